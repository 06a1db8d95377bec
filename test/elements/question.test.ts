import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import '../../src/define/open-badge-verifier.js';
import type { Engine, VerifySettings } from '../../src/elements/controllers/engine.js';
import { offerBadges } from '../../src/elements.js';
import { bakeInto } from '../../src/issue.js';
import type { Report } from '../../src/present.js';
import { badgeOf, DOCUMENT, reportOf } from '../../stories/samples.js';
import { part, reaches, read, waitUntil } from './support.js';

/** Makes an engine that finishes on a signal, and records its calls. */
function slowEngine() {
  const asked: VerifySettings[] = [],
    open: Array<() => void> = [];
  const answer = (options: VerifySettings): Report => ({
    ...reportOf(options.recipient === 'other@mail.example' ? 'not this person' : 'valid'),
    checkedAt: `2026-11-21T14:0${asked.length}:00Z`,
  });
  const engine: Engine = {
    read: async () => [badgeOf()],
    verify: (_badge, options) =>
      new Promise((resolve) => {
        asked.push(options);
        // it does not look at the signal: late answers come, too
        open.push(() => resolve(answer(options)));
      }),
  };
  const answerAll = (): void => {
    for (const each of open.splice(0)) each();
  };
  const answerFirst = (): void => open.shift()?.();
  return { engine, asked, answerAll, answerFirst };
}
const CHANGES: Readonly<Record<string, unknown>> = {
  recipient: 'other@mail.example',
  trustedIssuers: ['did:web:university.example'],
  strict: true,
  now: '2026-01-01T00:00:00Z',
  contexts: () => undefined,
  allowLoopback: true,
};
const later = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('10.A17: a verdict belongs to the options it was computed for', () => {
  for (const [name, value] of [...Object.entries(CHANGES), ['fetch', fetch]] as const)
    it(`${name}, changed during the first check, is checked again`, async () => {
      const { engine, asked, answerAll, answerFirst } = slowEngine();
      const element = await fixture<HTMLElementTagNameMap['open-badge']>(
        html`<open-badge .engine=${engine} .credential=${{}} verify-when="auto" lang="en"></open-badge>`,
      );
      await waitUntil(() => asked.length === 1);
      Object.assign(element, { [name]: value });
      await later();
      answerFirst();
      await later();
      await waitUntil(() => asked.length > 1);
      expect(element.report, 'no answer to the first question').to.equal(undefined);
      answerAll();
      await later();
      answerAll();
      await reaches(element, 'checked');
      if (name === 'recipient') expect(element.report!.recipient).to.equal('mismatch');
      const last = asked.at(-1) as unknown as Record<string, unknown>;
      expect(last[name]).to.deep.equal(value);
    });

  it('another person drops the verdict at once; the same list written anew does not', async () => {
    const { engine, asked, answerAll } = slowEngine();
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge .engine=${engine} .credential=${{}} .trustedIssuers=${['did:web:a.example']} verify-when="auto" lang="en"></open-badge>`,
    );
    await waitUntil(() => asked.length === 1);
    answerAll();
    await reaches(element, 'checked');
    element.trustedIssuers = ['did:web:a.example'];
    await later();
    expect(asked.length).to.equal(1);
    element.recipient = 'other@mail.example';
    await waitUntil(() => asked.length === 2);
    expect(element.report).to.equal(undefined);
    expect(read(element, '[part=verdict]')).to.equal('Checking…');
    expect(element.matches(':state(valid)')).to.equal(false);
    answerAll();
    await waitUntil(() => element.report?.recipient === 'mismatch');
    await waitUntil(() => read(element, '[part=verdict]') === 'Recipient doesn’t match');
    // a style for verified badges must not apply to another person's
    expect(element.matches(':state(valid)')).to.equal(false);
    expect(element.matches(':state(noted)')).to.equal(true);
  });

  it('moved during a re-check, it neither stays “Checking …” nor shows the old verdict', async () => {
    const { engine, asked, answerAll } = slowEngine();
    const element = await fixture<HTMLElementTagNameMap['open-badge']>(
      html`<open-badge .engine=${engine} .credential=${{}} verify-when="auto" lang="en"></open-badge>`,
    );
    await waitUntil(() => asked.length === 1);
    answerAll();
    await reaches(element, 'checked');
    element.recipient = 'other@mail.example';
    await waitUntil(() => asked.length === 2);
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(element);
    answerAll();
    await waitUntil(() => asked.length === 3);
    answerAll();
    await waitUntil(() => element.report?.recipient === 'mismatch');
    await waitUntil(() => read(element, '[part=verdict]') === 'Recipient doesn’t match');
    expect(part(element, '.seal').getAttribute('data-tone')).to.equal('warn');
    elsewhere.remove();
  });

  it('the verifier checks again for the person who is named during its first run', async () => {
    const { engine, asked, answerAll } = slowEngine();
    const element = await fixture<HTMLElementTagNameMap['open-badge-verifier']>(
      html`<open-badge-verifier .engine=${engine} lang="en"></open-badge-verifier>`,
    );
    void element.verify('{}');
    await waitUntil(() => asked.length === 1);
    element.recipient = 'other@mail.example';
    await waitUntil(() => {
      answerAll();
      return element.reports[0]?.recipient === 'mismatch';
    });
    expect(asked.at(-1)!.recipient).to.equal('other@mail.example');
  });
});

const drawn = (word: string): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
    canvas.getContext('2d')!.fillText(word, 8, 8);
    canvas.toBlob((blob) => void blob!.arrayBuffer().then((it) => resolve(new Uint8Array(it))));
  });
const offers = (): NodeListOf<Element> | readonly Element[] =>
  document.querySelector('[data-open-badges]')?.shadowRoot!.querySelectorAll('.offer') ?? [];
const labels = (): string[] => [...offers()].map((each) => each.getAttribute('aria-label') ?? '');

describe('10.A17: open-badges.auto.js', () => {
  for (const [what, change] of Object.entries({
    src: (image: HTMLImageElement) => {
      image.removeAttribute('srcset');
      image.src = '/other-badge.png';
    },
    srcset: (image: HTMLImageElement) => {
      image.srcset = '/other-badge.png 1x';
    },
    '<source>': (image: HTMLImageElement) => {
      image.parentElement!.querySelector('source')!.srcset = '/other-badge.png';
    },
  }))
    it(`shows nothing of the old image when ${what} names another`, async () => {
      const bytes = await bakeInto(await drawn('a'), JSON.stringify(DOCUMENT));
      const serve: typeof fetch = async () =>
        new Response(bytes as Uint8Array<ArrayBuffer>, {
          headers: { 'content-type': 'image/png' },
        });
      const style = 'display: inline-block; inline-size: 64px; block-size: 64px';
      const page = await fixture<HTMLElement>(
        what === '<source>'
          ? html`<main><picture><source srcset="/badge.png" /><img src="/badge.png" style=${style} alt="a" /></picture></main>`
          : html`<main><img src="/badge.png" srcset=${what === 'srcset' ? '/badge.png 1x' : ''} style=${style} alt="a" /></main>`,
      );
      const stop = offerBadges({ root: page, fetch: serve });
      await waitUntil(() => offers().length === 1);
      (offers()[0] as HTMLElement).click();
      await waitUntil(() => labels().some((label) => !label.includes('Verify')));
      document
        .querySelector('[data-open-badges]')!
        .shadowRoot!.querySelector<HTMLDialogElement>('dialog')!
        .close();
      change(page.querySelector('img')!);
      await waitUntil(() => labels().every((label) => label.includes('Verify')));
      await waitUntil(() => offers().length === 1);
      expect(labels()).to.deep.equal(['This image contains a badge. Verify']);
      stop();
    });
});
