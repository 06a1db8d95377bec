import { encodeUtf8 } from '../bytes/utf8.js';
import { kept } from '../kept.js';
import type { Format, Payload } from './contract.js';
import type { ZipFile } from './zip.js';
import {
  isGzip,
  looksLikeJson,
  looksLikeJwt,
  looksLikePdf,
  looksLikePng,
  looksLikeSdJwt,
  looksLikeSvg,
  looksLikeZip,
} from './detect.js';

export type { Format, Payload } from './contract.js';
export type { BakeOptions } from './payload.js';
export type { ZipFile } from './zip.js';

/** Loads the guesses at files that no format recognises. */
const loadGuesses = kept(() => import('./looks-like.js'));

/** Makes a format whose code is loaded once, with its first file; recognition needs none of it. */
function lazy(
  name: Format['name'],
  recognise: Format['recognise'],
  load: () => Promise<Format>,
): Format {
  let loaded: Format | undefined;
  return { name, recognise, unbake: async (bytes) => (loaded ??= await load()).unbake(bytes) };
}

/** A file that contains another one. The wrappers inside it are limited, so that unpacking ends. */
type Wrapper = 'gzip' | 'text';

interface Row {
  readonly format: Format;
  readonly wrapper?: Wrapper;
}

/** The first format that recognises a file reads it (V-1). */
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
      (await import('./svg.js')).svgWith(unbakeAmongText),
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
];

/** The formats that are recognised by their first bytes; other files may be text with a badge in it. */
export const FORMATS: readonly Format[] = ROWS.map(({ format }) => format);

/** Reads a file inside another one, without the wrappers named. */
const unbakeWithout =
  (...wrappers: readonly Wrapper[]) =>
  (bytes: Uint8Array): Promise<readonly Payload[]> =>
    unbakeAs(
      bytes,
      ROWS.filter(({ wrapper }) => wrapper === undefined || !wrappers.includes(wrapper)),
      !wrappers.includes('text'),
    );

/** Reads a badge among other text. */
const unbakeAmongText = async (bytes: Uint8Array): Promise<readonly Payload[]> =>
  (await import('./text.js')).textWith(unbakeWithout('text', 'gzip')).unbake(bytes);

async function unbakeAs(
  bytes: Uint8Array,
  rows: readonly Row[],
  isTextOpened: boolean,
): Promise<readonly Payload[]> {
  const row = rows.find(({ format }) => format.recognise(bytes));
  if (row) return row.format.unbake(bytes);
  const { looksLikeText, unrecognised } = await loadGuesses();
  if (isTextOpened && looksLikeText(bytes)) return unbakeAmongText(bytes);
  throw unrecognised(bytes);
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
  return unbakeAs(bytes, ROWS, true);
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
