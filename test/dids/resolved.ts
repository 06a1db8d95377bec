/** Resolves a DID from given pages. */
import type { JsonObject } from '../../src/badge/contract.js';
import { type Resolution, resolve } from '../../src/dids/index.js';
import { createNet } from '../../src/net/index.js';
import { withoutVectors } from '../support/vectors.js';

export const KEY = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
export const at = (
  did: string,
  answers: Readonly<Record<string, string>> = {},
  allowLoopback = false,
): Promise<Resolution> => {
  const fetch = (input: unknown): Promise<Response> =>
    answers[String(input)] === undefined
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve(
          new Response(answers[String(input)], { headers: { 'content-type': 'application/json' } }),
        );
  return resolve(did, { net: createNet({ fetch, allowLoopback }), allowLoopback });
};
export const errorOf = async (did: string): Promise<string> => {
  const found = await at(did);
  return 'error' in found ? found.error : 'a document';
};
export const methodOf = (document: JsonObject): JsonObject =>
  (document['verificationMethod'] as JsonObject[])[0]!;
export const OKP = { kty: 'OKP', crv: 'Ed25519', x: '-hV7vRl5vt5SnhUu4lioozlvtkd8fti840eQe746i1E' };

export const skip = withoutVectors;
