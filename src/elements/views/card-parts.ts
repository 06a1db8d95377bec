import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import { mark } from '../base/icons.js';
import type {
  CardSummary,
  HostView,
  ImageView,
  IssuerView,
  PersonView,
  Phrase,
  VerdictSummary,
} from '../../present.js';

/** State and handlers that a frame needs from its element. */
export interface FrameState {
  /**
   * Index of the current entry in `view.image.candidates`; past the last one an empty frame is
   * drawn.
   */
  readonly image: number;
  readonly headingLevel: number;
  readonly onBrokenImage: () => void;
}

/**
 * Renders the issuer's text: isolated, in its own language and direction, never as markup (X-31).
 */
export const words = ({ text, lang, dir }: Phrase): TemplateResult =>
  html`<bdi lang=${lang ?? nothing} dir=${dir}>${text}</bdi>`;

/**
 * Lets a host break only between its parts: a name broken in the middle could be mistaken for
 * another.
 */
const inParts = (url: string): unknown[] =>
  url.split(/(?<=[.:/])(?=.)/).map((part, at) => html`${at ? html`<wbr>` : nothing}${part}`);

/** Renders the host behind a name: the ASCII form first, then the Unicode form (X-34). */
export const host = ({ ascii, unicode, mixed }: HostView, warning = ''): TemplateResult =>
  html`<bdi class="wrap" dir="ltr">${inParts(ascii)}</bdi>${unicode ? html` <small>(<bdi>${unicode}</bdi>)</small>` : nothing}${mixed ? html` <small>${mark('note')} ${warning}</small>` : nothing}`;

/**
 * Renders an image that can run nothing, link nowhere and load without a referrer (X-32). Beside
 * its title on one line it is decorative.
 */
export function picture(
  image: ImageView,
  { image: at, onBrokenImage }: FrameState,
  isDecoration = false,
): TemplateResult {
  const shown = image.candidates[at],
    alt = isDecoration ? '' : image.alt;
  return html`<div class="art" part="image">${
    shown
      ? html`<img src=${shown.src} alt=${alt} title=${isDecoration ? nothing : shown.note} part="img" data-origin=${shown.origin} width="96" height="96" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${onBrokenImage} />`
      : html`<svg viewBox="0 0 96 96" role=${alt ? 'img' : nothing} aria-label=${alt || nothing} aria-hidden=${alt ? nothing : 'true'}><path d="M48 4 88 27v42L48 92 8 69V27z" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="5 4" opacity=".5"/><text x="48" y="60" text-anchor="middle" font-size="34" fill="currentColor" opacity=".7" aria-hidden="true">${image.initial}</text></svg>`
  }</div>`;
}

/** Renders “Awarded to …”, in which the name is isolated and stands out. */
function awarded({ name, text }: PersonView): TemplateResult {
  const at = text.indexOf(name.text);
  return html`<p class="person" part="person">${text.slice(0, at)}<strong>${words(name)}</strong>${text.slice(at + name.text.length)}</p>`;
}

/** Hides a logo that cannot be loaded; the name beside it says the same. */
const hideLogo = (event: Event): void => {
  (event.currentTarget as HTMLElement).hidden = true;
};

/** Renders the logo of the issuer, a decoration beside its name, as harmless as the image (X-32). */
const logo = ({ logo: image }: IssuerView): TemplateResult | typeof nothing =>
  image
    ? html`<img class="logo" part="logo" src=${image.src} alt="" title=${image.note} width="24" height="24" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${hideLogo} />`
    : nothing;

/**
 * Renders the host behind the issuer's name with the same weight, or states that there is none
 * (R-2, X-34). A DID is for the details: on a card it would be louder than the name.
 */
