import {
  faultsOf,
  readyFor,
  toBadge,
  type Badge,
  type Json,
  type JsonObject,
} from '../badge/index.js';
import { BadgeError } from '../errors.js';
import type { Coverage } from './data-integrity/index.js';
import type { Finding } from '../report/finding.js';
import { finding } from '../report/findings.js';
import { pointerPart } from '../json/pointer.js';
import type { Covered } from './covered-document.js';

/**
 * Reads a badge from a part of its document.
 *
 * @param covers the part
 */
export async function readPart(badge: Badge, covers: Coverage): Promise<Covered> {
  const document = coveredDocument(badge.document, covers);
  await readyFor(document);
  try {
    const read = rebuilt(badge, document, covers);
    return { badge: read, findings: covers.context === undefined ? [] : ofContexts(read) };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return {
      badge,
      findings: [finding('fail', 'proof-altered', { params: { property: '@context' } })],
    };
  }
}

/**
 * Reports the covered contexts that do not make the document a badge; contexts that a holder
 * appended do not count (P-32).
 */
const ofContexts = ({ document }: Badge): Finding[] =>
  faultsOf(document, { strict: false }).filter(
    ({ code, outcome }) => code.startsWith('context-') && outcome !== 'warn',
  );

/** Reads a badge anew from the part that its proof covers. */
function rebuilt(badge: Badge, document: JsonObject, covers: Coverage): Badge {
  const read = toBadge({
    raw: badge.raw,
    document,
    found: badge.found,
    covered: covers.as,
  });
  const securing = badge.jws ? 'data-integrity' : badge.securing;
  return Object.freeze<Badge>({ ...read, securing, children: badge.children });
}

function coveredDocument(
  document: JsonObject,
  { leftOut = [], zeros = [], context }: Coverage,
): JsonObject {
  const kept = withZeros(without(document, '', new Set(leftOut)), '', new Set(zeros)) as JsonObject;
  return context === undefined ? kept : { ...kept, '@context': context };
}

/** Copies a value without the members at these JSON pointers. */
function without(value: Json, pointer: string, leftOut: ReadonlySet<string>): Json {
  if (leftOut.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, at) => without(item, `${pointer}/${at}`, leftOut));
  return Object.fromEntries(
    Object.entries(value as JsonObject).flatMap(([name, child]) => {
      const here = `${pointer}/${pointerPart(name)}`;
      return leftOut.has(here) ? [] : [[name, without(child, here, leftOut)]];
    }),
  );
}

/** Copies a value with 0 at these JSON pointers. */
function withZeros(value: Json, pointer: string, zeros: ReadonlySet<string>): Json {
  if (zeros.has(pointer)) return 0;
  if (zeros.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, at) => withZeros(item, `${pointer}/${at}`, zeros));
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([name, child]) => [
      name,
      withZeros(child, `${pointer}/${pointerPart(name)}`, zeros),
    ]),
  );
}
