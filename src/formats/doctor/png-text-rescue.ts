import { trimEndOf } from '../../bytes/trim-end.js';
import { decodeLatin1, decodeUtf8 } from '../../bytes/utf8.js';
import { BadgeError } from '../../errors.js';
import { trimPayload } from '../trim-payload.js';
import type { Chunk } from '../png-chunks.js';
import { textOf } from '../png-text.js';
import type { DefectCode } from './contract.js';
import { payloadKind } from './payload-kind.js';

/** Text of a chunk as far as it can be told, with what is wrong with its form. */
export interface RescuedText {
  readonly text?: string;
  readonly codes: readonly DefectCode[];
  /** Code of the error for which there is no text. */
  readonly error?: string;
}

/** Removes the terminator that some bakers write after the text (B-1). */
function unterminated(text: string): RescuedText {
  const bare = trimEndOf(text, /\0/);
  return { text: trimPayload(bare), codes: bare === text ? [] : ['terminator'] };
}

/**
 * Looks for a badge behind the keyword of a chunk that cannot be read: in another layout than that
 * of its type, or in Windows-1252.
 */
function behindKeyword({ data }: Chunk, failed: BadgeError): RescuedText {
  const from = data.indexOf(0) + 1;
  const start = decodeLatin1(data.subarray(from)).search(/\{|eyJ/);
  const body = data.subarray(from + Math.max(0, start));
  const utf8 = decodeUtf8(body);
  const { text, codes } = unterminated(utf8 ?? new TextDecoder('windows-1252').decode(body));
  if (start < 0 || payloadKind(text!) === undefined) return { codes: [], error: failed.code };
  const form: DefectCode[] = [
    ...(failed.code === 'png-text' ? ['layout' as const] : []),
    ...(utf8 === undefined ? ['encoding' as const] : []),
  ];
  return { text, codes: [...form, ...codes] };
}

/** Tells whether an iTXt chunk states a language or a translated keyword (B-1: both are empty). */
function hasLanguage({ type, data }: Chunk): boolean {
  const at = data.indexOf(0) + 3;
  return type === 'iTXt' && (data[at] !== 0 || data[at + 1] !== 0);
}

/** Reads the text of a chunk, strictly first, and then by what such files usually have. */
export async function rescuedText(chunk: Chunk, keyword: string): Promise<RescuedText> {
  try {
    const { text, notes } = await textOf(chunk, keyword);
    const { text: bare, codes } = unterminated(text);
    const isCompressed = notes.some(({ params }) => params?.['what'] === 'compressed');
    return {
      text: bare,
      codes: [
        ...codes,
        ...(isCompressed ? ['compressed' as const] : []),
        ...(chunk.type === 'iTXt' ? [] : ['chunk-type' as const]),
        ...(hasLanguage(chunk) ? ['language-tag' as const] : []),
      ],
    };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return behindKeyword(chunk, error);
  }
}
