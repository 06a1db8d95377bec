import { encodeUtf8 } from '../bytes/utf8.js';
import { cleanFile } from '../journey/cleaning/index.js';
import type { CleanedFile, KnownNames, RefusedFile } from '../journey/cleaning/index.js';
import type { FileArtifact, Identity, Submission } from '../journey/contract.js';
import type { ServerOptions } from './contract.js';
import type { CleanedRow } from './rows.js';

/** Artifact under which the texts of a work are kept: no artifact of a learner has this id. */
export const TEXTS = '';
type Surroundings = Pick<ServerOptions, 'blobs' | 'clean'>;

/** Gathers the names that must not be read by an assessor. */
export const namesOf = (identity: Identity): KnownNames => ({
  names: [
    ...(identity.name === undefined ? [] : [identity.name]),
    ...identity.others.filter((one) => !one.includes('@')),
  ],
  emails: [identity.recipient.email, ...identity.others].filter(
    (one) => one !== undefined && one.includes('@'),
  ) as string[],
  organizations: identity.organization === undefined ? [] : [identity.organization],
  fileNames: Object.values(identity.fileNames),
});

/** Gathers what the learner wrote; a note on changes tells names as easily as an answer. */
export const textsOf = ({ answers, collaboration, resubmission, artifacts }: Submission): string =>
  [
    ...Object.values(answers),
    ...artifacts.map((one) => (one.kind === 'link' ? `${one.url} ${one.name ?? ''}` : '')),
    ...(collaboration?.contributions.map(({ contribution }) => contribution) ?? []),
    collaboration?.reflection ?? '',
    resubmission?.changes ?? '',
  ].join('\n');

type Named = Pick<CleanedRow, 'work' | 'artifact' | 'name'>;
const NOTHING = { digest: null, mediaType: null, size: null, found: 0 };

/** Tells why a cleaned file still waits for the grantor. */
function heldFor({ found, isSearched }: CleanedFile): string | null {
  if (found.length > 0) return 'names-found';
  return isSearched ? null : 'not-searched';
}

/** Turns the result of a cleaner into the row, with the cleaned bytes kept by their digest. */
async function kept(
  { blobs }: Surroundings,
  row: Named,
  cleaned: CleanedFile | RefusedFile,
): Promise<CleanedRow> {
  if (cleaned.kind === 'refused')
    return { ...row, ...NOTHING, state: 'refused', reason: cleaned.reason };
  const { bytes, mediaType, name, found } = cleaned;
  const written = await blobs.write(new Blob([bytes as BlobPart]).stream(), Infinity);
  const reason = heldFor(cleaned);
  const state = reason === null ? 'clean' : 'refused';
  const { digest, size } = written!;
  return { ...row, name, state, reason, found: found.length, digest, mediaType, size };
}

/**
 * Cleans the files and checks the texts of a work. What cannot be cleaned, and in what names were
 * found, waits until the grantor passes it by name.
 */
export async function cleanedRows(
  surroundings: Surroundings,
  submission: Submission,
  identity: Identity,
): Promise<readonly CleanedRow[]> {
  const known = namesOf(identity);
  const { clean = cleanFile, blobs } = surroundings;
  const { work, artifacts } = submission;
  const files = artifacts.filter((one): one is FileArtifact => one.kind === 'file');
  const rows: CleanedRow[] = [];
  for (const [index, file] of files.entries()) {
    const row = { work, artifact: file.id, name: `file-${index + 1}` };
    const bytes = await blobs.read(file.digestSRI);
    const name = identity.fileNames[file.id] ?? '';
    const options = { known, neutralName: row.name };
    rows.push(
      bytes
        ? await kept(surroundings, row, await clean({ bytes, name }, options))
        : { ...row, ...NOTHING, state: 'refused', reason: 'absent' },
    );
  }
  const bytes = encodeUtf8(textsOf(submission));
  const texts = await clean({ bytes, name: 'texts.txt' }, { known, neutralName: 'texts' });
  return [...rows, await kept(surroundings, { work, artifact: TEXTS, name: 'texts' }, texts)];
}
