import { BadgeError } from '../../../errors.js';
import type { Badge } from '../../../present.js';
import type { Engine, ReadSettings } from '../../controllers/engine.js';
import type { CodeContent } from './classify-qr.js';
import { classifyQr } from './classify-qr.js';
import type { QrSets } from './qr-sets.js';
import { openImage } from './open-image.js';

/** Reads the QR codes in an image. */
export type Scan = (
  image: ImageBitmap,
  options: { readonly quick?: boolean; readonly signal?: AbortSignal },
) => Promise<readonly string[]>;

/** Everything needed to read codes. */
export interface CodeReading {
  readonly engine: Engine;
  readonly sets: QrSets;
  readonly options: ReadSettings;
}

/** Image formats that cannot contain a badge themselves, as the reader identifies them. */
const IMAGES: readonly unknown[] = ['jpeg', 'gif', 'webp', 'avif-or-heic', 'bmp'];

/**
 * Tells whether an input that could not be read as a badge may be an image of a code, and of which
 * kind.
 */
export function mayShowCode(error: unknown, { type }: Blob): 'picture' | 'drawing' | undefined {
  if (!(error instanceof BadgeError)) return undefined;
  if (error.code === 'svg-no-badge') return 'drawing';
  const isImage =
    error.code === 'png-no-badge' ||
    (error.code === 'unknown-format' && IMAGES.includes(error.params['looksLike'])) ||
    (error.code === 'too-large' && type.startsWith('image/'));
  return isImage ? 'picture' : undefined;
}

/** Order in which one of several errors is chosen: the closest to a badge first. */
const NEAREST = [
  'code-incomplete',
  'code-address',
  'code-wallet-offer',
  'code-wallet-request',
  'code-no-badge',
];
const nearest = (errors: readonly BadgeError[]): BadgeError =>
  [...errors].sort((a, b) => NEAREST.indexOf(a.code) - NEAREST.indexOf(b.code))[0]!;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/**
 * Makes the error for a code that contains no badge. A URL in it is only fetched when the user
 * chooses to.
 */
export const refusal = (content: Exclude<CodeContent, { kind: 'badge' | 'part' }>): BadgeError =>
  content.kind === 'address'
    ? new BadgeError('code-address', { url: content.url, host: hostOf(content.url) })
    : new BadgeError(content.kind === 'other' ? 'code-no-badge' : `code-${content.kind}`, {
        what: content.what,
      });

/** Reads one part of a set. */
async function readPart(text: string, reading: CodeReading): Promise<readonly Badge[]> {
  const { text: whole, have, total, set, isNew } = reading.sets.add(text);
  // Another image of a known code adds no second badge.
  if (whole === undefined || !isNew) throw new BadgeError('code-incomplete', { have, total, set });
  return readCode(whole, reading);
}

async function readCode(code: string, reading: CodeReading): Promise<readonly Badge[]> {
  const content = await classifyQr(code);
  if (content.kind === 'part') return readPart(content.text, reading);
  if (content.kind === 'badge') return reading.engine.read(content.text, reading.options);
  throw refusal(content);
}

/**
 * Reads the badges in the codes of one image.
 *
 * @param codes their texts
 * @throws BadgeError `code-…` when there is none; or the reason why the only one cannot be read
 */
export async function badgesIn(
  codes: readonly string[],
  reading: CodeReading,
): Promise<readonly Badge[]> {
  const badges: Badge[] = [],
    errors: BadgeError[] = [];
  for (const code of codes) {
    try {
      badges.push(...(await readCode(code, reading)));
    } catch (error) {
      if (!(error instanceof BadgeError)) throw error;
      errors.push(error);
    }
  }
  if (!badges.length) throw nearest(errors);
  return badges;
}

/**
 * Scans an image without a badge inside for QR codes.
 *
 * @param error reason why it could not be read as a badge; thrown again when the image shows no
 * code
 */
export async function readQrImage(
  blob: Blob,
  error: unknown,
  scan: Scan,
  reading: CodeReading,
): Promise<readonly Badge[]> {
  const kind = mayShowCode(error, blob),
    image = kind && (await openImage(blob, kind === 'drawing'));
  if (!image) throw error;
  try {
    const codes = await scan(image, { signal: reading.options.signal });
    if (!codes.length) throw error;
    return await badgesIn(codes, reading);
  } finally {
    image.close();
  }
}
