import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { isUnavailable, type PublicKey } from '../../crypto/index.js';
import { suiteName, suiteOf, type Suite } from './index.js';
import type { Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { namingEmpty } from './empty-values.js';
import { finding } from '../../report/findings.js';
import { meaningOf, optionsMeaning } from '../semantics.js';
import { findKey } from '../keys/issuer-key.js';
import { coveredBy, predecessors } from './proof-chain.js';
import { checkOptions } from './proof-options.js';
import { afterPredecessors, answer, combine, type Answer } from './proof-ranks.js';
import { MAX_PROOF_WORK, takeForm, takeWork } from './work-budget.js';
import { asList, isObject } from '../../json/values.js';

/** Largest number of proofs on one document that are verified (P-22, X-3). */
export const MAX_PROOFS = 10;

/**
 * Verifies every embedded proof; one valid proof with a key bound to the issuer suffices (V-20,
 * V-21).
 */
export async function embedded(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const proofs = asList(badge.document['proof']);
  if (proofs.length === 0)
    return [finding('fail', 'proof-missing'), finding('skipped', 'key-not-checked')];
  if (proofs.length > MAX_PROOFS)
    return [
      finding('unsupported', 'proof-too-many', {
        params: { count: proofs.length, limit: MAX_PROOFS },
      }),
      finding('skipped', 'key-not-checked'),
    ];
  const answers: Answer[] = [];
  for (const [index, entry] of proofs.entries()) {
    const pointer = Array.isArray(badge.document['proof']) ? `/proof/${index}` : '/proof';
    answers.push(
      isObject(entry)
        ? await verifyProof({ badge, entry, all: proofs, pointer }, context)
        : answer([finding('fail', 'proof-incomplete', { pointer })]),
    );
  }
  const chained = answers.map((one) => afterPredecessors(one, answers));
  return [...(await combine(chained)), ...(await meaning(badge, answers, context))];
}

/**
 * Checks the options of a proof. For an unknown proof type the required members are unknown (P-6):
 * those of 2018 name a `creator`.
 */
function optionFaults(
  entry: JsonObject,
  suite: Suite | undefined,
  context: CheckContext,
  pointer: string,
): Finding[] {
  const isOtherKind =
    !suite && typeof entry['type'] === 'string' && entry['type'] !== 'DataIntegrityProof';
  return checkOptions(entry, context, pointer).filter(
    ({ code }) => !(isOtherKind && (code === 'proof-incomplete' || code === 'proof-option')),
  );
}

/** A proof among the proofs of its document. */
interface LocatedProof {
  readonly badge: Badge;
  readonly entry: JsonObject;
  readonly all: readonly Json[];
  readonly pointer: string;
}

async function verifyProof(located: LocatedProof, context: CheckContext): Promise<Answer> {
  const { entry, pointer } = located;
  const suite = await suiteOf(entry);
  const faults = optionFaults(entry, suite, context, pointer);
  if (faults.some((fault) => fault.outcome === 'fail')) return answer(faults);
  if (!suite) return unsupported(faults, suiteName(entry), pointer);
  if (context.refused.some((name) => name === suite.name || name === suiteName(entry)))
    return unsupported(faults, suite.name, pointer, 'proof-refused');
  const previous = predecessors(entry, located.all);
  const obstacles = obstaclesTo(suite, previous !== undefined, located, context);
  if (!previous || obstacles.length > 0) return answer([...faults, ...obstacles], { read: suite });
  return withKey(suite, previous, faults, located, context);
}

/** Lists the reasons for which a proof is not tried, whatever its key. */
function obstaclesTo(
  suite: Suite,
  hasPredecessors: boolean,
  { badge, entry, pointer }: LocatedProof,
  { left }: CheckContext,
): readonly Finding[] {
  // a proof over text would cover a number that parsing changed in another form than the written
  // one (P-33)
  const lossy = suite.graph
    ? undefined
    : badge.found.notes.find(
        ({ code, params }) => code === 'number-unsafe' && params?.['lossy'] === true,
      );
  if (lossy)
    return [finding('fail', 'data-loss', { pointer: lossy.pointer, params: { detail: 'number' } })];
  if (!hasPredecessors)
    return [finding('fail', 'proof-chain', { pointer: `${pointer}/previousProof` })];
  return takeWork(badge.document, badge.raw.length, entry, left)
    ? []
    : [
        finding('unsupported', 'graph-too-complex', { pointer, params: { limit: MAX_PROOF_WORK } }),
        finding('skipped', 'key-not-checked'),
      ];
}

async function withKey(
  suite: Suite,
  previous: readonly number[],
  faults: readonly Finding[],
  placed: LocatedProof,
  context: CheckContext,
): Promise<Answer> {
  const { badge, entry, pointer } = placed;
  const at = `${pointer}/verificationMethod`;
  const { key, findings } = await findKey(badge, entry, context);
  const located = findings.map((one) => ({ pointer: at, ...one }));
  if (!key)
    return answer([...faults, ...located, withoutKey(located, suite, pointer)], { read: suite });
  if (!suite.keys.includes(key.type)) {
    const params = { suite: suite.name, key: key.type };
    return answer([...faults, finding('fail', 'key-type', { pointer: at, params })], {
      read: suite,
    });
  }
  try {
    const checked = await checkSignature(suite, key, previous, placed, context);
    return answer([...faults, ...checked, ...located], { read: suite, follows: previous });
  } catch (error) {
    if (isUnavailable(error)) return unsupported(faults, suite.name, pointer);
    throw error;
  }
}

const withoutKey = (located: readonly Finding[], suite: Suite, pointer: string): Finding =>
  finding(
    located.some((one) => one.outcome === 'unsupported') ? 'unsupported' : 'unknown',
    'proof-not-checked',
    { pointer, params: { suite: suite.name } },
  );

async function checkSignature(
  suite: Suite,
  key: PublicKey,
  previous: readonly number[],
  { badge, entry, all, pointer }: LocatedProof,
  context: CheckContext,
): Promise<readonly Finding[]> {
  const signature = await suite.verify({
    document: coveredBy(badge.document, previous, all),
    proof: entry,
    key,
    contexts: context.contexts,
    takeForm: () => takeForm(badge.document, badge.raw.length, context.left),
  });
  const named = namingEmpty(signature, context.findings).map((one) => ({
    pointer,
    ...one,
    params: { ...one.params, suite: suite.name },
  }));
  const isValid = signature[0]?.code === 'proof-holds';
  return isValid
    ? [
        ...named,
        ...(await optionsMeaning(entry, badge, context, { pointer, isGraph: suite.graph })),
      ]
    : named;
}

const unsupported = (
  faults: readonly Finding[],
  suite: string,
  pointer: string,
  code: 'proof-unsupported' | 'proof-refused' = 'proof-unsupported',
): Answer =>
  answer([
    ...faults,
    finding('unsupported', code, { pointer, params: { suite } }),
    finding('skipped', 'key-not-checked'),
  ]);

/**
 * Checks contexts and shape once a supported suite has verified a proof; with the codes for graphs
 * if one of the proofs covers a graph only.
 */
async function meaning(
  badge: Badge,
  answers: readonly Answer[],
  context: CheckContext,
): Promise<Finding[]> {
  const suites = answers.flatMap(({ read }) => read ?? []);
  if (suites.length === 0) return [];
  return meaningOf(
    badge,
    context,
    suites.some(({ graph }) => graph),
  );
}
