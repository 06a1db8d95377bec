import type { JsonObject } from '../badge/contract.js';
import { isObject } from '../json/values.js';
import { isSignedBy, type PublicKey } from '../crypto/index.js';
import { parseJws, type ParsedJws } from '../jose/decode-jws.js';
import type { GivenContexts } from '../securing/data-integrity/contract.js';
import type { Finding } from '../report/finding.js';

/**
 * Largest number of presentations that are cached: one may contain hundreds of badges, and is
 * checked with each of them.
 */
const KEPT = 4;

/** Presentation as a token or as a document; neither where the text is something else. */
export interface Presented {
  readonly jws?: ParsedJws;
  readonly document?: JsonObject;
}

const kept = new Map<string, Presented>();

/**
 * Parses the text of a presentation, once for all badges that came in it.
 *
 * @param text JSON, or a compact JWS
 */
export function openPresentation(text: string): Presented {
  const known = kept.get(text);
  if (known) return known;
  const jws = parseJws(text.split('~', 1)[0]!);
  const presented = jws ? { jws } : { document: objectOf(text) };
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(text, presented);
  return presented;
}

function objectOf(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const answers = new WeakMap<ParsedJws, Map<string, Promise<boolean>>>();

/** Verifies the signature of a token with a key, once. */
export function isSignedOnceBy(jws: ParsedJws, key: PublicKey): Promise<boolean> {
  const known = answers.get(jws) ?? new Map<string, Promise<boolean>>();
  answers.set(jws, known);
  const answer = known.get(key.name) ?? isSignedBy(jws, key);
  known.set(key.name, answer);
  return answer;
}

/**
 * Findings on the contexts of a presentation without contexts from a caller, and the URLs of the
 * unknown contexts.
 */
interface Judged {
  readonly findings: readonly Finding[];
  readonly missing: ReadonlySet<string>;
}
const judged = new WeakMap<JsonObject, Judged>();

/**
 * Checks the contexts of a secured presentation, once for all callers that give none of the unknown
 * contexts.
 *
 * @param document without its proofs
 * @param proof the proof that is verified
 */
export async function contextsOnce(
  document: JsonObject,
  proof: JsonObject,
  given: GivenContexts,
): Promise<readonly Finding[]> {
  const { checkContexts } = await import('../securing/data-integrity/jsonld/index.js');
  const known = judged.get(proof) ?? judgeBundled();
  judged.set(proof, known);
  return [...known.missing].some((url) => given(url) !== undefined)
    ? checkContexts({ ...document, proof }, given)
    : known.findings;

  function judgeBundled(): Judged {
    const missing = new Set<string>();
    const note: GivenContexts = (url) => void missing.add(url);
    return { findings: checkContexts({ ...document, proof }, note), missing };
  }
}
