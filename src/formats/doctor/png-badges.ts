import { BAKED_KINDS, looksLikeCredential, mojibakeNotes, type BakedKind } from '../payload.js';
import { isCrcValid, type Chunk } from '../png-chunks.js';
import { keywordOf, TEXT_CHUNKS } from '../png-text.js';
import type { Defect, DefectCode } from './contract.js';
import { payloadKind } from './payload-kind.js';
import { rescuedText } from './png-text-rescue.js';

/** A chunk that contains a badge, or should. */
export interface PngBadge {
  readonly chunk: Chunk;
  readonly defects: readonly Defect[];
  /** The signed text; absent where it cannot be told. */
  readonly text?: string;
  /** Kind of the badge; absent for a URL of OB 1.0, which stays as it is. */
  readonly kind?: BakedKind['keyword'];
}

/** Where a chunk is: a badge belongs before the pixels. */
export type Position = 'before' | 'behind-pixels' | 'behind-end';

const HTTP = /^https?:\/\//i;
/** Most text chunks under other keywords that are looked into. */
const MAX_OTHER = 20;

const standardKeyword = (written: string): BakedKind['keyword'] | undefined =>
  BAKED_KINDS.find(({ keyword }) => keyword === written.toLowerCase())?.keyword;

/** Names what is wrong with the keyword of a badge of this kind. */
function ofKeyword(written: string, kind: BakedKind['keyword']): DefectCode[] {
  const standard = standardKeyword(written);
  if (standard === undefined) return ['keyword-other'];
  if (standard !== kind) return ['keyword-kind'];
  return written === standard ? [] : ['keyword-case'];
}

async function badgeIn(
  bytes: Uint8Array,
  chunk: Chunk,
  written: string,
  position: Position,
): Promise<PngBadge | undefined> {
  const read = await rescuedText(chunk, standardKeyword(written) ?? written);
  const { text } = read;
  const isNamed = standardKeyword(written) !== undefined;
  if (!isNamed && (text === undefined || !looksLikeCredential(text))) return undefined;
  const about = (code: DefectCode, detail?: string): Defect => ({
    code,
    offset: chunk.offset,
    chunk: chunk.type,
    keyword: written,
    ...(detail === undefined ? {} : { detail }),
  });
  const crc = isCrcValid(bytes, chunk) ? [] : [about('crc')];
  if (text === undefined) return { chunk, defects: [...crc, about('unreadable', read.error)] };
  if (HTTP.test(text)) return { chunk, defects: crc };
  const kind = payloadKind(text);
  if (kind === undefined) return { chunk, defects: [...crc, about('payload-broken')] };
  const codes: DefectCode[] = [
    ...read.codes,
    ...ofKeyword(written, kind),
    ...(position === 'before' ? [] : [position]),
    ...(mojibakeNotes(text).length > 0 ? ['mojibake' as const] : []),
  ];
  return { chunk, text, kind, defects: [...crc, ...codes.map((code) => about(code))] };
}

/**
 * Finds the chunks with a badge, under any keyword and after the end of the image too.
 *
 * @param placed chunks with their position, in the order of the file
 */
export async function badgesInPng(
  bytes: Uint8Array,
  placed: ReadonlyArray<readonly [Chunk, Position]>,
): Promise<readonly PngBadge[]> {
  const found: PngBadge[] = [];
  let others = 0;
  for (const [chunk, position] of placed) {
    const written = TEXT_CHUNKS.includes(chunk.type) ? keywordOf(chunk) : undefined;
    if (written === undefined) continue;
    if (standardKeyword(written) === undefined && ++others > MAX_OTHER) continue;
    const badge = await badgeIn(bytes, chunk, written, position);
    if (badge) found.push(badge);
  }
  return found;
}
