import type { Json, JsonObject } from '../badge/contract.js';
import { keyFromJwk, keyFromMultikey, type PublicKey } from '../crypto/index.js';
import { decodeBase58 } from '../bytes/base58.js';
import { encodeMultikey } from '../bytes/multibase.js';
import type { Code } from '../report/codes.js';
import { asText } from '../json/values.js';

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
/** Tells whether a method contains a key in any form. */
export const hasKey = (method: JsonObject): boolean =>
  [...KEY_MEMBERS, ...OTHER_MEMBERS].some((name) => name in method);
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
    'publicKeyBase58' in method && !ED25519_TYPES.includes(asText(method['type']));
  return other ?? (isUnreported ? `publicKeyBase58 of ${asText(method['type'])}` : undefined);
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

/** Names of keys by their method; a document never changes after it was parsed. */
const names = new WeakMap<JsonObject, { readonly name: string | undefined }>();

/** Gives the name of the key of a method; undefined if it cannot be read. */
export function nameOf(method: JsonObject): string | undefined {
  const known = names.get(method);
  if (known) return known.name;
  const key = keyOfMethod(method);
  const name = 'error' in key ? undefined : key.name;
  names.set(method, { name });
  return name;
}
