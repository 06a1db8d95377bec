import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-share.js';
import { badgeOf, documentWith, reportOf, sampleEngine } from '../../stories/samples.js';
import { readLink } from '../../src/share.js';
import { read as readBadges } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { PARTS, sdClaims } from '../../stories/sd-jwt.js';
import { mint, party, readOne, subject, token } from '../support/mint.js';
import { part, read, reaches, waitUntil } from './support.js';

type Share = HTMLElementTagNameMap['open-badge-share'];
const make = async (
  lang = 'en',
  page = 'https://badges.example/open.html',
  document = documentWith(),
  file: string | undefined = 'https://badges.example/b.json',
): Promise<Share> => {
  const element = await fixture<Share>(
    html`<open-badge-share .badge=${badgeOf(document)} .report=${reportOf('valid')} page=${page} .file=${file || undefined} .wallets=${{ Ours: 'https://wallet.example/?u={url}' }} script="https://badges.example/open-badge.js" lang=${lang}></open-badge-share>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.share'));
  return element;
};
/** Renders the menu with everything behind “More ways to share” in sight. */
const makeOpen = async (...given: Parameters<typeof make>): Promise<Share> => {
  const element = await make(...given);
  part<HTMLDetailsElement>(element, '[part=more]').open = true;
  return element;
};
const copied: string[] = [];
const clipboard = {
  writeText: (text: string) => {
    copied.push(text);
    return Promise.resolve();
  },
};

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

  /** Returns the file that a button gives to the browser to save. */
  const saved = async (press: () => void): Promise<{ name: string; bytes: Uint8Array }> => {
    const own = HTMLAnchorElement.prototype.click,
      found: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      if (this.download) found.push(this);
      else own.call(this);
    };
    try {
      press();
      await waitUntil(() => found.length, 'nothing was saved');
      return {
        name: found[0]!.download,
        bytes: new Uint8Array(await (await fetch(found[0]!.href)).arrayBuffer()),
      };
    } finally {
      HTMLAnchorElement.prototype.click = own;
    }
  };
  const press = (element: Share, how: string): void =>
    part<HTMLButtonElement>(element, `[data-do=${how}]`).click();

  it('A-11: a link too long for one QR code is a set that rotates, and pauses on request', async () => {
    const element = await makeOpen(
      'en',
      undefined,
      documentWith({
        achievement: {
          description: Array.from({ length: 400 }, (_, at) => `${at * 7919}`).join(' '),
        },
      }),
      '',
    );
    part<HTMLDetailsElement>(element, '[part=codes]').open = true;
    await waitUntil(() => element.shadowRoot!.querySelector('.code path'));
    expect(read(element, '.beside')).to.match(/too large for one code.*Code \d of [2-9]/);
    const play = part<HTMLButtonElement>(element, '[data-do=play]');
    if (read(element, '[data-do=play]') === 'Pause') play.click();
    await waitUntil(() => read(element, '[data-do=play]') === 'Play');
    const drawn = part(element, '.code path').getAttribute('d'),
      label = part(element, '.code').getAttribute('aria-label');
    press(element, 'next');
    await waitUntil(() => part(element, '.code').getAttribute('aria-label') !== label);
    expect(part(element, '.code path').getAttribute('d')).not.to.equal(drawn);
    await expect(element).to.be.accessible();
  });

  it('where the file is hosted, one code names it', async () => {
    const element = await makeOpen(
      'en',
      undefined,
      documentWith({
        achievement: {
          description: Array.from({ length: 400 }, (_, at) => `${at * 7919}`).join(' '),
        },
      }),
    );
    part<HTMLDetailsElement>(element, '[part=codes]').open = true;
    await waitUntil(() => element.shadowRoot!.querySelector('.code path'));
    expect(read(element, '.beside')).to.contain('a link to the badge’s file');
    expect(element.shadowRoot!.querySelector('[data-do=play]')).to.equal(null);
    const { name, bytes } = await saved(() => press(element, 'save-qr'));
    expect(name).to.equal('qr.svg');
    expect(new TextDecoder().decode(bytes)).to.match(/^<svg /);
  });

  it('certificate and résumé block are rendered in the page, with the badge inside', async () => {
    const element = await make('ja');
    part<HTMLDetailsElement>(element, '[part=downloads]').open = true;
    for (const form of ['certificate', 'resume']) {
      const { name, bytes } = await saved(() => press(element, `${form}-pdf`));
      expect(name).to.equal(`${form}.pdf`);
      expect((await readBadges(bytes))[0]!.raw).to.equal(element.badge!.raw);
    }
  });

  it('a bundle for checking offline, an entry for a JSON Resume', async () => {
    const element = await make();
    const { name, bytes } = await saved(() => press(element, 'bundle'));
    expect(name).to.equal('badge.bundle.json');
    const bundle = JSON.parse(new TextDecoder().decode(bytes)) as {
      format: string;
      badge: { text: string };
    };
    expect([bundle.format, bundle.badge.text]).to.deep.equal([
      'open-badge-bundle/1',
      element.badge!.raw,
    ]);
    part<HTMLButtonElement>(element, '[aria-describedby=resume-json]').click();
    await waitUntil(() => copied.at(-1)?.startsWith('{'));
    expect(Object.keys(JSON.parse(copied.at(-1)!) as object)).to.include.members([
      'name',
      'issuer',
      'url',
    ]);
  });

  it('a bundle contains the responses that the page lets the element request', async () => {
    const status = {
      id: 'http://127.0.0.1:9/list#1',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: 'http://127.0.0.1:9/list',
    };
    const badge = await readOne(await mint(await party(), { credentialStatus: status })),
      asked: string[] = [];
    const answer = (input: RequestInfo | URL): Promise<Response> => {
      asked.push(String(input));
      return Promise.resolve(
        new Response('{}', { headers: { 'content-type': 'application/json' } }),
      );
    };
    for (const allowed of [false, true]) {
      const element = await fixture<Share>(
        html`<open-badge-share .badge=${badge} .fetch=${answer as typeof fetch} ?allow-loopback=${allowed} page="https://badges.example/open.html" lang="en"></open-badge-share>`,
      );
      await waitUntil(() => element.shadowRoot!.querySelector('[data-do=bundle]'));
      const { bytes } = await saved(() => press(element, 'bundle'));
      const { answers } = JSON.parse(new TextDecoder().decode(bytes)) as {
          answers: ReadonlyArray<{ url: string }>;
        },
        expected = allowed ? [status.statusListCredential] : [];
      expect([asked, answers.map(({ url }) => url)]).to.deep.equal([expected, expected]);
    }
  });

  /** Renders the menu of an SD-JWT with a real signature. */
  const signed = async (more: object = {}, file?: string): Promise<Share> => {
    const by = await party(),
      badge = await readOne(
        [
          await token(by, { ...(await sdClaims(by.id)), ...more }, { typ: 'vc+sd-jwt' }),
          ...Object.values(PARTS),
          '',
        ].join('~'),
      );
    const element = await fixture<Share>(
      html`<open-badge-share .badge=${badge} .report=${await verify(badge, { offline: true })} page="https://badges.example/open.html" .file=${file} script="https://badges.example/open-badge.js" lang="en"></open-badge-share>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.leaving'));
    return element;
  };
  const url = (element: Share): string => part<HTMLInputElement>(element, '#share-url').value;
  const choice = (element: Share, name: string): HTMLInputElement =>
    [...element.shadowRoot!.querySelectorAll<HTMLLabelElement>('.leaving label')]
      .find((label) => label.querySelector('strong')?.textContent === name)!
      .querySelector('input')!;
  const carriedBy = async (link: string): Promise<string> => {
    const content = await readLink(link);
    return content && 'text' in content ? content.text : '';
  };
  /** Everything that leaves the menu: words, links with what they carry, codes, files. */
  const leaves = async (element: Share): Promise<string> => {
    const root = element.shadowRoot!,
      inside = [...root.querySelectorAll<HTMLElement>('.share > :not([part=privacy])')];
    const carried = await carriedBy(url(element));
    const file = new TextDecoder().decode(
      (await saved(() => part<HTMLButtonElement>(element, '[data-file]').click())).bytes,
    );
    const bundle = new TextDecoder().decode((await saved(() => press(element, 'bundle'))).bytes);
    const pdf = (await readBadges((await saved(() => press(element, 'certificate-pdf'))).bytes))[0]!
      .raw;
    const links = [...root.querySelectorAll('a')].map(({ href }) => decodeURIComponent(href));
    return [
      carried,
      file,
      bundle,
      pdf,
      ...links,
      ...inside.map(({ textContent }) => textContent),
    ].join('\n');
  };

  it('X-51: a part that a holder unticks is in nothing that leaves the menu, and the remaining signature is valid', async () => {
    const element = await signed(),
      before = url(element);
    await expect(element).to.be.accessible();
    expect(await leaves(element)).to.contain(PARTS.licenseNumber);
    choice(element, 'licenseNumber').click();
    await waitUntil(() => url(element) !== before, 'the same link');
    const all = await leaves(element);
    expect([
      all.includes(PARTS.licenseNumber),
      all.includes('ED-4711'),
      all.includes(PARTS.narrative),
    ]).to.deep.equal([false, false, true]);
    const shared = await readOne(await carriedBy(url(element))),
      { verdict, badge } = await verify(shared, { offline: true });
    expect([
      verdict,
      'licenseNumber' in (badge!.document['credentialSubject'] as object),
      JSON.stringify(badge!.document).includes('weekends'),
    ]).to.deep.equal(['valid', false, true]);
    choice(element, 'licenseNumber').click();
    await waitUntil(() => url(element) === before, 'not put back');
    await expect(element).to.be.accessible();
  });

  it('X-51: once a part is unticked, nothing that leaves the menu names the hosted file, which still has it', async () => {
    const file = 'https://badges.example/whole.jwt',
      element = await signed({}, file),
      before = url(element),
      names = (): boolean => {
        const root = element.shadowRoot!,
          links = [...root.querySelectorAll('a')].map(({ href }) => decodeURIComponent(href));
        return [url(element), ...links, root.textContent].join('\n').includes('whole.jwt');
      };
    expect(names()).to.equal(true);
    choice(element, 'licenseNumber').click();
    await waitUntil(() => url(element) !== before, 'the same link');
    expect(names()).to.equal(false);
    expect(await carriedBy(url(element))).not.to.contain(PARTS.licenseNumber);
  });

  it('X-50: the menu offers the name that the badge has, else a field for one that no signature covers', async () => {
    const element = await makeOpen();
    part<HTMLDetailsElement>(element, '[part=downloads]').open = true;
    const field = part<HTMLInputElement>(element, '#personal');
    expect([field.type, read(element, 'label[for=personal]')]).to.deep.equal([
      'text',
      'Name to print (not part of the signature)',
    ]);
    const named = await make(
      'en',
      undefined,
      documentWith({
        subject: {
          identifier: [
            {
              type: 'IdentityObject',
              hashed: false,
              identityHash: 'Ana Lindqvist',
              identityType: 'name',
            },
          ],
        },
      }),
    );
    expect(part<HTMLInputElement>(named, '#personal').type).to.equal('checkbox');
  });

  /** Renders the menu of an authentic badge that names its recipient. */
  const namedMenu = async (): Promise<Share> => {
    const identifier = [
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: 'Ana Lindqvist',
        identityType: 'name',
      },
    ];
    const badge = await readOne(
      await mint(await party(), { credentialSubject: { ...subject, identifier } }),
    );
    const element = await fixture<Share>(
      html`<open-badge-share .badge=${badge} .report=${await verify(badge, { offline: true })} page="https://badges.example/open.html" lang="en"></open-badge-share>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.share'));
    return element;
  };

  it('X-50, L4: a readable name opens the note by itself, and is in a link only where the sharer ticks it', async () => {
    const element = await namedMenu();
    expect(part<HTMLDetailsElement>(element, '[part=privacy]').open).to.equal(true);
    expect(read(element, '[part=privacy]')).to.contain('Shows a name: Ana Lindqvist');
    const box = part<HTMLInputElement>(element, '#show-name');
    expect([box.checked, url(element).endsWith('&r=1')]).to.deep.equal([false, false]);
    box.click();
    await waitUntil(() => url(element).endsWith('&r=1'), 'not in the link');
    expect(url(element)).not.to.contain('Lindqvist');
    await expect(element).to.be.accessible();
    part<HTMLInputElement>(element, '#show-name').click();
    await waitUntil(() => !url(element).includes('r=1'), 'still in the link');
    expect((await make()).shadowRoot!.querySelector('#show-name')).to.equal(null);
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
      .filter(Boolean);
    expect([...new Set(loaded)].sort()).to.deep.equal(['card', 'common', 'share']);
  });

  it('X-51: a part that the badge needs is put back, and that is announced', async () => {
    const element = await signed(),
      before = url(element);
    choice(element, 'name').focus();
    choice(element, 'name').click();
    await waitUntil(() => read(element, '.leaving [role=status]'));
    expect(read(element, '.leaving [role=status]')).to.contain('name');
    expect([
      choice(element, 'name').checked,
      url(element),
      element.shadowRoot!.activeElement,
    ]).to.deep.equal([true, before, choice(element, 'name')]);
    choice(element, 'narrative').click();
    await waitUntil(() => url(element) !== before, 'the same link');
    expect([
      read(element, '.leaving [role=status]'),
      choice(element, 'narrative').checked,
    ]).to.deep.equal(['', false]);
    await expect(element).to.be.accessible();
  });

  it('X-51: more may be withheld of a badge with withheld members: the earlier omission is no fault of the later one', async () => {
    const element = await signed({ _sd: ['kept-back-before'] }),
      before = url(element);
    choice(element, 'licenseNumber').click();
    await waitUntil(() => url(element) !== before, 'the same link');
    expect([
      choice(element, 'licenseNumber').checked,
      read(element, '.leaving [role=status]'),
    ]).to.deep.equal([false, '']);
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
