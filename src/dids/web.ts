import type { JsonObject } from '../badge/contract.js';
import { isLoopbackHost } from '../web/policy.js';
import type { Resolution, Resolve } from './contract.js';
import { documentFrom, KEY_DOCUMENT_BYTES, KEY_DOCUMENT_TYPES } from './document.js';
import { isUrl } from '../json/url.js';

function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/**
 * Characters that would end a segment or change the path: the URL parser treats a backslash as a
 * slash.
 */
const SEPARATOR = /[/\\?#\u0000-\u001f\u007f]/;
const IP_HOST = /^(\[.*\]|[\d.]+)$/;
const isSegment = (part: string | undefined): part is string =>
  part !== undefined && part !== '' && part !== '.' && part !== '..' && !SEPARATOR.test(part);

/**
 * Makes a URL of host and port; `undefined` for an IP address in any notation (K-21), and for more
 * than a host.
 */
function rootOf(name: string | undefined, allowLoopback: boolean): URL | undefined {
  const text = `https://${name}/`;
  if (!name || /[\s@]/.test(name) || SEPARATOR.test(name) || !isUrl(text)) return undefined;
  const root = new URL(text);
  if (isLoopbackHost(root.hostname)) return allowLoopback ? new URL(`http://${name}/`) : undefined;
  return IP_HOST.test(root.hostname) ? undefined : root;
}

/**
 * Gives the URL of the document of a did:web (K-20): `did:web:host:a:b` is
 * `https://host/a/b/did.json`.
 *
 * @returns the URL, or `undefined` if the identifier is malformed or names an IP address (K-21)
 */
export function didWebUrl(did: string, allowLoopback = false): string | undefined {
  const [name, ...path] = did.slice('did:web:'.length).split(':').map(decodePart);
  const root = rootOf(name, allowLoopback);
  if (!root || !path.every(isSegment)) return undefined;
  const folder =
    path.length === 0 ? '.well-known' : path.map((part) => encodeURIComponent(part)).join('/');
  return `${root.origin}/${folder}/did.json`;
}

/** Members of which every DID document has some (DID Core §4). */
const MEMBERS: readonly string[] = ['@context', 'id', 'verificationMethod', 'publicKey', 'keys'];

/**
 * Tells whether JSON is a DID document at all, however faulty. An error in JSON is not the issuer's
 * statement.
 */
const isDidDocument = (document: JsonObject): boolean =>
  MEMBERS.some((name) => Object.hasOwn(document, name));

/**
 * Gives the reason for an identifier without a URL. This machine is not opened by policy; an IP
 * address is malformed (K-21).
 */
function refusal(did: string): Resolution {
  const url = didWebUrl(did, true);
  return url !== undefined && !IP_HOST.test(new URL(url).hostname)
    ? { error: 'key-unreachable', params: { url, reason: 'policy' } }
    : { error: 'key-malformed', params: { did } };
}

/**
 * Resolves did:web: the document at the host, whose `id` must be the DID, from that exact origin
 * (K-20…K-22).
 */
export const didWeb: Resolve = async (did, { net, allowLoopback }) => {
  const url = didWebUrl(did, allowLoopback);
  if (!url) return refusal(did);
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
  if ('document' in found && !isDidDocument(found.document))
    return {
      error: 'key-unreachable',
      params: { url, reason: 'content-type', detail: 'not a DID document' },
      evidence: found.evidence,
    };
  if ('document' in found && found.document['id'] !== did)
    return {
      error: 'key-document-invalid',
      params: { url, detail: 'document id is not the DID' },
      evidence: found.evidence,
    };
  return found;
};
