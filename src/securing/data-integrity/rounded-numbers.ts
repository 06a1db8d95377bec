import type { JsonObject } from '../../badge/contract.js';
import type { Finding } from '../../report/finding.js';
import type { Coverage } from './contract.js';
import { proofFinding } from './hashing.js';
import { roundedNumbers } from './jsonld/index.js';

/**
 * Adds to a signature that is valid which numbers were signed as 0, as jsonld.js writes `1e-7`: they are not covered as they are written, so
 * that they are read, and shown, as 0.
 *
 * @param document what was signed
 * @param seal the finding `proof-holds` over it
 * @returns the finding, and a remark on each such number
 */
export function withRounded(document: JsonObject, seal: Finding): readonly Finding[] {
  const zeros = roundedNumbers(document, String(seal.evidence?.['canonicalDocument'] ?? ''));
  if (zeros.length === 0) return [seal];
  const covers = { ...(seal.evidence?.['covers'] as Coverage), zeros };
  return [
    { ...seal, evidence: { ...seal.evidence, covers } },
    ...zeros.map((pointer) => ({
      ...proofFinding('warn', 'proof-covers-less', {
        property: pointer.slice(pointer.lastIndexOf('/') + 1),
      }),
      pointer,
    })),
  ];
}
