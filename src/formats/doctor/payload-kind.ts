import { kindOf, type BakedKind } from '../payload.js';

/** Gives the kind of badge that a text is; `undefined` for anything else. */
export function payloadKind(text: string): BakedKind['keyword'] | undefined {
  try {
    return kindOf(text).keyword;
  } catch {
    return undefined;
  }
}
