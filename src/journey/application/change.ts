import { platformRandom, type Random } from '../../crypto/random.js';
import { uuidUrn } from '../../issuing/uuid.js';
import { isoSeconds } from '../../json/instant.js';
import type { Definition, Requirement } from '../definition/contract.js';
import { JourneyError } from '../error.js';
import type { Decision } from '../process/contract.js';
import type { Application, Artifact, Collaboration, Statements } from './contract.js';
import { MAX_ANSWER_CHARACTERS } from './limits.js';

/** The clock of a change. */
export interface ChangeOptions {
  readonly now: Date | string;
}
/** The clock and the source of ids. */
export interface MakeOptions extends ChangeOptions {
  /** Default: the platform's. */
  readonly random?: Random;
}

/** Gives a changed application with its moment. */
export const withChange = (
  application: Application,
  change: Partial<Application>,
  { now }: ChangeOptions,
): Application => ({ ...application, ...change, updatedAt: isoSeconds(now) });

/** Lists the requirements of all parts. */
export const requirementsOf = ({ parts }: Pick<Definition, 'parts'>): readonly Requirement[] =>
  parts.flatMap(({ requirements }) => requirements);

/**
 * Begins an application for a micro-credential.
 *
 * @param definition whose version it is for
 * @param options clock and source of ids
 * @example
 * import { beginApplication } from 'open-badge-elements/assess';
 * const begun = beginApplication(definition, { now: new Date() });
 */
export function beginApplication(
  { id, version }: Definition,
  { now, random = platformRandom }: MakeOptions,
): Application {
  return {
    id: uuidUrn(random),
    definition: { id, version },
    revision: 0,
    answers: {},
    artifacts: [],
    statements: {},
    publish: [],
    attempts: 0,
    updatedAt: isoSeconds(now),
  };
}

/**
 * Writes an answer.
 *
 * @param requirement id of a text requirement
 * @param text the whole answer; `''` removes it
 * @throws JourneyError `draft-unusable` beyond the longest answer
 * @example
 * import { setAnswer } from 'open-badge-elements/assess';
 * const changed = setAnswer(application, 'context', 'A class of 24.', { now: new Date() });
 */
export function setAnswer(
  application: Application,
  requirement: string,
  text: string,
  options: ChangeOptions,
): Application {
  if (text.length > MAX_ANSWER_CHARACTERS)
    throw new JourneyError('draft-unusable', 'shorten the answer', {
      pointer: `/answers/${requirement}`,
      characters: text.length,
      max: MAX_ANSWER_CHARACTERS,
    });
  const { [requirement]: _, ...others } = application.answers;
  const answers = text === '' ? others : { ...application.answers, [requirement]: text };
  return withChange(application, { answers }, options);
}

/**
 * Removes a file or link; the bytes of a file stay in the storage until `removeFile`.
 *
 * @param artifact its id
 */
export const removeArtifact = (
  application: Application,
  artifact: string,
  options: ChangeOptions,
): Application => {
  const isOther = ({ id }: Artifact): boolean => id !== artifact;
  const publish = application.publish.filter((id) => id !== artifact);
  const artifacts = application.artifacts.filter(isOther);
  return withChange(application, { artifacts, publish }, options);
};

/**
 * Declares that the work was made together, or takes the declaration back.
 *
 * @param collaboration each person's contribution and an own reflection; `undefined`: made alone
 */
export function declareCollaboration(
  application: Application,
  collaboration: Collaboration | undefined,
  options: ChangeOptions,
): Application {
  const { collaboration: _, ...alone } = application;
  return withChange(collaboration ? { ...alone, collaboration } : alone, {}, options);
}

/**
 * Records that the learner agreed to a statement, with the moment, or no longer does.
 *
 * @param statement `privacy` or `integrity`
 * @param agrees default: `true`
 */
export function agreeTo(
  application: Application,
  statement: keyof Statements,
  options: ChangeOptions & { readonly agrees?: boolean },
): Application {
  const { [statement]: _, ...others } = application.statements;
  const { agrees = true, now } = options;
  const statements = agrees ? { ...others, [statement]: isoSeconds(now) } : others;
  return withChange(application, { statements }, options);
}

/**
 * Chooses what may be published with the badge: nothing by default.
 *
 * @param publish ids of artifacts and text requirements
 * @throws JourneyError `consent-unknown` for an id that the application does not have
 */
export function choosePublished(
  application: Application,
  publish: readonly string[],
  options: ChangeOptions,
): Application {
  const known = new Set([
    ...application.artifacts.map(({ id }) => id),
    ...Object.keys(application.answers),
  ]);
  const unknown = publish.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new JourneyError('consent-unknown', 'choose files, links and answers that are there', {
      ids: unknown,
    });
  return withChange(application, { publish: [...new Set(publish)] }, options);
}

/**
 * Continues an application after a denial: all evidence stays, and the learner notes what changes.
 *
 * @param denied id of the denied submission
 * @param decision with the feedback
 * @param options whether the same assessors are preferred; the clock
 * @throws JourneyError `decision-unusable` for an award
 * @example
 * import { continueAfterDenial } from 'open-badge-elements/assess';
 * const again = continueAfterDenial(application, submission.id, { ...decision, outcome: 'denied' }, { now: new Date() });
 */
export function continueAfterDenial(
  application: Application,
  denied: string,
  decision: Decision,
  options: ChangeOptions & { readonly sameAssessor?: boolean },
): Application {
  if (decision.outcome !== 'denied')
    throw new JourneyError('decision-unusable', 'only a denial is followed by another attempt', {
      outcome: decision.outcome,
    });
  const { sameAssessor = true } = options;
  const resubmission = { of: denied, changes: '', sameAssessor };
  const attempts = application.attempts + 1;
  return withChange(application, { resubmission, attempts, statements: {} }, options);
}

/**
 * Moves an application to the present version of its definition: what was written stays, and
 * `completeness` shows what the new version asks beyond it.
 *
 * @param definition of the same id
 * @throws JourneyError `draft-unusable` for another definition
 */
export function moveToVersion(
  application: Application,
  { id, version }: Definition,
  options: ChangeOptions,
): Application {
  if (id !== application.definition.id)
    throw new JourneyError('draft-unusable', 'use the definition that the application is for', {
      pointer: '/definition/id',
      received: id,
    });
  return withChange(application, { definition: { id, version } }, options);
}
