import {
  coverageOf,
  faultsOf,
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

/** The badge of exactly the document that its proof covers, and the findings of reading it. */
export interface Covered {
  readonly badge: Badge;
  readonly findings: readonly Finding[];
}

/**
 * Reads a badge again from exactly the document that its proof covers, so that later checks, the
 * report and everything shown rest on that document (M-30, P-32). Returns the badge unchanged when
 * it has no valid proof or, as for most badges, when the proof covers all of it. A token around a
 * document whose own proof decides is no part of what was signed: none of its claims count.
 *
 * @param findings of the check `proof`; the first `proof-holds` is from the proof that decides
 */
export function readAsCovered(badge: Badge, findings: readonly Finding[]): Covered {
  const holding = findings.find(
    ({ check, code, outcome }) => check === 'proof' && code === 'proof-holds' && outcome === 'pass',
  );
  const covers = holding?.evidence?.['covers'] as Coverage | undefined;
  if (!covers) return { badge, findings: [] };
  try {
    const read = rebuilt(badge, covers);
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

function rebuilt(badge: Badge, covers: Coverage): Badge {
  const isWhole = !covers.leftOut && !covers.zeros && covers.context === undefined;
  if (isWhole && !badge.jws && covers.as === coverageOf(badge.document)) return badge;
  const document = coveredDocument(badge.document, covers);
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
