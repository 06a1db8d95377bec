import { finding } from './checks/index.js';
import type { Finding } from '../report/finding.js';

/**
 * Largest number of findings of one check with one outcome: more of them only keep the reader of
 * the report busy.
 */
export const MAX_FINDINGS = 100;

/**
 * Limits the findings of one check. Each outcome keeps its first findings, so that none that
 * decides the verdict is lost, and a warning states how many were left out.
 */
export function withinLimit(found: readonly Finding[]): readonly Finding[] {
  if (found.length <= MAX_FINDINGS) return found;
  const counts = new Map<string, number>();
  const kept = found.filter((one) => {
    const kind = `${one.check} ${one.outcome}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MAX_FINDINGS || DECIDING.has(one.code);
  });
  const left = found.length - kept.length;
  return left === 0
    ? found
    : [
        ...kept,
        {
          ...finding('warn', 'findings-left-out', { params: { count: left } }),
          check: kept[0]!.check,
        },
      ];
}

/** Codes that the verdict depends on by name. */
const DECIDING: ReadonlySet<string> = new Set([
  'status-revoked',
  'status-suspended',
  'expired',
  'not-yet-valid',
  'issuer-listed',
  'issuer-unlisted',
  'recipient-mismatch',
  'proof-holds',
  'child-reported',
]);
