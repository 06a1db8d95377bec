import type { Json, JsonObject } from '../../badge/contract.js';
import { BadgeError } from '../../errors.js';
import { MAX_DISCLOSURES } from '../../jose/disclosures.js';
import { nameOfPart, pointerPart } from '../../json/pointer.js';

/** Members of a credential that a verdict depends on (X-51, P-37). */
const CONTROL: ReadonlySet<string> = new Set([
  '@context',
  'type',
  'id',
  'issuer',
  'validFrom',
  'validUntil',
  'credentialStatus',
  'credentialSchema',
  'proof',
]);
/** Members that tell how an object is understood, or by which others refer to it. */
const MEANING: ReadonlySet<string> = new Set(['@context', 'type', 'id']);
/** The subject, and its members without which it is no Open Badge. */
const SUBJECT = /^\/credentialSubject(?:\/\d+)?(?:\/achievement)?$/;
/** A part of an endorsement, whose own signature covers all of it. */
const INSIDE_ENDORSEMENT = /\/endorsement\/(?:\d+\/|\D)/;

/** Lists the pointers of everything in a document. */
function pointersIn(value: Json, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = `${at}/${pointerPart(name)}`;
    return [here, ...pointersIn(inner as Json, here)];
  });
}

/** Gives the reason why a part may not be withheld. */
function reasonAgainst(pointer: string, isBounded: boolean): string | undefined {
  const names = pointer.split('/').slice(1).map(nameOfPart);
  if (CONTROL.has(names[0]!)) return 'the verdict depends on it, so it must stay visible';
  if (names.some((name) => MEANING.has(name)))
    return 'it tells how the rest is understood, so it must stay visible';
  if (SUBJECT.test(pointer)) return 'an Open Badge must show it';
  if (INSIDE_ENDORSEMENT.test(pointer))
    return 'the signature of an endorsement covers all of it: choose the whole endorsement';
  return names.length > 1 || isBounded
    ? undefined
    : 'a reader could not tell it from a withheld end date: give the badge both validUntil and credentialStatus, or choose parts of it';
}

/**
 * Checks that parts may be withheld from a credential without changing the verdict on it.
 *
 * @param hasStatus true if the credential will get a status
 * @throws BadgeError `draft-not-conformant` with a fault for each pointer that names nothing, or
 *   what must stay visible
 */
export function assertDisclosable(
  credential: JsonObject,
  pointers: readonly string[],
  hasStatus = credential['credentialStatus'] !== undefined,
): void {
  if (pointers.length === 0) return;
  const existing = new Set(pointersIn(credential));
  const isBounded = hasStatus && credential['validUntil'] !== undefined;
  const faults = pointers.flatMap((pointer, at) => {
    const reason = !existing.has(pointer)
      ? 'the draft has nothing at this JSON pointer'
      : pointers.indexOf(pointer) < at
        ? 'named twice'
        : reasonAgainst(pointer, isBounded);
    return reason === undefined ? [] : [`${pointer} not disclosable: ${reason}`];
  });
  if (pointers.length > MAX_DISCLOSURES)
    faults.push(`/ not disclosable: at most ${MAX_DISCLOSURES} parts; got ${pointers.length}`);
  if (faults.length > 0) throw new BadgeError('draft-not-conformant', { faults });
}
