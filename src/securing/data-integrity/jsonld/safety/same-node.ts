import type { Json, JsonObject } from '../../../../badge/contract.js';
import { pointerPart } from '../../../../json/pointer.js';
import { isObject } from '../../../../json/values.js';
import type { Terms } from './term-definitions.js';
import { fault, type Walk } from './walk.js';

/**
 * Facts that decide whether a badge is valid; they count only at the root of the credential (P-13).
 */
const CONTROL_TERMS: ReadonlySet<string> = new Set([
  'credentialStatus',
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'issuer',
  'credentialSchema',
  'refreshService',
  'credentialSubject',
]);

/**
 * Checks an object with the credential's own id, which is the same node: it must not contain
 * members of the credential that differ from the root, above all no control fact. A member that
 * only the object's own type defines (an endorsement's comment) is its own.
 */
export function checkRelocated(node: JsonObject, terms: Terms, pointer: string, walk: Walk): void {
  for (const name of Object.keys(node)) {
    if (name === 'id' || name === 'type' || name === '@context') continue;
    const isOfRoot =
      CONTROL_TERMS.has(name) ||
      (walk.rootTerms?.byName.get(name)?.iri ?? undefined) ===
        (terms.byName.get(name)?.iri ?? null);
    if (isOfRoot && JSON.stringify(node[name]) !== JSON.stringify(walk.root[name]))
      fault(walk, 'control-facts-differ', `${pointer}/${pointerPart(name)}`, { property: name });
  }
}

/**
 * Checks that no two objects of a list have the same id. They are one node, which could be split in
 * two, or doubled in part, under the same proof, and a reader would count two (P-10).
 */
export function checkSiblings(
  name: string,
  items: readonly Json[],
  pointer: string,
  walk: Walk,
): void {
  const seen = new Set<string>(items.filter((item) => typeof item === 'string'));
  items.forEach((item, index) => {
    const id = isObject(item) ? item['id'] : undefined;
    if (typeof id !== 'string') return;
    if (seen.has(id)) fault(walk, 'node-conflict', `${pointer}/${index}`, { id, property: name });
    seen.add(id);
  });
}
