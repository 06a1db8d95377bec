import type { Found, ReadNote } from '../badge/contract.js';
import { encodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import type { Format, Payload } from './contract.js';
import {
  BAKED_KINDS,
  MAX_IMAGE_BYTES,
  kindOf,
  looksLikeCredential,
  mojibakeNotes,
  severalNotes,
  type BakeOptions,
} from './payload.js';
import { trimPayload } from './trim-payload.js';
import { chunksBehind, chunksOf, isCrcValid, writeChunk, type Chunk } from './png-chunks.js';
import { PNG_SIGNATURE, looksLikePng } from './detect.js';
import { TEXT_CHUNKS, keywordOf, textOf } from './png-text.js';

interface BadgeChunk {
  readonly chunk: Chunk;
  readonly keyword: string;
  /** Keyword as spelled in the file. */
  readonly written: string;
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.length > MAX_IMAGE_BYTES)
    throw new BadgeError('too-large', { bytes: bytes.length, limit: MAX_IMAGE_BYTES });
}

/** Ranks chunks in the order of B-15: iTXt of OB 3.0, CLR, OB 2.0, then the older chunk types. */
function rank({ chunk, keyword, written }: BadgeChunk): number {
  return (
    BAKED_KINDS.findIndex((kind) => kind.keyword === keyword) +
    (chunk.type === 'iTXt' ? 0 : BAKED_KINDS.length) +
    (written === keyword ? 0 : 2 * BAKED_KINDS.length)
  );
}

/**
 * Recognises a badge by its keyword. Keywords are case-sensitive (PNG, 11.3.3.2); a badge under
 * another spelling is read with a remark, after all correct ones.
 */
function badgeChunk(chunk: Chunk): BadgeChunk | undefined {
  const written = keywordOf(chunk) ?? '';
  const kind = BAKED_KINDS.find(({ keyword }) => keyword === written.toLowerCase());
  return kind && { chunk, keyword: kind.keyword, written };
}

/**
 * Lists the chunks with badges, the one that counts first; the sort is stable, so file order
 * decides among equals (B-10).
 */
function badgeChunks(chunks: readonly Chunk[]): BadgeChunk[] {
  return chunks
    .filter((chunk) => TEXT_CHUNKS.includes(chunk.type))
    .flatMap((chunk) => badgeChunk(chunk) ?? [])
    .sort((a, b) => rank(a) - rank(b));
}

/** Makes remarks about deviations of the file that do not affect the badge (B-11, B-12). */
function fileNotes(bytes: Uint8Array, chunks: readonly Chunk[]): ReadNote[] {
  const broken = chunks.find((chunk) => !isCrcValid(bytes, chunk));
  const end = chunks.at(-1)!.end;
  return [
    ...(broken
      ? [
          {
            code: 'container-deviation',
            outcome: 'warn',
            params: { what: 'crc-elsewhere', chunk: broken.type, offset: broken.offset },
          } as const,
        ]
      : []),
    ...(end < bytes.length
      ? [
          {
            code: 'container-deviation',
            outcome: 'warn',
            params: { what: 'after-iend', offset: end },
          } as const,
        ]
      : []),
  ];
}

const spelling = (written: string, keyword: string): ReadNote[] =>
  written === keyword
    ? []
    : [
        {
          code: 'container-deviation',
          outcome: 'warn',
          params: { what: 'keyword-case', keyword: written },
        },
      ];

async function payloadOf(
  bytes: Uint8Array,
  { chunk, keyword, written }: BadgeChunk,
  notes: readonly ReadNote[],
): Promise<Payload> {
  if (!isCrcValid(bytes, chunk))
    throw new BadgeError('png-crc', { chunk: chunk.type, keyword, offset: chunk.offset });
  const read = await textOf(chunk, keyword);
  const text = trimPayload(read.text);
  const found: Found = {
    container: 'png',
    chunk: chunk.type,
    keyword,
    offset: chunk.offset,
    notes: [...notes, ...spelling(written, keyword), ...read.notes, ...mojibakeNotes(text)],
    image: { mediaType: 'image/png', bytes },
  };
  return { text, found };
}

/**
 * Makes the error for a PNG without a badge; names one after `IEND`, where no reader looks (B-11),
 * without reading it.
 */
function noBadge(bytes: Uint8Array, chunks: readonly Chunk[]): BadgeError {
  const late = badgeChunks(chunksBehind(bytes, chunks.at(-1)!.end))[0];
  return late
    ? new BadgeError('png-after-end', { keyword: late.keyword, offset: late.chunk.offset })
    : new BadgeError('png-no-badge');
}

