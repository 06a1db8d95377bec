import { fill } from '../../locales/fill.js';
import { PARAM_LIMIT, phrase } from '../../view/sanitize-text.js';
import type { CardView, Shared } from '../contract.js';
import { isFolder } from '../escape.js';
import { paletteOf, rosette, type Palette } from './palette.js';
import { drawableImage, hostOf, isByKeyAlone, previewAlt } from './preview.js';
import { qrCode } from '../codes/qr.js';
import { INK, PAPER, Sheet, SOFT } from './canvas.js';
import { isRightToLeft } from './line-breaking.js';
import { whatItTook } from './what-it-took.js';

/** A4 landscape, at 96 pixels an inch. */
export const CERTIFICATE = { width: 1123, height: 794 } as const;
/** Size of a strip for a résumé: one badge, its QR code, its URL. */
export const RESUME_BLOCK = { width: 760, height: 190 } as const;

/** Options for printing a badge. */
export interface PaperOptions {
  /**
   * URL that the QR code opens. Default: the page, if it is the badge's own folder; any other page
   * shows the badge only through such a link, so without one there is no QR code.
   */
  readonly link?: string;
  /** `data:` URI of the badge's image, for a view without one. */
  readonly picture?: string;
  /**
   * Also prints the recipient's name, where an authentic badge has a readable one; the holder
   * decides. Default: `false`.
   */
  readonly personal?: boolean;
  /**
   * The recipient's name as the holder writes it; printed with a note that the signature does not
   * cover it, unless the badge's own name is printed. Default: none.
   */
  readonly name?: string;
}

const FRAME = 30,
  PANEL = 322,
  ART = 196,
  QR = 178,
  MARGIN = 58;
/** Top of the foot, in pixels: the badge is above it, the instructions for checking it below. */
const FOOT = 656;
/** Top and bottom of the texts of the badge, in pixels. */
const TEXTS = { top: 78, bottom: FOOT - 24 } as const;

const skillsText = ({ skills }: CardView): string =>
  skills
    .slice(0, 8)
    .map(({ name }) => name.text)
    .join('  ·  ');
/** Scripts without capitals stay unchanged. */
const kicker = ({ words, lang }: CardView): string => words.certificate.toLocaleUpperCase(lang);

/**
 * Gives the URL that the QR code opens. A page that shows other badges too is none: without its
 * fragment it shows no badge.
 */
const linkOf = (page: string, { link }: PaperOptions): string | undefined => link ?? typedUrl(page);
/** Gives the URL to print: one that shows the badge when a reader types it. */
const typedUrl = (page: string): string | undefined => (isFolder(page) ? page : undefined);

/** Draws a frame, and a column in the issuer's colour for image and QR code. */
function ground(sheet: Sheet, { deep, tint, trace }: Palette, panel: number, middle: number): void {
  const { width, height } = CERTIFICATE;
  sheet.rect(panel, FRAME, PANEL, height - 2 * FRAME, tint);
  sheet.strands(rosette(panel + PANEL / 2, middle, 126), trace, 1.2);
  sheet.rect(FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME, 'none', {
    stroke: deep,
    thick: 2,
  });
  sheet.rect(FRAME + 7, FRAME + 7, width - 2 * FRAME - 14, height - 2 * FRAME - 14, 'none', {
    stroke: deep,
    thick: 0.6,
  });
}

/** The line that names the recipient, and its note where the signature does not cover the name. */
interface Awarded {
  readonly text: string;
  readonly note?: string;
}

/** Names the recipient: as the badge does, else as its holder does; never by a hash (L12). */
function awardedTo(
  { person, words, lang }: CardView,
  { personal, name }: PaperOptions,
): Awarded | undefined {
  if (personal && person) return { text: person.text };
  const given = phrase(name, PARAM_LIMIT)?.text;
  return given === undefined
    ? undefined
    : { text: fill(words['awarded-to'], { who: given }, lang), note: words['name-not-signed'] };
}

/** Draws the line that names the recipient. */
function awarded(
  on: Sheet,
  { text, note }: Awarded,
  [left, right]: readonly [number, number],
  top: number,
): number {
  const y = on.paragraph(text, left, right, top, { size: 23, bold: true, most: 2 });
  return note === undefined
    ? y + 6
    : on.paragraph(note, left, right, y, { size: 13, fill: SOFT, most: 2 }) + 8;
}

