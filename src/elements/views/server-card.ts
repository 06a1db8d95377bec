import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { CardView, Messages, ErrorView } from '../../present.js';
import type { OpenBadge } from '../open-badge/open-badge.js';
import { styles as base } from '../open-badge/open-badge.styles.js';
import { compact as compactStyles } from '../styles/compact.styles.js';
import { account } from '../styles/details.styles.js';
import { frame } from '../styles/card-parts.styles.js';
import { panels as panelStyles } from '../styles/panels.styles.js';
import { readable } from '../styles/readable.styles.js';
import { sent as sentStyles } from '../styles/server-card.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { card, type CardModel } from './card.js';
import { line } from './compact.js';
import { pill } from './inline.js';
import { details } from './details.js';
import { panels } from './panels.bundle.js';

/**
 * A badge as a server shows it, without a verdict: a verdict is worth something only in the
 * reader's own browser (R-3, R-10).
 */
export interface ServerCardModel {
  readonly view?: CardView;
  readonly problem?: ErrorView;
  readonly mode: OpenBadge['mode'];
  readonly headingLevel: number;
  readonly words: Messages['words'];
  /** Where a reader without scripts can continue: a page about the badge, or its file. */
  readonly wayOn?: { readonly href: string; readonly isFile: boolean };
}

const wayOn = ({ words, wayOn: way }: ServerCardModel): TemplateResult =>
  html`<span class="way-on" part="way-on">${
    way
      ? html`<a href=${way.href} rel="noopener" ?download=${way.isFile}>${words[way.isFile ? 'download' : 'verify-yourself']}</a>`
      : nothing
  }<span>${words['needs-scripts']}</span></span>`;

/**
 * Renders details that open without a script. Personal data is omitted: the reader did not request
 * it, and pages are indexed (X-50).
 */
const about = (view: CardView, headingLevel: number): TemplateResult =>
  html`<details class="about" part="details-disclosure"><summary>${view.words.details}</summary>${details(view, headingLevel)}</details>`;

function modelOf(given: ServerCardModel): CardModel {
  const { problem, headingLevel, mode } = given,
    view = given.view && { ...given.view, personal: [] };
  return {
    view,
    opened: view,
    problem,
    verdict: problem?.verdict ?? view?.verdict,
    status: problem ? 'failed' : 'read',
    panels,
    isEmpty: true,
    frame: { image: 0, headingLevel, onBrokenImage: () => undefined },
    details: { open: mode === 'full' },
    explained: { open: false },
    layout: mode === 'full' || mode === 'showcase' ? mode : undefined,
    fallback: nothing,
    actions: html`${view && mode === 'card' ? about(view, headingLevel) : nothing}<slot name="actions"></slot>`,
    verdictAction: wayOn(given),
  };
}

/** Tells whether a mode is a row or a word, whose card opens in a dialog. */
const isLine = (mode: ServerCardModel['mode'] | undefined): mode is 'compact' | 'inline' =>
  mode === 'compact' || mode === 'inline';

/**
 * Renders the card, or the line, as markup only: nothing in it needs a script or looks like a
 * button.
 */
export function serverCard(model: ServerCardModel): TemplateResult {
  const full = modelOf(model),
    { view, problem, verdict } = full,
    spoken = view ?? problem;
  if (!isLine(model.mode)) return card(full);
  return html`<span class=${model.mode} part=${model.mode} lang=${spoken?.lang ?? nothing} dir=${spoken?.dir ?? nothing} ?data-muted=${verdict?.muted}>${model.mode === 'inline' ? pill(full) : line(full)}</span>`;
}

/** Links a style sheet as a file, for pages whose policy allows no `<style>`. */
export const link = (href: string): TemplateResult => html`<link rel="stylesheet" href=${href} />`;

const text = (sheets: readonly CSSResult[]): string =>
  sheets
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();

/** Gives the style sheet of the server's rendering: the part that a mode needs, or all of it. */
export const sheet = (mode?: ServerCardModel['mode']): string =>
  text([
    base,
    tokens,
    frame,
    ...(isLine(mode) || !mode ? [compactStyles] : []),
    ...(isLine(mode) ? [] : [panelStyles, account]),
    readable,
    sentStyles,
  ]);
