import { instantOf } from '../json/instant.js';
import { finding } from './checks/index.js';
import type { NetResult } from '../net/index.js';
import type { Finding } from '../report/finding.js';

/** Clocks further apart than this, in milliseconds, are remarked. */
export const CLOCK_TOLERANCE_MS = 300_000;

const apart = ({ at, serverDate }: Answered): number =>
  Math.abs((instantOf(at) ?? NaN) - (instantOf(serverDate) ?? NaN));
type Answered = Extract<NetResult, { ok: true }>;

/**
 * Whether the clock that a verdict was given by is that of the servers which were asked. One server alone may be wrong: our clock is in doubt
 * only where none agrees with it.
 *
 * @param asked what was asked of the network
 * @returns a remark, or nothing; dates are judged by our clock all the same
 */
export function clockRemarks(asked: readonly NetResult[]): Finding[] {
  const dated = asked.filter((one): one is Answered => one.ok && one.serverDate !== undefined);
  const [first] = dated;
  if (!first || !dated.every((one) => apart(one) > CLOCK_TOLERANCE_MS)) return [];
  const { url, at, serverDate } = first;
  return [
    finding('warn', 'clock-differs', {
      params: { url, count: Math.round(apart(first) / 60_000), date: serverDate!, now: at },
      evidence: { url, fetchedAt: at },
    }),
  ];
}
