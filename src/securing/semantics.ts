import type { Badge, JsonObject } from '../badge/contract.js';
import { isByType } from '../badge/index.js';
import type { Code } from '../report/codes.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from '../verification/contract.js';
import { finding, UNPROVEN } from '../report/findings.js';
import { kept } from '../kept.js';
import { nodeConflicts } from './node-conflicts.js';
import { withoutProof } from './without-proof.js';

/** Loads the reading of JSON-LD, which every kind of proof needs for what a document means. */
export const loadJsonld = kept(() => import('./data-integrity/jsonld/index.js'));

/**
 * Members of a token's payload that belong to the token and not to the credential (RFC 7800, RFC
 * 9901, JOSE).
 */
const TOKEN_MEMBERS: ReadonlySet<string> = new Set(['cnf', 'nonce', 'vct', '_sd_alg']);

/**
 * Codes for the faults of a graph that a signature over text does cover. There they are faults of
 * structure with codes of their own, so that the same content gets the same answer under every
 * securing mechanism (P-16).
 */
const IN_TEXT: Readonly<Record<string, Code | undefined>> = {
  'term-undefined': 'term-unmapped',
  'not-compacted': 'form-not-standard',
  'control-facts-differ': 'control-facts-twice',
} satisfies Partial<Record<Code, Code>>;

/**
 * Makes a fault of the graph one of the text. Where words without a definition are allowed they are
 * a remark, since the signature covers them.
 */
function inText(found: Finding, mayBeUndefined = false): Finding {
  const code = IN_TEXT[found.code];
  if (code === undefined) return found;
  const isRemark = mayBeUndefined && code === 'term-unmapped';
  return { ...found, code, check: 'structure', ...(isRemark && { outcome: 'warn' }) };
}

/**
 * Checks that a document means the same to a reader of JSON and to a reader of JSON-LD: its
 * contexts are known (P-11), and it has the only form in which its graph can be written (P-9…P-13).
 * The rules are the same for every securing mechanism.
 *
 * @param badge with at least one signature that was checked
 * @param isGraph whether a signature covers statements only, not the text
 */
export async function meaningOf(
  badge: Badge,
  context: CheckContext,
  isGraph: boolean,
): Promise<Finding[]> {
  const { checkContexts, checkShape } = await loadJsonld();
  const document = badge.jws ? withoutTokenMembers(badge.document) : badge.document;
  const contexts = checkContexts(document, context.contexts);
  if (contexts.some((entry) => entry.outcome !== 'warn')) return contexts;
  const unsecured = withoutProof(document);
  const shape = checkShape(unsecured, context.contexts);
  if (isGraph) return [...contexts, ...shape, ...nodeConflicts(badge)];
  const lost = shape.length > 0 ? [] : await lossInText(badge, unsecured, context);
  return [...contexts, ...shape.map((found) => inText(found, mayBeUndefined(badge))), ...lost];
}

/**
 * Tells whether words without a definition are no fault: in a credential of another kind, whose
 * rules are unknown (W94), and among the claims of a badge by type, which have no contexts, and of
 * which a reader ignores what it does not know (RFC 7519 §4).
 */
const mayBeUndefined = ({ kind, jws }: Badge): boolean =>
  kind === 'credential' || (jws !== undefined && isByType(jws.payload, jws.header['typ']));

/**
 * Rejects what canonicalization would reject in documents that are not canonicalized, except in a
 * presentation of VCDM 1.1, which contains tokens as they are.
 */
async function lossInText(
  { kind }: Badge,
  document: JsonObject,
  { contexts }: CheckContext,
): Promise<Finding[]> {
  if (kind === 'presentation') return [];
  const { lossOf } = await loadJsonld();
  const lost = await lossOf(document, contexts);
  if (lost === undefined) return [];
  return lost.code === 'context-redefines'
    ? [finding('fail', 'context-redefines', { params: { property: lost.detail } })]
    : [finding('fail', 'form-not-standard', { params: { property: lost.property ?? '' } })];
}

/**
 * Adds the findings on a token as JSON-LD (P-11, P-16) that a proof inside it has not reported
 * already, unless its signature was not checked or is invalid.
 */
export async function withTextMeaning(
  findings: Finding[],
  badge: Badge,
  context: CheckContext,
): Promise<Finding[]> {
  const isOpen = findings.some(
    ({ code, outcome }) => code === 'key-not-checked' || (UNPROVEN.has(code) && outcome === 'fail'),
  );
  if (isOpen) return findings;
  const isReported = ({ outcome, pointer }: Finding): boolean =>
    findings.some((other) => other.outcome === outcome && other.pointer === pointer);
  const found = await meaningOf(badge, context, false);
  return [...findings, ...found.filter((one) => !isReported(one))];
}

const withoutTokenMembers = (document: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !TOKEN_MEMBERS.has(name)));

/** The pointer of a proof, and whether the proof covers statements only. */
interface ProofLocation {
  readonly pointer: string;
  readonly isGraph: boolean;
}

/**
 * Checks that no option of a proof is written where it is not looked up; such a proof would state
 * more than was verified (N15, P-12).
 */
export async function optionsMeaning(
  proof: JsonObject,
  { document }: Badge,
  { contexts }: CheckContext,
  { pointer, isGraph }: ProofLocation,
): Promise<readonly Finding[]> {
  const { checkProofShape } = await loadJsonld();
  const found = checkProofShape(proof, document, contexts, pointer);
  return isGraph ? found : found.map((found) => inText(found));
}
