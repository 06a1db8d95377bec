/** Records that contain more badges, or lists, than one verification reads. */
import type { JsonObject } from '../../src/badge/contract.js';
import { MAX_STATUS_ENTRIES } from '../../src/verification/checks/status.js';
import { NET_LIMITS } from '../../src/web/policy.js';
import type { Report } from '../../src/report/finding.js';
import type { VerifyOptions } from '../../src/verify.js';
import { draft, entry, judge, jwtBadge, sign, worldOf } from '../golden/mint.js';
import { bbs, did, many, signer } from './work-signed.js';

const CLR_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
export const record = (verifiableCredential: JsonObject[]): JsonObject => ({
  ...draft(did),
  '@context': CLR_CONTEXTS,
  type: ['VerifiableCredential', 'ClrCredential'],
  credentialSubject: { id: 'did:example:rower', type: ['ClrSubject'], verifiableCredential },
});
/** Returns the worst result of the badges inside a record. */
export function insideOf({ findings }: Report, code: string): Report {
  const reports = findings.flatMap(({ about }) => about ?? []);
  return reports.findLast((one) => one.findings.some((found) => found.code === code))!;
}

/** Badges in a record, each with ten status lists at URLs of its own, and what was requested. */
export async function recordOfLists(
  count: number,
  host: (badge: number, list: number) => string,
  options: VerifyOptions = {},
): Promise<{ readonly report: Report; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const inside = many(count, (badge) => {
    const credentialStatus = many(MAX_STATUS_ENTRIES, (at) =>
      entry({
        id: `urn:uuid:${badge}-${at}`,
        statusListCredential: `https://${host(badge, at)}/${badge}/${at}`,
      }),
    );
    return { ...draft(did, { credentialStatus }), id: `urn:uuid:${badge}` };
  });
  const signed = await Promise.all(inside.map((one) => sign(one, signer)));
  const token = await jwtBadge(record(signed), signer);
  return { report: await judge(token, { fetch: worldOf({}, asked), ...options }), asked };
}

export async function overBudget(host: (badge: number, list: number) => string): Promise<Report> {
  const { report } = await recordOfLists(NET_LIMITS.requestsInAll / 10 + 5, host);
  const { findings, ...rest } = insideOf(report, 'status-unreachable');
  return { ...rest, findings: findings.filter(({ params }) => params?.['reason'] === 'budget') };
}

/** Badges in a record, each with a proof that costs pairings. */
export async function recordOf(count: number): Promise<Report> {
  const inside = many(count, (at) => ({ ...bbs(0), id: `urn:uuid:${at}` }));
  return insideOf(await judge(await jwtBadge(record(inside), signer)), 'graph-too-complex');
}
