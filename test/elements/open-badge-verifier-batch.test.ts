import { expect, fixture, html } from '@open-wc/testing';
import { zipSync, strToU8 } from 'fflate';
import '../../src/define/open-badge-verifier.js';
import type { Engine } from '../../src/elements.js';
import {
  recipientsIn,
  MOST_RECIPIENTS,
} from '../../src/elements/open-badge-verifier/recipients.js';
import {
  filesInArchive,
  collectFiles,
  COLLECT_LIMITS,
} from '../../src/elements/open-badge-verifier/sources/collect-files.js';
import { BadgeError } from '../../src/errors.js';
import { ZIP_LIMITS } from '../../src/formats/zip.js';
import { en } from '../../src/locales/en.js';
import type { Badge } from '../../src/present.js';
import { badgeIn, FINDINGS, reportOf, type SampleState } from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';

type Verifier = HTMLElementTagNameMap['open-badge-verifier'];
const states = new WeakMap<Badge, SampleState>();
const asked: { recipient?: unknown; only?: unknown }[] = [];
/** A file contains the name of its state; the badges were awarded to ada@mail.example. */
const engine: Engine = {
  read: async (input) => {
    const name =
      input instanceof URL
        ? input.pathname.slice(1).replaceAll('-', ' ')
        : await (input as Blob).text();
    if (!(name in FINDINGS)) throw new BadgeError('png-no-badge');
    const badge = { ...badgeIn(name as SampleState) };
    states.set(badge, name as SampleState);
    return [badge];
  },
  verify: async (badge, { recipient, only }) => {
    asked.push({ recipient, only });
    const report = reportOf(states.get(badge)!);
    return recipient === undefined
      ? report
      : { ...report, recipient: recipient === 'ada@mail.example' ? 'match' : 'mismatch' };
  },
};
const file = (state: string, name = `${state}.png`): File => new File([state], name);
const make = async (recipient = ''): Promise<Verifier> => {
  const element = await fixture<Verifier>(
    html`<open-badge-verifier .engine=${engine} recipient=${recipient} lang="en"></open-badge-verifier>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.drop'));
  return element;
};
const rows = (element: Verifier): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr[data-verdict]')].map(
    ({ dataset }) => dataset['verdict']!,
  );
const kinds = (element: Verifier): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.kinds button')].map((each) =>
    each.textContent!.replace(/\s+/g, ' ').trim(),
  );
const choose = (element: Verifier, files: readonly File[], id = '#files'): void => {
  const data = new DataTransfer(),
    input = part<HTMLInputElement>(element, id);
  for (const each of files) data.items.add(each);
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
};
const counted = (element: Verifier, count: number): Promise<void> =>
  waitUntil(
    () =>
      rows(element).length === count &&
      part(element, '[aria-busy]').getAttribute('aria-busy') === 'false',
    `never ${count} rows`,
  );
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

  it('sorts by any column with aria-sort, filters by kind of verdict and by words, from the keyboard, and reports how much is shown', async () => {
    const element = await make();
    await element.verify(
      file('expired'),
      file('valid'),
      file('altered'),
      file('nothing'),
      file('revoked'),
    );
    await counted(element, 5);
    const head = part<HTMLButtonElement>(element, 'thead [data-column=verdict] button');
    head.focus();
    head.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['invalid', 'malformed', 'revoked', 'expired', 'valid']);
    expect(part(element, 'thead [data-column=verdict]').getAttribute('aria-sort')).to.equal(
      'ascending',
    );
    const twice = async (column: string): Promise<void> => {
      for (let at = 0; at < 2; at += 1) {
        part<HTMLButtonElement>(element, `thead [data-column=${column}] button`).click();
        await element.updateComplete;
      }
    };
    await twice('current');
    expect(rows(element), 'what has no answer is last both ways').to.deep.equal([
      'valid',
      'invalid',
      'expired',
      'revoked',
      'malformed',
    ]);
    await twice('verdict');
    expect(rows(element)[0]).to.equal('valid');
    expect(part(element, 'thead [data-column=verdict]').getAttribute('aria-sort')).to.equal(
      'descending',
    );
    expect(element.shadowRoot!.activeElement).to.equal(
      part(element, 'thead [data-column=verdict] button'),
    );
    expect(kinds(element)).to.deep.equal([
      'All 5',
      'Not authentic 1',
      'Not a badge 1',
      'Revoked 1',
      'Expired 1',
      'Verified 1',
    ]);
    part<HTMLButtonElement>(element, '[data-kind=Revoked]').click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['revoked']);
    expect(part(element, '[data-kind=Revoked]').getAttribute('aria-pressed')).to.equal('true');
    expect([
      read(element, '.shown'),
      part(element, '[role=status]').textContent!.trim(),
    ]).to.deep.equal(['Showing 1 of 5', 'Showing 1 of 5']);
    part<HTMLButtonElement>(element, '[data-kind=""]').click();
    Object.assign(part<HTMLInputElement>(element, '#search'), {
      value: 'nobody knows',
    }).dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(read(element, 'tbody')).to.equal('No matches.');
    await expect(element).to.be.accessible();
  });

  it('R-3: a badge of another person is not counted as verified, has a kind of its own and is not sorted among those that are', async () => {
    const element = await make();
    await element.verify(file('valid'), file('not this person'), file('revoked'));
    await counted(element, 3);
    expect(kinds(element)).to.deep.equal([
      'All 3',
      'Revoked 1',
      'Recipient doesn’t match 1',
      'Verified 1',
    ]);
    expect(part(element, '[role=status]').textContent!.trim()).to.equal(
      '1 of 3 verified. 1 revoked, 1 with a different or unconfirmed recipient.',
    );
    part<HTMLButtonElement>(element, 'thead [data-column=verdict] button').click();
    await element.updateComplete;
    expect(
      [...element.shadowRoot!.querySelectorAll('tbody [data-column=verdict] b')].map(
        (each) => each.textContent,
      ),
    ).to.deep.equal(['Revoked', 'Recipient doesn’t match', 'Verified']);
    part<HTMLButtonElement>(element, '[data-kind=Verified]').click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['valid']);
  });

  it('R-2, R-3: each question has its short answer; unknown is no “no”, and an answer that was not looked up is a dash that is read as a sentence', async () => {
    const element = await make();
    await element.verify(
      file('valid'),
      file('unsupported'),
      file('status unreachable'),
      file('altered'),
    );
    await counted(element, 4);
    const answers = (column: string): string[] =>
      [...element.shadowRoot!.querySelectorAll(`tbody [data-column=${column}] .brief`)].map(
        (each) => each.textContent!.replace(/\s+/g, ' ').trim(),
      );
    expect(answers('authentic')).to.deep.equal(['Yes', 'Unknown', 'Yes', 'No']);
    expect(answers('current').slice(0, 3)).to.deep.equal([
      'Yes',
      '–Not checked, because we couldn’t confirm it’s genuine',
      'Unknown',
    ]);
    expect(read(element, 'tbody tr:nth-child(4) [data-column=issuer]')).to.contain(
      'the badge failed the check',
    );
  });

  it('WCAG 2.1.1, 2.4.3: a line opens below itself and closes again, arrows move from line to line, Escape leaves the open part', async () => {
    const element = await make(),
      lines = (): HTMLButtonElement[] => [
        ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('tbody th button'),
      ];
    await element.verify(file('valid'), file('altered'), file('revoked'));
    await counted(element, 3);
    expect(
      element.shadowRoot!.querySelector('#chosen'),
      'nothing is open before somebody asks',
    ).to.equal(null);
    const press = async (key: string): Promise<void> => {
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await element.updateComplete;
    };
    lines()[0]!.focus();
    await press('ArrowDown');
    expect(element.shadowRoot!.activeElement).to.equal(lines()[1]);
    lines()[1]!.click();
    await element.updateComplete;
    expect(lines().map((line) => line.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
      'false',
    ]);
    expect(part(element, 'tr:has(+ .opened)').dataset['verdict']).to.equal('invalid');
    expect(part(element, `#${lines()[1]!.getAttribute('aria-controls')!}`).textContent).to.contain(
      'Not authentic',
    );
    part<HTMLButtonElement>(element, '#chosen summary, #chosen button').focus();
    await press('Escape');
    expect(element.shadowRoot!.querySelector('#chosen')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(lines()[1]);
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

  it('V-60: compares every badge with a list of people, repeating only that check, and names the person', async () => {
    expect(recipientsIn(' a@x.example,\nb@x.example ; a@x.example\n\n')).to.deep.equal([
      'a@x.example',
      'b@x.example',
    ]);
    expect(
      recipientsIn(Array.from({ length: 300 }, (_, at) => `p${at}`).join('\n')).length,
    ).to.equal(MOST_RECIPIENTS);
    const element = await make('eve@mail.example, ada@mail.example');
    asked.length = 0;
    await element.verify(file('valid'), file('expired'));
    await counted(element, 2);
    expect(element.reports.map(({ recipient }) => recipient)).to.deep.equal(['match', 'match']);
    expect(
      asked.filter(({ only }) => only).map(({ recipient, only }) => [recipient, only]),
    ).to.deep.equal([
      ['ada@mail.example', ['recipient']],
      ['ada@mail.example', ['recipient']],
    ]);
    element.recipient = 'eve@mail.example\nmallory@mail.example';
    await waitUntil(
      () =>
        element.reports.length === 2 &&
        element.reports.every(({ recipient }) => recipient === 'mismatch'),
    );
  });

  it('takes everything away as CSV with its formulas defused, as JSON and as receipts', async () => {
    const element = await make(),
      saved = new Map<string, Blob>(),
      make2 = URL.createObjectURL;
    await element.verify(file('valid', '=cmd|calc.png'), file('nothing', 'a "quoted", name.png'));
    await counted(element, 2);
    let last: Blob | undefined;
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return make2.call(URL, blob);
    };
    const stop = (event: Event): void => {
      const { download } = event.target as HTMLAnchorElement;
      if (download) {
        event.preventDefault();
        saved.set(download, last!);
      }
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      stop({ target: this, preventDefault: () => undefined } as unknown as Event);
    };
    try {
      for (const kind of ['csv', 'json', 'receipts'])
        part<HTMLButtonElement>(element, `[data-save=${kind}]`).click();
      await waitUntil(() => saved.size === 3);
    } finally {
      Object.assign(URL, { createObjectURL: make2 });
      HTMLAnchorElement.prototype.click = click;
    }
    const csv = await saved.get('badges.csv')!.text(),
      lines = csv.trim().split('\r\n');
    expect(lines.length).to.equal(3);
    expect(lines[0]).to.equal(
      '"File","Badge","Verdict","Reason","Authentic","Current","Issuer","Issuer ID","Listed by",' +
        '"Recipient","Awarded","Valid until","Checked","Code","Digest"',
    );
    expect(lines[1]).to.match(/^"'=cmd\|calc\.png",/);
    expect(lines[1]).to.contain('"Yes","Yes"').and.to.contain('"valid"');
    expect(lines[2]).to.match(/^"a ""quoted"", name\.png",.*"png-no-badge",""$/);
    const json = JSON.parse(await saved.get('badges.json')!.text()) as {
      report?: { verdict: string };
      error?: string;
    }[];
    expect(json.map(({ report, error }) => report?.verdict ?? error)).to.deep.equal([
      'valid',
      'png-no-badge',
    ]);
    expect(JSON.parse(await saved.get('receipts.json')!.text())).to.be.an('array');
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
