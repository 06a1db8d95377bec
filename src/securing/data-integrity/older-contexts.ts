import type { Json, JsonObject } from '../../badge/contract.js';
import { OB_3_0_3, VARIANTS_3_0_3 } from './jsonld/index.js';
import { pointerPart } from '../../json/pointer.js';

/** One published state of OB 3.0.3 to read a document with, and the members that it does not know. */
export interface Reading {
  readonly variant: number;
  readonly document: JsonObject;
  /** JSON pointers of what was taken out. */
  readonly leftOut: readonly string[];
}

type LaterTerm = (typeof VARIANTS_3_0_3)[0]['adds'][number];
const LATER_TERMS: readonly string[] = VARIANTS_3_0_3[0].adds;

const isCompactJws = (value: Json): boolean =>
  typeof value === 'string' && /^[-\w]+\.[-\w]*\.[-\w]+$/.test(value);

/** The only forms in which a later term may stand in a document that was signed without it: nothing else is left out (M-30). */
const TOLERATED: Readonly<Record<LaterTerm, (value: Json) => boolean>> = {
  jti: (value) => typeof value === 'string',
  endorsementJwt: (value) =>
    Array.isArray(value) ? (value as readonly Json[]).every(isCompactJws) : isCompactJws(value),
};

/** The document as it is, under the newest state. */
export const newestReading = (document: JsonObject): Reading => ({
  variant: 0,
  document,
  leftOut: [],
});

/**
 * Reads a document with the older states of OB 3.0.3. They are worth a try only where a term stands that they lacked: a signer that dropped
 * it did not cover it. The document is read, and afterwards judged and shown, without it (M-30).
 *
 * @returns newest first; none where a member that would be left out is more than a string or compact JWSs
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

/** A copy without these members; where they stood goes to `left`. */
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
