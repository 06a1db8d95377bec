/** Makes lists of bits of each generation without a proof, and reads entries of them. */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import type { NetResult } from '../../src/net/contract.js';
import { answered, answerOf, ISSUER, stated, type Answered, type Settings } from './answered.js';
import { bitsWith, encoded, LIST_URL } from './support.js';

export const VALID_FROM = '2026-02-01T00:00:00Z';

/** Makes the credential of a list; `more` goes over it, `subject` over its subject. */
export const listOf = async (
  bits: Uint8Array,
  more: JsonObject = {},
  subject: JsonObject = {},
): Promise<JsonObject> => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: LIST_URL,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: ISSUER,
  validFrom: VALID_FROM,
  credentialSubject: {
    id: `${LIST_URL}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: await encoded(bits),
    ...subject,
  },
  ...more,
});

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
