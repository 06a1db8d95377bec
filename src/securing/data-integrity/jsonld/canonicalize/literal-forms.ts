import type { Json, JsonObject } from '../../../../badge/contract.js';
import { isOrderOpen, type SortOrder } from './quad-order.js';

/**
 * How numbers and repeated values become RDF: as jsonld.js writes them, which most signers use, or
 * by the letter of the algorithm. jsonld.js writes a number like `1e-7` as the integer 0, and
 * repeats a statement for `"5"` beside `5` under one coercion.
 */
export type RdfStyle = 'jsonld' | 'letter';

/** One of the canonical forms in which signers write a document. */
export interface CanonicalForm {
  readonly order: SortOrder;
  readonly style: RdfStyle;
}

/** The form that nearly every signer writes. */
export const USUAL_FORM: CanonicalForm = { order: 'code-unit', style: 'jsonld' };

/**
 * Lists the canonical forms to try for a document whose usual form does not match its signature.
 * Each of them determines the same statements, so none accepts anything that was not signed; most
 * documents have no other.
 *
 * @param document as given, with or without its proof options
 */
export function otherForms(document: JsonObject): readonly CanonicalForm[] {
  const orders: readonly SortOrder[] = isOrderOpen(JSON.stringify(document))
    ? ['code-unit', 'code-point']
    : ['code-unit'];
  const styles: readonly RdfStyle[] = isStyleOpen(document) ? ['jsonld', 'letter'] : ['jsonld'];
  return styles.flatMap((style) => orders.map((order) => ({ order, style }))).slice(1);
}

/**
 * Tells whether a number has a fraction but is written without a decimal point; jsonld.js treats it
 * as an integer.
 */
export const isTiny = (value: unknown): value is number =>
  typeof value === 'number' && value % 1 !== 0 && !String(value).includes('.');

/** Tells whether a document has a number that jsonld.js treats as an integer although it is not. */
export function hasTiny(document: JsonObject): boolean {
  const waiting: Json[] = [document];
  while (waiting.length > 0)
    for (const value of Object.values(waiting.pop() as JsonObject)) {
      if (isTiny(value)) return true;
      if (typeof value === 'object' && value !== null) waiting.push(value);
    }
  return false;
}

const isNumberOrBoolean = (value: Json): boolean =>
  typeof value === 'number' || typeof value === 'boolean';

function isStyleOpen(value: Json): boolean {
  if (isTiny(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const items = Object.values(value as JsonObject);
  return (
    (Array.isArray(value) && items.length > 1 && items.some(isNumberOrBoolean)) ||
    items.some(isStyleOpen)
  );
}

/** Formats a number in the canonical form of xsd:double. */
export const doubleText = (value: number): string =>
  // eslint-disable-next-line regexp/no-super-linear-move -- a number has 17 digits
  value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
