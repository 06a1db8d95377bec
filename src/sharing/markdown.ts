import type { Definition, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { escapeHtml } from './escape.js';
import { issuerLink } from './markup.js';

/** Most nodes of a Markdown text that are written, and how deep they may be nested. */
export const MARKDOWN_LIMITS = { nodes: 2_000, depth: 12 } as const;

interface Walk { left: number; readonly definitions: ReadonlyMap<string, Definition> }

/** http, https and mailto, without a name and password to mislead. */
function safeAddress(url: string): string | undefined {
  if (/[\u0000-\u0020\u007f-\u009f]/.test(url) || !URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  return /^(?:https?|mailto):$/.test(protocol) && !username && !password ? href : undefined;
}

/** A link says where it goes: its words are the issuer's. */
function anchor(url: string, inside: string): string {
  const href = safeAddress(url);
  if (href === undefined) return inside;
  const { host, pathname } = new URL(href);
  return `${issuerLink(href, inside)} <small dir="ltr">${escapeHtml(host || pathname)}</small>`;
}

const block = (tag: string, inside: string, more = ''): string => `<${tag}${more}>${inside}</${tag}>`;
const list = ({ ordered, start }: Extract<Nodes, { type: 'list' }>, inside: string): string => (ordered ? block('ol', inside, ` start="${Number(start ?? 1)}"`) : block('ul', inside));

/** The allow-list: what is not named here shows its text or nothing. Raw HTML is text; pictures are their description. */
function written(node: RootContent, walk: Walk, depth: number): string {
  if (--walk.left < 0 || depth > MARKDOWN_LIMITS.depth) return '';
  const inside = (): string => ('children' in node ? node.children.map((child) => written(child, walk, depth + 1)).join('') : '');
  switch (node.type) {
    case 'text': case 'html': return escapeHtml(node.value);
    case 'paragraph': return block('p', inside(), ' dir="auto"');
    case 'heading': return block('p', block('strong', inside()), ' dir="auto"');
    case 'strong': return block('strong', inside());
    case 'emphasis': return block('em', inside());
    case 'inlineCode': return block('code', escapeHtml(node.value));
    case 'code': return block('pre', block('code', escapeHtml(node.value)));
    case 'blockquote': return block('blockquote', inside());
    case 'list': return list(node, inside());
    case 'listItem': return block('li', inside(), ' dir="auto"');
    case 'thematicBreak': return '<hr>';
    case 'break': return '<br>';
    case 'image': case 'imageReference': return escapeHtml(node.alt ?? '');
    case 'link': return anchor(node.url, inside());
    case 'linkReference': return anchor(walk.definitions.get(node.identifier)?.url ?? '', inside());
    default: return '';
  }
}

/**
 * Markdown of a badge as HTML for a page without scripts: an allow-list over the parsed tree, every text escaped, so that nothing an issuer
 * wrote is ever read as HTML.
 *
 * @param text the issuer's Markdown, within its limit
 */
export function markdownHtml(text: string): string {
  const { children } = fromMarkdown(text);
  const walk: Walk = { left: MARKDOWN_LIMITS.nodes, definitions: new Map(children.filter((node) => node.type === 'definition').map((node) => [node.identifier, node])) };
  return children.map((node) => written(node, walk, 0)).join('');
}
