import { html, nothing, type TemplateResult } from 'lit';
import type { Definition, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { hostOf } from '../../present.js';
import { goes } from './list.js';

/** Most nodes of a Markdown text that are shown, and how deep they may be nested. */
export const MARKDOWN_NODES = 2_000;
export const MARKDOWN_DEPTH = 12;

type Shown = TemplateResult | string | typeof nothing;

interface Walk { left: number; readonly definitions: ReadonlyMap<string, Definition>; readonly level: number }

/** http, https and mailto, without a name and password to mislead; entities and escapes are already resolved here. */
function safeHref(url: string): URL | undefined {
  if (/[\u0000-\u0020\u007f-\u009f]/.test(url) || !URL.canParse(url)) return undefined;
  const target = new URL(url);
  return /^(https?|mailto):$/.test(target.protocol) && !target.username && !target.password ? target : undefined;
}

function anchor(url: string, inside: Shown[]): Shown {
  const target = safeHref(url);
  if (!target) return html`<span>${inside}</span>`;
  const host: { readonly ascii: string; readonly unicode?: string } = target.protocol === 'mailto:' ? { ascii: target.pathname } : hostOf(target.href);
  return html`<a href=${target.href} target="_blank" rel="noopener noreferrer nofollow ugc">${inside}</a>${goes(host.ascii, host.unicode)}`;
}

const heading = (depth: number, inside: Shown[], level: number): Shown =>
  html`<p class="md-heading" role="heading" aria-level=${Math.min(6, level + depth - 1)}>${inside}</p>`;

function list(node: Extract<Nodes, { type: 'list' }>, inside: Shown[]): Shown {
  return node.ordered ? html`<ol class="md-list" start=${node.start ?? 1}>${inside}</ol>` : html`<ul class="md-list">${inside}</ul>`;
}

/** The allow-list: what is not named here shows its text or nothing. Raw HTML is text; pictures are their description. */
function shown(node: RootContent, walk: Walk, depth: number): Shown {
  if (--walk.left < 0 || depth > MARKDOWN_DEPTH) return nothing;
  const inside = () => 'children' in node ? node.children.map((child) => shown(child, walk, depth + 1)) : [];
  switch (node.type) {
    case 'text': case 'html': return node.value;
    case 'paragraph': return html`<p dir="auto">${inside()}</p>`;
    case 'heading': return heading(node.depth, inside(), walk.level);
    case 'strong': return html`<strong>${inside()}</strong>`;
    case 'emphasis': return html`<em>${inside()}</em>`;
    case 'inlineCode': return html`<code>${node.value}</code>`;
    case 'code': return html`<pre class="md-code"><code>${node.value}</code></pre>`;
    case 'blockquote': return html`<blockquote>${inside()}</blockquote>`;
    case 'list': return list(node, inside());
    case 'listItem': return html`<li dir="auto">${inside()}</li>`;
    case 'thematicBreak': return html`<hr />`;
    case 'break': return html`<br />`;
    case 'image': case 'imageReference': return node.alt ?? '';
    case 'link': return anchor(node.url, inside());
    case 'linkReference': return anchor(walk.definitions.get(node.identifier)?.url ?? '', inside());
    default: return nothing;
  }
}

/**
 * Markdown of a badge as templates: an allow-list over the parsed tree, so that no text of an issuer is ever read as HTML.
 *
 * @param text the issuer's Markdown, within its limit
 * @param level heading level its first-level headings get; deeper ones follow, at most 6
 */
export function markdown(text: string, level = 4): TemplateResult {
  const { children } = fromMarkdown(text);
  const definitions = new Map(children.filter((node) => node.type === 'definition').map((node) => [node.identifier, node]));
  const walk: Walk = { left: MARKDOWN_NODES, definitions, level };
  return html`<div class="markdown" part="markdown" dir="auto">${children.map((node) => shown(node, walk, 0))}</div>`;
}
