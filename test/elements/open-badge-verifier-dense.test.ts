import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/open-badge-verifier.js';
import { engineOfHundreds, filesOf } from '../../stories/hundreds.js';
import { part, read, waitUntil } from './support.js';

type Verifier = HTMLElementTagNameMap['open-badge-verifier'];
const MOST_HIGH = 44;

const make = async (count: number, recipient = ''): Promise<Verifier> => {
  const element = await fixture<Verifier>(
    html`<open-badge-verifier .engine=${engineOfHundreds()} recipient=${recipient} lang="en"></open-badge-verifier>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.drop'));
  await element.verify(...filesOf(count));
  await waitUntil(
    () => element.shadowRoot!.querySelectorAll('tbody tr[data-verdict]').length === count,
  );
  return element;
};
const columns = (element: Verifier): string[] =>
  [...element.shadowRoot!.querySelectorAll('thead th')].map((each) => each.textContent!.trim());
const rows = (element: Verifier): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr'),
];
const press = async (element: Verifier, key: string): Promise<void> => {
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await element.updateComplete;
};
/** Tells whether the reason of a row is drawn as a note; otherwise it is only read aloud. */
const isShown = (row: HTMLElement): boolean =>
  getComputedStyle(row.querySelector('.reason')!).clipPath === 'none';

describe('<open-badge-verifier> with many badges', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  it('L16: from 20 badges each is one line of at most 44 pixels, over the full width', async () => {
    const few = await make(19);
    expect(part(few, '.table').hasAttribute('data-dense')).to.equal(false);
    few.remove();
    const element = await make(24);
    expect(columns(element)).to.deep.equal([
      'Badge',
      'Verdict',
      'Authentic',
      'Current',
      'Issuer',
      'Awarded',
      'File',
    ]);
    for (const row of rows(element))
      expect(row.getBoundingClientRect().height, row.innerText).to.be.at.most(MOST_HIGH);
    expect(element.getBoundingClientRect().width).to.be.greaterThan(1024);
    await expect(element).to.be.accessible();
  });

  it('L16: a recipient has a column only where one was named', async () => {
    const element = await make(20, 'amina@mail.example');
    expect(columns(element)).to.include('Recipient');
    expect(rows(element)[1]!.querySelector('[data-column=recipient]')!.textContent).to.contain(
      'matches',
    );
    await expect(element).to.be.accessible();
  });

  it('L16, R-2: one sentence sums up all, and counts no badge twice', async () => {
    const element = await make(24),
      text = read(element, '.summary');
    expect(text).to.match(/^\d+ of 24 verified\. /);
    const counts = text.match(/\d+/g)!.map(Number);
    expect(counts[0]! + counts.slice(2).reduce((sum, each) => sum + each, 0)).to.equal(24);
    expect(text).to.contain('2 not authentic').and.to.contain('1 contains no badge');
  });

  it('R-3, WCAG 1.1.1: marks without words have an answer that is read aloud; unknown is no “no”', async () => {
    const element = await make(24),
      of = (verdict: string, column: string): string =>
        part(element, `tr[data-verdict=${verdict}] [data-column=${column}]`).textContent!.trim();
    expect(of('valid', 'authentic')).to.equal('Yes');
    expect(of('invalid', 'authentic')).to.equal('No');
    expect(of('unsupported', 'authentic')).to.equal('Unknown');
    expect(of('unsupported', 'current')).to.contain('Not checked');
  });

  it('WCAG 1.4.13: the reason is read with the verdict, shown for the row with the focus, and hidden by Escape', async () => {
    const element = await make(24),
      row = rows(element).find(({ dataset }) => dataset['verdict'] === 'invalid')!,
      button = row.querySelector<HTMLElement>('th button')!;
    expect(row.querySelector('[data-column=verdict]')!.textContent).to.contain(
      'Not authentic. Altered after signing',
    );
    expect(isShown(row)).to.equal(false);
    rows(element)[0]!.querySelector<HTMLElement>('th button')!.focus();
    while (element.shadowRoot!.activeElement !== button) await press(element, 'ArrowDown');
    expect(isShown(row)).to.equal(true);
    await press(element, 'Escape');
    expect(isShown(row)).to.equal(false);
  });

  it('L6: an issuer that is known by its key alone has no DID in its row', async () => {
    const element = await make(24);
    expect(part(element, 'table').textContent).not.to.contain('did:key');
    expect(rows(element)[2]!.querySelector('[data-column=issuer]')!.textContent).to.contain(
      'Guild of Makers',
    );
  });

  it('R-14: on a phone a badge is two lines, with its verdict in the first', async () => {
    await setViewport({ width: 390, height: 844 });
    try {
      const element = await make(24);
      for (const row of rows(element)) {
        const verdict = row.querySelector('.verdict')!.getBoundingClientRect(),
          title = row.querySelector('th')!.getBoundingClientRect();
        expect(Math.abs(verdict.top - title.top), row.innerText).to.be.lessThan(12);
        expect(row.getBoundingClientRect().height, row.innerText).to.be.at.most(68);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(390);
      await expect(element).to.be.accessible();
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });
});
