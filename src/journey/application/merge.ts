import type { Json, JsonObject } from '../../badge/contract.js';
import { pointerPart } from '../../json/pointer.js';
import { isObject } from '../../json/values.js';
import canonicalize from 'canonicalize';

/** A value that two tabs changed at the same time; this tab's is kept, the other is given here. */
export interface MergeConflict {
  /** JSON pointer into the draft. */
  readonly pointer: string;
  /** The value of the other tab; absent where it was removed there. */
  readonly other?: Json;
}

type Value = Json | undefined;
const isSame = (one: Value, other: Value): boolean => canonicalize(one) === canonicalize(other);

const keyOf = (item: Json): string =>
  isObject(item) && typeof item['id'] === 'string' ? item['id'] : (canonicalize(item) ?? '');

/** Reads a list as a map by the ids of its items, so that items are merged one by one. */
const byKey = (list: Value): ReadonlyMap<string, Json> =>
  new Map(
    (Array.isArray(list) ? (list as readonly Json[]) : []).map((item) => [keyOf(item), item]),
  );

const isListed = (value: Value): boolean => value === undefined || Array.isArray(value);
const isMembered = (value: Value): boolean => value === undefined || isObject(value);

class Merge {
  readonly conflicts: MergeConflict[] = [];

  value(base: Value, mine: Value, theirs: Value, pointer: string): Value {
    if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
    if (isSame(base, mine)) return theirs;
    const all = [base, mine, theirs];
    if (all.every(isMembered) && mine !== undefined && theirs !== undefined)
      return this.#members(base, mine as JsonObject, theirs as JsonObject, pointer);
    if (all.every(isListed) && mine !== undefined && theirs !== undefined)
      return this.#list(base, mine, theirs, pointer);
    this.conflicts.push({ pointer, ...(theirs !== undefined && { other: theirs }) });
    // text that one tab wrote is not lost because another removed it
    return mine ?? theirs;
  }

  #members(base: Value, mine: JsonObject, theirs: JsonObject, pointer: string): JsonObject {
    const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const merged = names.map((name) => {
      const before = isObject(base) ? base[name] : undefined;
      const at = `${pointer}/${pointerPart(name)}`;
      return [name, this.value(before, mine[name], theirs[name], at)] as const;
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as JsonObject;
  }

  #list(base: Value, mine: Value, theirs: Value, pointer: string): Json {
    const [before, ours, others] = [byKey(base), byKey(mine), byKey(theirs)];
    const keys = [...new Set([...ours.keys(), ...others.keys()])];
    return keys.flatMap((key, index) => {
      const value = this.value(
        before.get(key),
        ours.get(key),
        others.get(key),
        `${pointer}/${index}`,
      );
      return value === undefined ? [] : [value];
    });
  }
}

/**
 * Merges what two tabs made of a draft since the last save that both know: what only one changed is
 * taken from it; where both changed the same value, this tab's is kept and the other is reported.
 *
 * @param base the draft that both began with
 * @param mine the draft of this tab
 * @param theirs the stored draft of the other tab
 */
export function mergeDrafts<T extends object>(
  base: T,
  mine: T,
  theirs: T,
): { readonly merged: T; readonly conflicts: readonly MergeConflict[] } {
  const merge = new Merge();
  const json = (value: object): JsonObject => {
    const { revision: _, updatedAt: __, ...rest } = value as Record<string, Json>;
    return rest;
  };
  const merged = merge.value(json(base), json(mine), json(theirs), '') as JsonObject;
  const { revision, updatedAt } = mine as unknown as JsonObject;
  return { merged: { ...merged, revision, updatedAt } as T, conflicts: merge.conflicts };
}
