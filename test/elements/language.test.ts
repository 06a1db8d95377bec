import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-verifier.js';
import { watchedRoots } from '../../src/elements/controllers/language-controller.js';
import { sampleEngine } from '../../stories/samples.js';
import { part, read, reaches, waitUntil } from './support.js';

type Badge = HTMLElementTagNameMap['open-badge'];
const badge = html`<open-badge .engine=${sampleEngine('expired')} .credential=${{}} verify-when="auto"></open-badge>`;
const says = (element: Badge, words: string): Promise<void> =>
  waitUntil(
    () => read(element, '[part=verdict]') === words,
    `never says ${words}, but ${read(element, '[part=verdict]')}`,
  );

describe('the language of an element', () => {
  it('follows the closest lang, live: an ancestor, the document, its own', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="de"><p>${badge}</p></div>`),
      element = box.querySelector('open-badge')!;
    await reaches(element, 'checked');
    expect(read(element, '[part=verdict]')).to.equal('Abgelaufen');
    box.lang = 'fr';
    await says(element, 'Expiré');
    box.removeAttribute('lang');
    document.documentElement.lang = 'es';
    await says(element, 'Caducada');
    element.lang = 'nl-BE';
    await says(element, 'Verlopen');
    document.documentElement.lang = 'en';
    expect(part(element, 'article').lang).to.equal('nl');
  });

  it('follows the host of its shadow root, and a move to another one', async () => {
    const box = await fixture<HTMLElement>(
        html`<div><div lang="pt"></div><div lang="ja"></div></div>`,
      ),
      [first, second] = box.children as unknown as HTMLElement[];
    const inside = first!.attachShadow({ mode: 'open' }),
      holder = document.createElement('p');
    inside.append(holder);
    holder.append((await fixture<HTMLElement>(html`<div>${badge}</div>`)).firstElementChild!);
    const element = holder.querySelector('open-badge')!;
    await reaches(element, 'checked');
    await says(element, 'Expirada');
    first!.lang = 'en';
    await says(element, 'Expired');
    second!.append(element);
    await says(element, '期限切れ');
  });

  it('in Arabic the whole card runs from right to left, the issuer’s words as they are, and stays accessible', async () => {
    const element = (await fixture<HTMLElement>(html`<div lang="ar">${badge}</div>`)).querySelector(
      'open-badge',
    )!;
    await reaches(element, 'checked');
    await says(element, 'منتهية الصلاحية');
    expect(part(element, 'article').dir).to.equal('rtl');
    expect(getComputedStyle(part(element, '.seal')).direction).to.equal('rtl');
    const mark = part(element, '.seal .mark').getBoundingClientRect(),
      text = part(element, '[part=verdict]').getBoundingClientRect();
    expect(mark.left, 'the mark stands to the right of the words').to.be.greaterThan(text.left);
    await expect(element).to.be.accessible();
  });

  it('the verifier too changes its language, with the results it already has', async () => {
    const box = await fixture<HTMLElement>(
        html`<div lang="en"><open-badge-verifier .engine=${sampleEngine('valid')}></open-badge-verifier></div>`,
      ),
      verifier = box.querySelector('open-badge-verifier')!;
    await verifier.verify('{}');
    await waitUntil(() => read(verifier, '[part=verdict]') === 'Verified');
    box.lang = 'de-CH';
    await waitUntil(
      () =>
        read(verifier, '[part=verdict]') === 'Geprüft' &&
        read(verifier, '.fields').includes('nur in Ihrem Browser'),
    );
  });

  it('many elements share one observer, and the last one takes it away', async () => {
    const before = watchedRoots(),
      box = await fixture<HTMLElement>(html`<div>${Array.from({ length: 20 }, () => badge)}</div>`);
    expect(watchedRoots()).to.equal(Math.max(1, before));
    box.remove();
    for (const each of document.querySelectorAll('open-badge, open-badge-verifier')) each.remove();
    expect(watchedRoots()).to.equal(0);
  });
});
