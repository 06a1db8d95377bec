import { encodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import type { Format, Payload } from './contract.js';
import type { ZipFile } from './zip.js';
import {
  asciiStart,
  isGzip,
  looksLike,
  looksLikeJson,
  looksLikeJwt,
  looksLikePdf,
  looksLikePng,
  looksLikeSdJwt,
  looksLikeSvg,
  looksLikeText,
  looksLikeZip,
} from './detect.js';

export type { Format, Payload } from './contract.js';
export type { BakeOptions } from './payload.js';
export type { ZipFile } from './zip.js';

/** Makes a format whose code is loaded once, with its first file; recognition needs none of it. */
function lazy(
  name: Format['name'],
  recognise: Format['recognise'],
  load: () => Promise<Format>,
): Format {
  let loaded: Format | undefined;
  return { name, recognise, unbake: async (bytes) => (loaded ??= await load()).unbake(bytes) };
}

/**
 * A row of the table; a wrapper contains another file, and the wrappers inside it are limited, so
 * that unpacking ends.
 */
interface Row {
  readonly format: Format;
  readonly wrapper?: 'gzip' | 'text';
}

const ROWS: readonly Row[] = [
  { format: lazy('png', looksLikePng, async () => (await import('./png.js')).png) },
  {
    format: lazy('gzip', isGzip, async () =>
      (await import('./gzip-file.js')).gzipWith(unbakeWithout('gzip')),
    ),
    wrapper: 'gzip',
  },
  {
    format: lazy('svg', looksLikeSvg, async () =>
      (await import('./svg.js')).svgWith(async (bytes) =>
        (await import('./text.js')).textWith(unbakeWithout('text', 'gzip')).unbake(bytes),
      ),
    ),
  },
  { format: lazy('sd-jwt', looksLikeSdJwt, async () => (await import('./sd-jwt.js')).sdJwt) },
  { format: lazy('jwt', looksLikeJwt, async () => (await import('./jwt.js')).jwt) },
  { format: lazy('json', looksLikeJson, async () => (await import('./json.js')).json) },
  {
    format: lazy('pdf', looksLikePdf, async () =>
      (await import('./pdf.js')).pdfWith(unbakeWithout('text')),
    ),
  },
  {
    format: lazy('text', looksLikeText, async () =>
      (await import('./text.js')).textWith(unbakeWithout('text', 'gzip')),
    ),
    wrapper: 'text',
  },
];

/** The formats that are read; the first that recognises a file reads it (V-1). */
export const FORMATS: readonly Format[] = ROWS.map(({ format }) => format);

/** Reads a file inside another one, without the wrappers named. */
const unbakeWithout =
  (...wrappers: ReadonlyArray<Row['wrapper']>) =>
  (bytes: Uint8Array): Promise<readonly Payload[]> =>
    unbakeAs(
      bytes,
      ROWS.filter(({ wrapper }) => wrapper === undefined || !wrappers.includes(wrapper)),
    );

async function unbakeAs(bytes: Uint8Array, rows: readonly Row[]): Promise<readonly Payload[]> {
  const row = rows.find(({ format }) => format.recognise(bytes));
  if (row) return row.format.unbake(bytes);
  if (asciiStart(bytes) === '') throw new BadgeError('empty');
  const kind = looksLike(bytes);
  throw kind === 'cose' || kind === 'mdoc'
    ? new BadgeError('unsupported-kind', { kind: kind.toUpperCase() })
    : new BadgeError('unknown-format', { looksLike: kind });
}

/**
 * Finds the payloads of badges in a file: PNG, SVG, JSON, JWT, SD-JWT, any of them attached to a
 * PDF, inside gzip, or among other text.
 *
 * @param bytes the whole file
 * @returns the first payload of each kind, the one that counts first, or every attachment of a PDF;
 *   never empty
 * @throws BadgeError `empty`; `unknown-format` with `looksLike` (`jpeg`, `html`, `zip` …),
 *   `unsupported-kind`; or an error of the format for a broken file
 * @example
 * import { unbake } from 'open-badge-elements/read';
 * const [payload] = await unbake(bytes);
 * console.log(payload?.text, payload?.found.keyword);
 */
export function unbake(bytes: Uint8Array): Promise<readonly Payload[]> {
  return unbakeAs(bytes, ROWS);
}

/** Finds the payloads in a text, as in a file that contains just this text. */
export const unbakeText = (text: string): Promise<readonly Payload[]> => unbake(encodeUtf8(text));

/**
 * Opens a ZIP archive, whose files are read one by one, so that a file without a badge is reported
 * too.
 *
 * @param bytes any file
 * @param pause called during unpacking, so that a page stays responsive; default none
 * @returns `undefined` when the file is no archive
 * @throws BadgeError `zip-unreadable`, or the code of the limit that it exceeds
 */
export const archived = async (
  bytes: Uint8Array,
  pause?: () => Promise<void>,
): Promise<readonly ZipFile[] | undefined> =>
  looksLikeZip(bytes) ? (await import('./zip.js')).filesInZip(bytes, pause) : undefined;
