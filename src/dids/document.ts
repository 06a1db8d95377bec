import type { JsonObject } from '../badge/contract.js';
import { digestOnce } from '../crypto/index.js';
import { jsonOf } from '../json/of-bytes.js';
import type { NetResult } from '../net/contract.js';
import type { Resolution } from './contract.js';
import { isObject } from '../json/values.js';

/** Largest key document that is read, in bytes (K-22). */
export const KEY_DOCUMENT_BYTES = 262_144;
/**
 * Media types accepted for a key document (K-22), including text and binary for hosts that are not
 * configured better.
 */
export const KEY_DOCUMENT_TYPES = [/json/i, /text\/plain/i, /octet-stream/i];

/**
 * Parses the JSON object in a response and gives it with its evidence, or the reason why there is
 * no document.
 */
export async function documentFrom(result: NetResult): Promise<Resolution> {
  if (!result.ok)
    return {
      error: 'key-unreachable',
      params: unreachable(result),
      evidence: { url: result.url, fetchedAt: result.at, httpStatus: result.status },
    };
  const evidence = {
    url: result.url,
    fetchedAt: result.at,
    httpStatus: result.status,
    digest: await digestOnce(result.bytes),
  };
  const document = objectIn(result.bytes);
  if (document && isDeactivated(document))
    return { error: 'key-deactivated', params: { url: result.url }, evidence };
  // half a document, or a page that is served as JSON, is not the issuer's statement: it counts as
  // unreachable
  return document
    ? { document, evidence }
    : {
        error: 'key-unreachable',
        params: { url: result.url, reason: 'content-type', detail: 'not-json' },
        evidence,
      };
}

/**
 * Tells whether an identifier was deactivated (DID Core §7.1.3), after which it vouches for
 * nothing. Where metadata is not served, the document itself contains the flag.
 */
const isDeactivated = ({ deactivated, didDocumentMetadata }: JsonObject): boolean =>
  ![undefined, null, false].includes(deactivated as null) ||
  (isObject(didDocumentMetadata) && isDeactivated(didDocumentMetadata));

const unreachable = (
  result: Extract<NetResult, { ok: false }>,
): Record<string, string | number> => ({
  url: result.url,
  reason: result.reason,
  ...(result.status === undefined ? {} : { status: result.status }),
  ...(result.contentType === undefined ? {} : { contentType: result.contentType }),
});

function objectIn(bytes: Uint8Array): JsonObject | undefined {
  const value = jsonOf(bytes);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}
