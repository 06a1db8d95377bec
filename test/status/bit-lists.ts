/** Makes lists of bits of each generation without a proof, and reads entries of them. */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import type { NetResult } from '../../src/net/contract.js';
import { answered, answerOf, ISSUER, stated, type Answered, type Settings } from './answered.js';
import { bitsWith, LIST_URL, unsignedList } from './support.js';

export { VALID_FROM } from './support.js';

/** Makes the credential of a list; `more` goes over it, `subject` over its subject. */
export const listOf = (
  ...given: [bits: Uint8Array, more?: JsonObject, subject?: JsonObject]
): Promise<JsonObject> => unsignedList(ISSUER, ...given);

/** Reads an entry against a list, or against its successive responses. */
export const through = (
  entry: JsonObject,
  list: Json | readonly NetResult[],
  settings: Settings = {},
): Promise<Answered> => {
  const isAnswers = Array.isArray(list) && list.every((one) => 'ok' in (one as object));
  const answers = isAnswers ? (list as NetResult[]) : [answerOf(LIST_URL, list as Json)];
  return answered(entry, { [LIST_URL]: answers }, settings);
};

export const saying = async (...given: Parameters<typeof through>): Promise<unknown[][]> =>
  (await through(...given)).findings.map(stated);

/** A list in which the badge of index 9 is revoked. */
export const nineRevoked = await listOf(bitsWith(9));