/** Most text chunks under other keywords in which a badge is looked for. */
const MAX_OTHER_CHUNKS = 20;

/**
 * Finds the first badge under a keyword that is not in the standard. It is read with a remark,
 * since the image does contain it.
 */
async function underOtherKeyword(
  bytes: Uint8Array,
  chunks: readonly Chunk[],
): Promise<BadgeChunk | undefined> {
  const named = chunks.filter(({ type }) => TEXT_CHUNKS.includes(type)).slice(0, MAX_OTHER_CHUNKS);
  for (const chunk of named) {
    const written = keywordOf(chunk);
    if (written === undefined || !isCrcValid(bytes, chunk)) continue;
    try {
      const text = trimPayload((await textOf(chunk, written)).text);
      if (looksLikeCredential(text)) return { chunk, keyword: kindOf(text).keyword, written };
    } catch (error) {
      if (!(error instanceof BadgeError)) throw error;
    }
  }
  return undefined;
}

async function unbake(bytes: Uint8Array): Promise<readonly Payload[]> {
  checkSize(bytes);
  const chunks = chunksOf(bytes);
  const [known, ...others] = badgeChunks(chunks);
  const first = known ?? (await underOtherKeyword(bytes, chunks));
  if (!first) throw noBadge(bytes, chunks);
  const badges = [first, ...others];
  const inBadges = new Set(badges.map(({ chunk }) => chunk));
  const rest = chunks.filter((chunk) => !inBadges.has(chunk));
  const notes = [...severalNotes(badges.map(({ keyword }) => keyword)), ...fileNotes(bytes, rest)];
  const payload = await payloadOf(bytes, first, notes);
  // an unreadable second badge is no reason to withhold the first
  const more = await Promise.all(
    firstOfOtherKinds(first, others).map((badge) =>
      payloadOf(bytes, badge, notes).catch(() => undefined),
    ),
  );
  return [payload, ...more.filter((other) => other !== undefined)];
}

/** Keeps the first of each other kind (B-12); the rest is not even unpacked. */
const firstOfOtherKinds = (first: BadgeChunk, others: readonly BadgeChunk[]): BadgeChunk[] =>
  BAKED_KINDS.filter(({ keyword }) => keyword !== first.keyword).flatMap(
    ({ keyword }) => others.find((badge) => badge.keyword === keyword) ?? [],
  );

/**
 * Writes `keyword \0`, no compression, empty language and translated keyword, then the text without
 * a terminator (B-1).
 */
function itxtData(keyword: string, text: string): Uint8Array {
  return encodeUtf8(`${keyword}\0\0\0\0\0${text}`);
}

/** Tells which of the existing badges must be removed (B-3, B-4, B-6). */
function replaced(
  badges: readonly BadgeChunk[],
  keyword: string,
  options: BakeOptions,
): readonly Chunk[] {
  const inTheWay = badges.filter((badge) => !options.alongside || badge.keyword === keyword);
  const first = inTheWay[0];
  if (first && !options.overwrite)
    throw new BadgeError('already-baked', { chunk: first.chunk.type, keyword: first.keyword });
  return inTheWay.map((badge) => badge.chunk);
}

/**
 * Puts a badge into a PNG as one uncompressed `iTXt` chunk right after `IHDR`, leaving every other
 * byte as it is (B-1…B-5).
 *
 * @param image the PNG, at most 10 MiB
 * @param payload the JSON text or compact JWS; baked as it is, except for white space around it
 * @param options how to treat an image that is baked already
 * @throws BadgeError `already-baked`, a `png-…` code for a broken image, or a JSON code for a
 *   broken payload
 */
export function bakePng(image: Uint8Array, payload: string, options: BakeOptions = {}): Uint8Array {
  checkSize(image);
  const text = trimPayload(payload);
  const told = kindOf(text).keyword;
  const keyword = options.keyword ?? told;
  const chunks = chunksOf(image);
  const gone = replaced(badgeChunks(chunks), keyword, options);
  const [header, ...rest] = chunks
    .filter((chunk) => !gone.includes(chunk))
    .map((chunk) => image.subarray(chunk.offset, chunk.end));
  const parts = [
    Uint8Array.from(PNG_SIGNATURE),
    header!,
    writeChunk('iTXt', itxtData(keyword, text)),
    ...rest,
    image.subarray(chunks.at(-1)!.end),
  ];
  const baked = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (baked.set(part, at), at + part.length), 0);
  return baked;
}

/** Badges baked into PNG images (B-10…B-16). */
export const png: Format = { name: 'png', recognise: looksLikePng, unbake };
