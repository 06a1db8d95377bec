import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { statusMethodOf, type StatusContext } from '../../status/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check } from '../contract.js';
import { finding, sealHolds } from '../../report/findings.js';
import { isOb2 } from '../../securing/effective-document.js';
import { withheldStatus } from '../../securing/withheld.js';
import { asList, isObject } from '../../json/values.js';

/** More status entries than this are not looked at (X-1: a badge must not make us request many URLs). */
export const MAX_STATUS_ENTRIES = 10;

/** Did the issuer withdraw it? All entries are asked, each by the method of its type (V-51); nothing is asked for an unproven document (V-5). */
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
    if (!sealHolds(context.findings)) return [finding('skipped', 'status-not-checked')];
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
    };
    // asked together: lists that do not answer are waited for once, not one after the other
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

/** A token may have a status of its own beside its credential's (IETF Token Status List), of which no method is read here. */
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

/** What was not to be asked is not said to be unreachable (X-2b). */
export const withoutNetwork = (found: Finding): Finding =>
  found.code === 'status-unreachable' && found.params?.['reason'] === 'offline'
    ? finding('skipped', 'status-offline', {
        pointer: found.pointer,
        params: { url: found.params['url'] ?? '' },
      })
    : found;

const typesOf = (entry: JsonObject): string[] =>
  asList(entry['type']).filter((type): type is string => typeof type === 'string');
