import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { isUnavailable } from '../../crypto/index.js';
import { suiteName, suiteOf, type Suite } from './index.js';
import type { Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { namingEmpty } from './empty-values.js';
import { finding } from '../../report/findings.js';
import { meaningOf, optionsMeaning } from '../semantics.js';
import { findKey } from '../keys/issuer-key.js';
import { coveredBy, predecessors } from './proof-chain.js';
import { checkOptions } from './proof-options.js';
import { MAX_PROOF_WORK, takeWork } from './work-budget.js';
import { asList, isObject } from '../../json/values.js';

/** More proofs than this on one document are not looked at (P-22, X-3). */
export const MAX_PROOFS = 10;

/** How one proof ended. `read` is the suite of ours that looked at it; `follows`, which proofs it builds on. */
interface Answer {
  readonly rank: Rank;
  readonly findings: readonly Finding[];
  readonly read?: Suite;
  readonly follows: readonly number[];
}

/**
 * The best proof speaks for the badge, in this order (V-21). `altered` by a key of the issuer stands before what could not be asked or is
 * not supported: the issuer's own signature says that this text is another. Any other failure stands last: it says nothing against
 * the proof that we cannot judge.
 */
const RANKS = ['pass', 'altered', 'unknown', 'unsupported', 'fail'] as const;
type Rank = (typeof RANKS)[number];

/** Every embedded proof is tried; one good and bound proof suffices (V-20, V-21). */
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
        ? await runOne(badge, entry, proofs, context, pointer)
        : answer([finding('fail', 'proof-incomplete', { pointer })]),
    );
  }
  const chained = answers.map((one) => afterPredecessors(one, answers));
  return [...combine(chained), ...(await meaning(badge, answers, context))];
}

const answer = (findings: readonly Finding[], more: Partial<Answer> = {}): Answer => ({
  rank: rankOf(findings),
  findings,
  follows: [],
  ...more,
});

function rankOf(findings: readonly Finding[]): Rank {
  const has = (outcome: Finding['outcome']): boolean =>
    findings.some((entry) => entry.outcome === outcome);
  if (isBound(findings) && findings.some((entry) => entry.code === 'proof-altered'))
    return 'altered';
  return has('fail')
    ? 'fail'
    : has('unsupported')
      ? 'unsupported'
      : has('unknown')
        ? 'unknown'
        : 'pass';
}

const isBound = (findings: readonly Finding[]): boolean =>
  findings.some((entry) => entry.code === 'key-bound' && entry.outcome === 'pass');

/** The best proof's findings stand, of equals the issuer's; the others are named, but decide nothing (V-21). */
function combine(answers: readonly Answer[]): Finding[] {
  const ofRank = RANKS.map((name) => answers.filter((one) => one.rank === name)).find(
    (some) => some.length > 0,
  )!;
  const bound = ofRank.filter((one) => isBound(one.findings));
  // the issuer's proof over the whole says that nothing is withheld, whatever a derived one beside it leaves open
  const best = bound.find((one) => !isSelective(one.findings)) ?? bound[0] ?? ofRank[0]!;
  const others = answers
    .filter((one) => one !== best)
    .map((one) => asSideNote(one, answers.length));
  return [...best.findings, ...others.filter((entry) => entry !== undefined)];
}

const isSelective = (findings: readonly Finding[]): boolean =>
  findings.some(({ code }) => code === 'proof-selective');

function asSideNote({ rank, findings }: Answer, count: number): Finding | undefined {
  if (rank === 'pass') return undefined;
  const outcome = rank === 'altered' ? 'fail' : rank;
  const cause = findings.find((entry) => entry.outcome === outcome)!;
  const params = { ...cause.params, count, cause: cause.code };
  return rank === 'unsupported'
    ? finding('skipped', 'proof-other-unsupported', { pointer: cause.pointer, params })
    : finding('warn', 'proof-other-failed', { pointer: cause.pointer, params });
}

/** What a proof of a kind that we do not know must have is not ours to say (5.5): those of 2018 name a `creator`. */
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

