import type { Resolve } from './contract.js';
import { documentFrom, KEY_DOCUMENT_BYTES, KEY_DOCUMENT_TYPES } from './document.js';

const LOOPBACK_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;
const IP_HOST = /^(\[.*\]|[\d.]+)(:\d+)?$/;

function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/**
 * Where the document of a did:web lies (K-20): `did:web:host:a:b` is `https://host/a/b/did.json`.
 *
 * @returns the URL, or `undefined` when the identifier is malformed or names an address (K-21)
 */
export function didWebUrl(did: string, allowLoopback = false): string | undefined {
  const [host, ...path] = did.slice('did:web:'.length).split(':').map(decodePart);
  if (
    !host ||
    /[/?#@\s]/.test(host) ||
    path.some((part) => !part || part === '.' || part === '..' || /[/?#\\]/.test(part))
  )
    return undefined;
  const isLoopback = LOOPBACK_HOST.test(host);
  if (isLoopback ? !allowLoopback : IP_HOST.test(host)) return undefined;
  const folder =
    path.length === 0 ? '.well-known' : path.map((part) => encodeURIComponent(part!)).join('/');
  return `${isLoopback ? 'http' : 'https'}://${host}/${folder}/did.json`;
}

/** did:web: the document at the host, whose `id` must be the DID, from that very origin (K-20…K-22). */
export const didWeb: Resolve = async (did, { net, allowLoopback }) => {
  const url = didWebUrl(did, allowLoopback);
  if (!url) return { error: 'key-malformed', params: { did } };
  const result = await net.get(url, {
    accept: 'application/did+ld+json, application/did+json, application/json',
    maxBytes: KEY_DOCUMENT_BYTES,
    types: KEY_DOCUMENT_TYPES,
  });
  if (result.ok && new URL(result.url).origin !== new URL(url).origin)
    return {
      error: 'key-document-invalid',
      params: { url, detail: 'redirected to another origin' },
      evidence: { url: result.url },
    };
  const found = await documentFrom(result);
  if ('document' in found && found.document['id'] !== did)
    return {
      error: 'key-document-invalid',
      params: { url, detail: 'document id is not the DID' },
      evidence: found.evidence,
    };
  return found;
};
