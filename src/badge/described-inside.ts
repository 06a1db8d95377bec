import type { Json, JsonObject } from './contract.js';
import { byId, objectsBelow, partsOf, type Part } from './embedded.js';
import { textOf } from './text-of.js';
import { listOf } from './values.js';

/** A property of one node that has different values in a document and in a document inside it. */
export interface DescribedInside {
  /** JSON pointer to the document inside. */
  readonly pointer: string;
  readonly id: string;
  readonly property: string;
}

/** Members that belong to the position and not to the node, or only to the document inside. */
const OF_THE_LOCATION = new Set(['@context', 'id', 'type', '@type', 'proof', 'endorsementComment']);
/** A badge in a record may describe its issuer and recipient at greater length than the record (C-2). */
const MAY_ADD = new Set(['verifiableCredential']);

/**
 * Finds the nodes that a document and the documents inside it describe in different ways.
 * Canonicalisation merges both into one graph, so a proof over that graph does not cover which of
 * the two values is on which side (C-9, P-10): only the proof of the document inside does.
 *
 * @param document one credential with a proof over its graph
 * @returns the first such property of each document inside; empty for most badges
 */
export function describedInside(document: JsonObject): readonly DescribedInside[] {
  const { own, embedded } = partsOf(document);
  if (embedded.length === 0) return [];
  const descriptions = byId(own);
  return embedded.flatMap((inside) => firstDifference(inside, descriptions) ?? []);
}

function firstDifference(
  inside: Part,
  descriptions: ReadonlyMap<string, readonly JsonObject[]>,
): DescribedInside | undefined {
  for (const { value } of objectsBelow(inside)) {
    const { id } = value;
    const outside = typeof id === 'string' ? descriptions.get(id) : undefined;
    const property =
      outside &&
      Object.keys(value).find((name) => differs(name, value, outside, MAY_ADD.has(inside.name)));
    if (property !== undefined) return { pointer: inside.pointer, id: id as string, property };
  }
  return undefined;
}

/** @param mayAdd whether the document inside may give a property that the outer one lacks */
function differs(
  name: string,
  inside: JsonObject,
  outside: readonly JsonObject[],
  mayAdd: boolean,
): boolean {
  if (OF_THE_LOCATION.has(name)) return false;
  const known = new Set(outside.flatMap((one) => textsOf(one[name])));
  if (known.size === 0 && mayAdd) return false;
  return textsOf(inside[name]).some((text) => !known.has(text));
}

const textsOf = (value: Json | undefined): readonly string[] =>
  listOf(value)
    .filter((item) => item !== null)
    .map(textOf);
