import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge-verifier.js';
import type { Engine } from '../../src/elements.js';
import { BadgeError } from '../../src/errors.js';
import type { Badge } from '../../src/present.js';
import { badgeIn, FINDINGS, reportOf, type SampleState } from '../../stories/samples.js';
import { part, read, waitUntil } from './support.js';

type Verifier = HTMLElementTagNameMap['open-badge-verifier'];
const states = new WeakMap<Badge, SampleState>();

/** Each file contains the name of its state; `two` contains two badges, any other text no badge. */
const engine: Engine = {
  read: async (input) => {
    const name = typeof input === 'string' ? input : await (input as Blob).text();
    const found = name === 'two' ? ['valid', 'expired'] : name in FINDINGS ? [name] : [];
    if (!found.length) throw new BadgeError('png-no-badge');
    return found.map((state) => {
      const badge = { ...badgeIn(state as SampleState) };
      states.set(badge, state as SampleState);
      return badge;
    });
  },
  verify: async (badge, { recipient }) =>
    reportOf(recipient === 'eve@mail.example' ? 'not this person' : states.get(badge)!),
};
const file = (state: string): File => new File([state], `${state.replaceAll(' ', '-')}.png`);
const make = async (): Promise<Verifier> => {
  const element = await fixture<Verifier>(
    html`<open-badge-verifier .engine=${engine} lang="en"></open-badge-verifier>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.drop'));
  return element;
};
const transfer = (...files: File[]): DataTransfer => {
  const data = new DataTransfer();
  for (const each of files) data.items.add(each);
  return data;
};
const settled = (element: Verifier, count: number): Promise<void> =>
  waitUntil(
    () =>
      element.reports.length === count && element.shadowRoot!.querySelector('[aria-busy=false]'),
  );

/** Firefox gives such an event an empty copy of what a script put on the clipboard. */
const pasteOf = (data: DataTransfer): ClipboardEvent =>
  Object.defineProperty(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true }),
    'clipboardData',
    { value: data },
  );

describe('<open-badge-verifier>', () => {
  it('is accessible before anything is checked, and states that nothing leaves the page', async () => {
    const element = await make();
    expect(read(element, '.drop')).to.contain('stay in your browser');
    expect(part(element, '.fields').hidden, 'nothing to compare yet').to.equal(true);
    await expect(element).to.be.accessible();
    await element.verify(file('valid'));
    expect(read(element, '.fields')).to.contain('compared only in your browser');
  });

  it('takes a dropped file and explains it under the four questions', async () => {
    const element = await make();
    part(element, '.drop').dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer(file('foreign key')), cancelable: true }),
    );
    await settled(element, 1);
    await waitUntil(() => element.shadowRoot!.querySelector('.question'));
    expect(element.shadowRoot!.querySelectorAll('.question')).to.have.length(4);
    expect(read(element, '.report'))
      .to.contain('key that doesn’t belong to university.example')
      .and.to.contain('unchanged');
    expect(read(element, '[role=status]')).to.contain('Not authentic');
    await expect(element).to.be.accessible();
  });

  it('takes chosen files', async () => {
    const element = await make(),
      input = part<HTMLInputElement>(element, 'input[type=file]');
    input.files = transfer(file('valid')).files;
    input.dispatchEvent(new Event('change'));
    await settled(element, 1);
    expect(element.reports[0]!.verdict).to.equal('valid');
  });

  it('takes pasted text and pasted files', async () => {
    const element = await make(),
      text = new DataTransfer();
    text.setData('text/plain', 'expired');
    element.dispatchEvent(pasteOf(text));
    await settled(element, 1);
    element.dispatchEvent(pasteOf(transfer(file('revoked'))));
    await settled(element, 2);
    expect(element.reports.map(({ verdict }) => verdict)).to.deep.equal(['expired', 'revoked']);
  });

  for (const given of ['https://a.example/badge.png', 'a.example/badge.png'])
    it(`L20: takes a link: ${given}`, async () => {
      const seen: unknown[] = [],
        element = await make();
      element.engine = {
        ...engine,
        read: async (input) => {
          seen.push(input);
          return engine.read('valid', {});
        },
      };
      await element.updateComplete;
      part<HTMLTextAreaElement>(element, '#paste').value = ` ${given}\n`;
      part(element, '#paste + button').click();
      await settled(element, 1);
      expect(String(seen[0])).to.equal('https://a.example/badge.png');
      expect(seen[0]).to.be.instanceOf(URL);
    });

  it('L20: a text without a badge is answered in words that tell what to paste', async () => {
    const element = await make();
    element.engine = {
      ...engine,
      read: async () => {
        throw new BadgeError('unknown-format', { looksLike: 'text' });
      },
    };
    part<HTMLTextAreaElement>(element, '#paste').value = 'hello';
    part(element, '#paste + button').click();
    await waitUntil(() =>
      read(element, '[part~=verdict-panel]').includes('This text contains no badge'),
    );
    expect(part<HTMLTextAreaElement>(element, '#paste').value).to.equal('');
  });

  it('L16, WCAG 2.4.3: the inputs fold to a bar once there are results, and the focus moves to it', async () => {
    const element = await make(),
      area = part(element, '#adding');
    expect(element.shadowRoot!.querySelector('#more')).to.equal(null);
    part<HTMLTextAreaElement>(element, '#paste').value = 'expired';
    part(element, '#paste').focus();
    part(element, '#paste + button').click();
    await settled(element, 1);
    await element.updateComplete;
    const more = part(element, '#more');
    expect(area.hidden).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(more);
    more.click();
    await element.updateComplete;
    expect([area.hidden, more.getAttribute('aria-expanded')]).to.deep.equal([false, 'true']);
    await expect(element).to.be.accessible();
    part<HTMLTextAreaElement>(element, '#paste').value = 'revoked';
    part(element, '#paste + button').click();
    await settled(element, 2);
    expect(area.hidden).to.equal(true);
    element.clear();
    await element.updateComplete;
    expect(area.hidden, 'nothing is left: the whole area again').to.equal(false);
  });

  it('L7: names the lists of the page, and adds the reader’s own issuers to them', async () => {
    const asked: unknown[] = [],
      element = await make(),
      list = { name: 'Coastal Schools', date: '2026-11-29', issuers: ['did:web:a.example'] };
    element.trustedIssuers = [list, 'did:web:b.example'];
    element.engine = {
      ...engine,
      verify: (badge, options) => {
        asked.push(options.trustedIssuers);
        return engine.verify(badge, options);
      },
    };
    await element.verify(file('valid'));
    expect(read(element, '.fields'))
      .to.contain('1 list from this page: Coastal Schools (Nov 29, 2026)')
      .and.to.contain('1 issuer from this page: did:web:b.example');
    Object.assign(part(element, '#trusted'), { value: 'did:web:c.example' }).dispatchEvent(
      new Event('change'),
    );
    await waitUntil(() => asked.length === 2);
    expect(asked.at(-1)).to.deep.equal([list, 'did:web:b.example', 'did:web:c.example']);
    expect(element.trustedIssuers).to.deep.equal([list, 'did:web:b.example']);
    await expect(element).to.be.accessible();
  });

  it('lists several with their verdicts, counts them aloud, and shows the one that is chosen', async () => {
    const element = await make();
    await element.verify(file('valid'), file('altered'), file('two'), file('nothing'));
    await element.updateComplete;
    const rows = [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr')];
    expect(rows.map((row) => row.dataset['verdict'])).to.deep.equal([
      'valid',
      'invalid',
      'valid',
      'malformed',
      'expired',
    ]);
    expect(read(element, '[role=status]')).to.equal(
      '2 of 5 verified. 1 not authentic, 1 expired, 1 contains no badge.',
    );
    expect(read(element, '.summary')).to.equal(read(element, '[role=status]'));
    rows[1]!.querySelector('button')!.click();
    await element.updateComplete;
    expect(read(element, '#chosen [part=verdict]')).to.equal('Not authentic');
    await expect(element).to.be.accessible();
  });

  it('compares with the recipient in the page, again when it changes', async () => {
    const element = await make();
    await element.verify(file('valid'));
    element.recipient = 'eve@mail.example';
    await waitUntil(() => element.reports[0]?.recipient === 'mismatch');
    await waitUntil(() => part(element, '.seal').dataset['tone'] === 'warn');
    expect(read(element, '[part=verdict]')).to.equal('Recipient doesn’t match');
  });

  it('dispatches an event for each badge', async () => {
    const element = await make(),
      told: string[] = [];
    element.addEventListener('open-badge-verified', ({ detail }) =>
      told.push(detail.report.verdict),
    );
    element.addEventListener('open-badge-error', ({ detail }) =>
      told.push((detail.error as BadgeError).code),
    );
    await element.verify(file('two'), file('nothing'));
    expect(told.sort()).to.deep.equal(['expired', 'png-no-badge', 'valid']);
  });

  it('shows progress over many, and stops on request', async () => {
    const element = await make();
    element.engine = {
      ...engine,
      verify: (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal!.addEventListener('abort', () => reject(signal!.reason as Error)),
        ),
    };
    void element.verify(...Array.from({ length: 10 }, () => file('valid')));
    await waitUntil(() => element.shadowRoot!.querySelector('progress'));
    expect(read(element, '.progress')).to.contain('of 10');
    part<HTMLButtonElement>(element, '.progress button').click();
    await waitUntil(() => !element.shadowRoot!.querySelector('progress'));
    expect(element.reports).to.have.length(0);
    expect(part(element, '[aria-busy]').getAttribute('aria-busy')).to.equal('false');
  });

  it('one live region, built once', async () => {
    const element = await make(),
      region = part(element, '[role=status]');
    await element.verify(file('valid'));
    await element.verify(file('revoked'));
    expect(element.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    expect(part(element, '[role=status]')).to.equal(region);
  });
});
