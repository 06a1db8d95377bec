import { html, nothing, type TemplateResult } from 'lit';
import type { Line, LinkView } from '../../present.js';

/** Labels with their values; a value is whatever may be shown of it. */
export const lines = (all: readonly Line[]): TemplateResult | typeof nothing => all.length
  ? html`<dl class="lines">${all.map(({ label, value }) => html`<div><dt class="wrap">${label}</dt><dd class="wrap"><bdi>${value}</bdi></dd></div>`)}</dl>` : nothing;

/** A link out of the page: it says where it goes, and takes nothing along (X-33). */
export const outward = (link: LinkView, text: unknown): TemplateResult =>
  html`<a class="wrap" href=${link.href} target="_blank" rel="noopener noreferrer nofollow ugc">${text}</a> <small class="goes" dir="ltr">${link.host.ascii}${link.host.unicode ? ` (${link.host.unicode})` : ''}</small>`;

/** Something a click away. */
export const closed = (summary: unknown, content: unknown, part = 'disclosure'): TemplateResult =>
  html`<details part=${part}><summary>${summary}</summary>${content}</details>`;
