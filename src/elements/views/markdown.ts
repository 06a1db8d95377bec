import { html, type TemplateResult } from 'lit';
import { hostOf } from '../../present.js';
import { drawMarkdown, type MarkdownDrawing, type MarkdownNode } from '../../view/markdown.js';
import { goes } from './lines.js';

type CardViews = TemplateResult | string;

function anchor(target: URL, inside: CardViews[]): CardViews {
  const host: { readonly ascii: string; readonly unicode?: string } =
    target.protocol === 'mailto:' ? { ascii: target.pathname } : hostOf(target.href);
  return html`<a href=${target.href} target="_blank" rel="noopener noreferrer nofollow ugc">${inside}</a>${goes(host.ascii, host.unicode)}`;
}

function element(node: MarkdownNode, inside: CardViews[], level: number): CardViews {
  switch (node.type) {
    case 'paragraph':
      return html`<p dir="auto">${inside}</p>`;
    case 'heading':
      return html`<p class="md-heading" role="heading" aria-level=${Math.min(6, level + node.depth - 1)}>${inside}</p>`;
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'emphasis':
      return html`<em>${inside}</em>`;
    case 'inlineCode':
      return html`<code>${inside}</code>`;
    case 'code':
      return html`<pre class="md-code"><code>${inside}</code></pre>`;
    case 'blockquote':
      return html`<blockquote>${inside}</blockquote>`;
    case 'list':
      return node.ordered
        ? html`<ol class="md-list" start=${node.start ?? 1}>${inside}</ol>`
        : html`<ul class="md-list">${inside}</ul>`;
    case 'listItem':
      return html`<li dir="auto">${inside}</li>`;
    case 'thematicBreak':
      return html`<hr />`;
    case 'break':
      return html`<br />`;
  }
}

const drawing = (level: number): MarkdownDrawing<CardViews> => ({
  text: (value) => value,
  element: (node, inside) => element(node, inside, level),
  link: (target, inside) => (target ? anchor(target, inside) : html`<span>${inside}</span>`),
});

/**
 * Renders a badge's Markdown as templates.
 *
 * @param text the issuer's Markdown, within its limit
 * @param level level of its first-level headings; deeper ones follow, at most 6
 */
export const markdown = (text: string, level = 4): TemplateResult =>
  html`<div class="markdown" part="markdown" dir="auto">${drawMarkdown(text, drawing(level))}</div>`;
