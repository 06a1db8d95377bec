import type { Json, JsonObject } from '../../badge/contract.js';
import type { Finding } from '../../report/finding.js';
import type { Coverage } from './contract.js';
import { proofFinding } from './hashing.js';
import { pointerPart } from '../../json/pointer.js';
import { doubleText, isTiny } from './jsonld/index.js';
import { asText } from '../../json/values.js';

/**
 * Lists the numbers of a document that its canonical form by jsonld.js rounded to 0; their written
 * values are not covered.
 *
 * @param document that was signed
 * @param canonical its N-Quads
 * @returns JSON pointers
 */
function roundedNumbers(document: Json, canonical: string): readonly string[] {
  // collected once: a search for each number would read the whole text again
  const written = new Set(canonical.match(DOUBLE) ?? []);
  const found: string[] = [];
  const walk = (value: Json, pointer: string): void => {
    if (isTiny(value) && !written.has(`"${doubleText(value)}"^^`)) found.push(pointer);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value))
      walk(child as Json, `${pointer}/${pointerPart(name)}`);
  };
  walk(document, '');
  return found;
}

/** Matches a double in N-Quads; a quotation mark in a text is escaped. */
const DOUBLE = /"[-+.\dE]+"\^\^/g;

/**
 * Adds to a valid signature the numbers that were signed as 0, as jsonld.js writes `1e-7`. Their
 * written values are not covered, so they are read, and shown, as 0.
 *
 * @param document that was signed
 * @param proof the finding `proof-holds` over it
 * @returns the finding, and a warning for each such number
 */
export function withRounded(document: JsonObject, proof: Finding): readonly Finding[] {
  const zeros = roundedNumbers(document, asText(proof.evidence?.['canonicalDocument'] ?? ''));
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
