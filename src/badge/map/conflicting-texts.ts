import type { JsonObject } from '../contract.js';
import { byId, partsOf, uniqueById } from '../embedded.js';
import { listOf } from '../values.js';
import { distinct } from './merge-nodes.js';

/**
 * Finds texts for which the signed graph has more than one value: one node with two names (C-9,
 * P-13).
 *
 * @param document one credential with a proof over its graph
 * @returns node id, property and its values; empty for most badges
 */
export function conflictingTexts(document: JsonObject): ReadonlyArray<{
  readonly id: string;
  readonly property: string;
  readonly values: readonly string[];
}> {
  const unique = uniqueById(document);
  if (unique && ![...unique.values()].some(hasLists)) return [];
  return [...byId(partsOf(document).own)].flatMap(([id, descriptions]) =>
    CONFLICTABLE.flatMap((property) => {
      if (descriptions.length === 1 && !Array.isArray(descriptions[0]![property])) return [];
      const values = distinct(
        descriptions.flatMap((description) => [...listOf(description[property])]),
      ).filter((value) => typeof value === 'string');
      return values.length > 1 ? [{ id, property, values }] : [];
    }),
  );
}
const CONFLICTABLE = ['name', 'description', 'url'] as const;

/** Tells whether a node may have several texts of one property. */
const hasLists = (node: JsonObject): boolean =>
  CONFLICTABLE.some((property) => Array.isArray(node[property]));
