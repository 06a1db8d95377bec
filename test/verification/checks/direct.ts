/**
 * Runs one check on a badge as read, without the engine around it: the findings before it and the
 * answers of other documents are given, so that a finding is compared as a whole.
 */
import { loadOlder, toBadge, type Badge, type JsonObject } from '../../../src/badge/index.js';
import type { Finding } from '../../../src/report/finding.js';
import { finding } from '../../../src/report/findings.js';
import type { Check, CheckContext } from '../../../src/verification/contract.js';
import { NOW } from '../../support/mint.js';

await loadOlder();

export const badgeOf = (document: JsonObject, more: Partial<Badge> = {}): Badge => ({
  ...toBadge({
    raw: JSON.stringify(document),
    document,
    found: { container: 'json', notes: [] },
  }),
  ...more,
});

/** The findings of a badge with a valid proof by its issuer's key. */
export const AUTHENTIC: readonly Finding[] = [
  finding('pass', 'proof-holds'),
  finding('pass', 'key-bound'),
];

/** Runs a check on an authentic badge. */
export const run = (
  check: Check,
  badge: Badge,
  context: Partial<CheckContext> = {},
): Promise<Finding[]> =>
  check.run(badge, {
    now: new Date(NOW),
    findings: AUTHENTIC,
    around: [],
    left: { endorsements: 50, work: 1e6, listBytes: 1e6, lists: 1e6, steps: 10_000 },
    ...context,
  } as CheckContext);

/** Gives what a finding states, and where. */
export const stated = ({ outcome, code, pointer, params }: Finding): unknown[] => [
  outcome,
  code,
  pointer,
  params,
];
