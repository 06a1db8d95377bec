import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { NetworkLink, Share, ShareView } from '../../share.js';
import type { ShareWord } from '../../locales/contract.js';
import { brand } from './brand-glyphs.js';
import { runAction, type ShareListener } from './share-actions.js';

/** A name with a dot in it, as people type servers: alone, after an account's @, or in a URL. */
const A_HOST = '.*[^\\s.\\/]\\.[^\\s.\\/]{2,}.*';

const network = (
  { id, name, href }: NetworkLink,
  words: ShareView['words'],
  onShare: ShareListener,
): TemplateResult | typeof nothing =>
  href
    ? html`<li><a part="network" data-network=${id} href=${href} target=${id === 'email' ? nothing : '_blank'} rel="noopener noreferrer"
    aria-label=${id === 'email' ? nothing : fill(words['share-on'], { name })} @click=${() => onShare(id, href)}>${brand(id)}${id === 'email' ? words['share-by-email'] : name}</a></li>`
    : nothing;

/** Renders the places to post to or to send it with. */
export const places = (
  { networks, view: { words } }: Share,
  onShare: ShareListener,
): TemplateResult => html`<div class="places"><strong id="share-places">${words['share-places']}</strong>
        <ul class="networks" role="list" aria-labelledby="share-places">${networks.map((each) => network(each, words, onShare))}</ul></div>`;

/** Renders the form for the reader's own Mastodon server. */
export function mastodon(
  words: ShareView['words'],
  server: string,
  onServer: (server: string) => void,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    onServer(((event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement).value);
  };
  return html`<form class="row" @submit=${submit}><label for="mastodon">${words['mastodon-server']}</label>
      <input id="mastodon" part="input" dir="ltr" inputmode="url" autocomplete="off" spellcheck="false" placeholder="mastodon.social" required pattern=${A_HOST} .value=${server} /><button part="button">${fill(words['share-on'], { name: 'Mastodon' })}</button></form>`;
}

/** Renders the device's own share menu: with the link, and with the file where it accepts one. */
export function deviceShare(
  { webShare, files, view: { words } }: Share,
  onShare: ShareListener,
): TemplateResult {
  const { canShare } = navigator as { readonly canShare?: (data: ShareData) => boolean },
    { body, name, mediaType } = files[0]!;
  const withFile = {
    files: [new File([body as BlobPart], name, { type: mediaType })],
    title: webShare.title,
    text: webShare.text,
  };
  const button = (
    word: ShareWord,
    data: ShareData,
    how: string,
  ): TemplateResult | typeof nothing =>
    canShare?.call(navigator, data)
      ? html`<button type="button" part="button" data-do=${how} @click=${(event: Event) => {
          onShare(how, webShare.url);
          void runAction(event, words, () => navigator.share(data));
        }}>${words[word]}</button>`
      : nothing;
  return html`${button('share-with-app', webShare, 'app')}${button('share-file', withFile, 'app-file')}`;
}
