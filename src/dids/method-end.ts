import type { JsonObject } from '../badge/contract.js';
import { keyEnd, type KeyEnd } from '../crypto/index.js';
import { asArray, isObject } from '../json/values.js';
import { mayBeKey } from './may-be-key.js';
import { absoluteId, hasKey, nameOf } from './method-key.js';

/** Members of a document that contain methods. */
const HOLDERS = [
  'verificationMethod',
  'publicKey',
  'assertionMethod',
  'authentication',
  'capabilityInvocation',
  'capabilityDelegation',
  'keyAgreement',
] as const;
/** Largest number of methods that are read because their key may be the same as another. */
const MAX_READ = 100;

/**
 * Tells whether a key has ended, wherever its document states it: in the method, in its JWK, in
 * another copy of the method, or under another name of the same key that is revoked, since a thief
 * has the key by every name (P-7).
 *
 * @param document the controller document
 * @param controller its id
 * @param method one of its methods
 * @param now the verifier's clock
 */
export function methodEnd(
  document: JsonObject,
  controller: string,
  method: JsonObject,
  now: Date,
): KeyEnd | undefined {
  const methods = methodsOf(document);
  const copies = copiesOf(document, controller, method);
  const ends = [method, ...copies.filter((copy) => !isOtherKey(copy, method))]
    .map((one) => ownEnd(one, now))
    .filter((end) => end !== undefined);
  if (ends.length > 0) return ends.find((end) => end === 'key-revoked') ?? ends[0];
  const name = nameOf(method);
  if (name === undefined) return undefined;
  const revoked = methods.filter((one) => ownEnd(one, now) === 'key-revoked');
  return withName(revoked, name).length > 0 ? 'key-revoked' : undefined;
}

const methodsOf = (
  document: JsonObject,
  holders: readonly string[] = HOLDERS,
): readonly JsonObject[] => holders.flatMap((name) => asArray(document[name])).filter(isObject);

/** Lists the methods with the id of a method, itself included. */
export function copiesOf(
  document: JsonObject,
  controller: string,
  method: JsonObject,
  holders: readonly string[] = HOLDERS,
): readonly JsonObject[] {
  const id = absoluteId(method['id'], controller);
  return methodsOf(document, holders).filter((one) => absoluteId(one['id'], controller) === id);
}

/** Members whose methods may sign; a key that is only for encryption is no other candidate. */
const SIGNING = HOLDERS.filter((name) => name !== 'keyAgreement');

/**
 * Tells whether a document gives several keys the id of one method, so that the id does not tell
 * which of them is meant (CID §2.2: ids are unique). The same key in two forms is one key.
 */
export const isAmbiguous = (
  document: JsonObject,
  controller: string,
  method: JsonObject,
): boolean =>
  copiesOf(document, controller, method, SIGNING).some((copy) => isOtherKey(copy, method));

/** Tells whether a method has another key; one that cannot be read is compared as it is written. */
function isOtherKey(one: JsonObject, method: JsonObject): boolean {
  if (!hasKey(one) || !hasKey(method) || JSON.stringify(one) === JSON.stringify(method))
    return false;
  const name = nameOf(method);
  return name === undefined || !mayBeKey(one, name) || nameOf(one) !== name;
}

/** Finds the methods with a key; only those are read whose bytes show that they may have it. */
const withName = (methods: readonly JsonObject[], name: string): readonly JsonObject[] =>
  methods
    .filter((method) => mayBeKey(method, name))
    .slice(0, MAX_READ)
    .filter((method) => nameOf(method) === name);

function ownEnd(method: JsonObject, now: Date): KeyEnd | undefined {
  const jwk = method['publicKeyJwk'];
  return keyEnd(method, now) ?? (isObject(jwk) ? keyEnd(jwk, now) : undefined);
}

/**
 * Tells whether a document states that a key has ended, under any name (P-7). One revoked name ends
 * the key, while one expired name leaves it usable under another.
 *
 * @param document the controller document
 * @param controller its id
 * @param name name of the key itself, as in `PublicKey`
 * @param now the verifier's clock
 */
export function endOfKey(
  document: JsonObject,
  controller: string,
  name: string,
  now: Date,
): KeyEnd | undefined {
  const methods = methodsOf(document);
  const ended = methods.filter((method) => ownEnd(method, now) !== undefined);
  if (ended.length === 0) return undefined;
  // those that state an end come first: reading thousands of keys would take seconds
  const others = methods.filter((method) => ownEnd(method, now) === undefined);
  const ends = withName([...ended, ...others], name).map((method) =>
    methodEnd(document, controller, method, now),
  );
  if (ends.includes('key-revoked')) return 'key-revoked';
  return ends.length > 0 && !ends.includes(undefined) ? 'key-expired' : undefined;
}
