import { drawMarkdown, type MarkdownDrawing, type MarkdownNode } from '../../view/markdown.js';
import { escapeHtml } from '../escape.js';
import { issuerLink } from './html.js';

const block = (tag: string, inside: string, more = ''): string =>
  `<${tag}${more}>${inside}</${tag}>`;

function element(node: MarkdownNode, inside: string): string {
  switch (node.type) {
    case 'paragraph':
      return block('p', inside, ' dir="auto"');
    case 'heading':
      return block('p', block('strong', inside), ' dir="auto"');
    case 'strong':
      return block('strong', inside);
    case 'emphasis':
      return block('em', inside);
    case 'inlineCode':
      return block('code', inside);
    case 'code':
      return block('pre', block('code', inside));
    case 'blockquote':
      return block('blockquote', inside);
    case 'list':
      return node.ordered
        ? block('ol', inside, ` start="${Number(node.start ?? 1)}"`)
        : block('ul', inside);
    case 'listItem':
      return block('li', inside, ' dir="auto"');
    case 'thematicBreak':
      return '<hr>';
    case 'break':
      return '<br>';
  }
}

const DRAWING: MarkdownDrawing<string> = {
  text: escapeHtml,
  element: (node, inside) => element(node, inside.join('')),
  // A link shows its target: its text is the issuer's.
  link: (target, inside) =>
    target
      ? `${issuerLink(target.href, inside.join(''))} <small dir="ltr">${escapeHtml(target.host || target.pathname)}</small>`
      : inside.join(''),
};

/**
 * Renders a badge's Markdown as HTML for a page without scripts, with every text escaped.
 *
 * @param text the issuer's Markdown, within its limit
 */
export const markdownHtml = (text: string): string => drawMarkdown(text, DRAWING).join('');
