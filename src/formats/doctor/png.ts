import { encodeUtf8 } from '../../bytes/utf8.js';
import { BadgeError } from '../../errors.js';
import { PNG_SIGNATURE } from '../detect.js';
import { BAKED_KINDS, type BakedKind } from '../payload.js';
import { chunksBehind, chunksOf, isCrcValid, writeChunk, type Chunk } from '../png-chunks.js';
import type { Examination, FoundText, Defect } from './contract.js';
import { badgesInPng, type PngBadge, type Position } from './png-badges.js';

/** The chunks of a file as far as they can be walked. */
interface Walked {
  readonly chunks: readonly Chunk[];
  readonly behind: readonly Chunk[];
  readonly damage?: Defect;
}

function walked(bytes: Uint8Array): Walked {
  try {
    const chunks = chunksOf(bytes);
    return { chunks, behind: chunksBehind(bytes, chunks.at(-1)!.end) };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const { offset } = error.params;
    const where = typeof offset === 'number' ? { offset } : {};
    const damage: Defect = { code: 'file-damaged', detail: error.code, ...where };
    return { chunks: chunksBehind(bytes, PNG_SIGNATURE.length), behind: [], damage };
  }
}

function positions({ chunks, behind }: Walked): ReadonlyArray<readonly [Chunk, Position]> {
  const pixels = chunks.findIndex(({ type }) => type === 'IDAT');
  return [
    ...chunks.map((chunk, at): [Chunk, Position] => [
      chunk,
      pixels >= 0 && at > pixels ? 'behind-pixels' : 'before',
    ]),
    ...behind.map((chunk): [Chunk, Position] => [chunk, 'behind-end']),
  ];
}

/** Makes the defects of the file that do not concern a badge. */
function ofFile(
  bytes: Uint8Array,
  { chunks, behind, damage }: Walked,
  badges: readonly PngBadge[],
) {
  const own = new Set(badges.map(({ chunk }) => chunk));
  const wrong = chunks.filter((chunk) => !own.has(chunk) && !isCrcValid(bytes, chunk));
  const end = chunks.at(-1)?.end ?? bytes.length;
  const isRest = !damage && end < bytes.length && behind.every((chunk) => !own.has(chunk));
  return [
    ...(damage ? [damage] : []),
    ...wrong.map(({ type, offset }): Defect => ({ code: 'crc-elsewhere', chunk: type, offset })),
    ...(isRest ? [{ code: 'data-behind-end', offset: end } satisfies Defect] : []),
  ];
}

/** Joins the badges of each kind: one text, or the defect that there are several. */
function byKind(badges: readonly PngBadge[]): { texts: FoundText[]; defects: Defect[] } {
  const texts: FoundText[] = [];
  const defects: Defect[] = [];
  for (const { keyword } of BAKED_KINDS) {
    const [first, ...others] = badges.filter(({ kind }) => kind === keyword);
    if (!first) continue;
    const differing = others.some(({ text }) => text !== first.text);
    if (others.length > 0)
      defects.push({
        code: differing ? 'twice-different' : 'twice-same',
        offset: others[0]!.chunk.offset,
        chunk: others[0]!.chunk.type,
        keyword,
      });
    if (!differing) texts.push({ keyword, text: first.text! });
  }
  return { texts, defects };
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
};

/** Cuts chunks out of the part of a file that begins at `from`. */
function without(bytes: Uint8Array, gone: ReadonlySet<Chunk>, from: number): Uint8Array {
  const cuts = [...gone].filter(({ offset }) => offset >= from).sort((a, b) => a.offset - b.offset);
  const starts = [from, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ offset }) => offset), bytes.length];
  return joined(starts.map((start, at) => bytes.subarray(start, ends[at])));
}

/** Writes each badge as one uncompressed iTXt chunk right after IHDR (B-1…B-5). */
function rewritten(
  bytes: Uint8Array,
  header: Chunk,
  texts: readonly FoundText[],
  gone: ReadonlySet<Chunk>,
): Uint8Array {
  const baked = texts.map(({ keyword, text }) =>
    writeChunk('iTXt', encodeUtf8(`${keyword satisfies BakedKind['keyword']}\0\0\0\0\0${text}`)),
  );
  return joined([bytes.subarray(0, header.end), ...baked, without(bytes, gone, header.end)]);
}

/** Examines a PNG (B-1…B-5, B-10…B-14). */
export async function examinePng(bytes: Uint8Array): Promise<Examination> {
  const walk = walked(bytes);
  const badges = await badgesInPng(bytes, positions(walk));
  const { texts, defects } = byKind(badges);
  const all = [
    ...badges.flatMap((badge) => badge.defects),
    ...defects,
    ...ofFile(bytes, walk, badges),
    ...(badges.length === 0 ? [{ code: 'no-badge' } satisfies Defect] : []),
  ];
  const [header] = walk.chunks;
  if (walk.damage || !header || texts.length === 0) return { texts, defects: all };
  const kinds = new Set(texts.map(({ keyword }) => keyword));
  const gone = new Set(
    badges.filter(({ kind }) => kind && kinds.has(kind)).map(({ chunk }) => chunk),
  );
  return { texts, defects: all, mend: () => rewritten(bytes, header, texts, gone) };
}
