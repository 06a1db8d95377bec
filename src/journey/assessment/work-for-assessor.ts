import type { Artifact, Identity, Submission } from '../application/contract.js';
import {
  cleanFile,
  type CleanedFile,
  type CleanOptions,
  type FileToClean,
  type RefusedFile,
} from '../cleaning/clean-file.js';
import type { FoundName, KnownNames } from '../cleaning/contract.js';
import { findNames } from '../cleaning/names/find.js';

/** A file as an assessor sees it. */
export interface WorkFile {
  readonly kind: 'file';
  readonly requirement: string;
  /** Neutral. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A link as an assessor sees it. */
export interface WorkLink {
  readonly kind: 'link';
  readonly requirement: string;
  readonly url: string;
}

/** All that an assessor sees of a submission: no person, no moment, no id of the submission. */
export interface AssessorsWork {
  readonly work: string;
  readonly definition: Submission['definition'];
  readonly attempt: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly artifacts: ReadonlyArray<WorkFile | WorkLink>;
  readonly collaboration?: Submission['collaboration'];
  /** The change note and the earlier feedback of a resubmission. */
  readonly earlier?: Pick<NonNullable<Submission['resubmission']>, 'changes' | 'feedback'>;
}

/** A work that is ready for assessors, with what the grantor has to look at. */
export interface PreparedForAssessor {
  readonly work: AssessorsWork;
  /** Files that could not be cleaned; assessors do not get them unless the grantor passes them. */
  readonly refused: ReadonlyArray<RefusedFile & { readonly artifact: string }>;
  /** Places with names, by the id of an artifact, or the pointer of a text of the submission. */
  readonly found: Readonly<Record<string, readonly FoundName[]>>;
  /** Ids of artifacts whose text could not be searched for names. */
  readonly unsearched: readonly string[];
}

/** How a work is prepared. */
export interface PrepareOptions {
  /** Gives the bytes of a file of the submission, by its artifact's id. */
  readonly bytesOf: (artifact: string) => Promise<Uint8Array>;
  /** Ids of artifacts that the grantor passes although they cannot be cleaned. Default: none. */
  readonly passed?: readonly string[];
  readonly extractText?: CleanOptions['extractText'];
}

const knownOf = ({ recipient, name, organization, others, fileNames }: Identity): KnownNames => {
  const { email } = recipient as { readonly email?: string };
  const isEmail = (one: string): boolean => one.includes('@');
  return {
    names: [...(name ? [name] : []), ...others.filter((one) => !isEmail(one))],
    emails: [...(email ? [email] : []), ...others.filter(isEmail)],
    organizations: organization ? [organization] : [],
    fileNames: Object.values(fileNames),
  };
};

/** Lists the texts that a learner wrote, by JSON pointer. */
function textsOf(submission: Submission): ReadonlyArray<readonly [string, string]> {
  const { answers, collaboration, resubmission, artifacts } = submission;
  return [
    ...Object.entries(answers).map(([id, text]) => [`/answers/${id}`, text] as const),
    ...(collaboration?.contributions ?? []).map(
      ({ contribution }, at) =>
        [`/collaboration/contributions/${at}/contribution`, contribution] as const,
    ),
    ...(collaboration ? [['/collaboration/reflection', collaboration.reflection] as const] : []),
    ...(resubmission ? [['/resubmission/changes', resubmission.changes] as const] : []),
    ...artifacts.flatMap((one, at) =>
      one.kind === 'link' ? [[`/artifacts/${at}/url`, one.url] as const] : [],
    ),
  ];
}

/** A file that the grantor passes: as it is, with a neutral name. */
const passedFile = (artifact: Artifact & { kind: 'file' }, bytes: Uint8Array): WorkFile => ({
  kind: 'file',
  requirement: artifact.requirement,
  name: artifact.name,
  mediaType: artifact.mediaType,
  bytes,
});

const cleanedFile = (requirement: string, { name, mediaType, bytes }: CleanedFile): WorkFile => ({
  kind: 'file',
  requirement,
  name,
  mediaType,
  bytes,
});

function viewOf(submission: Submission, artifacts: AssessorsWork['artifacts']): AssessorsWork {
  const { work, definition, attempt, answers, collaboration, resubmission } = submission;
  return {
    work,
    definition,
    attempt,
    answers,
    artifacts,
    ...(collaboration && { collaboration }),
    ...(resubmission && {
      earlier: { changes: resubmission.changes, feedback: resubmission.feedback },
    }),
  };
}

/**
 * Prepares a submission for assessors: cleaned files with neutral names, and of the submission an
 * allow-list, without ids and moments that lead to the learner. The grantor gets the files that could
 * not be cleaned and the places with names.
 *
 * @param submission frozen work; it and its files stay untouched
 * @param identity of the learner, decrypted; its names are searched
 * @param options bytes of the files, and which uncleaned files the grantor passes
 * @throws TypeError when a package that a file needs is not installed
 * @example
 * import { prepareForAssessor } from 'open-badge-elements/assess';
 * import type { Identity, Submission } from 'open-badge-elements/assess';
 * const prepare = async (submission: Submission, identity: Identity, files: Map<string, Uint8Array>) => {
 *   const bytesOf = async (id: string) => files.get(id)!;
 *   const { work, refused } = await prepareForAssessor(submission, identity, { bytesOf });
 *   return refused.length === 0 ? work : undefined;
 * };
 */
export async function prepareForAssessor(
  submission: Submission,
  identity: Identity,
  { bytesOf, passed = [], extractText }: PrepareOptions,
): Promise<PreparedForAssessor> {
  const known = knownOf(identity);
  const found: Record<string, readonly FoundName[]> = {};
  const refused: Array<RefusedFile & { readonly artifact: string }> = [];
  const unsearched: string[] = [];
  const artifacts: Array<WorkFile | WorkLink> = [];
  const note = (id: string, places: readonly FoundName[]): void => {
    if (places.length > 0) found[id] = places;
  };
  for (const [pointer, text] of textsOf(submission))
    note(pointer, findNames([{ place: '', text }], known).found);
  for (const [at, artifact] of submission.artifacts.entries()) {
    const { id, requirement } = artifact;
    if (artifact.kind === 'link') {
      artifacts.push({ kind: 'link', requirement, url: artifact.url });
      continue;
    }
    const file: FileToClean = {
      bytes: await bytesOf(id),
      name: identity.fileNames[id] ?? artifact.name,
    };
    const cleaned = await cleanFile(file, { neutralName: `file-${at + 1}`, known, extractText });
    if (cleaned.kind === 'cleaned') {
      artifacts.push(cleanedFile(requirement, cleaned));
      note(id, cleaned.found);
      if (!cleaned.isSearched) unsearched.push(id);
    } else if (passed.includes(id)) {
      artifacts.push(passedFile(artifact, file.bytes));
      unsearched.push(id);
    } else refused.push({ ...cleaned, artifact: id });
  }
  return { work: viewOf(submission, artifacts), refused, found, unsearched };
}
