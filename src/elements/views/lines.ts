import { html, nothing, type TemplateResult } from 'lit';
import type { Line, LinkView } from '../../present.js';

/** Renders a text of many lines, in a scrolling box that the keyboard can reach. */
const document = ({ label, value }: Line): TemplateResult =>
  html`<pre class="raw" tabindex="0" role="group" aria-label=${label} dir="ltr">${value}</pre>`;

/** Renders labels with their values. Where the first label comes again, a new entry begins. */
export const lines = (all: readonly Line[]): TemplateResult | typeof nothing =>
  all.length
    ? html`<dl class="lines">${all.map((line, at) => html`<div ?data-document=${line.isDocument} ?data-next=${at > 0 && line.label === all[0]!.label}><dt class="wrap">${line.label}</dt><dd class="wrap">${line.isDocument ? document(line) : html`<bdi>${line.value}</bdi>`}</dd></div>`)}</dl>`
    : nothing;

/**
 * Shows the target of a link, in brackets, so that the sentence around it stays readable (X-33,
 * X-34).
 */
export const goes = (ascii: string, unicode?: string): TemplateResult =>
  html` <small class="goes wrap" dir="ltr">(${ascii}${unicode ? ` · ${unicode}` : nothing})</small>`;

/** Renders a link to another site: it shows its target, and sends no referrer (X-33). */
export const outward = ({ href, host }: LinkView, text: unknown): TemplateResult =>
  html`<a class="wrap" href=${href} target="_blank" rel="noopener noreferrer nofollow ugc">${text}</a>${goes(host.ascii, host.unicode)}`;

/** Renders content that opens with a click. */
export const closed = (summary: unknown, content: unknown, part = 'disclosure'): TemplateResult =>
  html`<details part=${part}><summary>${summary}</summary>${content}</details>`;
