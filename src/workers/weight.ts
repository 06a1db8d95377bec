import type { Badge } from '../read.js';
import { HEAVY } from './heavy.js';

/** Counts the values of a document, as far as a page verifies. */
function valuesIn(document: Badge['document']): number {
  let count = 0;
  const waiting: unknown[] = [document];
  while (waiting.length > 0 && count <= HEAVY.values) {
    const value = waiting.pop();
    count++;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return count;
}

/**
 * Tells whether verifying a badge may take long: a large document, a record, or a proof that costs
 * pairings.
 */
export const isHeavyBadge = ({ raw, document, children }: Badge): boolean =>
  children.length > 1 ||
  raw.length > HEAVY.text ||
  raw.includes('bbs-2023') ||
  valuesIn(document) > HEAVY.values;

/** Tells whether verifying a presentation with the badges in it may take long. */
export const isHeavyPresentation = (text: string): boolean =>
  text.length > HEAVY.presentation || text.includes('bbs-2023');
