import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/micro-credential-catalog.js';
import type { Definition } from '../../src/journey/contract.js';
import { CATALOG, HOSTILE_CATALOG } from '../../stories/catalogs.js';
import { part, read, waitUntil } from './support.js';

type Element = HTMLElementTagNameMap['micro-credential-catalog'];
const make = async (
  definitions: readonly Definition[] = CATALOG,
  lang = 'en',
): Promise<Element> => {
  const element = await fixture<Element>(
    html`<micro-credential-catalog .definitions=${definitions} lang=${lang}><p>Being loaded</p></micro-credential-catalog>`,
  );
  await element.complete;
  return element;
};
const names = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item] [part=link]')].map(
    ({ innerText }) => innerText.trim(),
  );
const choose = async (element: Element, id: string, value: string): Promise<void> => {
  const field = part<HTMLInputElement>(element, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event(id === 'search' ? 'input' : 'change'));
  await element.updateComplete;
};

describe('<micro-credential-catalog>', () => {
  it('shows each micro-credential with issuer, cost and skills, and is accessible', async () => {
    const element = await make();
    expect(names(element).length).to.equal(5);
    expect(read(element, '[part=count]')).to.equal('Showing 5 of 5');
    expect(read(element, '[part=item]')).to.contain('Example University · $30');
    await expect(element).to.be.accessible();
    element.style.inlineSize = '18rem';
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expect(element).to.be.accessible();
  });

  it('searches, and filters by skill, issuer and cost, together', async () => {
    const element = await make();
    await choose(element, 'search', 'curiosity');
    expect(names(element)).to.deep.equal(['Questions that Pupils Ask']);
    await choose(element, 'search', '');
    await choose(element, 'cost', 'fee');
    expect(names(element)).to.deep.equal([
      'Data Storytelling for Classroom Teachers',
      'Averages that Mislead',
    ]);
    await choose(element, 'search', 'mislead');
    expect(names(element)).to.deep.equal(['Averages that Mislead']);
    await choose(element, 'search', '');
    await choose(element, 'cost', '');
    await choose(element, 'issuer', 'Open Harbour');
    expect(names(element)).to.deep.equal(['Five Knots']);
    await choose(element, 'issuer', '');
    await choose(element, 'skill', 'Visual design');
    expect(read(element, '[part=count]')).to.equal('Showing 3 of 5');
  });

  it('states that nothing is found, and clears all choices at once', async () => {
    const element = await make();
    await choose(element, 'search', 'submarine');
    expect(read(element, '[part=count]')).to.equal('No matches.');
    await expect(element).to.be.accessible();
    part(element, '#clear').click();
    await waitUntil(() => names(element).length === 5);
    expect(element.shadowRoot!.activeElement?.id).to.equal('search');
  });

  it('shows pathways in their order and stacks, while nothing is chosen', async () => {
    const element = await make();
    expect(read(element, '[part=pathway] .way')).to.equal(
      'Questions that Pupils Ask Data Storytelling for Classroom Teachers',
    );
    expect(read(element, '[part=stack] .way')).to.equal(
      'Data Storytelling for Classroom Teachers Surveys with a Class Averages that Mislead',
    );
    await choose(element, 'search', 'class');
    expect(element.shadowRoot!.querySelector('[part=pathway]')).to.equal(null);
  });

  it('reports which one was chosen, and leaves the page to one that cancels', async () => {
    const element = await make(),
      chosen: string[] = [];
    element.addEventListener('micro-credential-open', (event) => {
      event.preventDefault();
      chosen.push(event.detail.definition.name);
    });
    part(element, '[part=item] [part=link]').click();
    expect(chosen).to.deep.equal(['Data Storytelling for Classroom Teachers']);
  });

  it('X-33: a hostile definition leads nowhere and runs nothing; it can still be chosen', async () => {
    const element = await make(HOSTILE_CATALOG),
      root = element.shadowRoot!;
    expect(root.querySelectorAll('script, img').length).to.equal(0);
    for (const { href } of root.querySelectorAll('a')) expect(href).to.match(/^https:/);
    expect(part(element, '[part=item] [part=link]').localName).to.equal('button');
    await expect(element).to.be.accessible();
  });

  it('states that nothing is offered; speaks the language of the page', async () => {
    const element = await make([], 'de');
    expect(read(element, '[part=empty]')).to.equal(
      'Hier werden noch keine Micro-Credentials angeboten.',
    );
    await expect(element).to.be.accessible();
    element.lang = 'ar';
    await waitUntil(() => part(element, '.catalog').dir === 'rtl');
  });
});
