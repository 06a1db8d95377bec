import type { CardView, Shared } from './contract.js';
import { drawablePicture, previewAlt } from './preview.js';
import { qrCode } from './qr.js';
import { ACCENT, EDGE, INK, Sheet, SOFT } from './sheet.js';
import { isRightToLeft } from './text-lines.js';

/** A4 across, at 96 pixels an inch. */
export const CERTIFICATE = { width: 1123, height: 794 } as const;
/** A strip for a résumé: one badge, its QR code, its address. */
export const RESUME_BLOCK = { width: 760, height: 190 } as const;

/** What is put on paper beside the badge itself. */
export interface PaperOptions {
  /** What the QR code opens. Default: the page. */
  readonly link?: string;
  /** `data:` address of the badge's picture, when the view holds none. */
  readonly picture?: string;
  /** Put what names the person on it too; its holder decides. Default `false`. */
  readonly personal?: boolean;
}

const MARGIN = 84, ART = 250, QR = 170, FOOT = 590;

const personalText = ({ personal }: CardView): string => personal.map(({ label, value }) => `${label}: ${value}`).join(' · ');
const skillsText = ({ skills, words }: CardView): string => (skills.length === 0 ? '' : `${words.skills}: ${skills.slice(0, 8).map(({ name }) => name.text).join(' · ')}`);

/** The QR code, what to do with it, and the address to type. */
function foot(sheet: Sheet, { view, page }: Shared, link: string, left: number, right: number): void {
  const { mirrored } = sheet;
  const qrAt = mirrored ? left : right - QR;
  const [from, to] = mirrored ? [left + QR + 30, right] : [left, qrAt - 30];
  sheet.rect(left, FOOT - 24, right - left, 1, EDGE);
  sheet.qr(qrCode(link), qrAt, FOOT - 12, QR, link);
  let y = sheet.paragraph(view.words['scan-to-check'], from, to, FOOT, { size: 20, bold: true });
  y = sheet.paragraph(page, from, to, y, { size: 16, fill: ACCENT });
  sheet.linkLast(page);
  y = sheet.paragraph(view.words['verify-yourself-hint'], from, to, y + 6, { size: 14, fill: SOFT, most: 2 });
  const id = view.identifiers.find(({ label }) => label === 'id')?.value;
  if (id) sheet.paragraph(id, from, to, y, { size: 12, fill: SOFT });
}

/**
 * A certificate to print. It says what the badge says, and how to check it; no verdict, which paper cannot take back.
 *
 * @param shared the badge and its page @param options what else to put on it
 * @throws BadgeError `link-too-large` when `link` does not fit a QR code
 */
export function certificateSheet(shared: Shared, options: PaperOptions = {}): Sheet {
  const { view } = shared, { width, height } = CERTIFICATE;
  const mirrored = isRightToLeft(view.title.text), sheet = new Sheet(width, height, previewAlt(view), mirrored);
  const [left, right] = [MARGIN, width - MARGIN];
  const [from, to] = mirrored ? [left, right - ART - 50] : [left + ART + 50, right];
  sheet.rect(24, 24, width - 48, height - 48, 'none', { stroke: ACCENT, radius: 14 });
  sheet.picture(options.picture ?? drawablePicture(view), view.image.initial, mirrored ? right - ART : left, 110, ART);
  let y = sheet.paragraph(view.words.certificate, from, to, 92, { size: 20, fill: SOFT });
  y = sheet.fitted(view.title.text, from, to, y + 2, [46, 40, 34, 28], { bold: true, most: 3, leading: 1.2, lang: view.title.lang }) + 14;
  y = sheet.paragraph(view.issuer.name.text, from, to, y, { size: 24, most: 2, lang: view.issuer.name.lang });
  y = sheet.paragraph(view.issuer.host.unicode ?? view.issuer.host.ascii, from, to, y, { size: 16, fill: SOFT }) + 8;
  y = sheet.paragraph(view.dates.map(({ text }) => text).join(' · '), from, to, y, { size: 18, most: 2 }) + 8;
  if (options.personal) y = sheet.paragraph(personalText(view), from, to, y, { size: 16, most: 2 }) + 8;
  const room = Math.max(0, Math.min(4, Math.floor((FOOT - 50 - y) / 21) - 2));
  if (view.description && room > 0) y = sheet.paragraph(view.description.text, from, to, y, { size: 16, fill: INK, most: room, lang: view.description.lang }) + 8;
  if (FOOT - 50 - y > 40) sheet.paragraph(skillsText(view), from, to, y, { size: 15, fill: SOFT, most: 2 });
  foot(sheet, shared, options.link ?? shared.page, left, right);
  return sheet;
}

/** A block for a résumé: title, issuer, date, address, QR code. */
export function resumeSheet(shared: Shared, options: PaperOptions = {}): Sheet {
  const { view, page } = shared, { width, height } = RESUME_BLOCK, link = options.link ?? page;
  const sheet = new Sheet(width, height, previewAlt(view));
  sheet.picture(options.picture ?? drawablePicture(view), view.image.initial, 16, 20, 150);
  sheet.qr(qrCode(link), width - 166, 20, 150, link);
  let y = sheet.paragraph(view.title.text, 186, width - 186, 18, { size: 24, bold: true, most: 2, leading: 1.2, lang: view.title.lang }) + 4;
  y = sheet.paragraph(view.issuer.name.text, 186, width - 186, y, { size: 17 });
  if (view.date) y = sheet.paragraph(view.date.text, 186, width - 186, y, { size: 15, fill: SOFT });
  sheet.paragraph(page, 186, width - 186, y + 4, { size: 13, fill: ACCENT });
  sheet.linkLast(page);
  return sheet;
}
