import type { JsonObject } from '../badge/contract.js';
import { decodeBase64url, encodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.js';
import { keyFromJwk, thumbprintOf, type PublicKey } from '../crypto/index.js';
import { didWebUrl } from '../dids/index.js';
import { BadgeError } from '../errors.js';
import type { Signer } from '../securing/contract.js';

/** Contexts of a controller document with a key in the form of a Multikey or a JWK. */
const KEY_CONTEXTS = {
  multikey: 'https://w3id.org/security/multikey/v1',
  jwk: 'https://w3id.org/security/jwk/v1',
} as const;

export const unusable = (reason: string, cause?: unknown): BadgeError =>
  new BadgeError('key-unusable', { reason }, { cause });

/** The verification method and the issuer of a key. */
export interface KeyIdentity {
  readonly id: string;
  readonly controller: string;
}

/** The public forms of a key: a Multikey, or a JWK for RSA, whose Multikey few verifiers read. */
export type PublicForm = Pick<Signer, 'publicKeyMultibase' | 'publicKeyJwk'>;

export const publicForm = ({ type, name, jwk }: PublicKey): PublicForm =>
  type === 'RSA' ? { publicKeyJwk: jwk } : { publicKeyMultibase: name };

/** Makes the DID of the key itself: did:key, or did:jwk for RSA. */
const ownDid = ({ type, name, jwk }: PublicKey): string =>
  type === 'RSA'
    ? `did:jwk:${encodeBase64url(encodeUtf8(JSON.stringify(jwk)))}`
    : `did:key:${name}`;

/** Tells whether a did:jwk is that of a key, whatever the order of its members. */
function isDidJwkOf(did: string, key: PublicKey): boolean {
  try {
    const text = decodeUtf8(decodeBase64url(did.slice('did:jwk:'.length)) ?? new Uint8Array());
    const named = keyFromJwk(JSON.parse(text ?? ''));
    return !('fault' in named) && named.name === key.name;
  } catch {
    return false;
  }
}

/**
 * Names a key within its controller's document: by its Multikey, or by its thumbprint (RFC 7638)
 * for RSA; a did:jwk has one key, named `0`.
 */
function fragmentOf(key: PublicKey, controller: string): string {
  if (controller.startsWith('did:jwk:')) return '0';
  return key.type === 'RSA' ? thumbprintOf(key)! : key.name;
}

/**
 * Gives the verification method and the issuer of a key.
 *
 * @param controller issuer id; default: the DID of the key itself
 * @throws BadgeError `key-unusable` for a controller that is neither a DID nor an https URL, or the
 *   DID of another key
 */
export function identify(key: PublicKey, controller = ownDid(key)): KeyIdentity {
  if (!/^(did:[a-z0-9]+:|https:\/\/)[^\s#]+$/.test(controller))
    throw unusable('controller-not-a-did-or-https-url');
  if (controller.startsWith('did:key:') && controller !== ownDid(key))
    throw unusable('did-key-of-another-key');
  if (controller.startsWith('did:jwk:') && !isDidJwkOf(controller, key))
    throw unusable('did-jwk-of-another-key');
  return { id: `${controller}#${fragmentOf(key, controller)}`, controller };
}

/**
 * Derives the URL at which an issuer's document is published.
 * @returns the URL (did:web, https), or `undefined` for ids that need none, such as did:key
 */
export function controllerUrl(controller: string): string | undefined {
  if (controller.startsWith('did:web:')) return didWebUrl(controller, true);
  return /^https?:/.test(controller) ? controller : undefined;
}

/**
 * Makes the controller document to publish for a did:web or https controller (Controlled
 * Identifiers §2). It lists references, not copies, under `assertionMethod`, since some verifiers
 * read nothing else.
 *
 * @param signer a key or signer whose public key is known
 * @throws BadgeError `key-unusable` when the public key is not known
 */
export function controllerDocument(signer: Signer): JsonObject {
  const { id, controller, publicKeyMultibase, publicKeyJwk } = signer;
  if (!publicKeyMultibase && !publicKeyJwk) throw unusable('public-key-unknown');
  const form: JsonObject = publicKeyMultibase
    ? { type: 'Multikey', controller, publicKeyMultibase }
    : { type: 'JsonWebKey', controller, publicKeyJwk: publicKeyJwk as JsonObject };
  return {
    '@context': [
      'https://www.w3.org/ns/did/v1',
      publicKeyMultibase ? KEY_CONTEXTS.multikey : KEY_CONTEXTS.jwk,
    ],
    id: controller,
    verificationMethod: [{ id, ...form }],
    assertionMethod: [id],
    authentication: [id],
  };
}
