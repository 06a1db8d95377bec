/**
 * Secures grown documents. Where signing would cost as much as verifying, a wrong signature is
 * used: checking it costs the same.
 */
import canonicalize from 'canonicalize';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { digest } from '../../../src/crypto/index.js';
import { jwtBadge, options } from '../../golden/mint.js';
import type { Kit, Mechanism } from './contract.js';

const WRONG = `z${'2'.repeat(86)}`;

const withProof = (document: JsonObject, proof: Json): string =>
  JSON.stringify('proof' in document ? document : { ...document, proof });

async function jcs(document: JsonObject, { signer }: Kit): Promise<string> {
  const proof = options(signer, {
    cryptosuite: 'eddsa-jcs-2022',
    '@context': document['@context']!,
  });
  const hashes = await Promise.all(
    [proof, document].map((value) => digest(canonicalize(value) ?? '')),
  );
  const signature = await signer.sign(Uint8Array.from(hashes.flatMap((hash) => [...hash])));
  return withProof(document, { ...proof, proofValue: `z${encodeBase58(signature)}` });
}

/** Makes a token with one disclosure, so that the whole document is walked. */
async function sdJwt(document: JsonObject, kit: Kit): Promise<string> {
  const disclosure = encodeBase64url(new TextEncoder().encode('["salt","extra",1]'));
  const token = await jwtBadge(
    { ...document, _sd: [encodeBase64url(await digest(disclosure))] },
    kit.signer,
  );
  return `${token}~${disclosure}~`;
}

export const MECHANISMS: readonly Mechanism[] = [
  {
    name: 'eddsa-rdfc-2022, wrong',
    secure: async (document, { signer }) =>
      withProof(document, { ...options(signer), proofValue: WRONG }),
  },
  {
    name: 'Ed25519Signature2020, wrong',
    secure: async (document, { signer }) => {
      const { cryptosuite: _suite, ...proof } = options(signer, { type: 'Ed25519Signature2020' });
      return withProof(document, { ...proof, proofValue: WRONG });
    },
  },
  { name: 'eddsa-jcs-2022', secure: jcs },
  { name: 'JWT', secure: (document, { signer }) => jwtBadge(document, signer) },
  { name: 'SD-JWT', secure: sdJwt },
];
