import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type {
  Badge,
  CardSummary,
  ErrorView,
  OpenedCard,
  Report,
  VerdictSummary,
} from '../../present.js';
import type { SessionStatus } from '../controllers/badge-session.js';
import { heading, picture, seal, skills, type FrameState } from './card-parts.js';
import type { Panels } from './panels.bundle.js';

/** A section that opens and closes; without `toggle` it stays as it is. */
export interface Disclosure {
  readonly open: boolean;
  readonly toggle?: () => void;
}

/** Everything that a card renders. */
export interface CardModel {
  readonly view?: CardSummary;
  /** The same with details and report; undefined until their words are loaded. */
  readonly opened?: OpenedCard;
  readonly problem?: ErrorView;
  readonly verdict?: VerdictSummary;
  readonly badge?: Badge;
  readonly report?: Report;
  readonly status: SessionStatus;
  readonly frame: FrameState;
  /** Undefined until the panels are loaded. */
  readonly panels?: Panels;
  readonly details: Disclosure;
  /** `expected`: it is open and will fill by itself, so space for it is reserved from the start. */
  readonly explained: Disclosure & { readonly expected?: boolean };
  /** The ways to share, rendered when open; undefined where the page offers none. */
  readonly sharing?: Disclosure & { readonly draw: () => unknown };
  /** Undefined where verification is turned off. */
  readonly onVerify?: () => void;
  /** Replaces the button in the verdict panel. */
  readonly sealAction?: TemplateResult;
  /**
   * Shown while there is no badge; hidden with the issuer's part when the badge cannot be read and
   * this is empty.
   */
  readonly fallback: TemplateResult | typeof nothing;
  readonly isEmpty: boolean;
  readonly actions: TemplateResult | typeof nothing;
  /** Number of badges in the input, when this is the first of several. */
  readonly count?: number;
}

const detailsButton = (
  { words }: CardSummary,
  { open, toggle }: Disclosure,
): TemplateResult => html`
  <button type="button" class="quiet-button toggle" part="button" aria-expanded=${open} aria-controls="details" @click=${toggle}>${words.details}</button>`;

const shareButton = ({ words }: CardSummary, { open, toggle }: Disclosure): TemplateResult => html`
  <button type="button" class="quiet-button toggle" part="button" aria-expanded=${open} aria-controls="sharing" @click=${toggle}>${words.share}</button>`;

/**
 * Renders the button that verifies, and that opens the report once there is a verdict. It is one
 * button so that it keeps the focus (WCAG 2.4.3); it is disabled while the check runs.
 */
function sealButton(
  { words }: CardSummary,
  { status, report, explained, onVerify }: CardModel,
): TemplateResult | typeof nothing {
  const press = report ? explained.toggle : onVerify,
    waits = status === 'checking';
  return press
    ? html`<button type="button" class=${report || waits ? 'quiet-button' : ''} part="button" aria-disabled=${waits ? 'true' : nothing} aria-expanded=${report ? explained.open : nothing}
    aria-controls=${report ? 'report' : nothing} @click=${waits ? nothing : press}>${words[report ? 'how-we-know' : 'verify']}</button>`
    : nothing;
}

const issuerPart = ({
  view,
  opened,
  problem,
  frame,
  panels,
  details,
  sharing,
  isEmpty,
  fallback,
  actions,
  count = 1,
}: CardModel): TemplateResult => html`
  <div class="body" part="body" ?hidden=${problem !== undefined && isEmpty}>
    ${view ? picture(view.image, frame) : html`<div class="art" part="image"></div>`}
    <div class="text">${view ? heading(view, frame) : nothing}<div ?hidden=${view !== undefined}>${fallback}</div></div>
    <div class="wide">${view ? skills(view) : nothing}${view && count > 1 ? html`<p class="date" part="count">${fill(view.words['holds-more'], { count }, view.lang)}</p>` : nothing}
      <div class="tools">${view && details.toggle ? detailsButton(view, details) : nothing}${view && sharing ? shareButton(view, sharing) : nothing}${actions}</div>
      <div id="details" ?hidden=${!details.open}>${details.open && opened && panels ? panels.details(opened, frame.headingLevel) : nothing}</div></div>
  </div>`;

const sealPart = (verdict: VerdictSummary, model: CardModel): TemplateResult => {
  const { view, problem, sealAction } = model;
  return seal(verdict, sealAction ?? (view ? sealButton(view, model) : nothing), {
    advice: problem?.advice.reader,
    label: view?.words['column-verdict'],
  });
};

const reportPart = ({
  view,
  opened,
  badge,
  report,
  frame,
  panels,
  explained,
  onVerify,
}: CardModel): TemplateResult => html`
  <div class="report-area" id="report" ?hidden=${!explained.open || !view} ?data-expected=${explained.expected}>${
    explained.open && opened && panels
      ? panels.explain(opened, { badge, report, headingLevel: frame.headingLevel + 1, onVerify })
      : nothing
  }</div>`;

const sharingPart = ({ view, panels, sharing }: CardModel): TemplateResult => html`
  <div class="report-area" id="sharing" ?hidden=${!sharing?.open || !view}>${sharing?.open && view && panels ? sharing.draw() : nothing}</div>`;

/**
 * Renders the issuer's part, then the verdict panel, then the report when it is open: always in
 * this order.
 */
export function card(model: CardModel): TemplateResult {
  const { view, problem, verdict, status } = model,
    spoken = view ?? problem;
  return html`<article class="card" part="card" lang=${spoken?.lang ?? nothing} dir=${spoken?.dir ?? nothing} aria-labelledby=${view ? 'title' : nothing}
    aria-busy=${status === 'reading' || status === 'checking'} ?data-muted=${verdict?.muted}>
    ${issuerPart(model)}
    ${verdict ? sealPart(verdict, model) : nothing}
    ${reportPart(model)}
    ${sharingPart(model)}
  </article>`;
}
