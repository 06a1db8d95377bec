import { fill } from '../../locales/fill.js';
import type { CardView, ShareView } from '../contract.js';
import { paletteOf, rosette } from './palette.js';
import { INK, Sheet, SOFT } from './canvas.js';
import { isRightToLeft } from './line-breaking.js';

/** Size of the image that networks show beside a link. */
export const PREVIEW = { width: 1200, height: 630 } as const;
const PANEL = 476,
  ART = 300,
  GAP = 64,
  MARGIN = 68;

/**
 * Gives an image that can be drawn without a request: embedded in the badge, or the badge's own
 * file.
 */
export const drawableImage = ({ image }: ShareView): string | undefined =>
  image.candidates.find(({ src }) => src.startsWith('data:'))?.src;

/** Writes the alternative text of a preview. */
export const previewAlt = ({ title, issuer, words }: ShareView): string =>
  fill(words['share-text'], { title: title.text, issuer: issuer.name.text });

/**
 * Tells whether only its key identifies the issuer: no web URL of its own, and no trust list that
 * names it.
 */
export const isByKeyAlone = ({ issuer: { host, listedBy } }: ShareView): boolean =>
  host.kind !== 'host' && host.ascii !== '' && listedBy === undefined;

/**
 * Gives the host of the issuer's id, which a name cannot imitate, or states that only a key
 * identifies the issuer.
 */
export const hostOf = (view: ShareView): string => {
  const { host } = view.issuer;
  if (isByKeyAlone(view)) return view.words['issuer-key-only'];
  return host.unicode ? `${host.unicode} (${host.ascii})` : host.ascii;
};

/**
 * Draws the preview of a shared badge, 1200 × 630. It shows the badge and no verdict: an image
 * cannot be corrected later.
 *
 * @param view the view that `present` returned
 * @param picture `data:` URI of the badge's image, for a view without one
 */
export function previewSheet(view: CardView, picture = drawableImage(view)): Sheet {
  const { width, height } = PREVIEW,
    mirrored = isRightToLeft(view.title.text),
    { deep, tint, trace } = paletteOf(view);
  const sheet = new Sheet(width, height, previewAlt(view), mirrored);
  const panel = mirrored ? width - PANEL : 0,
    [left, right] = mirrored ? [MARGIN, panel - GAP] : [PANEL + GAP, width - MARGIN];
  sheet.rect(panel, 0, PANEL, height, tint);
  sheet.strands(rosette(panel + PANEL / 2, height / 2, 194), trace, 1.5);
  sheet.picture(
    picture,
    view.image.initial,
    panel + (PANEL - ART) / 2,
    (height - ART) / 2,
    ART,
    deep,
  );
  sheet.centred(56, 538, (on, top) => {
    let y =
      on.fitted(view.title.text, left, right, top, [66, 58, 50, 44, 38], {
        bold: true,
        most: 3,
        leading: 1.2,
        lang: view.title.lang,
      }) + 22;
    on.rect(mirrored ? right - 72 : left, y, 72, 5, deep);
    y = on.paragraph(view.issuer.name.text, left, right, y + 26, {
      size: 32,
      fill: INK,
      most: 2,
      leading: 1.25,
      lang: view.issuer.name.lang,
    });
    y = on.paragraph(hostOf(view), left, right, y + 2, { size: 23, fill: SOFT });
    return view.date
      ? on.paragraph(view.date.text, left, right, y + 14, { size: 23, fill: SOFT })
      : y;
  });
  sheet.paragraph(view.words['live-check'], left, right, height - 68, { size: 21, fill: deep });
  return sheet;
}
