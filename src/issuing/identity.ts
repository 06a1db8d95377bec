import type { JsonObject } from '../badge/contract.js';
import { encodeBase64url } from '../bytes/base64url.js';
import { encodeHex } from '../bytes/hex.js';
import { digest } from '../crypto/hash.js';
import { platformRandom, type Random } from '../crypto/random.js';

/**
 * Length of a salt, in bytes: long enough that a precomputed table of e-mail addresses serves for
 * one badge only (M-23).
 */
export const SALT_BYTES = 16;

/** An identifier of the recipient. */
export interface IdentifierDraft {
  /** Identifier type of OB 3.0: `emailAddress`, `studentId` as `ext:studentId`, … */
  readonly type: string;
  /** The identifier exactly as the recipient will state it: neither trimmed nor lower-cased. */
  readonly value: string;
  /** `false` writes the identifier in the clear, readable by everyone. Default: `true`. */
  readonly hashed?: boolean;
}

/**
 * Makes an OB 3.0 IdentityObject, hashed with SHA-256 and a fresh salt unless `hashed` is `false`. A
 * value that is empty or no text is kept as it is, for `lint` and `issue` to name: its hash would look
 * like any other.
 *
 * @param draft identifier and its type
 * @param random source of the salt; default: the randomness of the platform
 * @example
 * import { identityObject } from 'open-badge-elements/issue';
 * const subject = await identityObject({ type: 'emailAddress', value: 'ada@example.org' });
 */
export async function identityObject(
  draft: IdentifierDraft,
  random: Random = platformRandom,
): Promise<JsonObject> {
  const plain = { type: 'IdentityObject', identityType: draft.type };
  const { value } = draft;
  const isText = typeof value === 'string' && value.trim() !== '';
  if (!isText)
    return {
      ...plain,
      hashed: false,
      identityHash: typeof value === 'string' ? '' : (value ?? ''),
    };
  if (draft.hashed === false) return { ...plain, hashed: false, identityHash: value };
  const salt = encodeBase64url(random(SALT_BYTES));
  const hash = encodeHex(await digest(draft.value + salt));
  return { ...plain, hashed: true, identityHash: `sha256$${hash}`, salt };
}
