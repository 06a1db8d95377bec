import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/open-badge.js';
import { offerBadges } from '../../src/elements.js';
import { mayCarryBadge } from '../../src/elements/auto/baked.js';
import { bakeInto } from '../../src/issue.js';
import { DOCUMENT } from '../../stories/samples.js';
import { waitUntil } from './support.js';

const picture = (): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
    canvas.getContext('2d')!.fillRect(8, 8, 40, 40);
    canvas.toBlob(
      (blob) => void blob!.arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer))),
    );
  });
const layer = (): ShadowRoot => document.querySelector('[data-open-badges]')!.shadowRoot!;

describe('open-badges.auto.js', () => {
  it('offers to verify the images of the page that contain a badge, and changes none of them', async () => {
    const plain = await picture(),
      baked = await bakeInto(plain, JSON.stringify(DOCUMENT));
    const serve: typeof fetch = async (input) =>
      new Response(
        String(input instanceof Request ? input.url : input).includes('badge')
          ? (baked as Uint8Array<ArrayBuffer>)
          : (plain as Uint8Array<ArrayBuffer>),
        { headers: { 'content-type': 'image/png' } },
      );
    const asked: string[] = [],
      listening: typeof fetch = (input, init) => {
        asked.push(String(input instanceof Request ? input.url : input));
        return serve(input, init);
      };
    // These URLs do not respond: the size of the image matters here, not its content.
    const page = await fixture<HTMLElement>(
        html`<main><img src="/badge.png" style="display: inline-block; inline-size: 64px; block-size: 64px" alt="a" /><img src="/plain.png" style="display: inline-block; inline-size: 64px; block-size: 64px" alt="b" /><img src="https://elsewhere.invalid/badge.png" style="display: inline-block; inline-size: 64px; block-size: 64px" alt="c" /></main>`,
      ),
      before = page.innerHTML;
    const stop = offerBadges({ root: page, fetch: listening });
    await waitUntil(
      () => document.querySelector('[data-open-badges]') && layer().querySelector('.offer'),
    );
    expect(layer().querySelectorAll('.offer').length).to.equal(1);
    expect(page.innerHTML).to.equal(before);
    expect(asked.some((url) => url.includes('elsewhere'))).to.equal(false);
    const button = layer().querySelector<HTMLButtonElement>('.offer')!,
      box = button.getBoundingClientRect(),
      image = page.querySelector('img')!.getBoundingClientRect();
    expect(box.top).to.be.within(image.top, image.bottom);
    expect(button.getAttribute('aria-label')).to.equal('This image contains a badge. Verify');
    await expect(document.querySelector('[data-open-badges]')!).to.be.accessible();
    button.click();
    await waitUntil(() => layer().querySelector('open-badge')?.report);
    await waitUntil(
      () => !layer().querySelector('.offer')!.getAttribute('aria-label')!.includes('Verify'),
    );
    const dialog = layer().querySelector<HTMLDialogElement>('dialog')!;
    expect(dialog.open).to.equal(true);
    expect(dialog.getAttribute('aria-label'), 'the name of the image').to.equal('a');
    stop();
    expect(document.querySelector('[data-open-badges]')).to.equal(null);
  });

  it('looks cheaply: words of a badge in a PNG or an SVG, nothing else', async () => {
    const text = (words: string) => new TextEncoder().encode(words),
      plain = await picture();
    expect(mayCarryBadge(plain)).to.equal(false);
    expect(mayCarryBadge(await bakeInto(plain, JSON.stringify(DOCUMENT)))).to.equal(true);
    expect(
      mayCarryBadge(
        text('<svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion/></svg>'),
      ),
    ).to.equal(true);
    expect(mayCarryBadge(text('openbadges in plain text'))).to.equal(false);
  });
});
