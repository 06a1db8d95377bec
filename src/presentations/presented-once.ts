import type { JsonObject } from '../badge/contract.js';
import { isObject } from '../json/values.js';
import { isSignedBy, parseJws, type ParsedJws, type PublicKey } from '../crypto/index.js';
import type { GivenContexts } from '../securing/data-integrity/contract.js';
import type { Finding } from '../report/finding.js';

/** Most presentations that are kept open: hundreds of badges can come in one, and each of them is judged beside it. */
const KEPT = 4;

/** A presentation as a token or as a document; neither where the text is something else. */
export interface Presented {
  readonly jws?: ParsedJws;
  readonly document?: JsonObject;
}

const kept = new Map<string, Presented>();

/**
 * Reads the text of a presentation, once for all badges that came in it.
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

/** Checks the signature of a token by a key, once. */
export function isSignedOnceBy(jws: ParsedJws, key: PublicKey): Promise<boolean> {
  const known = answers.get(jws) ?? new Map<string, Promise<boolean>>();
  answers.set(jws, known);
  const answer = known.get(key.name) ?? isSignedBy(jws, key);
  known.set(key.name, answer);
  return answer;
}

/** Findings on the contexts of a presentation without any that a caller gave, and the URLs at which one could have been given. */
interface Judged {
  readonly findings: readonly Finding[];
  readonly missing: ReadonlySet<string>;
}
const judged = new WeakMap<JsonObject, Judged>();

/**
 * Judges the contexts of a secured presentation, once for all callers that give none of those which are missing.
 *
 * @param document without its proofs
 * @param proof the one that is checked
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
