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
import { offerOf } from '../journey/assessment/offer.js';
import { attemptsAmong, policyAfter } from './attempts.js';
import { cleanedRows, TEXTS } from './cleaning.js';
import type { PersonVisit } from './contract.js';
import { definitionOf } from './definitions.js';
import { everyRow } from './every.js';
import { pseudonymOf } from './ids.js';
import { recorded, historyOf } from './history.js';
import { fingerprintRow, lookAlikesOf } from './look-alikes.js';
import { GRANTORS, keepNotices, tell, type NewNotice } from './notices.js';
import { Refusal } from './refusals.js';
import type { ApplicationRow, CleanedRow, FingerprintRow, SubmissionRow } from './rows.js';
import { keptTraits } from './traits.js';

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
  const rows = await everyRow(store, 'submissions', { application });
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
 * Computes the size that is told before a work is accepted: bytes of the cleaned files, since the
 * originals are larger by what was removed.
 */
function sizeOf(
  submission: Submission,
  definition: Definition,
  cleaned: readonly CleanedRow[],
): object {
  const files = cleaned.filter(({ artifact }) => artifact !== TEXTS);
  const bytes = files.reduce((sum, { size }) => sum + (size ?? 0), 0);
  return { ...offerOf(submission, definition).size, bytes };
}

/** A frozen submission with all that is kept beside it. */
interface Frozen {
  readonly submission: Submission;
  readonly identity: Identity;
  readonly jwe: string;
  readonly cleaned: readonly CleanedRow[];
  readonly print: FingerprintRow;
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
  const told = await everyRow(store, 'decisions', { submission: earlier.submission });
  return told
    .map(({ json }) => JSON.parse(json) as Partial<Decision>)
    .findLast(({ outcome }) => outcome !== undefined)?.feedback;
}

/** Completes an application with what the process knows, in place of what the page sent. */
function asRecorded(
  application: Application,
  one: Pick<Frozen, 'action'> & {
    readonly history: readonly HistoryEntry[];
    readonly elsewhere: number;
    readonly of?: string;
    readonly feedback?: Feedback;
  },
): Application {
  const { action, history, elsewhere, of, feedback } = one;
  const { resubmission } = application;
  if (action === 'resubmit' && (resubmission?.changes ?? '').trim() === '')
    throw new Refusal('incomplete', { reason: 'changes-missing', pointer: '/resubmission' });
  const begun = elsewhere + attemptsIn(history);
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
  const elsewhere = await attemptsAmong(store, {
    owner: visit.owner,
    definition: definition.id,
    except: earlier?.about,
  });
  const { submission, identity } = await freeze(
    asRecorded(kept, { action, history, elsewhere, of, feedback }),
    definition,
    { ...person, now: options.now(), random: options.random, feedback },
  );
  const cleaned = await cleanedRows(options, submission, identity);
  return {
    submission,
    identity,
    definition,
    action,
    jwe: await options.encryptIdentity(identity),
    cleaned,
    print: await fingerprintRow(options, submission, cleaned, visit.owner),
    about: earlier?.about ?? submission.id,
  };
}

function rowOf(visit: PersonVisit, { application }: ApplicationRow, one: Frozen): SubmissionRow {
  const { submission, definition, about, identity, cleaned } = one;
  return {
    submission: submission.id,
    work: submission.work,
    about,
    application,
    owner: visit.owner,
    definition: definition.id,
    version: definition.version,
    json: JSON.stringify(submission),
    size: JSON.stringify(sizeOf(submission, definition, cleaned)),
    conflicts: keptTraits(visit.options.secret, identity, visit.account),
    at: visit.now,
  };
}

const flagged = (submission: string): NewNotice => ({
  reader: GRANTORS,
  role: 'grantor',
  kind: 'look-alike',
  about: submission,
  detail: '',
});

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
  const { options, store, account, now } = visit;
  const one = await frozen(visit, row, person);
  const { submission, cleaned, about, action, definition, jwe, print } = one;
  const kept = rowOf(visit, row, one);
  const by = pseudonymOf(options.secret, about, account.account);
  const notices = await store.transaction(async (rows) => {
    await rows.append('submissions', [kept]);
    await rows.append('identities', [{ submission: submission.id, jwe, at: now }]);
    await rows.append('cleaned', cleaned);
    await rows.append('fingerprints', [print]);
    const act = { action, role: 'learner', by, subject: submission } as const;
    // counted again: two applications may be submitted at once
    const among = { owner: visit.owner, definition: definition.id, except: about };
    const policy = policyAfter(definition, await attemptsAmong(rows, among));
    await recorded(rows, options, kept, { act, policy });
    const alike = await lookAlikesOf({ ...options, store: rows }, print);
    return keepNotices(rows, options, alike.length > 0 ? [flagged(submission.id)] : []);
  });
  await tell(options, notices);
  const held = cleaned.filter(({ state }) => state === 'refused').map(({ artifact }) => artifact);
  return { row: kept, held };
}
