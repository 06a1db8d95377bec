import type { Code, Definition, InlineCode, Link, LinkReference, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { withinMarks } from './markdown-text.js';
import { isUrl } from '../json/url.js';

/** Most nodes of a Markdown text that are shown, and their deepest nesting. */
export const MARKDOWN_LIMITS = { nodes: 2_000, depth: 12 } as const;

const CONTAINERS = [
  'paragraph',
  'heading',
  'strong',
  'emphasis',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
  'break',
] as const;
type Container = Extract<RootContent, { type: (typeof CONTAINERS)[number] }>;
/** Nodes that may be rendered; every other node shows nothing. */
export type MarkdownNode = Container | Code | InlineCode;

/** A renderer of Markdown: text is text, and a link without a target is its words alone. */
export interface MarkdownDrawing<T> {
  text(value: string): T;
  element(node: MarkdownNode, inside: T[]): T;
  link(target: URL | undefined, inside: T[]): T;
}

interface Walk<T> {
  left: number;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly drawing: MarkdownDrawing<T>;
}

/**
 * Accepts http, https and mailto, without a misleading name and password; entities and escapes are
 * already resolved here.
 */
function safeTarget(url: string): URL | undefined {
  if (/[\u0000-\u0020\u007f-\u009f]/.test(url) || !isUrl(url)) return undefined;
  const target = new URL(url);
  return /^(https?|mailto):$/.test(target.protocol) && !target.username && !target.password
    ? target
    : undefined;
}

const isContainer = (node: RootContent): node is Container =>
  (CONTAINERS as readonly string[]).includes(node.type);
const urlOf = (node: Link | LinkReference, { definitions }: Walk<unknown>): string =>
  node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? '');

/**
 * Renders nodes of the allow-list and nothing else. Raw HTML is text; images are their description.
 */
function drawn<T>(node: RootContent, walk: Walk<T>, depth: number): T[] {
  if (--walk.left < 0 || depth > MARKDOWN_LIMITS.depth) return [];
  const { drawing } = walk,
    inside = (): T[] =>
      'children' in node ? node.children.flatMap((child) => drawn(child, walk, depth + 1)) : [];
  if (isContainer(node)) return [drawing.element(node, inside())];
  switch (node.type) {
    case 'text':
    case 'html':
      return [drawing.text(node.value)];
    case 'image':
    case 'imageReference':
      return [drawing.text(node.alt ?? '')];
    case 'inlineCode':
    case 'code':
      return [drawing.element(node, [drawing.text(node.value)])];
    case 'link':
    case 'linkReference':
      return [drawing.link(safeTarget(urlOf(node, walk)), inside())];
    default:
      return [];
  }
}

/**
 * Renders the Markdown of a badge from its parsed tree, by an allow-list, so that no text of an
 * issuer is ever read as HTML.
 *
 * @param text the issuer's Markdown, within its limit
 * @param drawing renders text, each element and a link
 */
export function drawMarkdown<T>(text: string, drawing: MarkdownDrawing<T>): T[] {
  const { children } = fromMarkdown(withinMarks(text));
  const definitions = new Map(
    children.filter((node) => node.type === 'definition').map((node) => [node.identifier, node]),
  );
  const walk: Walk<T> = { left: MARKDOWN_LIMITS.nodes, definitions, drawing };
  return children.flatMap((node) => drawn(node, walk, 0));
}
