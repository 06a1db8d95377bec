import { freeze } from '../journey/application/freeze.js';
import { attemptsIn, stateOf } from '../journey/process/history.js';
import type {
  Action,
  Application,
  Decision,
  Definition,
  Feedback,
  Identity,
  HistoryEntry,
  State,
  Submission,
} from '../journey/contract.js';
import type { RecipientDraft } from '../issuing/draft-types.js';
import { cleanedRows, TEXTS } from './cleaning.js';
import { conflictKeys } from './conflicts.js';
import type { PersonVisit } from './contract.js';
import { definitionOf } from './definitions.js';
import { businessDaysAfter } from './due.js';
import { pseudonymOf } from './ids.js';
import { recorded, historyOf } from './history.js';
import { Refusal } from './refusals.js';
import type { ApplicationRow, CleanedRow, SubmissionRow } from './rows.js';

/** Business days until the decision where the definition states none. */
const DECISION_DAYS = 14;

/** Who the learner is, as the page sends it with a submission. */
export interface Person {
  readonly recipient: RecipientDraft;
  readonly name?: string;
  readonly organization?: string;
}

/** The act by which an application is handed in, by its state. */
const ACTS: Readonly<Partial<Record<State, Action>>> = {
  draft: 'submit',
  'pre-check-returned': 'correct',
  denied: 'resubmit',
  'appeal-denied': 'resubmit',
};

/** Finds the latest submission of an application. */
export async function latestOf(
  { store }: Pick<PersonVisit, 'store'>,
  application: string,
): Promise<SubmissionRow | undefined> {
  const rows = await store.query('submissions', { where: { application } });
  return [...rows].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
}

/** Checks that the files that the application names are the learner's, as they were sent. */
async function checkFiles(
  { store, owner }: PersonVisit,
  { artifacts }: Application,
): Promise<void> {
  for (const [index, artifact] of artifacts.entries()) {
    if (artifact.kind !== 'file') continue;
    const file = await store.get('files', { owner, digest: artifact.digestSRI });
    if (file?.size !== artifact.size || file.mediaType !== artifact.mediaType)
      throw new Refusal('unusable', {
        reason: 'file-unknown',
        pointer: `/artifacts/${index}`,
        fix: 'send the file again, and take digest, size and type from the answer',
      });
  }
}

/**
 * Computes the size that is told before a work is accepted: of the cleaned files, since the
 * originals are larger by what was removed.
 */
const sizeOf = ({ answers }: Submission, cleaned: readonly CleanedRow[]): number =>
  cleaned.reduce((sum, { artifact, size }) => sum + (artifact === TEXTS ? 0 : (size ?? 0)), 0) +
  Object.values(answers).reduce((sum, { length }) => sum + length, 0);

/** A frozen submission with all that is kept beside it. */
interface Frozen {
  readonly submission: Submission;
  readonly identity: Identity;
  readonly jwe: string;
  readonly cleaned: readonly CleanedRow[];
  readonly definition: Definition;
  readonly action: Action;
  readonly about: string;
}

/** Finds the feedback that a submission answers: of the decision, or of the one it corrects. */
async function feedbackFor(
  { store }: PersonVisit,
  action: Action,
  earlier: SubmissionRow | undefined,
): Promise<Feedback | undefined> {
  if (!earlier) return undefined;
  if (action === 'correct') return (JSON.parse(earlier.json) as Submission).resubmission?.feedback;
  const where = { submission: earlier.submission };
  const told = await store.query('decisions', { where });
  return told
    .map(({ json }) => JSON.parse(json) as Partial<Decision>)
    .findLast(({ outcome }) => outcome !== undefined)?.feedback;
}

/** Completes an application with what the process knows, in place of what the page sent. */
function asRecorded(
  application: Application,
  one: Pick<Frozen, 'action'> & {
    readonly history: readonly HistoryEntry[];
    readonly of?: string;
    readonly feedback?: Feedback;
  },
): Application {
  const { action, history, of, feedback } = one;
  const { resubmission } = application;
  if (action === 'resubmit' && (resubmission?.changes ?? '').trim() === '')
    throw new Refusal('incomplete', { reason: 'changes-missing', pointer: '/resubmission' });
  const begun = attemptsIn(history);
  return {
    ...application,
    attempts: action === 'correct' ? begun - 1 : begun,
    resubmission: feedback && resubmission && { ...resubmission, of: of! },
  };
}

/** Freezes the application; all that takes time is done before anything is written. */
async function frozen(visit: PersonVisit, row: ApplicationRow, person: Person): Promise<Frozen> {
  const { options, store } = visit;
  const kept = JSON.parse(row.json) as Application;
  const definition = await definitionOf(store, kept.definition.id, kept.definition.version);
  const earlier = await latestOf(visit, row.application);
  const history = earlier ? await historyOf(store, earlier.about) : [];
  const action = ACTS[stateOf(history)];
  if (!action) throw new Refusal('not-allowed-now', { reason: 'action-not-allowed' });
  await checkFiles(visit, kept);
  const feedback = await feedbackFor(visit, action, earlier);
  const of = earlier?.submission;
  const { submission, identity } = await freeze(
    asRecorded(kept, { action, history, of, feedback }),
    definition,
    { ...person, now: options.now(), random: options.random, feedback },
  );
  return {
    submission,
    identity,
    definition,
    action,
    jwe: await options.encryptIdentity(identity),
    cleaned: await cleanedRows(options, submission, identity),
    about: earlier?.about ?? submission.id,
  };
}

function rowOf(visit: PersonVisit, { application }: ApplicationRow, one: Frozen): SubmissionRow {
  const { submission, definition, about, identity, cleaned } = one;
  const { decisionDays = DECISION_DAYS } = definition.policy ?? {};
  return {
    submission: submission.id,
    work: submission.work,
    about,
    application,
    owner: visit.owner,
    definition: definition.id,
    version: definition.version,
    json: JSON.stringify(submission),
    size: sizeOf(submission, cleaned),
    conflicts: conflictKeys(visit.options.secret, identity),
    at: visit.now,
    due: businessDaysAfter(visit.options.now(), decisionDays).toISOString(),
  };
}

/**
 * Submits an application: the work is frozen, the identity encrypted and kept apart, the files are
 * cleaned for assessors, and the act is recorded.
 *
 * @param visit of the learner
 * @param row the application
 * @param person who the learner is
 */
export async function submit(
  visit: PersonVisit,
  row: ApplicationRow,
  person: Person,
): Promise<{ readonly row: SubmissionRow; readonly held: readonly string[] }> {
  const one = await frozen(visit, row, person);
  const { submission, cleaned, about, action, definition, jwe } = one;
  const kept = rowOf(visit, row, one);
  const by = pseudonymOf(visit.options.secret, about, visit.account.account);
  await visit.store.transaction(async (rows) => {
    await rows.append('submissions', [kept]);
    await rows.append('identities', [{ submission: submission.id, jwe, at: visit.now }]);
    await rows.append('cleaned', cleaned);
    const act = { action, role: 'learner', by, subject: submission } as const;
    await recorded(rows, visit.options, kept, { act, policy: definition.policy });
  });
  const held = cleaned.filter(({ state }) => state === 'refused').map(({ artifact }) => artifact);
  return { row: kept, held };
}
