import { digestNow } from '../../../../crypto/index.js';
import { blanksIn, lineOf, restOf, statementOf, subjectOf, type Statement } from './n-quads.js';
import { sortLines, type SortOrder } from './quad-order.js';
import type { Quad } from './to-rdf.js';

/**
 * Largest number of blank nodes labelled here; hashing more would block the thread, while
 * rdf-canonize pauses now and then.
 */
export const MAX_SIMPLE_NODES = 500;

/**
 * Writes canonical N-Quads of a dataset whose blank nodes already differ in their own statements:
 * RDFC-1.0 §4.4 without its steps 5 and 6, which distinguish nodes that look alike. A badge has few
 * blank nodes, and hardly ever two that look alike. rdf-canonize awaits a digest for each of them,
 * which took three times as long for the two datasets of a badge. Differential tests compare the
 * two.
 *
 * @param quads each statement once
 * @param names of the blank nodes in them
 * @param order how lines are sorted
 * @returns undefined if some blank nodes look alike, or there are more than {@link
 *   MAX_SIMPLE_NODES}
 */
export function canonicalLines(
  quads: readonly Quad[],
  names: ReadonlySet<string>,
  hash: 'SHA-256' | 'SHA-384',
  order: SortOrder = 'code-unit',
): string | undefined {
  if (names.size > MAX_SIMPLE_NODES) return undefined;
  const statements = quads.map(statementOf);
  const labels =
    names.size > 1
      ? labelsOf(statements, names, hash, order)
      : new Map([...names].map((name) => [name, 'c14n0'] as const));
  if (!labels) return undefined;
  const labelOf = (name: string): string => labels.get(name)!;
  return sortedText(statements, labelOf, order);
}

/**
 * Writes statements in the order of their lines: by subject, then by the rest of the line, since no
 * character of a subject sorts before the space after it. Comparing whole lines took twice as long,
 * because those of one subject begin alike.
 */
function sortedText(
  statements: readonly Statement[],
  labelOf: (name: string) => string,
  order: SortOrder,
): string {
  const bySubject = new Map<string, string[]>();
  for (const one of statements) {
    const subject = subjectOf(one, labelOf);
    const known = bySubject.get(subject);
    if (known) known.push(restOf(one, labelOf));
    else bySubject.set(subject, [restOf(one, labelOf)]);
  }
  let text = '';
  for (const subject of sortLines([...bySubject.keys()], order))
    for (const rest of sortLines(bySubject.get(subject)!, order)) text += subject + rest;
  return text;
}

/**
 * Issues canonical labels in the order of first-degree hashes (RDFC-1.0 §4.4.3, step 4); undefined
 * if two are equal.
 */
function labelsOf(
  statements: readonly Statement[],
  names: ReadonlySet<string>,
  hash: 'SHA-256' | 'SHA-384',
  order: SortOrder,
): ReadonlyMap<string, string> | undefined {
  const about = new Map([...names].map((name): [string, Statement[]] => [name, []]));
  for (const one of statements) for (const name of blanksIn(one)) about.get(name)!.push(one);
  const byHash = new Map(
    [...about].map(([name, own]) => [firstDegree(name, own, hash, order), name]),
  );
  if (byHash.size < names.size) return undefined;
  return new Map([...byHash.keys()].sort().map((key, index) => [byHash.get(key)!, `c14n${index}`]));
}

/**
 * Hashes the statements of one node, in which it is named `a` and every other blank node `z`
 * (RDFC-1.0 §4.6).
 */
function firstDegree(
  name: string,
  own: readonly Statement[],
  hash: 'SHA-256' | 'SHA-384',
  order: SortOrder,
): string {
  const labelOf = (other: string): string => (other === name ? 'a' : 'z');
  const lines = own.map((one) => lineOf(one, labelOf));
  return digestNow(sortLines(lines, order).join(''), hash);
}
