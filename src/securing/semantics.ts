import type { Badge, JsonObject } from '../badge/contract.js';
import type { Code } from '../report/codes.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from '../verification/contract.js';
import { finding } from '../report/findings.js';
import { nodeConflicts } from './node-conflicts.js';

/** Members of a token's payload that are the token's own and no part of a credential (RFC 7800, RFC 9901, JOSE). */
const TOKEN_MEMBERS: ReadonlySet<string> = new Set(['cnf', 'nonce', 'vct', '_sd_alg']);

/**
 * What a signature over a graph does not cover, one over text does: there it is a fault of form, named in other words. It is the same
 * fault, so that the same content has one answer under every mechanism (P-16).
 */
const IN_TEXT: Readonly<Record<string, Code | undefined>> = {
  'term-undefined': 'term-unmapped',
  'not-compacted': 'form-not-standard',
  'control-facts-differ': 'control-facts-twice',
} satisfies Partial<Record<Code, Code>>;

const inText = (found: Finding): Finding => {
  const code = IN_TEXT[found.code];
  return code === undefined ? found : { ...found, code, check: 'structure' };
};

/**
 * Judges whether a document means to a reader of JSON what it means to a reader of JSON-LD: contexts that are known (P-11), and the form in
 * which the graph can be written one way only (P-9…P-13). The same for every mechanism.
 *
 * @param badge of which one signature at least was looked at
 * @param isGraph whether a signature covers statements only, not the text
 */
export async function meaningOf(
  badge: Badge,
  context: CheckContext,
  isGraph: boolean,
): Promise<Finding[]> {
  const { checkContexts, checkShape } = await import('./data-integrity/jsonld/index.js');
  const document = badge.jws ? withoutTokenMembers(badge.document) : badge.document;
  const contexts = checkContexts(document, context.contexts);
  if (contexts.some((entry) => entry.outcome !== 'warn')) return contexts;
  const { proof: _proof, ...unsecured } = document;
  const shape = checkShape(unsecured, context.contexts);
  if (isGraph) return [...contexts, ...shape, ...nodeConflicts(badge)];
  const lost = shape.length > 0 ? [] : await lossInText(badge, unsecured, context);
  return [...contexts, ...shape.map(inText), ...lost];
}

/** What canonicalisation would refuse is refused where nothing is canonicalised; a presentation of VCDM 1.1 holds tokens as they are. */
async function lossInText(
  { kind }: Badge,
  document: JsonObject,
  { contexts }: CheckContext,
): Promise<Finding[]> {
  if (kind === 'presentation') return [];
  const { lossOf } = await import('./data-integrity/jsonld/index.js');
  const lost = await lossOf(document, contexts);
  if (lost === undefined) return [];
  return lost.code === 'context-redefines'
    ? [finding('fail', 'context-redefines', { params: { property: lost.detail } })]
    : [finding('fail', 'form-not-standard', { params: { property: lost.property ?? '' } })];
}

/** The meaning of a token, unless a proof inside it has told of the same faults. */
export async function textMeaning(
  badge: Badge,
  context: CheckContext,
  told: readonly Finding[],
): Promise<Finding[]> {
  const isTold = ({ outcome, pointer }: Finding): boolean =>
    told.some((other) => other.outcome === outcome && other.pointer === pointer);
  return (await meaningOf(badge, context, false)).filter((found) => !isTold(found));
}

const withoutTokenMembers = (document: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !TOKEN_MEMBERS.has(name)));

/** Where a proof stands, and whether it covers statements only. */
interface ProofPlace {
  readonly pointer: string;
  readonly isGraph: boolean;
}

/** An option of a proof may be written where it is not looked for: then the proof says more than was judged (N15, P-12). */
export async function optionsMeaning(
  proof: JsonObject,
  { document }: Badge,
  { contexts }: CheckContext,
  { pointer, isGraph }: ProofPlace,
): Promise<readonly Finding[]> {
  const { checkProofShape } = await import('./data-integrity/jsonld/index.js');
  const found = checkProofShape(proof, document, contexts, pointer);
  return isGraph ? found : found.map(inText);
}
