import type { DidContext, Resolution, Resolve } from './contract.js';
import { didJwk } from './jwk.js';
import { didKey } from './key.js';
import { httpsDocument } from './https.js';
import { didWeb } from './web.js';

/** How the document of a controller id is found, by the start of the id. */
export const RESOLVERS: Readonly<Record<string, Resolve>> = {
  'did:key:': didKey,
  'did:web:': didWeb,
  'did:jwk:': didJwk,
  'https://': httpsDocument,
  // an http address is asked only where the net policy lets it (loopback, in demo and tests); otherwise it is refused there
  'http://': httpsDocument,
};

/**
 * Finds a controller document by the method of its id.
 *
 * @param controller a DID or https URL without fragment
 * @param context the network and whether this machine may be asked
 * @returns the document, or a code; a method that nobody here knows is `key-method-unsupported` (K-42)
 */
export async function resolve(controller: string, context: DidContext): Promise<Resolution> {
  const found = Object.entries(RESOLVERS).find(([start]) => controller.startsWith(start));
  if (found) return found[1](controller, context);
  const method = /^(did:[a-z0-9]+|[a-z][a-z0-9+.-]*):/i.exec(controller)?.[1];
  return method
    ? { error: 'key-method-unsupported', params: { method } }
    : { error: 'key-malformed', params: { id: controller } };
}

export * from './contract.js';
export { findMethod, KEY_FAULT_CODES, keyOfMethod, type MethodResult } from './method.js';
export { isSameSite, jwksOf } from './https.js';
export { didWebUrl } from './web.js';
