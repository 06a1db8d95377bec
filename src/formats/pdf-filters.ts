import { inflate } from '../bytes/gzip.js';

/**
 * Reason why a stream was not decoded: it exceeds the limit, has an unsupported filter, or its data
 * is broken.
 */
export type Undecoded = { readonly reason: 'limit' | 'broken' } | { readonly filter: string };

/**
 * Lists the names in a `/Filter` entry, in the order in which they are undone (ISO 32000-1, 7.4).
 */
export function filtersOf(dictionary: string): readonly string[] {
  const entry = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '';
  return [...entry.matchAll(/\/(\w+)/g)].map(([, name]) => name!);
}

const isSpace = (byte: number): boolean => byte <= 0x20;

/** Decodes two hexadecimal digits per byte, up to `>` (ISO 32000-1, 7.4.2). */
function decodeHex(data: Uint8Array): Uint8Array | undefined {
  const bytes: number[] = [];
  let high: number | undefined;
  for (const byte of data) {
    if (byte === 0x3e) break;
    if (isSpace(byte)) continue;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) return undefined;
    if (high === undefined) high = digit;
    else {
      bytes.push((high << 4) | digit);
      high = undefined;
    }
  }
  if (high !== undefined) bytes.push(high << 4);
  return Uint8Array.from(bytes);
}

/**
 * Decodes five characters in base 85 per four bytes, `z` for four zero bytes, up to `~>` (ISO
 * 32000-1, 7.4.3).
 */
function decodeAscii85(data: Uint8Array): Uint8Array | undefined {
  const bytes = new Uint8Array(data.length * 4);
  let at = 0;
  let group = 0;
  let count = 0;
  const flush = (used: number): void => {
    for (let i = 0; i < used; i++) bytes[at++] = Math.floor(group / 256 ** (3 - i)) % 256;
    group = 0;
    count = 0;
  };
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (isSpace(byte)) continue;
    if (byte === 0x7a && count === 0) flush(4);
    else if (byte < 0x21 || byte > 0x75) return undefined;
    else {
      group = group * 85 + (byte - 0x21);
      if (++count === 5) flush(4);
    }
  }
  if (count === 1) return undefined;
  if (count > 1) {
    const used = count - 1;
    for (; count < 5; count++) group = group * 85 + 84;
    flush(used);
  }
  return bytes.subarray(0, at);
}

const INFLATES = ['FlateDecode', 'Fl'];
const ASCII: Readonly<Record<string, (data: Uint8Array) => Uint8Array | undefined>> = {
  ASCII85Decode: decodeAscii85,
  A85: decodeAscii85,
  ASCIIHexDecode: decodeHex,
  AHx: decodeHex,
};

/**
 * Undoes the filters of a PDF stream: Flate without a predictor, ASCII85 and ASCIIHex, one after
 * the other.
 *
 * @param data the stream as it is in the file
 * @param dictionary its dictionary, as text
 * @param maxBytes largest decoded size, in bytes
 */
export async function decodeStream(
  data: Uint8Array,
  dictionary: string,
  maxBytes: number,
): Promise<Uint8Array | Undecoded> {
  const filters = filtersOf(dictionary);
  if (/\/Predictor\s+(?:[2-9]|1\d)/.test(dictionary)) return { filter: 'Predictor' };
  let decoded = data;
  for (const filter of filters.slice(0, 4)) {
    const next = await decodeOne(decoded, filter, maxBytes);
    if (!(next instanceof Uint8Array)) return next;
    decoded = next;
  }
  return filters.length > 4 ? { filter: filters[4]! } : decoded;
}

async function decodeOne(
  data: Uint8Array,
  filter: string,
  maxBytes: number,
): Promise<Uint8Array | Undecoded> {
  if (INFLATES.includes(filter)) {
    const inflated = await inflate(data, { format: 'zlib', maxBytes });
    if (inflated.ok) return inflated.bytes;
    return { reason: inflated.reason === 'limit' ? 'limit' : 'broken' };
  }
  const decode = Object.hasOwn(ASCII, filter) ? ASCII[filter] : undefined;
  if (!decode) return { filter };
  return decode(data) ?? { reason: 'broken' };
}
