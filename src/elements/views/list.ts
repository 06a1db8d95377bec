import { html, nothing, type TemplateResult } from 'lit';
import type { Line, LinkView } from '../../present.js';

/** A text of many lines, in a box that scrolls and can be reached by the keyboard. */
const document = ({ label, value }: Line): TemplateResult =>
  html`<pre class="raw" tabindex="0" role="group" aria-label=${label} dir="ltr">${value}</pre>`;

/** Labels with their values; a value is whatever may be shown of it. Where the first label comes again, the next thing begins. */
export const lines = (all: readonly Line[]): TemplateResult | typeof nothing =>
  all.length
    ? html`<dl class="lines">${all.map((line, at) => html`<div ?data-document=${line.isDocument} ?data-next=${at > 0 && line.label === all[0]!.label}><dt class="wrap">${line.label}</dt><dd class="wrap">${line.isDocument ? document(line) : html`<bdi>${line.value}</bdi>`}</dd></div>`)}</dl>`
    : nothing;

/** Where a link goes, in plain sight and in brackets, so that a sentence it stands in can still be read (X-33, X-34). */
export const goes = (ascii: string, unicode?: string): TemplateResult =>
  html` <small class="goes wrap" dir="ltr">(${ascii}${unicode ? ` · ${unicode}` : nothing})</small>`;

/** A link out of the page: it says where it goes, and takes nothing along (X-33). */
export const outward = ({ href, host }: LinkView, text: unknown): TemplateResult =>
  html`<a class="wrap" href=${href} target="_blank" rel="noopener noreferrer nofollow ugc">${text}</a>${goes(host.ascii, host.unicode)}`;

/** Something a click away. */
export const closed = (summary: unknown, content: unknown, part = 'disclosure'): TemplateResult =>
  html`<details part=${part}><summary>${summary}</summary>${content}</details>`;
