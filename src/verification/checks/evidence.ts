import type { Badge, JsonObject } from '../../badge/contract.js';
import { digestOnce } from '../../crypto/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { fitsDigests, hasDigest } from './digest-members.js';
import { finding, isProofValid } from '../../report/findings.js';
import { pointedItems } from '../../json/pointed-items.js';
import { isObject, asText } from '../../json/values.js';

/** Largest number of related resources that are fetched. */
export const MAX_RESOURCES = 10;
/** Largest related resource, in bytes. */
export const MAX_RESOURCE_BYTES = 5_242_880;

/**
 * Compares the pages and images that a badge names with their digests. Only resources with a digest
 * in the signed `relatedResource` can be compared (X-22, VCDM 2.0 *Integrity of Related
 * Resources*), and they are fetched only if the caller sets `fetchEvidence`.
 */
export const evidence: Check = {
  id: 'evidence',
  async run(badge, context) {
    const resources = resourcesOf(badge);
    if (resources.length === 0) return [];
    if (!context.fetchEvidence || !isProofValid(context.findings))
      return [
        finding('skipped', 'evidence-not-asked', {
          pointer: '/relatedResource',
          params: { count: resources.length },
        }),
      ];
    const found = await Promise.all(
      resources
        .slice(0, MAX_RESOURCES)
        .map(({ resource, pointer }) => compare(resource, pointer, context)),
    );
    const more = resources.length - found.length;
    return more > 0
      ? [
          ...found,
          finding('skipped', 'evidence-not-asked', {
            pointer: '/relatedResource',
            params: { count: more, limit: MAX_RESOURCES },
          }),
        ]
      : found;
  },
};

interface Resource {
  readonly resource: JsonObject;
  readonly pointer: string;
}

/** Lists the resources with a digest, each with its place among all. */
const resourcesOf = ({ document }: Badge): Resource[] =>
  pointedItems(document['relatedResource'], '/relatedResource').flatMap(({ item, pointer }) =>
    isObject(item) && hasDigest(item) ? [{ resource: item, pointer }] : [],
  );

async function compare(
  resource: JsonObject,
  pointer: string,
  { net }: CheckContext,
): Promise<Finding> {
  const url = asText(resource['id'] ?? '');
  const result = await net.get(url, { accept: '*/*', maxBytes: MAX_RESOURCE_BYTES });
  const seen = { url: result.url, fetchedAt: result.at, httpStatus: result.status };
  if (!result.ok)
    return finding('unknown', 'evidence-unreachable', {
      pointer,
      evidence: seen,
      params: { url, reason: result.reason },
    });
  const evidenceSeen = { ...seen, digest: await digestOnce(result.bytes) };
  return (await fitsDigests(resource, result.bytes))
    ? finding('pass', 'evidence-digest-ok', { pointer, evidence: evidenceSeen, params: { url } })
    : finding('fail', 'evidence-digest-differs', {
        pointer,
        evidence: evidenceSeen,
        params: { url },
      });
}
