import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { inTerms } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { fetchNode, idOf } from './fetch.js';
import { entriesOf, isForBadge, keyedBy } from './revocations.js';
import { asList, isObject, asText } from '../../json/values.js';

/** Largest number of revocation lists of one profile that are read. */
const MAX_LISTS = 5;

const LIST = '/badge/issuer/revocationList';

/**
 * Checks whether an OB 2.0 badge was revoked: by its host (410, `revoked`: O-12), or in the
 * issuer's revocation list (O-24).
 *
 * @param badge as settled
 */
export async function ob2Status(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const { opened } = context;
  if (opened?.revoked) return [opened.revoked];
  if (!isProofValid(context.findings)) return [finding('skipped', 'status-not-checked')];
  if (!badge.jws)
    return [
      finding('pass', 'status-clear', {
        params: { url: opened?.url ?? '' },
        evidence: opened?.evidence,
      }),
    ];
  // only a profile served at its own URL can tell whether there is a list
  if (!opened?.issuer?.evidence) return [finding('unknown', 'status-not-checked')];
  return listStatus(opened.issuer.document['revocationList'], badge, context);
}

/** Checks whether a badge is in one of the lists that its issuer's profile names (O-24). */
async function listStatus(
  lists: Json | undefined,
  badge: Badge,
  context: CheckContext,
): Promise<Finding[]> {
  if (lists === undefined || lists === null) return [finding('pass', 'status-none')];
  const urls = asList(lists).map((list) => (isObject(list) ? list['id'] : list));
  const isReadable = (url: Json | undefined): url is string => typeof url === 'string';
  if (urls.length > MAX_LISTS)
    return [
      finding('unsupported', 'status-limit', {
        pointer: LIST,
        params: { count: urls.length, limit: MAX_LISTS },
      }),
    ];
  if (urls.length === 0 || !urls.every(isReadable))
    return [finding('unknown', 'status-entry-malformed', { pointer: LIST })];
  const answers = await Promise.all(urls.map((url) => readList(url, badge, context)));
  return answers.flat();
}

async function readList(url: string, badge: Badge, context: CheckContext): Promise<Finding[]> {
  const found = await fetchNode(url, context);
  const { evidence } = found;
  if ('problem' in found)
    return [finding('unknown', 'status-unreachable', { params: found.problem, evidence })];
  if ('text' in found)
    return [finding('unknown', 'status-list-unreadable', { params: { url }, evidence })];
  return [{ ...judged(found.document, url, badge, context), evidence }];
}

/**
 * Applies a revocation list. It revokes in any form that names the badge; it clears the badge only
 * in a known form that was read completely (O-24).
 */
function judged(list: JsonObject, url: string, badge: Badge, context: CheckContext): Finding {
  const assertion = inTerms(badge.jws!.payload);
  const { entries, isKnown } = entriesOf(list, badge.dataModel !== 'OB 2.0');
  const keyed = keyedBy(list, assertion);
  if (keyed !== undefined) return revoked(url, keyed);
  if (!entries) return finding('unknown', 'status-list-unreadable', { params: { url } });
  const foreign = notAsked(list, url, context);
  if (foreign) return foreign;
  const entry = entries.find((one) => isForBadge(one, assertion, url));
  if (entry) return revoked(url, entry.reason);
  const isNamed = idOf(assertion) !== undefined || assertion['uid'] !== undefined;
  return isKnown && isNamed
    ? finding('pass', 'status-clear', { params: { url } })
    : finding('unknown', 'status-list-unreadable', { params: { url } });
}

const revoked = (url: string, reason: Json | undefined): Finding =>
  finding('fail', 'status-revoked', {
    params: { url, ...(typeof reason === 'string' ? { reason } : {}) },
  });

/**
 * Checks that the list names the requested URL as its id, and its issuer (O-24); a list in the form
 * of OB 1.x names neither.
 */
function notAsked(list: JsonObject, url: string, { opened }: CheckContext): Finding | undefined {
  if (!('revokedAssertions' in list)) return undefined;
  const [issuer, ...others] = asList(list['issuer']).map((one) =>
    isObject(one) ? one['id'] : one,
  );
  if (others.length > 0 || (issuer !== undefined && issuer !== opened?.issuer?.home))
    return finding('unknown', 'status-list-issuer', { params: { url, got: asText(issuer) } });
  const id = idOf(list);
  return id !== undefined && id !== url
    ? finding('unknown', 'status-list-id', { params: { url, got: id } })
    : undefined;
}
