import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/micro-credential.js';
import type { Definition } from '../../src/journey/contract.js';
import { publishDefinition } from '../../src/assess.js';
import { ARABIC, FREE, HOSTILE, STORYTELLING } from '../../stories/definitions.js';
import { part, read, waitUntil } from './support.js';

type Element = HTMLElementTagNameMap['micro-credential'];
const make = async (
  definition: Definition | undefined = STORYTELLING,
  lang = 'en',
): Promise<Element> => {
  const element = await fixture<Element>(
    html`<micro-credential .definition=${definition} lang=${lang}><p>Being loaded</p><a slot="apply" href="#apply">Apply</a></micro-credential>`,
  );
  await element.complete;
  return element;
};
const serving =
  (body: unknown, status = 200): typeof fetch =>
  async () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const headings = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=heading]')].map(
    (each) => `${each.ariaLevel} ${each.innerText.replace(/\s+/g, ' ').trim()}`,
  );

describe('<micro-credential>', () => {
  it('shows every section, under headings in order, and is accessible', async () => {
    const element = await make();
    expect(headings(element)).to.deep.equal([
      '2 Data Storytelling for Classroom Teachers',
      '3 Key method',
      '3 Components',
      '3 Why it works',
      '3 Research',
      '3 Resources',
      '3 How to submit and how it is assessed',
      '3 Your submission',
      '4 Part 1 Overview',
      '4 Part 2 Work examples',
      '4 Part 3 Reflection',
      '3 Skills',
      '3 Related micro-credentials',
    ]);
    expect(read(element, '[part=promises]')).to.equal(
      'No time limit Prior learning counts No course required',
    );
    expect(read(element, '[part=competency]')).to.contain('The teacher leads a class');
    expect(read(element, '[part=version]')).to.equal('Version 2.1');
    await expect(element).to.be.accessible();
  });

  it('shows the rubric as a table whose rows and cells are named, also in a narrow place', async () => {
    const element = await make();
    for (const width of ['60rem', '20rem']) {
      element.style.inlineSize = width;
      const tables = [...element.shadowRoot!.querySelectorAll('[role=table]')];
      expect(tables.length).to.equal(3);
      const rows = [...tables[1]!.querySelectorAll<HTMLElement>('tbody [role=row]')];
      expect(rows.map((row) => row.querySelectorAll('[role=cell]').length)).to.deep.equal([3, 4]);
      expect(
        [...tables[1]!.querySelectorAll<HTMLElement>('[data-needed]')].map(({ innerText }) =>
          innerText.split('\n')[0]!.replace(/\s+/g, ' ').trim(),
        ),
      ).to.deep.equal(['Demonstrated Needed', 'Demonstrated Needed']);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await expect(element).to.be.accessible();
    }
    element.style.inlineSize = '20rem';
    const [first, second] = element.shadowRoot!.querySelectorAll('tbody [role=cell]');
    expect(second!.getBoundingClientRect().top).to.be.at.least(
      first!.getBoundingClientRect().bottom,
    );
  });

  it('X-30: a hostile definition runs nothing, loads nothing and links to web pages only', async () => {
    const element = await make(HOSTILE),
      root = element.shadowRoot!;
    expect(root.querySelectorAll('script, img, b:not([part]), iframe').length).to.equal(0);
    const targets = [...root.querySelectorAll('a')].map(({ href }) => new URL(href).protocol);
    expect([...new Set(targets)]).to.deep.equal(['https:']);
    for (const anchor of root.querySelectorAll('a')) expect(anchor.rel).to.contain('noreferrer');
    expect(read(element, '[part=title]')).to.contain('<script>alert(1)</script>');
    await expect(element).to.be.accessible();
  });

  it('shows the slot until there is a definition, and always that for the apply button', async () => {
    const element = await fixture<Element>(
      html`<micro-credential lang="en"><p>Being loaded</p><a slot="apply" href="#apply">Apply</a></micro-credential>`,
    );
    const shown = (selector: string): boolean =>
      element.querySelector<HTMLElement>(selector)!.checkVisibility();
    expect([shown('p'), shown('a')]).to.deep.equal([true, true]);
    element.definition = FREE;
    await element.complete;
    expect([shown('p'), shown('a')]).to.deep.equal([false, true]);
  });

  it('loads a definition from its URL, as its own JSON or as the Achievement it is published as', async () => {
    for (const document of [STORYTELLING, publishDefinition(STORYTELLING)]) {
      const element = await fixture<Element>(
        html`<micro-credential src="/definition.json" .fetch=${serving(document)} lang="en"></micro-credential>`,
      );
      await element.complete;
      expect(read(element, '[part=title]')).to.equal('Data Storytelling for Classroom Teachers');
      expect(element.shadowRoot!.querySelectorAll('[part=level]').length).to.equal(11);
    }
  });

  it('states that a definition could not be loaded, and reports the reason', async () => {
    for (const [answer, reason] of [
      [serving({}, 404), 'definition.json'],
      [serving({ ...STORYTELLING, parts: 7 }), '/parts expected a list'],
      [serving('text'), 'expected an object'],
    ] as const) {
      const element = document.createElement('micro-credential');
      Object.assign(element, { src: '/definition.json', fetch: answer, lang: 'en' });
      const told = oneEvent(element, 'micro-credential-error');
      document.body.append(element);
      const { detail } = (await told) as HTMLElementEventMap['micro-credential-error'];
      expect(String(detail.error)).to.contain(reason);
      await element.complete;
      expect(read(element, '[role=status]')).to.equal('This micro-credential could not be loaded.');
      element.remove();
    }
  });

  it('follows the language of the page, and runs from right to left', async () => {
    const element = await make(ARABIC, 'ar');
    expect(part(element, 'article').dir).to.equal('rtl');
    expect(read(element, '[part=promises]')).to.contain('بلا حد زمني');
    element.lang = 'de';
    await waitUntil(() => read(element, '[part=promises]').startsWith('Ohne Zeitlimit'));
    expect(part(element, 'article').dir).to.equal('ltr');
    await expect(element).to.be.accessible();
  });

  it('is printed by its own button, which the keyboard reaches', async () => {
    const element = await make(),
      original = window.print;
    let printed = 0;
    window.print = () => void printed++;
    const button = part<HTMLButtonElement>(element, 'button');
    button.focus();
    expect(element.shadowRoot!.activeElement).to.equal(button);
    button.click();
    window.print = original;
    expect(printed).to.equal(1);
  });
});
