import { fill } from '../../locales/fill.js';
import { drawMarkdown, type MarkdownNode } from '../../view/markdown.js';
import type { CardView } from '../contract.js';
import type { Palette } from './palette.js';
import type { Sheet } from './canvas.js';

const SIZE = 14.5,
  LEADING = 1.45;
/** Most lines of the criteria: a certificate names them, the badge's page has all of them. */
const MOST = 4;

/** Writes a part of a Markdown text without its marks; a block is apart from the next one. */
function partOf(node: MarkdownNode, inside: readonly string[]): string {
  switch (node.type) {
    case 'code':
    case 'inlineCode':
      return node.value;
    case 'strong':
    case 'emphasis':
      return inside.join('');
    case 'listItem':
      return `• ${inside.join('')} `;
    default:
      return `${inside.join('')} `;
  }
}

const plain = (markdown: string): string =>
  drawMarkdown<string>(markdown, {
    text: (value) => value,
    element: partOf,
    link: (_, inside) => inside.join(''),
  })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Gives the weight of a badge in one line: the level that was reached, and its credits. Of a badge
 * that is not valid, a level is no achievement.
 */
function weightOf({ results, facts, verdict, words, lang }: CardView): string {
  if (verdict.muted) return '';
  const levels = results.flatMap(({ levels: all }) => all.filter(({ reached }) => reached));
  const credits = facts.find(({ label }) => label === words['credits-earned']);
  return [
    ...levels
      .slice(0, 1)
      .map(({ name }) => fill(words['level-reached'], { level: name.text }, lang)),
    ...(credits ? [`${credits.label}: ${credits.value}`] : []),
  ].join('  ·  ');
}

/**
 * Draws the level and the credits of a badge, and the beginning of its criteria where there is room
 * for it.
 *
 * @param room height that is left, in pixels
 * @returns the `y` below it
 */
export function whatItTook(
  on: Sheet,
  view: CardView,
  palette: Palette,
  [left, right]: readonly [number, number],
  top: number,
  room: number,
): number {
  const line = SIZE * LEADING,
    criteria = view.criteria ? plain(view.criteria.markdown) : '',
    weight = weightOf(view);
  const free = Math.floor((room - (weight ? line + 12 : 0) - 12) / line) - 1;
  let y = top;
  if (weight && room > line + 12)
    y = on.paragraph(weight, left, right, y + 12, { size: SIZE, bold: true, leading: LEADING });
  if (!criteria || free < 1) return y;
  const style = { size: SIZE, leading: LEADING };
  y = on.paragraph(view.words['what-it-took'], left, right, y + 12, {
    ...style,
    bold: true,
    fill: palette.deep,
  });
  return on.paragraph(criteria, left, right, y, { ...style, most: Math.min(MOST, free) });
}
