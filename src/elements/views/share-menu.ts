import { html, nothing, type TemplateResult } from 'lit';
import type { EmbedCode, Share, ShareView } from '../../share.js';
import type { ShareWord } from '../../locales/contract.js';
import { adopt } from '../dom/adopt-styles.js';
import type { QrCodesController } from '../controllers/qr-codes-controller.js';
import type { SelectiveDisclosureController } from '../controllers/selective-disclosure-controller.js';
import { share as shareStyles } from '../styles/share.styles.js';
import { brand } from './brand-glyphs.js';
import { closed } from './lines.js';
import { qrCodes } from './qr-codes.js';
import { copyButton, type ShareListener, type ShareModel } from './share-actions.js';
import { downloads, imageButton, verifiers, wallet } from './share-files.js';
import { deviceShare, mastodon, places } from './share-places.js';
import { privacy, type NameChoice } from './share-privacy.js';

/** Everything that the menu renders, and the actions on it. */
export interface ShareMenuModel extends NameChoice {
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

/** Renders the four things that most people came for, the largest first. */
function primary(share: Share, onShare: ShareListener): TemplateResult {
  const {
    link: { url },
    linkedin,
    view: { words },
  } = share;
  return html`<div class="ways" part="ways"><a class="primary" part="network" data-network="linkedin-profile" href=${linkedin} target="_blank" rel="noopener noreferrer" @click=${() => onShare('linkedin-profile', linkedin)}>${brand('linkedin')}${words['add-to-linkedin']}</a>
    ${copyButton(url, words['copy-link'], words, () => onShare('copy', url))}${imageButton(share, onShare)}${deviceShare(share, onShare)}</div>`;
}

const LINK_HINTS = {
  carried: 'share-link-hint',
  hosted: 'link-hosted',
  page: 'link-page',
} as const satisfies Record<Share['link']['form'], ShareWord>;

/** Renders the link itself, and where it is the short one also the one with the badge inside. */
const link = (
  { link: { url, form, travels }, carrying, view: { words } }: Share,
  onShare: ShareListener,
): TemplateResult => html`
  <div class="share-link" part="link"><label id="share-label" for="share-url">${words['share-link']}</label>
    <div class="row"><input id="share-url" part="input" dir="ltr" readonly .value=${url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} aria-describedby="share-hint" />
      ${copyButton(url, words.copy, words, () => onShare('copy', url), 'share-label')}</div>
    <p class="soft" id="share-hint">${words[LINK_HINTS[form]]} ${travels === 'few' ? words['link-long'] : ''}</p>
    ${form === 'carried' ? nothing : html`<div class="ways">${copyButton(carrying.url, words['copy-carrying-link'], words, () => onShare('copy', carrying.url))}</div>`}</div>`;

const embed = (
  { id, code }: EmbedCode,
  words: ShareView['words'],
  onShare: ShareListener,
): TemplateResult => html`
  <div class="embed" part="embed"><div class="row"><strong id=${`embed-${id}`}>${words[`embed-${id}`]}</strong>${copyButton(code, words.copy, words, () => onShare(`embed-${id}`, code), `embed-${id}`)}</div>
    <pre class="raw" tabindex="0" role="region" aria-labelledby=${`embed-${id}`} dir="ltr">${code}</pre></div>`;

function qrSection(
  codes: QrCodesController,
  { words, lang }: Pick<ShareView, 'words' | 'lang'>,
): TemplateResult {
  const toggled = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) codes.open();
    else codes.close();
  };
  return html`<details part="codes" @toggle=${toggled}><summary>${words['qr-code']}</summary>${qrCodes(codes, words, lang)}</details>`;
}

/** Renders everything beyond the first row and the networks. */
function more({ share, model, codes, server, onShare, onServer }: ShareMenuModel): TemplateResult {
  const { words } = share.view;
  return html`<div class="more">
      ${link(share, onShare)}
      ${mastodon(words, server, onServer)}
      ${closed(words.embed, html`<div class="files">${share.embeds.map((each) => embed(each, words, onShare))}</div>`, 'embeds')}
      ${qrSection(codes, share.view)}
      ${closed(words.download, downloads(share, model, onShare), 'downloads')}
      ${closed(words.wallet, wallet(share, onShare), 'wallets')}
      ${closed(words['other-verifiers'], verifiers(share, onShare), 'verifiers')}</div>`;
}

/**
 * Renders the ways to share one badge: what most people came for, what a reader will see in one
 * line, the networks, and the rest behind one click.
 */
export function shareMenu(menu: ShareMenuModel): TemplateResult {
  const { share, disclosure, onShare } = menu,
    { words, lang, dir } = share.view;
  return html`<section class="report share" part="share" lang=${lang} dir=${dir} aria-labelledby="share-title">
      <div class="section-title" id="share-title" role="heading" aria-level=${menu.headingLevel}>${words.share}</div>
      ${primary(share, onShare)}
      ${privacy(share, menu, disclosure)}
      ${places(share, onShare)}
      ${closed(words['more-ways'], more(menu), 'more')}
    </section>`;
}

/** Adds the styles of the menu to an element. */
export const adoptStyles = (root: ParentNode): void => adopt(root, shareStyles);
