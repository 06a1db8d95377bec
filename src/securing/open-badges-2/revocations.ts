import type { Json, JsonObject } from '../../badge/contract.js';
import { ambiguous } from '../../badge/index.js';
import { isSameId } from '../../web/same-id.js';
import { asList, isObject } from '../../json/values.js';

/** One entry of a revocation list: the id or uid of the badge, and the reason. */
export interface Revocation {
  readonly names: readonly Json[];
  readonly reason: Json | undefined;
}

/**
 * The entries of a list. `isKnown`: all of the list has a known form, so that a badge that is not
 * in it is not revoked by it.
 */
export interface Revocations {
  readonly entries?: readonly Revocation[];
  readonly isKnown: boolean;
}

/**
 * Reads a revocation list: one of OB 2.0, or a map of `uid` → reason of OB 1.x.
 *
 * @param list in the terms of OB 2.0
 * @param mayBeOld for badges of OB 1.x, whose lists have no type
 * @returns no entries if it is not a list
 */
export function entriesOf(list: JsonObject, mayBeOld: boolean): Revocations {
  const revoked = list['revokedAssertions'];
  if (revoked === undefined)
    return mayBeOld && isOldList(list)
      ? {
          entries: Object.entries(list).map(([uid, reason]) => ({ names: [uid], reason })),
          isKnown: true,
        }
      : { isKnown: false };
  const items = asList(revoked);
  const entries = items.map(entryOf);
  return {
    entries,
    isKnown:
      Array.isArray(revoked) &&
      items.length === revoked.length &&
      asList(list['type']).includes('RevocationList') &&
      ambiguous(list).length === 0 &&
      entries.every(({ names }) => names.length > 0),
  };
}

const isName = (value: Json | undefined): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

function entryOf(item: Json): Revocation {
  if (!isObject(item)) return { names: typeof item === 'string' ? [item] : [], reason: undefined };
  const names = [...asList(item['id']), ...asList(item['uid'])].filter(isName);
  return { names, reason: item['revocationReason'] };
}

/** Matches the names that services give to their errors: `error_404`, `status2`. */
const OF_ERROR = /^(?:error|err|status|code|message|msg|http|fault|detail|title)(?![a-z])/i;

/**
 * Tells whether an object is a list of OB 1.x, `uid` → reason. Only its names distinguish it from
 * the response of a service (`{"error": "not found"}`), so each name must look machine-made, and
 * none like the name of an error.
 */
const isOldList = (list: JsonObject): boolean => {
  const entries = Object.entries(list);
  return (
    entries.length > 0 &&
    entries.every(
      ([uid, reason]) => /\d/.test(uid) && !OF_ERROR.test(uid) && typeof reason === 'string',
    )
  );
};

/** Returns the reason under one of a badge's own ids, if a list of any form has it as a member. */
export const keyedBy = (list: JsonObject, { id, uid }: JsonObject): Json | undefined =>
  [id, uid]
    .filter(isName)
    .map((name) => (Object.hasOwn(list, name) ? list[name] : undefined))
    .find((reason) => reason !== undefined);

/**
 * Tells whether an entry means this badge: by its id, also relative to the list, or by its `uid`
 * (O-24).
 */
export function isForBadge(
  { names }: Revocation,
  { id, uid }: JsonObject,
  listUrl: string,
): boolean {
  const own = [id, uid].filter(isName).map(String);
  return names.map(String).some((name) => own.some((one) => isSameId(name, one, listUrl)));
}
