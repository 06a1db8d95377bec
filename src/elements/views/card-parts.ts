import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import { mark } from '../base/icons.js';
import type {
  CardSummary,
  HostView,
  ImageView,
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

/** Renders the issuer's part of the card: title, person, issuer with its host, date. */
export const heading = (
  view: CardSummary,
  { headingLevel, image: at }: FrameState,
): TemplateResult => html`
  <div class="title" part="title" role="heading" aria-level=${headingLevel} id="title">${words(view.title)}</div>
  ${view.person ? awarded(view.person) : nothing}
  <p class="by" part="issuer">${words(view.issuer.name)}${view.issuer.nameNote ? html` <small part="name-note">(${view.issuer.nameNote})</small>` : nothing}</p>
  ${view.issuer.host.ascii ? html`<p class="host" part="host" data-kind=${view.issuer.host.kind}>${host(view.issuer.host, view.words['mixed-scripts'])}</p>` : nothing}
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

/**
 * Renders the verdict panel: always last, always in this shape, with words and a mark of distinct
 * outline (R-14, X-34). It is a labelled group, so that a screen reader announces where the
 * issuer's text ends and ours begins.
 */
export const seal = (
  verdict: VerdictSummary,
  action: TemplateResult | typeof nothing,
  { advice, label }: { readonly advice?: string; readonly label?: string },
): TemplateResult => html`
  <div class="seal" part="seal" data-tone=${verdict.tone} role=${label ? 'group' : nothing} aria-label=${label ?? nothing}>
    ${mark(verdict.mark, verdict.tone)}
    <div class="says">
      <p><strong part="verdict">${verdict.lead}</strong> <span class="wrap" part="reason">${verdict.reason}</span></p>
      ${advice ? html`<p class="advice">${advice}</p>` : nothing}
      ${verdict.notes.map((note) => html`<p class="note" data-tone=${note.tone}>${mark(note.mark, note.tone)} <span class="wrap">${note.text}</span></p>`)}
      ${verdict.when || action !== nothing ? html`<div class="foot">${verdict.when ? html`<time part="checked" datetime=${verdict.when.iso}>${verdict.when.text}</time>` : nothing}${action}</div>` : nothing}
    </div>
  </div>`;