function behind({ issuer, verdict, words: say }: CardSummary): TemplateResult | typeof nothing {
  const { keyNote, host: of, listedBy } = issuer;
  if (keyNote) return html`<p class="host" part="host" data-kind="key">${keyNote}</p>`;
  if (!of.ascii || (listedBy && of.kind !== 'host')) return nothing;
  // after the check, the strip warns of it
  const shown = verdict.verdict ? { ...of, mixed: false } : of;
  return html`<p class="host" part="host" data-kind=${of.kind}>${host(shown, say['mixed-scripts'])}</p>`;
}

/**
 * Renders the issuer's part of the card: title, person, issuer with its host, date.
 *
 * @param isLarge true where there is room for the issuer's logo
 */
export const heading = (
  view: CardSummary,
  { headingLevel, image: at }: FrameState,
  isLarge = false,
): TemplateResult => html`
  <div class="title" part="title" role="heading" aria-level=${headingLevel} id="title">${words(view.title)}</div>
  ${view.person ? awarded(view.person) : nothing}
  <p class="by" part="issuer">${isLarge ? logo(view.issuer) : nothing}${words(view.issuer.name)}${view.issuer.nameNote ? html` <small part="name-note">(${view.issuer.nameNote})</small>` : nothing}</p>
  ${behind(view)}
  ${view.date ? html`<p class="date" part="date"><time datetime=${view.date.iso}>${view.date.text}</time></p>` : nothing}
  ${view.image.candidates[at]?.origin === 'container' ? html`<p class="date" part="image-note">${view.image.candidates[at].note}</p>` : nothing}`;

const CHIPS = 3;

/** Renders the first few skills and the number of the others. */
export function skills(view: CardSummary): TemplateResult | typeof nothing {
  const all = [...view.skills.map(({ name }) => name), ...view.tags];
  if (!all.length) return nothing;
  return html`<ul class="chips" part="skills" role="list" aria-label=${view.words.skills}>${all.slice(0, CHIPS).map((name) => html`<li>${words(name)}</li>`)}${
    all.length > CHIPS
      ? html`<li class="more">${fill(view.words['more-n'], { count: all.length - CHIPS }, view.lang)}</li>`
      : nothing
  }</ul>`;
}

/** Renders the time of the check: in a word where the whole verdict is one line. */
const checkedAt = ({
  when,
  whenShort,
  isBrief,
}: VerdictSummary): TemplateResult | typeof nothing =>
  when
    ? html`<time part="checked" datetime=${when.iso} title=${isBrief && whenShort ? when.text : nothing}>${(isBrief && whenShort) || when.text}</time>`
    : nothing;

/**
 * Renders the verdict panel: always in this shape, with words and a mark of distinct outline (R-14,
 * X-34). It is a labelled group, so that a screen reader announces where the issuer's text ends and
 * ours begins. A verdict that needs no reason is one line.
 */
export const verdictPanel = (
  verdict: VerdictSummary,
  action: TemplateResult | typeof nothing,
  {
    advice,
    label,
    onPaper,
  }: { readonly advice?: string; readonly label?: string; readonly onPaper?: string },
): TemplateResult => html`
  <div class="seal" part="verdict-panel seal" data-tone=${verdict.tone} ?data-brief=${verdict.isBrief} role=${label ? 'group' : nothing} aria-label=${label ?? nothing}>
    ${mark(verdict.mark, verdict.tone)}
    <div class="says">
      <p class="lead"><strong part="verdict">${verdict.lead}</strong>${verdict.isBrief ? nothing : html` <span class="wrap" part="reason">${verdict.reason}</span>`}</p>
      ${onPaper ? html`<p class="unprinted">${onPaper}</p>` : nothing}
      ${advice ? html`<p class="advice">${advice}</p>` : nothing}
      ${verdict.notes.map((note) => html`<p class="note" data-tone=${note.tone}>${note.mark ? mark(note.mark, note.tone) : nothing} <span class="wrap">${note.text}</span></p>`)}
      ${verdict.when || action !== nothing ? html`<div class="foot">${checkedAt(verdict)}${action}</div>` : nothing}
    </div>
  </div>`;
