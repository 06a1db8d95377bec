import { platformRandom, type Random } from '../../crypto/random.js';
import type { RecipientDraft } from '../../issuing/draft-types.js';
import { uuidUrn } from '../../issuing/uuid.js';
import { isoSeconds } from '../../json/instant.js';
import canonicalize from 'canonicalize';
import type { Definition } from '../definition/contract.js';
import { JourneyError } from '../error.js';
import type { Feedback } from '../process/contract.js';
import { digestSRIOf } from './artifacts.js';
import { requirementsOf } from './change.js';
import { completeness } from './completeness.js';
import type { Application, Artifact, Identity, Statements, Submission } from './contract.js';

/** Who submits, when, and after which feedback. */
export interface FreezeOptions {
  /** Who the badge is for. */
  readonly recipient: RecipientDraft;
  readonly name?: string;
  /** For conflicts of interest. */
  readonly organization?: string;
  readonly now: Date | string;
  /** Source of ids. Default: the platform's. */
  readonly random?: Random;
  /** The feedback of the earlier decision; required for a resubmission. */
  readonly feedback?: Feedback;
}

/** A frozen submission, and who it is from: two things that are stored apart. */
export interface Frozen {
  readonly submission: Submission;
  readonly identity: Identity;
}

const ENDING = /\.([a-z0-9]{1,8})$/i;

/** Gives files neutral names: the learner's own may have a person's name in them. */
function neutral(artifact: Artifact, index: number): Artifact {
  if (artifact.kind === 'link') return artifact;
  const ending = ENDING.exec(artifact.name)?.[1]?.toLowerCase();
  return { ...artifact, name: `file-${index + 1}${ending === undefined ? '' : `.${ending}`}` };
}

/** Orders artifacts as the requirements are, so that their order shows nothing of the learner. */
function ordered(artifacts: readonly Artifact[], definition: Definition): readonly Artifact[] {
  const place = requirementsOf(definition).map(({ id }) => id);
  return [...artifacts].sort((a, b) => place.indexOf(a.requirement) - place.indexOf(b.requirement));
}

const collaborationOf = ({ collaboration }: Application): Pick<Submission, 'collaboration'> =>
  collaboration
    ? {
        collaboration: {
          contributions: [
            { who: 'learner', contribution: collaboration.contribution },
            ...collaboration.others.map(({ contribution }, index) => ({
              who: `other-${index + 1}`,
              contribution,
            })),
          ],
          reflection: collaboration.reflection,
        },
      }
    : {};

function resubmissionOf(
  { resubmission }: Application,
  feedback: Feedback | undefined,
): Pick<Submission, 'resubmission'> {
  if (!resubmission) return {};
  if (!feedback)
    throw new JourneyError('decision-unusable', 'give the feedback of the earlier decision', {
      submission: resubmission.of,
    });
  return { resubmission: { ...resubmission, feedback } };
}

function assertSubmittable(application: Application, definition: Definition): void {
  const { id, version } = application.definition;
  if (id !== definition.id || version !== definition.version)
    throw new JourneyError('draft-unusable', 'use the definition that the application is for', {
      pointer: '/definition',
      expected: `${id} ${version}`,
      received: `${definition.id} ${definition.version}`,
    });
  const { missing } = completeness(application, definition);
  if (missing.length > 0)
    throw new JourneyError('draft-incomplete', 'complete what is missing', {
      missing: missing.map(({ pointer, code }) => `${pointer} ${code}`),
    });
  const { attempts: most = Infinity } = definition.policy ?? {};
  if (application.attempts >= most)
    throw new JourneyError('attempts-used-up', 'the definition allows no further attempt', {
      attempts: application.attempts,
    });
}

/** Makes every object and list inside a value unchangeable. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/**
 * Freezes an application as a submission: a copy with the version and digest of the definition,
 * neutral file names, a pseudonym for the work and nothing about a person; and beside it the
 * identity, which is stored elsewhere. The application stays as it is and can go on.
 *
 * @param application complete by `completeness`
 * @param definition at the application's version
 * @param options who submits; clock and source of ids; feedback of the earlier decision
 * @throws JourneyError `draft-incomplete`, `draft-unusable` for another definition or version,
 *   `attempts-used-up`, `decision-unusable` for a resubmission without its feedback
 * @example
 * import { freeze } from 'open-badge-elements/assess';
 * const { submission, identity } = await freeze(application, definition, {
 *   recipient: { email: 'ada@mail.example' },
 *   now: new Date(),
 * });
 */
export async function freeze(
  application: Application,
  definition: Definition,
  { recipient, name, organization, now, random = platformRandom, feedback }: FreezeOptions,
): Promise<Frozen> {
  assertSubmittable(application, definition);
  const id = uuidUrn(random);
  const artifacts = ordered(application.artifacts, definition);
  const submission: Submission = {
    id,
    work: uuidUrn(random),
    definition: {
      ...application.definition,
      digestSRI: await digestSRIOf(canonicalize(definition) ?? ''),
    },
    attempt: application.attempts + 1,
    submittedAt: isoSeconds(now),
    answers: application.answers,
    artifacts: artifacts.map(neutral),
    ...collaborationOf(application),
    statements: application.statements as Required<Statements>,
    publish: application.publish,
    ...resubmissionOf(application, feedback),
  };
  const files = artifacts.filter((artifact) => artifact.kind === 'file');
  const identity: Identity = {
    submission: id,
    recipient,
    ...(name !== undefined && { name }),
    ...(organization !== undefined && { organization }),
    others: (application.collaboration?.others ?? []).map(({ identifier }) => identifier),
    fileNames: Object.fromEntries(files.map((file) => [file.id, file.name])),
  };
  return frozen(structuredClone({ submission, identity }));
}
