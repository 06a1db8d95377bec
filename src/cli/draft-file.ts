import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import {
  buildCredential,
  type AchievementDraft,
  type CredentialDraft,
  type DraftContext,
  type ProfileDraft,
  type RecipientDraft,
} from '../issue.js';
import { parseJson } from '../json/parse.js';
import { isObject } from '../json/values.js';
import { messageOf } from './error-messages.js';
import { readText } from './files.js';
import { UsageError, type Io } from './io.js';

type Members<T> = Readonly<Record<keyof T, true>>;

const PROFILE: Members<ProfileDraft> = {
  id: true,
  name: true,
  url: true,
  description: true,
  email: true,
  phone: true,
  image: true,
  parentOrg: true,
};
const RECIPIENT: Members<RecipientDraft> = { id: true, email: true, identifiers: true };
const ACHIEVEMENT: Members<AchievementDraft> = {
  id: true,
  name: true,
  description: true,
  criteria: true,
  image: true,
  achievementType: true,
  tags: true,
  alignments: true,
  resultDescriptions: true,
  creator: true,
  creditsAvailable: true,
  fieldOfStudy: true,
  specialization: true,
  humanCode: true,
  version: true,
  inLanguage: true,
};
const DRAFT: Members<CredentialDraft> = {
  id: true,
  name: true,
  description: true,
  image: true,
  issuer: true,
  recipient: true,
  achievement: true,
  validFrom: true,
  validUntil: true,
  awardedDate: true,
  evidence: true,
  results: true,
  narrative: true,
  creditsEarned: true,
  licenseNumber: true,
  role: true,
  term: true,
  activityStart: true,
  activityEnd: true,
  source: true,
  endorsements: true,
};

/** A member for a remark to the author, which JSON has no other place for. */
const REMARK = '//';

/** A file that `mint` signs, as a credential without proof. */
export interface DraftFile {
  readonly credential: JsonObject;
  /** How the file was read, for messages about it. */
  readonly readAs: string;
}

const locationOf = ({ params: { pointer, offset } }: BadgeError): string =>
  pointer
    ? ` at ${String(pointer)}`
    : offset === undefined
      ? ''
      : ` at character ${String(offset)}`;

/**
 * Parses a draft with the reader for badges: no verifier could read back what that rejects (such as
 * a duplicate member name, X-3).
 */
async function parseDraft(path: string, text: string): Promise<unknown> {
  try {
    return parseJson(text).value;
  } catch (error) {
    throw error instanceof BadgeError
      ? new UsageError(`${path}${locationOf(error)}: ${await messageOf(error)}`)
      : error;
  }
}

const unknownIn = (value: unknown, members: object): string[] =>
  isObject(value)
    ? Object.keys(value).filter((name) => name !== REMARK && !Object.hasOwn(members, name))
    : [];

/**
 * Refuses a draft with a member that does not exist: it would be left out without a word.
 * @throws Misuse naming the first unknown members
 */
function assertKnown(path: string, draft: JsonObject): void {
  const unknown = [
    ...unknownIn(draft, DRAFT),
    ...unknownIn(draft['issuer'], PROFILE).map((name) => `issuer.${name}`),
    ...unknownIn(draft['recipient'], RECIPIENT).map((name) => `recipient.${name}`),
    ...unknownIn(draft['achievement'], ACHIEVEMENT).map((name) => `achievement.${name}`),
  ];
  if (unknown.length > 0)
    throw new UsageError(
      `${path}: read as a draft, because it has no @context; a draft has no member ${unknown.slice(0, 3).join(', ')}. ` +
        `See open-badge init for a draft; a full credential needs its @context`,
    );
}

/**
 * Reads the file that is to be signed: a draft as `issue()` takes it (a document without
 * `@context`), or an OB 3.0 credential without proof.
 *
 * @throws Misuse when it is neither
 */
export async function readDraft(io: Io, path: string, context: DraftContext): Promise<DraftFile> {
  const draft = await parseDraft(path, await readText(io, path));
  if (!isObject(draft)) throw new UsageError(`${path}: not a JSON object`);
  if ('@context' in draft)
    return { credential: draft, readAs: 'a credential, because it has an @context' };
  assertKnown(path, draft);
  return {
    // Its shape is checked as a credential, by `issue`.
    credential: await buildCredential(draft as unknown as CredentialDraft, context),
    readAs:
      'a draft, because it has no @context; the faults are named by their place in the credential built from it',
  };
}
