import { fill } from '../locales/fill.js';
import type { CardView } from './contract.js';
import { ACCENT, EDGE, Sheet, SOFT } from './sheet.js';
import { isRightToLeft } from './text-lines.js';

/** What networks show beside a link. */
export const PREVIEW = { width: 1200, height: 630 } as const;
const MARGIN = 72, SIDE = 400, GAP = 64;

/** A picture that can be drawn without asking anybody for it: sealed in the badge, or the badge's own file. */
export const drawablePicture = ({ image }: CardView): string | undefined => image.candidates.find(({ src }) => src.startsWith('data:'))?.src;

/** What a preview shows, said for those who cannot see it. */
export const previewAlt = ({ title, issuer, words }: CardView): string => fill(words['share-text'], { title: title.text, issuer: issuer.name.text });

/**
 * The preview of a shared badge, 1200 × 630, as a drawing. It says what the badge says and no verdict: a picture cannot take one back.
 *
 * @param view as `present` decided it @param picture `data:` address of the badge's picture, when the view holds none
 */
export function previewSheet(view: CardView, picture = drawablePicture(view)): Sheet {
  const mirrored = isRightToLeft(view.title.text);
  const sheet = new Sheet(PREVIEW.width, PREVIEW.height, previewAlt(view), mirrored);
  const art = mirrored ? PREVIEW.width - MARGIN - SIDE : MARGIN;
  const [left, right] = mirrored ? [MARGIN, art - GAP] : [MARGIN + SIDE + GAP, PREVIEW.width - MARGIN];
  sheet.rect(0, 0, PREVIEW.width, 12, ACCENT);
  sheet.picture(picture, view.image.initial, art, (PREVIEW.height - SIDE) / 2, SIDE);
  let y = sheet.fitted(view.title.text, left, right, 104, [60, 52, 44, 38], { bold: true, most: 3, leading: 1.22, lang: view.title.lang }) + 26;
  y = sheet.paragraph(view.issuer.name.text, left, right, y, { size: 34, most: 2, lang: view.issuer.name.lang }) + 4;
  y = sheet.paragraph(view.issuer.host.unicode ?? view.issuer.host.ascii, left, right, y, { size: 24, fill: SOFT }) + 18;
  if (view.date) sheet.paragraph(view.date.text, left, right, y, { size: 24, fill: SOFT });
  sheet.rect(left, PREVIEW.height - 96, right - left, 1, EDGE);
  sheet.paragraph(view.words['live-check'], left, right, PREVIEW.height - 84, { size: 22, fill: SOFT });
  return sheet;
}
