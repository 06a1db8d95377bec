import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-share.js';
import { documentWith } from '../../stories/samples.js';
import { read as readBadges } from '../../src/read.js';
import { mint, party, readOne } from '../support/mint.js';
import { part, read, waitUntil } from './support.js';
import { clipboard, copied, make, makeOpen, press, saved, type Share } from './share-menu.js';

describe('<open-badge-share>', () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  before(() => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
  after(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(own).to.exist;
  });

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
});
