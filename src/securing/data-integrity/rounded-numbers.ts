import type { JsonObject } from '../../badge/contract.js';
import type { Finding } from '../../report/finding.js';
import type { Coverage } from './contract.js';
import { proofFinding } from './hashing.js';
import { roundedNumbers } from './jsonld/index.js';

/**
 * Adds to a valid signature the numbers that were signed as 0, as jsonld.js writes `1e-7`. Their
 * written values are not covered, so they are read, and shown, as 0.
 *
 * @param document that was signed
 * @param proof the finding `proof-holds` over it
 * @returns the finding, and a warning for each such number
 */
export function withRounded(document: JsonObject, proof: Finding): readonly Finding[] {
  const zeros = roundedNumbers(document, String(proof.evidence?.['canonicalDocument'] ?? ''));
  if (zeros.length === 0) return [proof];
  const covers = { ...(proof.evidence?.['covers'] as Coverage), zeros };
  return [
    { ...proof, evidence: { ...proof.evidence, covers } },
    ...zeros.map((pointer) => ({
      ...proofFinding('warn', 'proof-covers-less', {
        property: pointer.slice(pointer.lastIndexOf('/') + 1),
      }),
      pointer,
    })),
  ];
}
