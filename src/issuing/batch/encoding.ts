import { join } from '../../bytes/join.js';

/** Encodings of tables that are recognised. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
/** Name of an encoding, as `TextDecoder` takes it. */
export type TextEncoding = (typeof ENCODINGS)[number];

/** Bytes at the beginning in which UTF-16 shows: every second one of ASCII text is zero. */
const HEAD = 1_024;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

function ofMark(head: Uint8Array): TextEncoding | undefined {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : undefined;
}

/** Recognises UTF-16 without a mark by the zeros among the names of the columns. */
function ofZeros(head: Uint8Array): TextEncoding | undefined {
  const zerosAt = (parity: number): number =>
    head.subarray(0, HEAD).filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const least = Math.min(head.length, HEAD) / 8;
  if (odd > least && odd > even) return 'utf-16le';
  return even > least ? 'utf-16be' : undefined;
}

/** Reads the beginning of a table, whatever the size of its parts. */
async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    head = join([head, chunk], head.length + chunk.length);
    if (head.length >= HEAD) break;
  }
  return head.subarray(0, HEAD);
}

async function isUtf8(chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    // what the source throws is no fault of the text
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}

/**
 * Recognises the encoding of a table: by its mark, by the zeros of UTF-16, or as UTF-8 if all of it
 * is; anything else is Windows-1252, as spreadsheets save it.
 *
 * @param source gives all bytes of the table, each time that it is called
 */
export async function encodingOf(source: () => AsyncIterable<Uint8Array>): Promise<TextEncoding> {
  const head = await headOf(source());
  const known = ofMark(head) ?? ofZeros(head);
  return known ?? ((await isUtf8(source())) ? 'utf-8' : 'windows-1252');
}

/** Decodes bytes as they come; a mark at the beginning is left out. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
