import { encodeBase64url } from '../bytes/base64url.js';
import { encodeHex } from '../bytes/hex.js';
import { digest } from '../crypto/hash.js';
import { hmacOf } from '../crypto/hmac.js';
import type { Random } from '../crypto/random.js';

const ID_BYTES = 16;
const TOKEN_BYTES = 32;

/** Makes a random id of 22 characters, the same length for everything. */
export const newId = (random: Random): string => encodeBase64url(random(ID_BYTES));
/** Makes a random token of a session. */
export const newToken = (random: Random): string => encodeBase64url(random(TOKEN_BYTES));
/** Computes the text by which a token is kept, so that a copy of the database opens no session. */
export const keptToken = async (token: string): Promise<string> => encodeHex(await digest(token));

/** Computes a pseudonym: equal for equal parts, and of no use without the secret. */
const keyed = (secret: Uint8Array, ...parts: readonly string[]): string =>
  encodeBase64url(hmacOf(secret, JSON.stringify(parts)).subarray(0, ID_BYTES));

/** Computes the owner of applications, submissions and files from an account. */
export const ownerOf = (secret: Uint8Array, account: string): string =>
  keyed(secret, 'owner', account);
/** Computes the pseudonym of a person in the history of one application. */
export const pseudonymOf = (secret: Uint8Array, about: string, account: string): string =>
  keyed(secret, 'history', about, account);
/** Computes a keyed digest of a learner's value that an assessor must not share. */
export const conflictOf = (secret: Uint8Array, value: string): string =>
  keyed(secret, 'conflict', value);
/** Computes the asker of questions about rubrics from an account. */
export const askerOf = (secret: Uint8Array, account: string): string =>
  keyed(secret, 'asker', account);
