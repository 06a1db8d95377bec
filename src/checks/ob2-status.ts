import type { Badge, Json, JsonObject } from '../badge/contract.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from './contract.js';
import { finding, sealHolds } from './finding.js';
import { isObject } from './json.js';
import { fetchText, idOf } from './ob2-fetch.js';

/**
 * Was an OB 2.0 badge withdrawn? By its host (410, `revoked`: O-12), or in the issuer's revocation list (O-24).
 *
 * @param badge as settled
 */
export async function ob2Status(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const { opened } = context;
  if (opened?.withdrawn) return [opened.withdrawn];
  if (!sealHolds(context.findings)) return [finding('skipped', 'status-not-checked')];
  if (!badge.jws)
    return [
      finding('pass', 'status-clear', {
        params: { url: opened?.address ?? '' },
        evidence: opened?.evidence,
      }),
    ];
  const url = opened?.issuer?.document['revocationList'];
  if (url === undefined || url === null) return [finding('pass', 'status-none')];
  const address = isObject(url) ? url['id'] : url;
  return typeof address === 'string'
    ? readList(address, badge, context)
    : [finding('unknown', 'status-entry-malformed', { pointer: '/badge/issuer/revocationList' })];
}

async function readList(url: string, badge: Badge, context: CheckContext): Promise<Finding[]> {
  const found = await fetchText(url, context);
  const { evidence } = found;
  if ('trouble' in found)
    return [finding('unknown', 'status-unreachable', { params: found.trouble, evidence })];
  if ('text' in found)
    return [finding('unknown', 'status-list-unreadable', { params: { url }, evidence })];
  const fault = checkList(found.document, url, context);
  if (fault) return [{ ...fault, evidence }];
  const entry = entryFor(found.document, badge.jws!.payload);
  if (!entry) return [finding('pass', 'status-clear', { params: { url }, evidence })];
  return [
    finding('fail', 'status-revoked', {
      params: { url, ...(entry.reason ? { reason: entry.reason } : {}) },
      evidence,
    }),
  ];
}

/** The list says of itself that it is the one asked for, and whose (O-24); one in the form of OB 1.x says neither. */
function checkList(list: JsonObject, url: string, { opened }: CheckContext): Finding | undefined {
  if (!Array.isArray(list['revokedAssertions']))
    return isOldList(list)
      ? undefined
      : finding('unknown', 'status-list-unreadable', { params: { url } });
  const issuer = isObject(list['issuer']) ? list['issuer']['id'] : list['issuer'];
  if (issuer !== undefined && issuer !== opened?.issuer?.home)
    return finding('unknown', 'status-list-issuer', { params: { url, got: String(issuer) } });
  const id = idOf(list);
  return id !== undefined && id !== url
    ? finding('unknown', 'status-list-id', { params: { url, got: id } })
    : undefined;
}

/** OB 1.x: `uid` → reason. */
const isOldList = (list: JsonObject): boolean =>
  !('@context' in list) &&
  !('type' in list) &&
  Object.values(list).every((reason) => typeof reason === 'string');

/** Listed by `id` or by `uid`, as a text or an object with a reason (O-24). */
function entryFor(
  list: JsonObject,
  assertion: JsonObject,
): { readonly reason?: string } | undefined {
  const ids = [assertion['id'], assertion['uid']].filter(
    (id): id is string => typeof id === 'string',
  );
  if (!Array.isArray(list['revokedAssertions'])) {
    const id = ids.find((one) => Object.hasOwn(list, one));
    return id === undefined ? undefined : { reason: String(list[id]) };
  }
  const entry = (list['revokedAssertions'] as readonly Json[]).find((one) =>
    (isObject(one) ? [one['id'], one['uid']] : [one]).some(
      (id) => typeof id === 'string' && ids.includes(id),
    ),
  );
  if (entry === undefined) return undefined;
  const reason = isObject(entry) ? entry['revocationReason'] : undefined;
  return typeof reason === 'string' ? { reason } : {};
}
