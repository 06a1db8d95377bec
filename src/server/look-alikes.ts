import {
  fingerprintOf,
  lookAlikes,
  type Fingerprint,
  type LookAlike,
} from '../journey/assessment/look-alikes.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import type { Submission } from '../journey/contract.js';
import { TEXTS } from './cleaning.js';
import type { ServerOptions } from './contract.js';
import { eachRow } from './every.js';
import type { CleanedRow, FingerprintRow, SubmissionRow } from './rows.js';
import type { JourneyStore } from './tables.js';

/** Files whose bytes are text. */
const TEXT = /^text\/|^application\/json$/;

/** Reads the texts among the cleaned files; the answers are in the submission itself. */
async function textsIn(
  { blobs }: Pick<ServerOptions, 'blobs'>,
  cleaned: readonly CleanedRow[],
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { artifact, digest, mediaType } of cleaned) {
    if (artifact === TEXTS || digest === null || !TEXT.test(mediaType ?? '')) continue;
    const bytes = await blobs.read(digest);
    const text = bytes && decodeUtf8(bytes);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** Computes the row of a submission's fingerprint. */
export async function fingerprintRow(
  options: Pick<ServerOptions, 'blobs'>,
  submission: Submission,
  cleaned: readonly CleanedRow[],
  owner: string,
): Promise<FingerprintRow> {
  const print = fingerprintOf(submission, await textsIn(options, cleaned));
  const { work, definition } = submission;
  return { work, definition: definition.id, owner, json: JSON.stringify(print) };
}

/** Where fingerprints are kept, and from which share on they look alike. */
interface Comparing extends Pick<ServerOptions, 'similar'> {
  readonly store: Pick<JourneyStore, 'query'>;
}

/** Finds the works of other learners for the same definition that look alike. */
export async function lookAlikesOf(
  { store, similar }: Comparing,
  { work, owner, definition, json }: FingerprintRow,
): Promise<readonly LookAlike[]> {
  const one = JSON.parse(json) as Fingerprint;
  const found: LookAlike[] = [];
  for await (const other of eachRow(store, 'fingerprints', { definition }))
    if (other.owner !== owner && other.work !== work)
      found.push(...lookAlikes(one, [JSON.parse(other.json) as Fingerprint], similar));
  return found;
}

/** Another submission that looks alike, beside both declarations of collaboration. */
export interface ToldLookAlike extends LookAlike {
  readonly submission: string | null;
  /** The declaration of the other submission; `null` without one. */
  readonly collaboration: Submission['collaboration'] | null;
}

/** Gives the works that look alike with their declarations, as the grantor sees them. */
export async function toldLookAlikes(
  options: Pick<ServerOptions, 'store' | 'similar'>,
  { work }: Pick<SubmissionRow, 'work'>,
): Promise<readonly ToldLookAlike[]> {
  const { store } = options;
  const print = await store.get('fingerprints', { work });
  const found = print ? await lookAlikesOf(options, print) : [];
  return Promise.all(
    found.map(async (one) => {
      const where = { work: one.work };
      const [row] = await store.query('submissions', { where, limit: 1 });
      const content = row && (JSON.parse(row.json) as Submission);
      return {
        ...one,
        submission: row?.submission ?? null,
        collaboration: content?.collaboration ?? null,
      };
    }),
  );
}
