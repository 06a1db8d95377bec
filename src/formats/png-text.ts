import type { ReadNote } from '../badge/contract.js';
import { inflate } from '../bytes/gzip.js';
import { decodeLatin1, decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { CONTAINER_LIMITS, CREDENTIAL_LIMITS } from '../json/limits.js';
import type { Chunk } from './png-chunks.js';

/** Chunk types that contain a keyword and a text. */
export const TEXT_CHUNKS: readonly string[] = ['iTXt', 'tEXt', 'zTXt'];
/** Longest keyword, in bytes (PNG, 11.3.3). */
const MAX_KEYWORD = 79;

/** Text of a chunk, and its deviations from B-1. */
export interface ChunkText {
  readonly text: string;
  readonly notes: readonly ReadNote[];
}

const deviation = (what: string, chunk: Chunk): ReadNote => ({
  code: 'container-deviation',
  outcome: 'warn',
  params: { what, chunk: chunk.type, offset: chunk.offset },
});
const unreadable = (what: string, chunk: Chunk): BadgeError =>
  new BadgeError('png-text', { what, chunk: chunk.type, offset: chunk.offset });

/** Gives the keyword of a text chunk; `undefined` when it has none of legal length (B-11). */
export function keywordOf(chunk: Chunk): string | undefined {
  const end = chunk.data.subarray(0, MAX_KEYWORD + 1).indexOf(0);
  return end < 1 ? undefined : decodeLatin1(chunk.data.subarray(0, end));
}

async function unpack(bytes: Uint8Array, keyword: string, chunk: Chunk): Promise<Uint8Array> {
  const maxBytes = keyword === 'clrcredential' ? CONTAINER_LIMITS.bytes : CREDENTIAL_LIMITS.bytes;
  const inflated = await inflate(bytes, { format: 'zlib', maxBytes });
  if (inflated.ok) return inflated.bytes;
  const where = { chunk: chunk.type, offset: chunk.offset };
  throw inflated.reason === 'limit'
    ? new BadgeError('inflate-limit', { ...where, limit: maxBytes })
    : new BadgeError('inflate-failed', where);
}

function exactUtf8(bytes: Uint8Array, chunk: Chunk): string {
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new BadgeError('not-utf8', { chunk: chunk.type, offset: chunk.offset });
  return text;
}

/** Reads `keyword \0 flag method language \0 translated \0 text` (B-1). */
async function readItxt(chunk: Chunk, keyword: string): Promise<ChunkText> {
  const at = chunk.data.indexOf(0) + 1;
  const [flag, method] = chunk.data.subarray(at);
  const language = chunk.data.indexOf(0, at + 2);
  const translated = language < 0 ? -1 : chunk.data.indexOf(0, language + 1);
  if (translated < 0 || flag === undefined || flag > 1) throw unreadable('layout', chunk);
  const body = chunk.data.subarray(translated + 1);
  if (flag === 0) return { text: exactUtf8(body, chunk), notes: [] };
  if (method !== 0) throw unreadable('compression', chunk);
  return {
    text: exactUtf8(await unpack(body, keyword, chunk), chunk),
    notes: [deviation('compressed', chunk)],
  };
}

/**
 * Decodes Latin-1, as PNG requires, unless the bytes are UTF-8: bakers write it, and text with
 * UTF-8 sequences is hardly ever anything else.
 */
function legacyText(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? decodeLatin1(bytes);
}

async function readLegacy(chunk: Chunk, keyword: string): Promise<ChunkText> {
  const at = chunk.data.indexOf(0) + 1;
  if (chunk.type === 'tEXt')
    return { text: legacyText(chunk.data.subarray(at)), notes: [deviation('tEXt', chunk)] };
  if (chunk.data[at] !== 0) throw unreadable('compression', chunk);
  return {
    text: legacyText(await unpack(chunk.data.subarray(at + 1), keyword, chunk)),
    notes: [deviation('zTXt', chunk)],
  };
}

/**
 * Reads the text of a chunk whose keyword is that of a badge (B-10, B-13, B-14).
 * @throws BadgeError `png-text`, `not-utf8`, `inflate-limit` or `inflate-failed`
 */
export function textOf(chunk: Chunk, keyword: string): Promise<ChunkText> {
  return chunk.type === 'iTXt' ? readItxt(chunk, keyword) : readLegacy(chunk, keyword);
}
