import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { CardView } from '../../present.js';
import type { EmbedCode, NetworkLink, PrivacyNote, Share } from '../../share.js';
import type { Word } from '../../locales/contract.js';
import { adopt } from '../dom/adopt-styles.js';
import type { QrCodesController } from '../controllers/qr-codes-controller.js';
import type { SelectiveDisclosureController } from '../controllers/selective-disclosure-controller.js';
import { mark } from '../base/icons.js';
import { share as shareStyles } from '../styles/share.styles.js';
import { closed } from './lines.js';
import { qrCodes } from './qr-codes.js';
import { selectiveDisclosure } from './selective-disclosure.js';
import { copyButton, runAction, type ShareListener, type ShareModel } from './share-actions.js';
import { downloads, verifiers, wallet } from './share-files.js';

type Words = CardView['words'];

/** Everything that the menu renders, and the actions on it. */
export interface ShareMenuModel {
  readonly share: Share;
  readonly model: ShareModel;
  readonly codes: QrCodesController;
  readonly disclosure?: SelectiveDisclosureController;
  readonly headingLevel: number;
  /** The reader's Mastodon server. */
  readonly server: string;
  readonly onShare: ShareListener;
  readonly onServer: (server: string) => void;
}

/** A name with a dot in it, as people type servers: alone, after an account's @, or in a URL. */
const A_HOST = '.*[^\\s.\\/]\\.[^\\s.\\/]{2,}.*';

const notes = (
  all: readonly PrivacyNote[],
  words: Words,
  disclosure?: SelectiveDisclosureController,
): TemplateResult => html`
  <div class="do" part="privacy"><div class="section-title">${words['what-readers-see']}</div>
    <ul class="rows">${all.map(({ text, level, part }) => html`<li class="marked">${level === 'warn' ? mark('note', 'warn') : html`<span class="point"></span>`}<span class="wrap">${text}${part ? html` <em class="leave">${words['can-be-left-out']}</em>` : nothing}</span></li>`)}</ul>
    <p class="soft">${words['stays-in-file']}</p>${disclosure ? selectiveDisclosure(disclosure, words) : nothing}</div>`;

const link = (
  { link: { url, form, travels }, view: { words } }: Share,
  onShare: ShareListener,
): TemplateResult => html`
  <div class="share-link" part="link"><label for="share-url">${words['share-link']}</label>
    <div class="row"><input id="share-url" part="input" dir="ltr" readonly .value=${url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} aria-describedby="share-hint" />
      ${copyButton(url, words['copy-link'], words, () => onShare('copy', url))}</div>
    <p class="soft" id="share-hint">${form === 'hosted' ? words['link-hosted'] : words['share-link-hint']} ${travels === 'few' ? words['link-long'] : ''}</p></div>`;

const network = (
  { id, name, href }: NetworkLink,
  words: Words,
  onShare: ShareListener,
): TemplateResult | typeof nothing =>
  href
    ? html`<li><a part="network" data-network=${id} href=${href} target=${id === 'email' ? nothing : '_blank'} rel="noopener noreferrer"
    aria-label=${id === 'email' ? nothing : fill(words['share-on'], { name })} @click=${() => onShare(id, href)}>${id === 'email' ? words['share-by-email'] : name}</a></li>`
    : nothing;

const embed = (
  { id, code }: EmbedCode,
  words: Words,
  onShare: ShareListener,
): TemplateResult => html`
  <div class="embed" part="embed"><div class="row"><strong id=${`embed-${id}`}>${words[`embed-${id}` as Word]}</strong>${copyButton(code, words.copy, words, () => onShare(`embed-${id}`, code), `embed-${id}`)}</div>
    <pre class="raw" tabindex="0" role="region" aria-labelledby=${`embed-${id}`} dir="ltr">${code}</pre></div>`;

/** Renders the form for the reader's own Mastodon server. */
function mastodon({ server, onServer }: ShareMenuModel, words: Words): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    onServer(((event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement).value);
  };
  return html`<form class="row" @submit=${submit}><label for="mastodon">${words['mastodon-server']}</label>
      <input id="mastodon" part="input" dir="ltr" inputmode="url" autocomplete="off" spellcheck="false" placeholder="mastodon.social" required pattern=${A_HOST} .value=${server} /><button part="button">${fill(words['share-on'], { name: 'Mastodon' })}</button></form>`;
}

/** Renders the device's own share menu: with the link, and with the file where it accepts one. */
function deviceShare(
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
  const button = (word: Word, data: ShareData, how: string): TemplateResult | typeof nothing =>
    canShare?.call(navigator, data)
      ? html`<button type="button" part="button" data-do=${how} @click=${(event: Event) => {
          onShare(how, webShare.url);
          void runAction(event, words, () => navigator.share(data));
        }}>${words[word]}</button>`
      : nothing;
  return html`${button('share-with-app', webShare, 'app')}${button('share-file', withFile, 'app-file')}`;
}

function qrSection(
  codes: QrCodesController,
  { words, lang }: Pick<CardView, 'words' | 'lang'>,
): TemplateResult {
  const toggled = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) codes.open();
    else codes.close();
  };
  return html`<details part="codes" @toggle=${toggled}><summary>${words['qr-code']}</summary>${qrCodes(codes, words, lang)}</details>`;
}

/** Renders the ways to share one badge, after a statement of what readers will see. */
export function shareMenu(menu: ShareMenuModel): TemplateResult {
  const { share, model, codes, disclosure, onShare } = menu,
    { words, lang, dir } = share.view;
  return html`<section class="report share" part="share" lang=${lang} dir=${dir} aria-labelledby="share-title">
      <div class="section-title" id="share-title" role="heading" aria-level=${menu.headingLevel}>${words.share}</div>
      ${notes(share.privacy, words, disclosure)}
      ${link(share, onShare)}
      <div class="ways"><a class="primary" part="network" data-network="linkedin-profile" href=${share.linkedin} target="_blank" rel="noopener noreferrer" @click=${() => onShare('linkedin-profile', share.linkedin)}>${words['add-to-linkedin']}</a>${deviceShare(share, onShare)}</div>
      <div class="places"><strong id="share-places">${words['share-places']}</strong>
        <ul class="networks" role="list" aria-labelledby="share-places">${share.networks.map((each) => network(each, words, onShare))}</ul></div>
      ${mastodon(menu, words)}
      ${closed(words.embed, html`<div class="files">${share.embeds.map((each) => embed(each, words, onShare))}</div>`, 'embeds')}
      ${qrSection(codes, share.view)}
      ${closed(words.download, downloads(share, model, onShare), 'downloads')}
      ${closed(words.wallet, wallet(share, onShare), 'wallets')}
      ${closed(words['other-verifiers'], verifiers(share, onShare), 'verifiers')}
    </section>`;
}

/** Adds the styles of the menu to an element. */
export const adoptStyles = (root: ParentNode): void => adopt(root, shareStyles);
