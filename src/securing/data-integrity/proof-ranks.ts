import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { kept } from '../../kept.js';
import type { Suite } from './index.js';

/** Loads the notes on further signatures, of which most badges have none. */
const loadNotes = kept(() => import('../side-note.js'));

/**
 * Result for one proof: `read` is the suite that verified it, `follows` are the indexes of its
 * predecessors.
 */
export interface Answer {
  readonly rank: Rank;
  readonly findings: readonly Finding[];
  readonly read?: Suite;
  readonly follows: readonly number[];
}

/**
 * Ranks of results, best first; the best proof decides for the badge (V-21). `altered` by a key of
 * the issuer precedes unavailable keys and unsupported suites: the issuer's own signature shows
 * that the text was changed. Any other failure is last, since it says nothing against a proof that
 * cannot be verified.
 */
const RANKS = ['pass', 'altered', 'unknown', 'unsupported', 'fail'] as const;
type Rank = (typeof RANKS)[number];

/** Makes the result of a proof from its findings. */
export const answer = (findings: readonly Finding[], more: Partial<Answer> = {}): Answer => ({
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

/**
 * Keeps the findings of the best proof, preferring the issuer's; the other proofs are reported, but
 * decide nothing (V-21).
 */
export async function combine(answers: readonly Answer[]): Promise<Finding[]> {
  const ofRank = RANKS.map((name) => answers.filter((one) => one.rank === name)).find(
    (some) => some.length > 0,
  )!;
  const bound = ofRank.filter((one) => isBound(one.findings));
  // the issuer's proof over the whole document shows that nothing is withheld, in spite of a
  // derived proof beside it
  const best = bound.find((one) => !isSelective(one.findings)) ?? bound[0] ?? ofRank[0]!;
  const others = answers.filter((one) => one !== best && one.rank !== 'pass');
  return others.length === 0
    ? [...best.findings]
    : [...best.findings, ...(await sideNotes(others, answers.length))];
}

const isSelective = (findings: readonly Finding[]): boolean =>
  findings.some(({ code }) => code === 'proof-selective');

async function sideNotes(others: readonly Answer[], count: number): Promise<readonly Finding[]> {
  const { noteOn } = await loadNotes();
  return others.map(({ rank, findings }) => {
    const outcome = rank === 'altered' ? 'fail' : rank;
    return noteOn(
      findings.find((entry) => entry.outcome === outcome)!,
      findings,
      { count },
    );
  });
}

/**
 * Fails a proof whose predecessors are not valid (P-21). The owner of their keys does not matter to
 * the chain: a witness may have signed first.
 */
export function afterPredecessors(
  one: Answer,
  all: readonly Answer[],
  seen = new Set<Answer>(),
): Answer {
  if (one.follows.length === 0 || seen.has(one)) return one;
  seen.add(one);
  const broken = one.follows
    .map((index) => afterPredecessors(all[index]!, all, seen))
    .map(proofRank)
    .find((rank) => rank !== 'pass');
  if (!broken) return one;
  const outcome = broken === 'unknown' || broken === 'unsupported' ? broken : 'fail';
  return {
    ...answer([...one.findings, finding(outcome, 'proof-chain')]),
    read: one.read,
    follows: one.follows,
  };
}

/** Ranks the result of a proof without regard to the owner of its key. */
function proofRank({ findings }: Answer): Rank {
  const foreign = (entry: Finding): boolean =>
    entry.code === 'key-not-bound' && entry.params?.['why'] === 'other-controller';
  return rankOf(findings.filter((entry) => !foreign(entry)));
}
