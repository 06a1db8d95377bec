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
import { heading, picture, skills, verdictPanel, type FrameState } from './card-parts.js';
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
  readonly verdictAction?: TemplateResult;
  /**
   * Shown while there is no badge; hidden with the issuer's part when the badge cannot be read and
   * this is empty.
   */
  readonly fallback: TemplateResult | typeof nothing;
  readonly isEmpty: boolean;
  readonly actions: TemplateResult | typeof nothing;
  /** Place of the verdict: last on a card, right under the header in these layouts. */
  readonly layout?: 'full' | 'showcase';
  /** Compares the badge with a person in the page; undefined where that is not offered. */
  readonly onCompare?: (recipient: string) => void;
  /** Number of badges in the input, when this is the first of several. */
  readonly count?: number;
}

/** Names a button by its words and the badge, since a page has as many of them as badges. */
const named = (label: string, { title }: CardSummary): string => `${label}: ${title.text}`;

const disclosureButton = (
  view: CardSummary,
  word: 'details' | 'share',
  controls: string,
  { open, toggle }: Disclosure,
): TemplateResult => html`
  <button type="button" class="quiet-button toggle" part="button" aria-label=${named(view.words[word], view)} aria-expanded=${open} aria-controls=${controls} @click=${toggle}>${view.words[word]}</button>`;

/**
 * Renders the button that verifies, and that opens the report once there is a verdict. It is one
 * button so that it keeps the focus (WCAG 2.4.3); it is disabled while the check runs.
 */
function verdictButton(
  view: CardSummary,
  { status, report, explained, onVerify }: CardModel,
): TemplateResult | typeof nothing {
  const press = report ? explained.toggle : onVerify,
    label = view.words[report ? 'how-we-know' : 'verify'],
    waits = status === 'checking';
  return press
    ? html`<button type="button" class=${report || waits ? 'quiet-button' : ''} part="button" aria-label=${named(label, view)} aria-disabled=${waits ? 'true' : nothing} aria-expanded=${report ? explained.open : nothing}
    aria-controls=${report ? 'report' : nothing} @click=${waits ? nothing : press}>${label}</button>`
    : nothing;
}

/** Renders the image, the title, and who issued the badge. */
const header = ({ view, frame, fallback, layout }: CardModel): TemplateResult => html`
    ${view ? picture(view.image, frame) : html`<div class="art" part="image"></div>`}
    <div class="text">${view ? heading(view, frame, layout !== undefined) : nothing}<div ?hidden=${view !== undefined}>${fallback}</div></div>`;

/** Renders the buttons that open more of a card. */
const tools = ({ view, details, sharing, actions, layout }: CardModel): TemplateResult =>
  html`<div class="tools">${view && details.toggle && layout !== 'full' ? disclosureButton(view, 'details', 'details', details) : nothing}${view && sharing ? disclosureButton(view, 'share', 'sharing', sharing) : nothing}${actions}</div>`;

/** States that the file contains more badges than the one shown. */
const holdsMore = (view: CardSummary, count: number): TemplateResult | typeof nothing =>
  count > 1
    ? html`<p class="date" part="count">${fill(view.words['holds-more'], { count }, view.lang)}</p>`
    : nothing;

/** Renders the tools of a card, and its details when they are open. */
function account(model: CardModel): TemplateResult {
  const { view, opened, frame, panels, details, layout, count = 1 } = model;
  return html`<div class="wide">${view && !layout ? skills(view) : nothing}${view ? holdsMore(view, count) : nothing}
      ${layout === 'showcase' && opened && panels ? panels.showcase(opened, frame.headingLevel) : nothing}
      ${tools(model)}
      <div id="details" ?hidden=${!details.open}>${details.open && opened && panels ? panels.details(opened, frame.headingLevel) : nothing}</div></div>`;
}

const verdictPart = (verdict: VerdictSummary, model: CardModel): TemplateResult => {
  const { view, problem, verdictAction } = model;
  return verdictPanel(verdict, verdictAction ?? (view ? verdictButton(view, model) : nothing), {
    advice: problem?.advice.reader,
    label: view?.words['column-verdict'],
    onPaper: verdict.verdict ? undefined : view?.words['unchecked-on-paper'],
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
  onCompare,
}: CardModel): TemplateResult => html`
  <div class="report-area" id="report" ?hidden=${!explained.open || !view} ?data-expected=${explained.expected && !report}>${
    explained.open && opened && panels
      ? panels.explain(opened, {
          badge,
          report,
          headingLevel: frame.headingLevel + 1,
          onVerify,
          onCompare,
          isUnderVerdict: true,
        })
      : nothing
  }</div>`;

const sharingPart = ({ view, panels, sharing }: CardModel): TemplateResult => html`
  <div class="report-area" id="sharing" ?hidden=${!sharing?.open || !view}>${sharing?.open && view && panels ? sharing.draw() : nothing}</div>`;

/** Renders a card: the issuer's part, then the verdict panel, then the report when it is open. */
const small = (model: CardModel): TemplateResult => html`
    <div class="body" part="body" ?hidden=${model.problem !== undefined && model.isEmpty}>${header(model)}${account(model)}</div>
    ${model.verdict ? verdictPart(model.verdict, model) : nothing}
    ${reportPart(model)}`;

/**
 * Renders a whole badge: the header, the verdict right under it, the details, the report. Where
 * there is room, verdict and report are a column of their own, which stays in sight.
 */
const whole = (model: CardModel): TemplateResult => html`
    <div class="body" part="body" ?hidden=${model.problem !== undefined && model.isEmpty}>${header(model)}</div>
    <div class="judged"><div class="sticky">${model.verdict ? verdictPart(model.verdict, model) : nothing}${reportPart(model)}</div></div>
    <div class="body rest" ?hidden=${model.problem !== undefined && model.isEmpty}>${account(model)}</div>`;

/** Renders a badge in the layout of its model. */
export function card(model: CardModel): TemplateResult {
  const { view, problem, verdict, status, layout } = model,
    spoken = view ?? problem;
  return html`<article class="card" part="card" data-layout=${layout ?? nothing} lang=${spoken?.lang ?? nothing} dir=${spoken?.dir ?? nothing} aria-labelledby=${view ? 'title' : nothing}
    aria-busy=${status === 'reading' || status === 'checking'} ?data-muted=${verdict?.muted}>
    ${layout ? whole(model) : small(model)}
    ${sharingPart(model)}
  </article>`;
}