/** Draws the texts of the badge, centred in the space available. */
function award(
  sheet: Sheet,
  view: CardView,
  palette: Palette,
  [left, right]: readonly [number, number],
  recipient: Awarded | undefined,
): void {
  const { mirrored } = sheet;
  sheet.centred(TEXTS.top, TEXTS.bottom, (on, top) => {
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
    y += 22;
    if (recipient) y = awarded(on, recipient, [left, right], y);
    y = on.paragraph(view.words['issued-by'], left, right, y + 2, { size: 13, fill: SOFT });
    y = on.paragraph(view.issuer.name.text, left, right, y, {
      size: 23,
      most: 2,
      lang: view.issuer.name.lang,
    });
    y = on.paragraph(hostOf(view), left, right, y, { size: 15, fill: SOFT }) + 12;
    y = on.paragraph(view.dates.map(({ text }) => text).join('  ·  '), left, right, y, {
      size: 16,
      most: 2,
    });
    if (view.description)
      y = on.paragraph(view.description.text, left, right, y + 16, {
        size: 15.5,
        fill: INK,
        most: 5,
        leading: 1.5,
        lang: view.description.lang,
      });
    if (view.skills.length > 0)
      y = on.paragraph(skillsText(view), left, right, y + 12, {
        size: 14,
        fill: palette.deep,
        most: 2,
        leading: 1.4,
      });
    const room = TEXTS.bottom - TEXTS.top - (y - top);
    return whatItTook(on, view, palette, [left, right], y, room);
  });
}

/**
 * Draws the instructions for checking: the URL to type, if there is one that works, the file's
 * content, and the badge's id.
 */
function foot(
  sheet: Sheet,
  { view, page }: Shared,
  palette: Palette,
  [left, right]: readonly [number, number],
): void {
  sheet.rect(left, FOOT, right - left, 0.8, palette.trace);
  const url = typedUrl(page);
  let y = FOOT + 14;
  if (url !== undefined) {
    y = sheet.paragraph(url, left, right, y, { size: 14, bold: true, fill: palette.deep });
    sheet.linkLast(url);
  }
  y = sheet.paragraph(view.words['pdf-has-badge'], left, right, y + 2, {
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
    palette = paletteOf(view),
    link = linkOf(page, options),
    middle = link === undefined ? height / 2 : 204;
  const mirrored = isRightToLeft(view.title.text),
    sheet = new Sheet(width, height, previewAlt(view), mirrored);
  const panel = mirrored ? width - FRAME - PANEL : FRAME;
  const edges = mirrored
    ? ([FRAME + MARGIN, panel - MARGIN] as const)
    : ([panel + PANEL + MARGIN, width - FRAME - MARGIN] as const);
  ground(sheet, palette, panel, middle);
  sheet.picture(
    options.picture ?? drawableImage(view),
    view.image.initial,
    panel + (PANEL - ART) / 2,
    middle - ART / 2,
    ART,
    palette.deep,
  );
  award(sheet, view, palette, edges, awardedTo(view, options));
  if (link !== undefined) scan(sheet, shared, link, panel);
  foot(sheet, shared, palette, edges);
  return sheet;
}

/** Draws a block for a résumé: title, issuer, date, URL, QR code. */
export function resumeSheet(shared: Shared, options: PaperOptions = {}): Sheet {
  const { view, page } = shared,
    { width, height } = RESUME_BLOCK,
    link = linkOf(page, options),
    url = typedUrl(page),
    beside = link === undefined ? 24 : 182,
    { deep, tint, trace } = paletteOf(view);
  const mirrored = isRightToLeft(view.title.text),
    sheet = new Sheet(width, height, previewAlt(view), mirrored);
  const panel = mirrored ? width - height : 0,
    [left, right] = mirrored ? [beside, panel - 24] : [height + 24, width - beside];
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
  if (link !== undefined) sheet.qr(qrCode(link), mirrored ? 8 : width - 166, 16, 158, link);
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
    if (url === undefined) return y;
    y = on.paragraph(url, left, right, y + 6, { size: 12.5, fill: deep });
    on.linkLast(url);
    return y;
  });
  sheet.rect(0.5, 0.5, width - 1, height - 1, 'none', { stroke: trace });
  return sheet;
}
