import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-share.js';
import { documentWith } from '../../stories/samples.js';
import { readLink } from '../../src/share.js';
import { read as readBadges } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { PARTS, sdClaims } from '../../stories/sd-jwt.js';
import { mint, party, readOne, subject, token } from '../support/mint.js';
import { part, read, waitUntil } from './support.js';
import { clipboard, make, makeOpen, press, saved, type Share, url } from './share-menu.js';

describe('<open-badge-share>', () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  before(() => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
  after(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(own).to.exist;
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
});
