import type { JsonObject } from '../../badge/contract.js';
import type { Random } from '../../crypto/random.js';
import { buildCredential } from '../../issuing/draft.js';
import type { ResultDraft } from '../../issuing/draft-types.js';
import type { Identity, Submission } from '../application/contract.js';
import { isMet } from '../assessment/rubric.js';
import type { Definition } from '../definition/contract.js';
import { criterionUri, levelUri } from '../definition/ids.js';
import { criteriaOf } from '../definition/parts.js';
import { toAchievement } from '../definition/to-achievement.js';
import { JourneyError } from '../error.js';
import type { Decision } from '../process/contract.js';
import { assessedLine } from './assessed-line.js';
import { publishedEvidence, type PublishedFile } from './evidence.js';

/** The parts from which an award is made. */
export interface AwardInput {
  readonly definition: Definition;
  readonly submission: Submission;
  /** Who the badge is for, decrypted by the grantor. */
  readonly identity: Identity;
  readonly decision: Decision;
}

/** Options of an award. */
export interface AwardOptions {
  /** Start of validity. */
  readonly now: Date | string;
  /** Where files are published that the learner agreed to publish. Default: nowhere. */
  readonly files?: readonly PublishedFile[];
  /** The line that tells how it was assessed. Default: in English. */
  readonly assessed?: string;
  /** Source of ids and salts. Default: the platform's. */
  readonly random?: Random;
}

function faultsIn({ definition, submission, identity, decision }: AwardInput): readonly string[] {
  const expectations: ReadonlyArray<readonly [string, string, string]> = [
    ['/decision/outcome', decision.outcome, 'awarded'],
    ['/decision/work', decision.work, submission.work],
    ['/decision/version', decision.version, definition.version],
    ['/submission/definition/id', submission.definition.id, definition.id],
    ['/submission/definition/version', submission.definition.version, definition.version],
    ['/identity/submission', identity.submission, submission.id],
  ];
  const unequal = expectations
    .filter(([, is, expected]) => is !== expected)
    .map(([pointer, is, expected]) => `${pointer} expected ${expected}; received ${is}`);
  const unmet = criteriaOf(definition)
    .filter((criterion) => !isMet(criterion, decision.levels[criterion.id]))
    .map(({ id, required }) => `/decision/levels/${id} expected at least ${required}`);
  return [...unequal, ...unmet];
}

const resultsOf = ({ definition, decision }: AwardInput): readonly ResultDraft[] =>
  criteriaOf(definition).map(({ id }) => ({
    resultDescription: criterionUri(definition.id, id),
    achievedLevel: levelUri(definition.id, id, decision.levels[id]!),
  }));

/**
 * Turns an award into the draft of a badge (OB 3.0): the achievement, the level reached of each
 * criterion, the evidence that the learner agreed to publish with digests of its files (VCDM 2.0
 * `relatedResource`), the assessing organisation as `source`, the recipient as a salted hash, and a
 * line that tells how it was assessed.
 *
 * @param input definition, submission, identity and decision that belong together
 * @param options clock, published files, source of ids and salts
 * @returns an unsigned credential for `issue`, whose key gives the issuer's id
 * @throws JourneyError `decision-unusable` for a denial, for parts that do not belong together, and
 *   for a criterion below its required level, with every JSON pointer
 * @example
 * import { award } from 'open-badge-elements/assess';
 * import { issue } from 'open-badge-elements/issue';
 * const credential = await award({ definition, submission, identity, decision }, { now: new Date() });
 * const { text } = await issue(credential, { signer });
 */
export async function award(
  input: AwardInput,
  { now, files = [], assessed, random }: AwardOptions,
): Promise<JsonObject> {
  const faults = faultsIn(input);
  if (faults.length > 0)
    throw new JourneyError('decision-unusable', 'correct each fault before the award', { faults });
  const { definition, submission, identity, decision } = input;
  const { evidence, relatedResource } = publishedEvidence(definition, submission, files);
  const credential = await buildCredential(
    {
      name: definition.name,
      issuer: definition.issuer,
      recipient: identity.recipient,
      achievement: toAchievement(definition),
      awardedDate: decision.decidedAt,
      results: resultsOf(input),
      evidence,
      narrative: assessed ?? assessedLine(decision),
      ...(definition.assessor && { source: definition.assessor }),
    },
    { issuer: definition.issuer.id ?? definition.id, now, random },
  );
  return relatedResource.length === 0 ? credential : { ...credential, relatedResource };
}