async function runOne(
  badge: Badge,
  entry: JsonObject,
  all: readonly Json[],
  context: CheckContext,
  pointer: string,
): Promise<Answer> {
  const suite = await suiteOf(entry);
  const faults = optionFaults(entry, suite, context, pointer);
  if (faults.some((fault) => fault.outcome === 'fail')) return answer(faults);
  if (!suite) return unsupported(faults, suiteName(entry), pointer);
  if (context.refused.some((name) => name === suite.name || name === suiteName(entry)))
    return unsupported(faults, suite.name, pointer, 'proof-refused');
  // under a seal of text a number that the parse changed would be covered as it is not written (P-33)
  const lossy = suite.graph
    ? undefined
    : badge.found.notes.find(
        ({ code, params }) => code === 'number-unsafe' && params?.['lossy'] === true,
      );
  if (lossy)
    return answer(
      [
        ...faults,
        finding('fail', 'data-loss', { pointer: lossy.pointer, params: { detail: 'number' } }),
      ],
      { read: suite },
    );
  const previous = predecessors(entry, all);
  if (!previous)
    return answer(
      [...faults, finding('fail', 'proof-chain', { pointer: `${pointer}/previousProof` })],
      { read: suite },
    );
  if (!takeWork(badge.document, badge.raw.length, entry, context.left))
    return answer(
      [
        ...faults,
        finding('unsupported', 'graph-too-complex', { pointer, params: { limit: MAX_PROOF_WORK } }),
        finding('skipped', 'key-not-checked'),
      ],
      { read: suite },
    );
  const { key, findings } = await findKey(badge, entry, context);
  const located = findings.map((one) => ({ pointer: `${pointer}/verificationMethod`, ...one }));
  if (!key)
    return answer(
      [
        ...faults,
        ...located,
        finding(
          located.some((one) => one.outcome === 'unsupported') ? 'unsupported' : 'unknown',
          'proof-not-checked',
          { pointer, params: { suite: suite.name } },
        ),
      ],
      { read: suite },
    );
  if (!suite.keys.includes(key.type))
    return answer(
      [
        ...faults,
        finding('fail', 'key-type', {
          pointer: `${pointer}/verificationMethod`,
          params: { suite: suite.name, key: key.type },
        }),
      ],
      { read: suite },
    );
  try {
    const seal = await suite.verify({
      document: coveredBy(badge.document, previous, all),
      proof: entry,
      key,
      contexts: context.contexts,
    });
    const named = namingEmpty(seal, context.findings).map((one) => ({
      pointer,
      ...one,
      params: { ...one.params, suite: suite.name },
    }));
    const shape =
      seal[0]?.code === 'proof-holds'
        ? await optionsMeaning(entry, badge, context, { pointer, isGraph: suite.graph })
        : [];
    return answer([...faults, ...named, ...shape, ...located], { read: suite, follows: previous });
  } catch (error) {
    if (isUnavailable(error)) return unsupported(faults, suite.name, pointer);
    throw error;
  }
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
 * A proof that follows on others counts only when they verify (P-21). Whose keys those are does not matter to the chain: a witness may
 * have signed first.
 */
function afterPredecessors(one: Answer, all: readonly Answer[], seen = new Set<Answer>()): Answer {
  if (one.follows.length === 0 || seen.has(one)) return one;
  seen.add(one);
  const broken = one.follows
    .map((index) => afterPredecessors(all[index]!, all, seen))
    .map(sealRank)
    .find((rank) => rank !== 'pass');
  if (!broken) return one;
  const outcome = broken === 'unknown' || broken === 'unsupported' ? broken : 'fail';
  return {
    ...answer([...one.findings, finding(outcome, 'proof-chain')]),
    read: one.read,
    follows: one.follows,
  };
}

/** How a proof ended but for whose key it is. */
function sealRank({ findings }: Answer): Rank {
  const foreign = (entry: Finding): boolean =>
    entry.code === 'key-not-bound' && entry.params?.['why'] === 'other-controller';
  return rankOf(findings.filter((entry) => !foreign(entry)));
}

/** Contexts and shape are judged once a suite of ours has looked: in the words of a graph where one of the proofs covers a graph only. */
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
