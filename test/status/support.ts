import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { gzip } from '../../src/bytes/gzip.js';
import { didOf, sign, type Signer } from '../securing/data-integrity/mint.js';

export const LIST_URL = 'https://lists.example/status/1';
/** 131,072 entries of one bit, none set. */
export const emptyBits = (): Uint8Array => new Uint8Array(16_384);

/** Bits with these entries set (S-7: the first is the left-most of the first byte). */
export function bitsWith(...indexes: readonly number[]): Uint8Array {
  const bits = emptyBits();
  for (const index of indexes) bits[index >> 3]! |= 0x80 >> (index & 7);
  return bits;
}

export const encoded = async (bits: Uint8Array, prefix = 'u'): Promise<string> =>
  prefix + encodeBase64url(await gzip(bits));

export const VALID_FROM = '2026-02-01T00:00:00Z';

/** Makes a Bitstring list without a proof; `more` is merged into the credential, `subject` into its subject. */
export const unsignedList = async (
  issuer: string,
  bits: Uint8Array,
  more: JsonObject = {},
  subject: JsonObject = {},
): Promise<JsonObject> => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: LIST_URL,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer,
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

/** Makes a signed Bitstring list, as {@link unsignedList} does. */
export const list = async (
  signer: Signer,
  ...given: [bits: Uint8Array, more?: JsonObject, subject?: JsonObject]
): Promise<JsonObject> => sign(await unsignedList(didOf(signer), ...given), signer);

export const entry = (index: number | string, more: JsonObject = {}): JsonObject => ({
  id: `${LIST_URL}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(index),
  statusListCredential: LIST_URL,
  ...more,
});

/** Makes a `fetch` for these URLs; a number is an HTTP status, anything else a body. */
export function world(
  answers: Readonly<
    Record<string, JsonObject | string | number | (() => JsonObject | string | number)>
  >,
): typeof fetch {
  return (input) => {
    const url = String(input);
    const found = answers[url];
    if (found === undefined) return Promise.reject(new TypeError('offline'));
    const answer = typeof found === 'function' ? found() : found;
    if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }));
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return Promise.resolve(
      new Response(body, {
        headers: {
          'content-type': typeof answer === 'string' ? 'application/vc+jwt' : 'application/json',
        },
      }),
    );
  };
}
