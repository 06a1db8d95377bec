import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-share.js';
import { documentWith, sampleEngine } from '../../stories/samples.js';
import { readLink } from '../../src/share.js';
import { mint, party, readOne } from '../support/mint.js';
import { part, reaches, read, waitUntil } from './support.js';
import { clipboard, copied, make, makeOpen, press, type Share, url } from './share-menu.js';

describe('<open-badge-share>', () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  before(() => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
  after(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(own).to.exist;
  });

  it('L14: LinkedIn, the link and the image come first; then in one line what a reader will see; it is accessible, closed and open', async () => {
    const badge = await readOne(await mint(await party())),
      element = await fixture<Share>(
        html`<open-badge-share .badge=${badge} page="https://badges.example/open.html" lang="en"></open-badge-share>`,
      );
    await waitUntil(() => element.shadowRoot!.querySelector('.share'));
    const order = [...part(element, '.share').children].map((child) => child.getAttribute('part')),
      first = [...part(element, '[part=ways]').children].map(({ textContent }) =>
        textContent.trim(),
      );
    expect(order.slice(1)).to.deep.equal(['ways', 'privacy', null, 'more']);
    expect(first.slice(0, 2)).to.deep.equal(['Add to LinkedIn profile', 'Copy link']);
    expect(read(element, '[part=privacy] summary')).to.equal(
      'Readers will see the holder’s ID. Review',
    );
    expect(part<HTMLDetailsElement>(element, '[part=privacy]').open).to.equal(false);
    expect(part<HTMLDetailsElement>(element, '[part=more]').open).to.equal(false);
    await expect(element).to.be.accessible();
    for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
    await expect(element).to.be.accessible();
  });

  it('A-11: copies a link that contains the badge, and informs the page', async () => {
    const element = await make(),
      told: string[] = [];
    element.addEventListener('open-badge-share', ({ detail }) => told.push(detail.how));
    const copy = '[part=ways] [part~=copy]';
    part<HTMLButtonElement>(element, copy).click();
    await waitUntil(() => read(element, copy) === 'Copied');
    expect(copied.at(-1)).to.match(/^https:\/\/badges\.example\/open\.html#vc=/);
    expect(told).to.deep.equal(['copy']);
  });

  it('opens nothing by itself: every way out is a link without referrer or opener', async () => {
    const element = await make(),
      links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.length).to.be.greaterThan(7);
    for (const each of links) {
      expect(each.protocol).to.match(/^(https|mailto):$/);
      if (each.target) expect(each.rel).to.equal('noopener noreferrer');
    }
    expect(
      new URL(
        part<HTMLAnchorElement>(element, '[data-network=linkedin-profile]').href,
      ).searchParams.get('startTask'),
    ).to.equal('CERTIFICATION_NAME');
  });

  it('prompts for the person’s own Mastodon server, then opens it, without referrer or opener', async () => {
    const element = await make(),
      opened: (string | undefined)[][] = [],
      { open } = window,
      told: string[] = [];
    window.open = (url, target, features) => {
      opened.push([new URL(url!).origin, target, features]);
      return null;
    };
    element.addEventListener('open-badge-share', ({ detail }) => told.push(detail.how));
    try {
      expect(element.shadowRoot!.querySelector('[data-network=mastodon]')).to.equal(null);
      for (const typed of ['', 'social', 'a b.c']) {
        part<HTMLInputElement>(element, '#mastodon').value = typed;
        expect(part<HTMLFormElement>(element, 'form').checkValidity(), typed).to.equal(false);
      }
      part<HTMLInputElement>(element, '#mastodon').value = '@ada@social.example';
      part<HTMLFormElement>(element, 'form').requestSubmit();
      await waitUntil(() => opened.length > 0);
      expect(opened).to.deep.equal([['https://social.example', '_blank', 'noopener,noreferrer']]);
      expect(told).to.deep.equal(['mastodon']);
      expect(part<HTMLAnchorElement>(element, '[data-network=mastodon]').origin).to.equal(
        'https://social.example',
      );
    } finally {
      window.open = open;
    }
  });

  it('hostile titles stay text on the screen and in the codes', async () => {
    const element = await make(
      'en',
      'https://badges.example/open.html',
      documentWith({ achievement: { name: '"><img src=x onerror=alert(1)>' } }),
    );
    expect(element.shadowRoot!.querySelectorAll('img, script').length).to.equal(0);
    const script = [...element.shadowRoot!.querySelectorAll('[part=embed] pre')]
      .map(({ textContent }) => textContent)
      .find((code) => code?.includes('<script'))!;
    const parsed = new DOMParser().parseFromString(script, 'text/html');
    expect(parsed.querySelectorAll('img[onerror]').length).to.equal(0);
  });

  it('uses the language around it, also when it changes', async () => {
    const element = await make('de');
    expect(read(element, '#share-title')).to.equal('Teilen');
    element.lang = 'ar';
    await waitUntil(() => read(element, '#share-title') === 'مشاركة');
    expect(part(element, '.share').dir).to.equal('rtl');
  });

  it('L14: where the badge has a page of its own, that is the link; the one with the badge inside is beside it', async () => {
    const element = await make('en', 'https://badges.example/ada/');
    expect(url(element)).to.equal('https://badges.example/ada/');
    const long = [
      ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=link] button'),
    ].at(-1)!;
    expect(long.textContent).to.equal('Copy the link that contains the badge');
    long.click();
    await waitUntil(() => copied.at(-1)?.includes('#vc='));
    expect(await readLink(copied.at(-1)!)).to.deep.equal({ text: element.badge!.raw });
  });

  it('L14: only the words of a card and of the menu are loaded', async () => {
    performance.clearResourceTimings();
    await make('nl');
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => /locales\/nl\/([\w-]+)\./.exec(name)?.[1])
      .filter((name) => name !== undefined && name !== 'parts');
    expect([...new Set(loaded)].sort()).to.deep.equal([
      'card',
      'common',
      'reasons',
      'share',
      'verdict',
    ]);
  });

  it('hands the credential to a wallet of this browser, and reports a refusal of the browser', async () => {
    const given: unknown[] = [];
    Object.assign(globalThis, {
      WebCredential: class {
        constructor(
          readonly type: string,
          readonly data: unknown,
        ) {}
      },
    });
    Object.defineProperty(navigator, 'credentials', {
      value: {
        store: (one: unknown) => {
          given.push(one);
          return given.length > 1
            ? Promise.reject(new DOMException('no', 'NotAllowedError'))
            : Promise.resolve(one);
        },
      },
      configurable: true,
    });
    try {
      const element = await makeOpen();
      part<HTMLDetailsElement>(element, '[part=wallets]').open = true;
      press(element, 'wallet');
      await waitUntil(() => given.length);
      expect(
        (given[0] as { type: string; data: { verifiableCredential: unknown[] } }).data
          .verifiableCredential[0],
      ).to.deep.equal(element.badge!.document);
      press(element, 'wallet');
      await waitUntil(
        () => read(element, '[data-do=wallet]') === 'Your browser doesn’t allow that here.',
      );
      expect(part<HTMLAnchorElement>(element, '[part=wallet] a').href).to.equal(
        `https://wallet.example/?u=${encodeURIComponent('https://badges.example/b.json')}`,
      );
    } finally {
      Reflect.deleteProperty(navigator, 'credentials');
      Reflect.deleteProperty(globalThis, 'WebCredential');
    }
  });

  it('A-13: another verifier is a click away, and the menu states what it is sent', async () => {
    const element = await makeOpen();
    part<HTMLDetailsElement>(element, '[part=verifiers]').open = true;
    expect(read(element, '.verifiers')).to.match(
      /Open in VerifierPlus It receives the link to the badge’s file.*Download the badge first/,
    );
    expect(await readLink(part<HTMLAnchorElement>(element, '.verifiers a').href)).to.deep.equal({
      src: 'https://badges.example/b.json',
    });
  });

  it('is part of <open-badge> where the page names the page that opens links', async () => {
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge .engine=${sampleEngine('valid')} .credential=${{}} verify-when="auto" share-page="open.html" lang="en"></open-badge>`,
    );
    await reaches(element, 'checked');
    const find = (): HTMLButtonElement | undefined =>
      [...element.shadowRoot!.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === 'Share',
      );
    await waitUntil(find, 'no button');
    const button = find()!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await waitUntil(() => element.shadowRoot!.querySelector('#sharing .share'));
    expect(part<HTMLInputElement>(element, '#share-url').value).to.equal(
      `${new URL('open.html', document.baseURI).href}#vc=${part<HTMLInputElement>(element, '#share-url').value.split('#vc=')[1]}`,
    );
    await expect(element).to.be.accessible();
    element.removeAttribute('share-page');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.share')).to.equal(null);
  });
});
