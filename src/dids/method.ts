import type { Json, JsonObject } from '../badge/contract.js';
import {
  keyEnd,
  keyFromJwk,
  keyFromMultikey,
  type KeyEnd,
  type PublicKey,
} from '../crypto/index.js';
import { decodeBase58 } from '../bytes/base58.js';
import { encodeMultikey } from '../bytes/multibase.js';
import type { Code } from '../report/codes.js';
import { asArray, isObject } from '../json/values.js';
import { mayBeKey } from './may-be-key.js';

/**
 * Verification method found in a controller document, with its key, or the reason why it cannot be
 * used (P-7, P-8).
 */
export type MethodResult =
  | { readonly key: PublicKey; readonly method: JsonObject }
  | { readonly error: Extract<Code, `key-${string}`>; readonly detail?: string };

const KEY_MEMBERS = [
  'publicKeyMultibase',
  'publicKeyJwk',
  'publicKeyBase58',
  'publicKeyPem',
] as const;
const OTHER_MEMBERS = [
  'publicKeyPem',
  'publicKeyHex',
  'publicKeyGpg',
  'publicKeyBase64',
  'blockchainAccountId',
  'ethereumAddress',
] as const;
const ED25519_TYPES: readonly string[] = [
  'Ed25519VerificationKey2018',
  'Ed25519VerificationKey2020',
];
const SECRET_MEMBERS = [
  'secretKeyMultibase',
  'secretKeyJwk',
  'privateKeyMultibase',
  'privateKeyJwk',
  'privateKeyBase58',
  'privateKeyPem',
] as const;
/** Code for each fault of a key. */
export const KEY_FAULT_CODES = {
  malformed: 'key-malformed',
  weak: 'key-weak',
  purpose: 'key-purpose',
  'small-order': 'key-small-order',
  private: 'key-private-exposed',
  unsupported: 'key-type',
} as const;

/** Gives the absolute id of a method; one that begins with `#` is relative to its document. */
export const absoluteId = (id: Json | undefined, base: string): string | undefined =>
  typeof id !== 'string' ? undefined : id.startsWith('#') ? base + id : id;

/**
 * Finds the method with this absolute id in a document, in one of its lists or under a
 * relationship.
 */
export const methodIn = (
  document: JsonObject,
  controller: string,
  methodId: string,
  purpose = 'assertionMethod',
): JsonObject | undefined =>
  ['verificationMethod', 'publicKey', purpose]
    .flatMap((name) => asArray(document[name]))
    .filter(isObject)
    .find((entry) => absoluteId(entry['id'], controller) === methodId);

/**
 * Reads the key of a verification method, which must have exactly one form and no private key
 * (P-7).
 */
export function keyOfMethod(
  method: JsonObject,
): PublicKey | { readonly error: Extract<Code, `key-${string}`>; readonly detail?: string } {
  if (SECRET_MEMBERS.some((name) => name in method)) return { error: 'key-private-exposed' };
  const present = KEY_MEMBERS.filter((name) => name in method);
  const unread = present.length > 1 ? undefined : unreadForm(method);
  if (unread) return { error: 'key-method-unsupported', detail: unread };
  // a method has one key: with two forms, each reader could use another key (P-7)
  if (present.length > 1)
    return { error: 'key-document-invalid', detail: `${present.length} key formats` };
  if (present.length === 0) return { error: 'key-malformed', detail: 'no key' };
  const key = readKey(method, present[0]!);
  return 'fault' in key ? { error: KEY_FAULT_CODES[key.fault], detail: key.detail } : key;
}

/**
 * Names a form of key that is not supported. It is unsupported, not malformed, and its key type
 * stays unknown.
 */
function unreadForm(method: JsonObject): string | undefined {
  const other = OTHER_MEMBERS.find((name) => name in method);
  // bare base58 does not name its key type, so the method's type must: 32 bytes may be a key that
  // never signs (X25519)
  const isUnreported =
    'publicKeyBase58' in method && !ED25519_TYPES.includes(String(method['type']));
  return other ?? (isUnreported ? `publicKeyBase58 of ${String(method['type'])}` : undefined);
}

function readKey(
  method: JsonObject,
  member: (typeof KEY_MEMBERS)[number],
): ReturnType<typeof keyFromMultikey> {
  if (member === 'publicKeyJwk') return keyFromJwk(method[member]);
  const text = method[member];
  if (typeof text !== 'string') return { fault: 'malformed' };
  if (member === 'publicKeyMultibase') return keyFromMultikey(text);
  return readBase58(text);
}

/** Reads an Ed25519 key as documents of 2018 wrote it; it is never written (P-8). */
function readBase58(text: string): ReturnType<typeof keyFromMultikey> {
  const raw = decodeBase58(text);
  return raw?.length === 32
    ? keyFromMultikey(encodeMultikey('ed25519', raw))
    : { fault: 'malformed', detail: 'length' };
}

/**
 * Finds a verification method by its id and checks that the document authorises it for a purpose
 * (P-7, CID *Retrieve Verification Method*).
 *
 * @param document the controller document
 * @param controller its id
 * @param methodId absolute id of the method
 * @param purpose relationship that must list it, `assertionMethod` for credentials
 * @param now the verifier's clock
 */
export function findMethod(
  document: JsonObject,
  controller: string,
  methodId: string,
  purpose: string,
  now: Date,
): MethodResult {
  if (document['id'] !== controller)
    return { error: 'key-document-invalid', detail: 'document id' };
  const related = asArray(document[purpose]);
  const method = methodIn(document, controller, methodId, purpose);
  if (!method) return { error: 'key-not-listed' };
  const isRelated = related.some(
    (entry) => absoluteId(isObject(entry) ? entry['id'] : entry, controller) === methodId,
  );
  if (!isRelated) return { error: 'key-purpose', detail: purpose };
  if (method['controller'] !== undefined && method['controller'] !== controller)
    return { error: 'key-document-invalid', detail: 'method controller' };
  const end = methodEnd(document, controller, method, now);
  return end ? { error: end } : withKey(method);
}

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

/** Names of keys by their method; a document never changes after it was parsed. */
const names = new WeakMap<JsonObject, { readonly name: string | undefined }>();

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
  const methods = HOLDERS.flatMap((name) => asArray(document[name])).filter(isObject);
  const id = absoluteId(method['id'], controller);
  const copies = methods.filter((one) => absoluteId(one['id'], controller) === id);
  const ends = [method, ...copies]
    .map((one) => ownEnd(one, now))
    .filter((end) => end !== undefined);
  if (ends.length > 0) return ends.find((end) => end === 'key-revoked') ?? ends[0];
  const name = nameOf(method);
  if (name === undefined) return undefined;
  const revoked = methods.filter((one) => ownEnd(one, now) === 'key-revoked');
  return withName(revoked, name).length > 0 ? 'key-revoked' : undefined;
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

function nameOf(method: JsonObject): string | undefined {
  const known = names.get(method);
  if (known) return known.name;
  const key = keyOfMethod(method);
  const name = 'error' in key ? undefined : key.name;
  names.set(method, { name });
  return name;
}

function withKey(method: JsonObject): MethodResult {
  const key = keyOfMethod(method);
  return 'error' in key ? key : { key, method };
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
  const methods = HOLDERS.flatMap((holder) => asArray(document[holder])).filter(isObject);
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
