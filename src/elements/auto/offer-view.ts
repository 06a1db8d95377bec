import { html, nothing, render, type TemplateResult } from 'lit';
import type { CardMessages } from '../../locales/surfaces.js';
import type { Badge, Report } from '../../present.js';
import { isLoopbackHost } from '../../web/policy.js';
import { mark } from '../base/icons.js';
import { adopt } from '../dom/adopt-styles.js';
import { tokens } from '../styles/tokens.styles.js';
import type { AutoOptions, Offer } from './contract.js';
import { styles } from './offer.styles.js';

/** Event of a badge that was verified in the dialog. */
export type Verified = CustomEvent<{ readonly badge: Badge; readonly report: Report }>;

/** Everything that is drawn of the offers of a page, and the actions on them. */
export interface OffersModel {
  readonly offers: readonly Offer[];
  /** The offer whose badge is shown in the dialog. */
  readonly opened?: Offer;
  readonly messages: CardMessages;
  readonly options: AutoOptions;
  readonly onOpen: (offer: Offer) => void;
  readonly onClose: () => void;
  readonly onVerified: (event: Verified) => void;
}

/** Tells whether the page itself is served from this machine; its issuers may then be, too. */
const isLocal = (): boolean => isLoopbackHost(location.hostname);

/** Space between the start of a button and the right edge of its image, and from its top, in pixels. */
const INSET = { right: 36, top: 4 } as const;

/**
 * Places a button above the corner of its image. Sets style properties, which a strict content
 * security policy permits.
 */
function place(button: HTMLElement, image: HTMLImageElement, layer: Element): void {
  const box = image.getBoundingClientRect(),
    zero = layer.getBoundingClientRect();
  Object.assign(button.style, {
    left: `${box.right - zero.left - INSET.right}px`,
    top: `${box.top - zero.top + INSET.top}px`,
  });
}

function labelOf({ verdict }: Offer, { words }: CardMessages): string {
  return verdict
    ? `${verdict.lead}. ${verdict.reason}`
    : `${words['picture-has-badge']}. ${words.verify}`;
}

const button = (offer: Offer, { messages, onOpen }: OffersModel): TemplateResult => {
  const { lang, dir } = messages,
    label = labelOf(offer, messages),
    { mark: name = 'unchecked', tone = 'quiet' } = offer.verdict ?? {};
  return html`<button type="button" class="offer" lang=${lang} dir=${dir} aria-haspopup="dialog" aria-label=${label} @click=${() => onOpen(offer)}>
        ${mark(name, tone)}<span class="label" aria-hidden="true">${label}</span></button>`;
};

const card = (opened: Offer, { messages, options, onVerified }: OffersModel): TemplateResult =>
  html`<form class="close" method="dialog"><button>${messages.words.close}</button></form><open-badge mode="full" verify-when="auto" ?allow-loopback=${options.allowLoopback ?? isLocal()} .fetch=${options.fetch} src=${opened.source.href} @open-badge-verified=${onVerified}></open-badge>`;

function view(model: OffersModel): TemplateResult {
  const { offers, opened, messages, onClose } = model,
    { words, lang, dir } = messages;
  return html`${offers.map((offer) => button(offer, model))}
      <dialog lang=${lang} dir=${dir} aria-label=${opened?.image.alt || words['picture-has-badge']} @close=${onClose}>${opened ? card(opened, model) : nothing}</dialog>`;
}

/**
 * Draws a button above each image with a badge, and the dialog with the badge that was opened.
 *
 * @param shadow of the layer that lies above the page
 */
export function drawOffers(shadow: ShadowRoot, model: OffersModel): void {
  adopt(shadow, tokens, styles);
  render(view(model), shadow);
  const buttons = shadow.querySelectorAll<HTMLElement>('.offer');
  for (const [at, { image }] of model.offers.entries()) place(buttons[at]!, image, shadow.host);
}
