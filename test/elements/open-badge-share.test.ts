import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-share.js';
import { badgeOf, documentWith, reportOf, sampleEngine } from '../../stories/samples.js';
import { part, read, reaches, waitUntil } from './support.js';

type Share = HTMLElementTagNameMap['open-badge-share'];
const make = async (lang = 'en', page = 'https://badges.example/open.html', document = documentWith()): Promise<Share> => {
  const element = await fixture<Share>(html`<open-badge-share .badge=${badgeOf(document)} .report=${reportOf('valid')} page=${page} file="https://badges.example/b.json" script="https://badges.example/open-badge.js" lang=${lang}></open-badge-share>`);
  await waitUntil(() => element.shadowRoot!.querySelector('.share'));
  return element;
};
const copied: string[] = [];
const clipboard = { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } };

describe('<open-badge-share>', () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  before(() => { Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }); });
  after(() => { Reflect.deleteProperty(navigator, 'clipboard'); expect(own).to.exist; });

  it('A-12: says first what a reader will see, and is accessible, closed and open', async () => {
    const element = await make(), order = [...part(element, '.share').children].map((child) => child.getAttribute('part'));
    expect(order.indexOf('privacy')).to.be.lessThan(order.indexOf('link'));
    expect(read(element, '[part=privacy]')).to.contain('What readers will see');
    await expect(element).to.be.accessible();
    for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
    await expect(element).to.be.accessible();
  });

  it('A-11: copies a link that carries the badge, and tells the page', async () => {
    const element = await make(), told: string[] = [];
    element.addEventListener('open-badge-share', ({ detail }) => told.push(detail.how));
    part<HTMLButtonElement>(element, '[part=link] button').click();
    await waitUntil(() => read(element, '[part=link] button') === 'Copied');
    expect(copied.at(-1)).to.match(/^https:\/\/badges\.example\/open\.html#vc=/);
    expect(told).to.deep.equal(['copy']);
  });

  it('opens nothing by itself: every way out is a link without referrer or opener', async () => {
    const element = await make(), links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.length).to.be.greaterThan(7);
    for (const each of links) {
      expect(each.protocol).to.match(/^(https|mailto):$/);
      if (each.target) expect(each.rel).to.equal('noopener noreferrer');
    }
    expect(new URL(part<HTMLAnchorElement>(element, '[data-network=linkedin-profile]').href).searchParams.get('startTask')).to.equal('CERTIFICATION_NAME');
  });

  it('asks for the person’s own Mastodon server before it links there', async () => {
    const element = await make();
    expect(element.shadowRoot!.querySelector('[data-network=mastodon]')).to.equal(null);
    part<HTMLInputElement>(element, '#mastodon').value = '@ada@social.example';
    part<HTMLFormElement>(element, 'form').requestSubmit();
    await waitUntil(() => element.shadowRoot!.querySelector('[data-network=mastodon]'));
    expect(part<HTMLAnchorElement>(element, '[data-network=mastodon]').origin).to.equal('https://social.example');
  });

  it('hostile titles stay text in what is shown and in the codes', async () => {
    const element = await make('en', 'https://badges.example/open.html', documentWith({ achievement: { name: '"><img src=x onerror=alert(1)>' } }));
    expect(element.shadowRoot!.querySelectorAll('img, script').length).to.equal(0);
    const script = [...element.shadowRoot!.querySelectorAll('[part=embed] pre')].map(({ textContent }) => textContent).find((code) => code?.includes('<script'))!;
    const parsed = new DOMParser().parseFromString(script, 'text/html');
    expect(parsed.querySelectorAll('img[onerror]').length).to.equal(0);
  });

  it('speaks the language around it, also when it changes', async () => {
    const element = await make('de');
    expect(read(element, '#share-title')).to.equal('Teilen');
    element.lang = 'ar';
    await waitUntil(() => read(element, '#share-title') === 'مشاركة');
    expect(part(element, '.share').dir).to.equal('rtl');
  });

  it('is part of <open-badge> where the page says which page opens links', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(html`<open-badge .engine=${sampleEngine('valid')} .credential=${{}} verify="auto" share-page="open.html" lang="en"></open-badge>`);
    await reaches(element, 'checked');
    const button = [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent === 'Share')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await waitUntil(() => element.shadowRoot!.querySelector('#sharing .share'));
    expect(part<HTMLInputElement>(element, '#share-url').value).to.equal(`${new URL('open.html', document.baseURI).href}#vc=${part<HTMLInputElement>(element, '#share-url').value.split('#vc=')[1]}`);
    await expect(element).to.be.accessible();
    element.removeAttribute('share-page');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.share')).to.equal(null);
  });
});
