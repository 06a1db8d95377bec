import { fill } from '../../locales/fill.js';
import type { CardView } from '../contract.js';
import { paletteOf, rosette } from './palette.js';
import { drawableImage, PREVIEW } from './preview.js';
import { INK, Sheet, SOFT } from './canvas.js';
import { isRightToLeft } from './line-breaking.js';

/** The drawn parts of a collection: its views, each with its image, its title, and its messages. */
export interface WallDrawing {
  readonly title: string;
  readonly views: readonly CardView[];
  readonly pictures: ReadonlyArray<string | undefined>;
  readonly words: CardView['words'];
  readonly lang: string;
}

const PANEL = 560,
  GAP = 60,
  MARGIN = 60,
  INSET = 74;
/** Gives the number of badges in a row; more than nine are counted in the text. */
const acrossOf = (count: number): number => (count === 1 ? 1 : count <= 4 ? 2 : 3);

const BETWEEN = 28,
  MOST_ISSUERS = 4;

/** Draws the images in rows; a short last row is centred. */
function grid(sheet: Sheet, { views, pictures }: WallDrawing, panel: number): void {
  const shown = views.slice(0, 9),
    across = acrossOf(shown.length),
    rows = Math.ceil(shown.length / across),
    side = Math.min(320, (PANEL - 2 * INSET - (across - 1) * BETWEEN) / across);
  const top = (PREVIEW.height - rows * side - (rows - 1) * BETWEEN) / 2;
  for (const [index, view] of shown.entries()) {
    const row = Math.floor(index / across),
      inRow = Math.min(across, shown.length - row * across),
      width = inRow * side + (inRow - 1) * BETWEEN;
    const x = panel + (PANEL - width) / 2 + (index % across) * (side + BETWEEN);
    sheet.picture(
      pictures[index] ?? drawableImage(view),
      view.image.initial,
      x,
      top + row * (side + BETWEEN),
      side,
      paletteOf(view).deep,
    );
  }
}

/** Lists the issuers, each once. */
export const issuersOf = (views: readonly CardView[]): string[] => [
  ...new Set(views.map(({ issuer }) => issuer.name.text)),
];

/**
 * Draws the preview of a collection, 1200 × 630: its images, their number, and the issuers; no
 * verdict.
 */
export function wallPreviewSheet(wall: WallDrawing): Sheet {
  const { title, views, words, lang } = wall,
    { width, height } = PREVIEW,
    mirrored = isRightToLeft(title),
    { deep, tint, trace } = paletteOf(views[0]!);
  const sheet = new Sheet(
    width,
    height,
    `${title} — ${fill(words['badges-n'], { count: views.length }, lang)}`,
    mirrored,
  );
  const panel = mirrored ? width - PANEL : 0,
    [left, right] = mirrored ? [MARGIN, panel - GAP] : [PANEL + GAP, width - MARGIN];
  sheet.rect(panel, 0, PANEL, height, tint);
  sheet.strands(rosette(panel + PANEL / 2, height / 2, 236), trace, 1.5);
  grid(sheet, wall, panel);
  sheet.centred(56, 538, (on, top) => {
    let y =
      on.fitted(title, left, right, top, [60, 52, 46, 40, 34], {
        bold: true,
        most: 3,
        leading: 1.2,
      }) + 22;
    on.rect(mirrored ? right - 72 : left, y, 72, 5, deep);
    y = on.paragraph(fill(words['badges-n'], { count: views.length }, lang), left, right, y + 26, {
      size: 30,
      fill: INK,
    });
    // One line each: a renderer sets one line in the letters of one script.
    const issuers = issuersOf(views),
      shown =
        issuers.length > MOST_ISSUERS ? [...issuers.slice(0, MOST_ISSUERS - 1), '…'] : issuers;
    return shown.reduce(
      (below, name) =>
        on.paragraph(name, left, right, below, { size: 22, fill: SOFT, leading: 1.45 }),
      y + 8,
    );
  });
  sheet.paragraph(words['live-check'], left, right, height - 68, { size: 21, fill: deep });
  return sheet;
}
