import type { DidContext, Resolution, Resolve } from './contract.js';
import { didJwk } from './jwk.js';
import { didKey } from './key.js';
import { isUrl } from '../json/url.js';
import { kept } from '../kept.js';

const https = kept(() => import('./https.js'));
const web = kept(() => import('./web.js'));
const httpsDocument: Resolve = async (...asked) => (await https()).httpsDocument(...asked);
const didWeb: Resolve = async (...asked) => (await web()).didWeb(...asked);

/** Resolvers, by the start of a controller id; those that make requests are loaded when needed. */
export const RESOLVERS: Readonly<Record<string, Resolve>> = {
  'did:key:': didKey,
  'did:web:': didWeb,
  'did:jwk:': didJwk,
  'https://': httpsDocument,
  // the network policy allows http only for loopback, in demos and tests, and refuses other http
  // URLs
  'http://': httpsDocument,
};

/**
 * Finds a controller document by the method of its id.
 *
 * @param controller a DID or https URL without fragment
 * @param context the network, and whether requests to this machine are allowed
 * @returns the document, or a code; an unknown method is `key-method-unsupported` (K-42)
 */
export async function resolve(controller: string, context: DidContext): Promise<Resolution> {
  const found = Object.entries(RESOLVERS).find(([start]) => controller.startsWith(start));
  if (found) return reported(controller, await found[1](controller, context), context);
  const method = /^(did:[a-z0-9]+|[a-z][a-z0-9+.-]*):/i.exec(controller)?.[1];
  return method
    ? { error: 'key-method-unsupported', params: { method } }
    : { error: 'key-malformed', params: { id: controller } };
}

/**
 * Reports a URL with a non-standard port as such: this is our rule, not a network failure, so
 * that a retry does not help.
 */
async function reported(
  controller: string,
  answer: Resolution,
  { allowLoopback }: DidContext,
): Promise<Resolution> {
  if (!('error' in answer) || answer.params?.['reason'] !== 'policy') return answer;
  const url = controller.startsWith('did:web:')
    ? (await web()).didWebUrl(controller, allowLoopback)
    : controller;
  const port = url !== undefined && isUrl(url) ? new URL(url).port : '';
  return port === '' ? answer : { error: 'key-port', params: { url: url!, port } };
}

export * from './contract.js';
export { findMethod, methodIn, type MethodResult } from './method.js';
export { copiesOf, endOfKey, methodEnd } from './method-end.js';
export { absoluteId, KEY_FAULT_CODES, keyOfMethod } from './method-key.js';
export { isSameSite } from './https.js';
export { jwksOf } from './jwks.js';
export { didWebUrl } from './web.js';
