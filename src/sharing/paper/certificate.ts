import type { CardView, Shared } from '../contract.js';
import { paletteOf, rosette, type Palette } from './palette.js';
import { drawableImage, hostOf, isByKeyAlone, previewAlt } from './preview.js';
import { qrCode } from '../codes/qr.js';
import { INK, PAPER, Sheet, SOFT } from './canvas.js';
import { isRightToLeft } from './line-breaking.js';

/** A4 landscape, at 96 pixels an inch. */
export const CERTIFICATE = { width: 1123, height: 794 } as const;
/** Size of a strip for a résumé: one badge, its QR code, its URL. */
export const RESUME_BLOCK = { width: 760, height: 190 } as const;

/** Options for printing a badge. */
export interface PaperOptions {
  /** URL that the QR code opens. Default: the page. */
  readonly link?: string;
  /** `data:` URI of the badge's image, for a view without one. */
  readonly picture?: string;
  /** Also prints what names the recipient; the holder decides. Default: `false`. */
  readonly personal?: boolean;
}

const FRAME = 30,
  PANEL = 322,
  ART = 196,
  QR = 178,
  MARGIN = 58;
/** Top of the foot, in pixels: the badge is above it, the instructions for checking it below. */
const FOOT = 656;

const personalText = ({ personal }: CardView): string =>
  personal.map(({ label, value }) => `${label}: ${value}`).join(' · ');
const skillsText = ({ skills }: CardView): string =>
  skills
    .slice(0, 8)
    .map(({ name }) => name.text)
    .join('  ·  ');
/** Scripts without capitals stay unchanged. */
const kicker = ({ words, lang }: CardView): string => words.certificate.toLocaleUpperCase(lang);

/** Draws a frame, and a column in the issuer's colour for image and QR code. */
function ground(sheet: Sheet, { deep, tint, trace }: Palette, panel: number): void {
  const { width, height } = CERTIFICATE;
  sheet.rect(panel, FRAME, PANEL, height - 2 * FRAME, tint);
  sheet.strands(rosette(panel + PANEL / 2, 204, 126), trace, 1.2);
  sheet.rect(FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME, 'none', {
    stroke: deep,
    thick: 2,
  });
  sheet.rect(FRAME + 7, FRAME + 7, width - 2 * FRAME - 14, height - 2 * FRAME - 14, 'none', {
    stroke: deep,
    thick: 0.6,
  });
}

/** Draws the texts of the badge, centred in the space available. */
function award(
  sheet: Sheet,
  view: CardView,
  palette: Palette,
  [left, right]: readonly [number, number],
  personal: boolean,
): void {
  const { mirrored } = sheet;
  sheet.centred(78, FOOT - 24, (on, top) => {
    let y =
      on.paragraph(kicker(view), left, right, top, {
        size: 15,
        bold: true,
        fill: palette.deep,
        ...(isRightToLeft(kicker(view)) ? {} : { spaced: 0.22 }),
      }) + 16;
    y =
      on.fitted(view.title.text, left, right, y, [46, 40, 35, 30, 26], {
        bold: true,
        most: 3,
        leading: 1.2,
        lang: view.title.lang,
      }) + 18;
    on.rect(mirrored ? right - 56 : left, y, 56, 4, palette.deep);
    y = on.paragraph(view.issuer.name.text, left, right, y + 22, {
      size: 23,
      most: 2,
      lang: view.issuer.name.lang,
    });
    y = on.paragraph(hostOf(view), left, right, y, { size: 15, fill: SOFT }) + 12;
    y = on.paragraph(view.dates.map(({ text }) => text).join('  ·  '), left, right, y, {
      size: 16,
      most: 2,
    });
    if (personal)
      y = on.paragraph(personalText(view), left, right, y + 6, { size: 16, bold: true, most: 2 });
    if (view.description)
      y = on.paragraph(view.description.text, left, right, y + 16, {
        size: 15.5,
        fill: INK,
        most: 5,
        leading: 1.5,
        lang: view.description.lang,
      });
    return view.skills.length > 0
      ? on.paragraph(skillsText(view), left, right, y + 12, {
          size: 14,
          fill: palette.deep,
          most: 2,
          leading: 1.4,
        })
      : y;
  });
}

/**
 * Draws the instructions for checking: the URL to type, what to do, and the badge's id or licence
 * number.
 */
