import type { Json, JsonObject } from '../../badge/contract.js';
import { asList, isObject } from '../../json/values.js';
import { withoutProof } from '../without-proof.js';

/**
 * Finds the proofs that `previousProof` of a proof names by their `id` (P-21).
 *
 * @param entry one proof
 * @param all every proof of the document
 * @returns indexes into `all`, none for a proof without predecessors; `undefined` if one is
 *   missing, an id occurs twice, or the chain is circular (P-22)
 */
export function predecessors(
  entry: JsonObject,
  all: readonly Json[],
): readonly number[] | undefined {
  const wanted = asList(entry['previousProof']);
  if (wanted.length === 0) return [];
  const ids = all
    .filter(isObject)
    .map((one) => one['id'])
    .filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length || comesBack(entry, entry, all)) return undefined;
  const found = wanted.map((id) => indexOfProof(id, all));
  return found.includes(-1) ? undefined : found;
}

const indexOfProof = (id: Json, all: readonly Json[]): number =>
  all.findIndex((one) => isObject(one) && typeof id === 'string' && one['id'] === id);

function comesBack(
  start: JsonObject,
  at: JsonObject,
  all: readonly Json[],
  seen = new Set<Json>(),
): boolean {
  return asList(at['previousProof']).some((id) => {
    const next = all[indexOfProof(id, all)];
    if (next === start) return true;
    if (!isObject(next) || seen.has(next)) return false;
    seen.add(next);
    return comesBack(start, next, all, seen);
  });
}

/**
 * Returns the document that a proof covers: without proofs, or with those that it follows (P-20,
 * P-21).
 */
export function coveredBy(
  document: JsonObject,
  previous: readonly number[],
  all: readonly Json[],
): JsonObject {
  const unsecured = withoutProof(document);
  return previous.length === 0
    ? unsecured
    : { ...unsecured, proof: previous.map((index) => all[index]!) };
}
