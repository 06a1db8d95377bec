import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import '../../src/define/open-badge-verifier.js';
import type { Engine } from '../../src/elements.js';
import {
  COLLECT_LIMITS,
  collectFiles,
  filesInArchive,
} from '../../src/elements/open-badge-verifier/sources/collect-files.js';
import { BadgeError } from '../../src/errors.js';
import { ZIP_LIMITS } from '../../src/formats/zip.js';
import { en } from '../../src/locales/en.js';
import type { Badge } from '../../src/present.js';
import { part, read, waitUntil } from './support.js';
import {
  asked,
  counted,
  engine,
  file,
  kinds,
  make,
  rows,
  states,
  type Verifier,
} from './many-badges.js';

const choose = (element: Verifier, files: readonly File[], id = '#files'): void => {
  const data = new DataTransfer(),
    input = part<HTMLInputElement>(element, id);
  for (const each of files) data.items.add(each);
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
};
const archive = (entries: Record<string, string>): File =>
  new File(
    [
      zipSync(
        Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
      ) as Uint8Array<ArrayBuffer>,
    ],
    'class.zip',
    { type: 'application/zip' },
  );

describe('<open-badge-verifier> with many badges', () => {
  it('takes archives, lists of links and files together; an archive that cannot be opened is a line that reports so', async () => {
    const element = await make();
    choose(element, [
      archive({
        'a/one.png': 'valid',
        'two.png': 'revoked',
        '__MACOSX/._x': 'x',
        'inner.zip': 'x',
      }),
      new File(
        ['name,link\r\n"Ada","https://b.example/expired"\nBo;https://b.example/altered\n'],
        'links.csv',
      ),
      file('suspended'),
      new File(['PK??'], 'broken.zip'),
    ]);
    await counted(element, 6);
    expect(rows(element)).to.deep.equal([
      'valid',
      'revoked',
      'expired',
      'invalid',
      'suspended',
      'malformed',
    ]);
    expect(
      [...element.shadowRoot!.querySelectorAll('tbody [data-column=file]')].map(
        (cell) => cell.textContent,
      ),
    ).to.deep.equal([
      'class.zip/a/one.png',
      'class.zip/two.png',
      'Link 1 in links.csv',
      'Link 2 in links.csv',
      'suspended.png',
      'broken.zip',
    ]);
    expect(read(element, '[part=notes]')).to.contain('archives inside archives');
    expect(read(element, 'tbody tr:last-of-type')).to.contain('archive can’t be read');
    await expect(element).to.be.accessible();
  });

  it('offers a folder, and walks one that was dropped', async () => {
    const element = await make();
    expect(part<HTMLInputElement>(element, '#folder').webkitdirectory).to.equal(true);
    const leaf = (name: string, state: string) => ({
      isFile: true,
      name,
      fullPath: `/term/${name}`,
      file: (done: (file: File) => void) => done(file(state, name)),
    });
    let portions = [
      [leaf('b.png', 'valid'), leaf('.DS_Store', 'x')],
      [leaf('a.png', 'expired')],
      [],
    ];
    const folder = {
      isFile: false,
      isDirectory: true,
      name: 'term',
      fullPath: '/term',
      createReader: () => ({
        readEntries: (done: (entries: unknown[]) => void) => done(portions.shift()!),
      }),
    };
    const { inputs } = await collectFiles({ entries: [folder as unknown as FileSystemEntry] }, en);
    expect(inputs.map((each) => each.file)).to.deep.equal(['term/a.png', 'term/b.png']);
    portions = [];
  });

  it('X-3, X-4: an archive is never inflated beyond the limits', async () => {
    const bomb = new File(
      [
        zipSync({
          'bomb.json': new Uint8Array(ZIP_LIMITS.entryBytes + 1),
        }) as Uint8Array<ArrayBuffer>,
      ],
      'bomb.zip',
    );
    expect(bomb.size).to.be.lessThan(20_000);
    const refused = await filesInArchive({ file: bomb, path: 'bomb.zip' }).catch(
      (error: unknown) => error,
    );
    expect((refused as BadgeError).code).to.equal('inflate-limit');
    const large = await filesInArchive({
      file: { size: COLLECT_LIMITS.archiveBytes + 1 } as File,
      path: 'x.zip',
    }).catch((error: unknown) => error);
    expect((large as BadgeError).code).to.equal('too-large');
    const { inputs, notes } = await collectFiles(
      {
        files: Array.from({ length: COLLECT_LIMITS.files + 5 }, (_, at) =>
          file('valid', `${at}.png`),
        ),
      },
      en,
    );
    expect(inputs.length).to.equal(COLLECT_LIMITS.files);
    expect(notes).to.deep.equal(['Only the first 1,000 were added.']);
  });

  it('a badge whose rendering fails is a line that reports so, and delays no other', async () => {
    const element = await make();
    element.engine = {
      ...engine,
      read: async (input, options) =>
        (await (input as Blob).text()) === 'broken' ? [{} as Badge] : engine.read(input, options),
    };
    await element.verify(file('valid'), file('broken'), file('revoked'));
    await counted(element, 3);
    expect(rows(element)).to.deep.equal(['valid', 'failed', 'revoked']);
    expect(kinds(element)).to.deep.equal([
      'All 3',
      'Revoked 1',
      'Couldn’t be opened 1',
      'Verified 1',
    ]);
  });

  it('all of it is printed, although not all is rendered yet', async () => {
    const element = await make();
    void element.verify(...Array.from({ length: 90 }, (_, at) => file('valid', `${at}.png`)));
    await waitUntil(() => rows(element).length > 0);
    globalThis.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rows(element).length).to.equal(90);
  });

  it('announces in the one live region that it was stopped', async () => {
    const element = await make(),
      region = part(element, '[role=status]');
    element.engine = {
      ...engine,
      verify: (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal!.addEventListener('abort', () => reject(signal!.reason as Error)),
        ),
    };
    void element.verify(...Array.from({ length: 9 }, () => file('valid')));
    // the table is loaded beside the progress, and may follow it
    await waitUntil(() => rows(element).filter((state) => state === 'checking').length === 4);
    expect(element.shadowRoot!.querySelector('progress')).to.not.equal(null);
    element.cancel();
    await element.updateComplete;
    expect(region.textContent!.trim()).to.equal('Stopped after 0 of 9.');
    expect(read(element, '[part=notes]')).to.equal('Stopped after 0 of 9.');
    await waitUntil(() => kinds(element).includes('Not checked 9'));
    expect(kinds(element), 'L18: no file is lost').to.deep.equal(['All 9', 'Not checked 9']);
    expect(read(element, '.summary')).to.equal('0 of 9 verified. 9 not checked.');
    await expect(element).to.be.accessible();
  });

  it('L18, WCAG 2.4.3: a stopped run goes on with the others by a button, which takes the focus from the one to stop', async () => {
    const element = await make(),
      stalled: Engine = {
        ...engine,
        verify: (badge, options) =>
          states.get(badge) === 'valid'
            ? engine.verify(badge, options)
            : new Promise((_resolve, reject) =>
                options.signal!.addEventListener('abort', () =>
                  reject(options.signal!.reason as Error),
                ),
              ),
      };
    element.engine = stalled;
    const told: string[] = [];
    element.addEventListener('open-badge-error', () => told.push('error'));
    void element.verify(
      file('valid'),
      ...Array.from({ length: 8 }, (_, at) => file('expired', `${at}.png`)),
    );
    await waitUntil(() => element.reports.length === 1 && rows(element).length === 9);
    const stop = part<HTMLButtonElement>(element, '#stop');
    stop.focus();
    stop.click();
    await waitUntil(() => element.shadowRoot!.querySelector('#rest'));
    await element.updateComplete;
    expect(read(element, '#rest')).to.equal('Check the other 8');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, '#rest'));
    element.engine = engine;
    asked.length = 0;
    part(element, '#rest').click();
    await waitUntil(() => element.reports.length === 9);
    await counted(element, 9);
    await waitUntil(() => !rows(element).includes('checking'));
    expect(rows(element)).to.deep.equal(['valid', ...Array.from({ length: 8 }, () => 'expired')]);
    expect(asked.length, 'the verified one is not verified again').to.equal(8);
    expect(element.shadowRoot!.querySelector('#rest')).to.equal(null);
    expect(told).to.deep.equal([]);
  });

  it('stays responsive with 200 files', async function () {
    this.timeout(60_000);
    const element = await make();
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 0);
    await element.verify(
      ...Array.from({ length: 200 }, (_, at) => file(at % 7 ? 'valid' : 'revoked', `${at}.png`)),
    );
    await counted(element, 200);
    clearInterval(clock);
    expect(turns, 'how often something else had its turn meanwhile').to.be.greaterThan(40);
    expect(element.reports.length).to.equal(200);
  });
});
