/** Calls the peers for their verdicts, offline and with everything they need in memory, which is their best case. */
import { verifyCredential as verifyToken } from 'did-jwt-vc';
import { Resolver } from 'did-resolver';
import { documentLoader } from './ours.mjs';
import { didKey, loaderOver, verifyWithVc } from './vc-peer.mjs';

const contexts = documentLoader();
export const inMemory = loaderOver(contexts);

/** Returns the loader of contexts and keys in memory, with further documents by URL. */
export const loaderWith = (documents) => async (url) =>
  Object.hasOwn(documents, url)
    ? { document: documents[url], documentUrl: url, contextUrl: null }
    : inMemory(url);

/** Verifies with @digitalbazaar/vc, with the bundled contexts in memory. */
export const digitalBazaar = (text, now, options = {}) =>
  verifyWithVc(text, now, { documentLoader: inMemory, ...options });

const inMemoryKeys = new Resolver({
  key: async (did) => ({
    didResolutionMetadata: {},
    didDocumentMetadata: {},
    didDocument: didKey(did),
  }),
});

/** Verifies with did-jwt-vc and the same key documents: signature, dates and the claims of VCDM 1.1. It supports neither Open Badges nor status lists. */
export const didJwtVc = (token, now) =>
  verifyToken(token, inMemoryKeys, { policies: { now: Date.parse(now) / 1000 } });

/** Verifies with @digitalcredentials/verifier-core as it is published. */
export async function verifierCore(text) {
  const { verifyCredential: verify } = await import('@digitalcredentials/verifier-core');
  return verify({ credential: JSON.parse(text), knownDIDRegistries: [] });
}

/** Verifies with @blockcerts/cert-verifier-js as it is published, with the key documents of did:key from its own resolver. */
export async function blockcerts(text) {
  const { Certificate } = await import('@blockcerts/cert-verifier-js/dist/verifier-node/index.js');
  const certificate = new Certificate(JSON.parse(text));
  await certificate.init();
  return certificate.verify();
}

const RESOLVER = 'https://dev.uniresolver.io/1.0/identifiers/';

/** Responds as the hosts of contexts do, and the universal resolver that cert-verifier-js uses for did:web. */
async function commonResponse(url, world) {
  if (url.startsWith(RESOLVER)) {
    const host = /^did:web:([^:#]+)$/.exec(decodeURIComponent(url.slice(RESOLVER.length)))?.[1];
    const document = world[`https://${host}/.well-known/did.json`];
    return document === undefined
      ? undefined
      : JSON.stringify({ didDocument: JSON.parse(document) });
  }
  return contexts(url).then(
    ({ document }) => JSON.stringify(document),
    () => undefined,
  );
}

/**
 * Keeps the peers offline: each request gets its response from `world`, or fails.
 *
 * @param world text or HTTP status by URL
 * @param common whether the hosts of contexts and the universal resolver respond, too
 * @returns the requested URLs
 */
export function offline(world = {}, common = false) {
  const requested = [];
  globalThis.fetch = async (input) => {
    const url = typeof input === 'string' ? input : (input.url ?? String(input));
    requested.push(url);
    const body = Object.hasOwn(world, url)
      ? world[url]
      : common
        ? await commonResponse(url, world)
        : undefined;
    if (body === undefined) throw new TypeError(`offline: ${url}`);
    return typeof body === 'number'
      ? new Response('', { status: body })
      : new Response(body, { headers: { 'content-type': 'application/json' } });
  };
  return requested;
}