function foot(
  sheet: Sheet,
  { view, page }: Shared,
  palette: Palette,
  [left, right]: readonly [number, number],
): void {
  sheet.rect(left, FOOT, right - left, 0.8, palette.trace);
  let y = sheet.paragraph(page, left, right, FOOT + 14, {
    size: 14,
    bold: true,
    fill: palette.deep,
  });
  sheet.linkLast(page);
  y = sheet.paragraph(view.words['verify-yourself-hint'], left, right, y + 2, {
    size: 12.5,
    fill: SOFT,
    most: 2,
  });
  const id = view.identifiers.find(({ label }) => label === 'id')?.value;
  if (id) sheet.paragraph(id, left, right, y + 2, { size: 11, fill: SOFT });
}

/** Draws the QR code on white, with its purpose below. */
function scan(sheet: Sheet, { view }: Shared, link: string, panel: number): void {
  const x = panel + (PANEL - QR) / 2,
    y = 490;
  sheet.rect(x - 12, y - 12, QR + 24, QR + 24, PAPER, { radius: 12 });
  sheet.qr(qrCode(link), x, y, QR, link);
  sheet.line({
    text: view.words['scan-to-check'],
    x: panel + PANEL / 2,
    y: y + QR + 48,
    size: 14,
    bold: false,
    fill: INK,
    anchor: 'middle',
  });
}

/**
 * Draws a certificate to print. It shows the badge and how to check it, and no verdict, because
 * paper cannot be corrected later.
 *
 * @param shared the badge and its page
 * @param options further content
 * @throws BadgeError `link-too-large` when `link` does not fit a QR code
 */
export function certificateSheet(shared: Shared, options: PaperOptions = {}): Sheet {
  const { view, page } = shared,
    { width, height } = CERTIFICATE,
    palette = paletteOf(view);
  const mirrored = isRightToLeft(view.title.text),
    sheet = new Sheet(width, height, previewAlt(view), mirrored);
  const panel = mirrored ? width - FRAME - PANEL : FRAME;
  const edges = mirrored
    ? ([FRAME + MARGIN, panel - MARGIN] as const)
    : ([panel + PANEL + MARGIN, width - FRAME - MARGIN] as const);
  ground(sheet, palette, panel);
  sheet.picture(
    options.picture ?? drawableImage(view),
    view.image.initial,
    panel + (PANEL - ART) / 2,
    106,
    ART,
    palette.deep,
  );
  award(sheet, view, palette, edges, options.personal ?? false);
  scan(sheet, shared, options.link ?? page, panel);
  foot(sheet, shared, palette, edges);
  return sheet;
}

/** Draws a block for a résumé: title, issuer, date, URL, QR code. */
export function resumeSheet(shared: Shared, options: PaperOptions = {}): Sheet {
  const { view, page } = shared,
    { width, height } = RESUME_BLOCK,
    link = options.link ?? page,
    { deep, tint, trace } = paletteOf(view);
  const mirrored = isRightToLeft(view.title.text),
    sheet = new Sheet(width, height, previewAlt(view), mirrored);
  const panel = mirrored ? width - height : 0,
    [left, right] = mirrored ? [182, panel - 24] : [height + 24, width - 182];
  sheet.rect(panel, 0, height, height, tint);
  sheet.strands(rosette(panel + height / 2, height / 2, 76), trace, 0.8);
  sheet.picture(
    options.picture ?? drawableImage(view),
    view.image.initial,
    panel + 34,
    34,
    height - 68,
    deep,
  );
  sheet.qr(qrCode(link), mirrored ? 8 : width - 166, 16, 158, link);
  sheet.centred(10, height - 10, (on, top) => {
    let y =
      on.fitted(view.title.text, left, right, top, [24, 21, 18], {
        bold: true,
        most: 2,
        leading: 1.2,
        lang: view.title.lang,
      }) + 6;
    y = on.paragraph(view.issuer.name.text, left, right, y, {
      size: 16,
      lang: view.issuer.name.lang,
    });
    if (isByKeyAlone(view))
      y = on.paragraph(hostOf(view), left, right, y, { size: 14, fill: SOFT });
    if (view.date) y = on.paragraph(view.date.text, left, right, y, { size: 14, fill: SOFT });
    y = on.paragraph(page, left, right, y + 6, { size: 12.5, fill: deep });
    on.linkLast(page);
    return y;
  });
  sheet.rect(0.5, 0.5, width - 1, height - 1, 'none', { stroke: trace });
  return sheet;
}
