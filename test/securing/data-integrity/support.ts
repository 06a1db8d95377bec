import type { JsonObject } from '../../../src/badge/contract.js';
import { keyFromJwk, keyFromMultikey, type PublicKey } from '../../../src/crypto/index.js';
import { suiteOf } from '../../../src/securing/data-integrity/index.js';
import type { GivenContexts } from '../../../src/securing/data-integrity/contract.js';
import type { Finding } from '../../../src/report/finding.js';
import { vectorNetwork, vectorText, withoutVectors } from '../../support/vectors.js';

/** Contexts beside the vectors that we do not ship: given by the caller, as an application would. */
export const vectorContexts: GivenContexts = (url) => {
  if (withoutVectors) return undefined;
  index ??= {
    ...vectorNetwork(),
    ...(JSON.parse(vectorText('contexts/INDEX.json')) as Record<string, string>),
  };
  return index[url] === undefined ? undefined : (JSON.parse(vectorText(index[url]!)) as JsonObject);
};
let index: Record<string, string> | undefined;

export const noContexts: GivenContexts = () => undefined;

/** The key that a did:key (or any id ending in a Multikey) spells. */
export function keyOf(text: string): PublicKey {
  const key = keyFromMultikey(
    text.slice(Math.max(text.lastIndexOf('#'), text.lastIndexOf(':')) + 1),
  );
  if ('fault' in key) throw new Error(`${text}: ${key.fault}`);
  return key;
}

/** A new key pair that signs with WebCrypto, and its public half as we read it. */
export async function newKey(
  type: 'Ed25519' | 'P-256' | 'P-384',
): Promise<{ key: PublicKey; multikey: string; sign(bytes: Uint8Array): Promise<Uint8Array> }> {
  const algorithm = type === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: type };
  const pair = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const key = keyFromJwk({
    ...(await crypto.subtle.exportKey('jwk', pair.publicKey)),
    key_ops: undefined,
  });
  if ('fault' in key) throw new Error(key.fault);
  const how =
    type === 'Ed25519'
      ? { name: 'Ed25519' }
      : { name: 'ECDSA', hash: type === 'P-384' ? 'SHA-384' : 'SHA-256' };
  return {
    key,
    multikey: key.name,
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign(how, pair.privateKey, bytes as BufferSource)),
  };
}

/** One proof of a document, checked by its suite alone: no binding, no structure. */
export async function verifyProof(
  signed: JsonObject,
  options: { proof?: JsonObject; key?: PublicKey; contexts?: GivenContexts } = {},
): Promise<readonly Finding[]> {
  const { proof: own, ...document } = signed;
  const proof = options.proof ?? ((Array.isArray(own) ? own[0] : own) as JsonObject);
  const suite = await suiteOf(proof);
  if (!suite) throw new Error('no suite');
  return suite.verify({
    document,
    proof,
    key: options.key ?? keyOf(String(proof['verificationMethod'])),
    contexts: options.contexts ?? vectorContexts,
  });
}

/** The codes and outcomes, `fail proof-altered` and so on. */
export const codes = (findings: readonly Finding[]): string[] =>
  findings.map(({ outcome, code }) => `${outcome} ${code}`);
