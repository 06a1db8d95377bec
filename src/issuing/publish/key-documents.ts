import type { Json, JsonObject } from '../../badge/contract.js';
import { encodeBase64url } from '../../bytes/base64url.js';
import { keyFromJwk, keyFromMultikey } from '../../crypto/index.js';
import { asList } from '../../json/values.js';
import type { Signer } from '../../securing/contract.js';
import { controllerDocument, unusable } from '../key-identity.js';

const LISTS = ['verificationMethod', 'assertionMethod', 'authentication'] as const;

const union = (a: Json | undefined, b: Json | undefined): readonly Json[] => {
  const all = [...asList(a), ...asList(b)];
  const seen = new Set<string>();
  return all.filter((one) => {
    const text = JSON.stringify(one);
    return !seen.has(text) && seen.add(text);
  });
};

/** Merges the controller documents of one controller's keys (Controlled Identifiers §2). */
export function keysDocument(signers: readonly Signer[]): JsonObject {
  const [first, ...more] = signers.map(controllerDocument);
  return more.reduce<JsonObject>(
    (whole, next) => ({
      ...whole,
      '@context': union(whole['@context'], next['@context']),
      ...Object.fromEntries(LISTS.map((name) => [name, union(whole[name], next[name])])),
    }),
    first!,
  );
}

/** Makes a JWK Set with the keys of a host, each with the issuer it belongs to (RFC 7517, K-41). */
export function keySet(signers: readonly Signer[]): JsonObject {
  const keys = signers.map((signer) => ({
    ...jwkOf(signer),
    kid: signer.id,
    use: 'sig',
    iss: signer.controller,
  }));
  return { keys: union(keys, undefined) };
}

function jwkOf({ publicKeyMultibase, publicKeyJwk }: Signer): JsonObject {
  const key = publicKeyMultibase
    ? keyFromMultikey(publicKeyMultibase)
    : keyFromJwk(publicKeyJwk ?? {});
  if ('fault' in key) throw unusable('public-key-unknown');
  const { raw, jwk } = key;
  return jwk
    ? (jwk as JsonObject)
    : { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(raw ?? new Uint8Array()) };
}
