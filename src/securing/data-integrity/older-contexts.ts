import type { Json, JsonObject } from '../../badge/contract.js';
import { OB_3_0_3, VARIANTS_3_0_3 } from './jsonld/index.js';
import { pointerPart } from '../../json/pointer.js';
import { isCompactJws } from '../../jose/compact-jws.js';

/**
 * One published state of OB 3.0.3 to read a document with, and the members that it does not define.
 */
export interface Reading {
  readonly variant: number;
  readonly document: JsonObject;
  /** JSON pointers of the members that were removed. */
  readonly leftOut: readonly string[];
}

type LaterTerm = (typeof VARIANTS_3_0_3)[0]['adds'][number];
const LATER_TERMS: readonly string[] = VARIANTS_3_0_3[0].adds;

/**
 * The only values that a later term may have in a document signed without it; no other member is
 * left out (M-30).
 */
const TOLERATED: Readonly<Record<LaterTerm, (value: Json) => boolean>> = {
  jti: (value) => typeof value === 'string',
  endorsementJwt: (value) =>
    Array.isArray(value) ? (value as readonly Json[]).every(isCompactJws) : isCompactJws(value),
};

/** Reads the whole document under the newest state. */
export const newestReading = (document: JsonObject): Reading => ({
  variant: 0,
  document,
  leftOut: [],
});

/**
 * Reads a document with the older states of OB 3.0.3. They are tried only if it has a term that
 * they lack: a signer that dropped the term did not cover it. The document is read, and later
 * verified and shown, without it (M-30).
 *
 * @returns newest first; none if a member to be left out is more than a string or compact JWSs
 */
export function olderReadings(document: JsonObject): Reading[] {
  if (!JSON.stringify(document).includes(JSON.stringify(OB_3_0_3))) return [];
  const readings = VARIANTS_3_0_3.map(({ adds }, variant): Reading | undefined => {
    const unknown = LATER_TERMS.filter((term) => !(adds as readonly string[]).includes(term));
    const out: Left = { names: unknown as LaterTerm[], pointers: [], isTolerated: true };
    const kept = without(document, '', out) as JsonObject;
    return out.isTolerated ? { variant, document: kept, leftOut: out.pointers } : undefined;
  });
  return readings.filter(
    (reading, index): reading is Reading =>
      index > 0 &&
      reading !== undefined &&
      reading.leftOut.length > (readings[index - 1]?.leftOut.length ?? 0),
  );
}

interface Left {
  readonly names: readonly LaterTerm[];
  readonly pointers: string[];
  isTolerated: boolean;
}

/** Copies a value without these members, and adds their pointers to `left`. */
function without(value: Json, pointer: string, left: Left): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, at) => without(item, `${pointer}/${at}`, left));
  const kept = Object.entries(value).flatMap(([name, child]): Array<readonly [string, Json]> => {
    const here = `${pointer}/${pointerPart(name)}`;
    const term = left.names.find((one) => one === name);
    if (term === undefined)
      return [[name, name === '@context' ? child : without(child, here, left)]];
    left.pointers.push(here);
    left.isTolerated &&= TOLERATED[term](child);
    return [];
  });
  return Object.fromEntries(kept);
}
