import type { Artifact, Definition, Submission } from '../journey/contract.js';
import type { Offer, TaskFile, TaskLink, TaskWork } from '../journey/assessment/contract.js';
import { offerOf } from '../journey/assessment/offer.js';
import { TEXTS } from './cleaning.js';
import type { AssignmentRow, CleanedRow, SubmissionRow } from './rows.js';
import type { ToldTime } from './time.js';

/** A task as its assessor sees it, before accepting too: title, size and skills, and until when. */
export interface OfferedTask extends Offer {
  /** `offered`, `accepted`, or `reviewed`. */
  readonly state: string;
  /** Words of the grantor who returned the review. */
  readonly note: string | null;
  readonly due: string;
  readonly dueDay: string;
  readonly timeZone: string;
  readonly isOverdue: boolean;
}

/** Gives the view of an assessor before accepting: title, size and skills, and when it is due. */
export function offeredTask(
  { json, size }: SubmissionRow,
  definition: Definition,
  { state, note }: Pick<AssignmentRow, 'state' | 'note'>,
  { due, dueDay, timeZone, isOverdue }: ToldTime,
): OfferedTask {
  const offer = offerOf(JSON.parse(json) as Submission, definition);
  const told = { state, note, due, dueDay, timeZone, isOverdue };
  return { ...offer, size: JSON.parse(size) as Offer['size'], ...told };
}

const isOpen = ({ state }: Pick<CleanedRow, 'state'>): boolean => state !== 'refused';

function artifactOf(
  artifact: Artifact,
  id: string,
  row: CleanedRow | undefined,
  isTextOpen: boolean,
): TaskFile | TaskLink {
  const { kind, requirement } = artifact;
  if (kind === 'link') return { kind, id, requirement, url: isTextOpen ? artifact.url : null };
  const isShown = row !== undefined && isOpen(row);
  return {
    kind,
    id,
    requirement,
    name: row?.name ?? 'file',
    isShown,
    isPassed: row?.state === 'passed',
    mediaType: isShown ? row.mediaType : null,
    size: isShown ? row.size : null,
  };
}

/** Finds the artifact that assessors know by its place: the learner's page chose the other id. */
export const artifactAt = ({ artifacts }: Submission, id: string): Artifact | undefined =>
  artifacts.find((_, index) => String(index + 1) === id);

/**
 * Gives a work as its assessors see it: without ids of the learner, without dates of the learner's
 * device, with cleaned files, and without texts in which names were found until the grantor passes
 * them.
 */
export function workOf(submission: Submission, cleaned: readonly CleanedRow[]): TaskWork {
  const { work, definition, attempt, answers, artifacts, collaboration, resubmission } = submission;
  const texts = cleaned.find((row) => row.artifact === TEXTS);
  const isTextOpen = texts !== undefined && isOpen(texts);
  const rowOf = (id: string): CleanedRow | undefined => cleaned.find((row) => row.artifact === id);
  return {
    work,
    definition,
    attempt,
    isTextShown: isTextOpen,
    isTextPassed: texts?.state === 'passed',
    answers: isTextOpen ? answers : {},
    artifacts: artifacts.map((one, index) =>
      artifactOf(one, String(index + 1), rowOf(one.id), isTextOpen),
    ),
    collaboration: isTextOpen ? collaboration : undefined,
    resubmission: resubmission && {
      changes: isTextOpen ? resubmission.changes : '',
      feedback: resubmission.feedback,
    },
  };
}
