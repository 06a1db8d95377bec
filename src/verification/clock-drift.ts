import { instantOf } from '../json/instant.js';
import { finding } from './checks/index.js';
import type { NetResult } from '../net/index.js';
import type { Finding } from '../report/finding.js';

/** Largest difference between two clocks without a warning, in milliseconds. */
export const CLOCK_TOLERANCE_MS = 300_000;

const apart = ({ at, serverDate }: Answered): number =>
  Math.abs((instantOf(at) ?? NaN) - (instantOf(serverDate) ?? NaN));
type Answered = Extract<NetResult, { ok: true }>;

/**
 * Compares the clock of the verification with those of the servers that answered. A single server
 * may be wrong: our clock is in doubt only if no server agrees with it.
 *
 * @param asked requests made
 * @returns a warning, or nothing; dates are compared with our clock in any case
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
