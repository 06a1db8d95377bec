import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { isOb2 } from '../../badge/index.js';
import { statusMethodOf, type StatusContext } from '../../status/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check } from '../contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { withheldStatus } from '../../securing/withheld.js';
import { asList, isObject } from '../../json/values.js';

/**
 * Largest number of status entries of a badge; with more, none is looked up (X-1: a badge must not
 * cause many requests).
 */
export const MAX_STATUS_ENTRIES = 10;

/**
 * Checks whether the issuer revoked or suspended the badge. Every entry is looked up by the method
 * of its type (V-51); nothing is fetched for a document whose proof is not valid (V-5).
 */
export const status: Check = {
  id: 'status',
  async run(badge, context) {
    if (isOb2(badge))
      return (
        await (await import('../../securing/open-badges-2/status.js')).ob2Status(badge, context)
      ).map((one) => (context.offline ? withoutNetwork(one) : one));
    const entries = asList(badge.document['credentialStatus']);
    const withheld = withheldStatus(badge, context);
    const ofToken = tokenStatus(badge);
    if (entries.length + ofToken.length === 0) return [finding('pass', 'status-none'), ...withheld];
    if (!isProofValid(context.findings)) return [finding('skipped', 'status-not-checked')];
    if (entries.length > MAX_STATUS_ENTRIES)
      return [
        finding('unsupported', 'status-limit', {
          pointer: '/credentialStatus',
          params: { count: entries.length, limit: MAX_STATUS_ENTRIES },
        }),
      ];
    const list = {
      net: context.net,
      now: context.now,
      strict: context.strict,
      seen: context.seenLists,
      verifyList: context.verifyOther,
      left: context.left,
      judged: context.judgedLists,
      kept: await context.keptLists?.(),
    };
    // fetched in parallel, so that unreachable lists are waited for together
    const read = await Promise.all(
      entries.map(async (entry, index) => {
        const pointer = Array.isArray(badge.document['credentialStatus'])
          ? `/credentialStatus/${index}`
          : '/credentialStatus';
        return (await readEntry(entry, badge, list)).map((one) => ({ pointer, ...one }));
      }),
    );
    const findings: Finding[] = [...withheld, ...ofToken, ...read.flat()];
    return context.offline ? findings.map(withoutNetwork) : findings;
  },
};

/**
 * Reports a token's own status beside that of its credential (IETF Token Status List) as
 * unsupported.
 */
function tokenStatus({ jws }: Badge): Finding[] {
  const claim = jws?.payload['status'];
  return isObject(claim)
    ? [
        finding('unsupported', 'status-unsupported', {
          pointer: '/status',
          params: { type: Object.keys(claim).join(', ') },
        }),
      ]
    : [];
}

async function readEntry(entry: Json, badge: Badge, list: StatusContext): Promise<Finding[]> {
  if (!isObject(entry)) return [finding('unknown', 'status-entry-malformed')];
  const method = await statusMethodOf(entry);
  return method
    ? method.read(entry, badge, list)
    : [
        finding('unsupported', 'status-unsupported', {
          params: { type: typesOf(entry).join(', ') },
        }),
      ];
}

/** Turns `unreachable` into `skipped` where the caller asked for no requests (X-2b). */
export const withoutNetwork = (found: Finding): Finding =>
  found.code === 'status-unreachable' && found.params?.['reason'] === 'offline'
    ? finding('skipped', 'status-offline', {
        pointer: found.pointer,
        params: { url: found.params['url'] ?? '' },
      })
    : found;

const typesOf = (entry: JsonObject): string[] =>
  asList(entry['type']).filter((type): type is string => typeof type === 'string');
