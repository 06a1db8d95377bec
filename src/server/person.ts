import { dropUnused } from './files.js';
import { factsOf } from './assessors.js';
import type { Submission } from '../journey/contract.js';
import type { ServerOptions } from './contract.js';
import { everyRow } from './every.js';
import { askerOf, ownerOf } from './ids.js';
import type { SubmissionRow } from './rows.js';
import type { JourneyStore } from './tables.js';
import { NO_TRAITS } from './traits.js';

const own = async (
  store: JourneyStore,
  owner: string,
): Promise<{
  readonly applications: readonly object[];
  readonly submissions: readonly SubmissionRow[];
  readonly files: readonly { readonly digest: string }[];
}> => ({
  applications: await everyRow(store, 'applications', { owner }),
  submissions: await everyRow(store, 'submissions', { owner }),
  files: await everyRow(store, 'files', { owner }),
});

/**
 * Exports all that the server keeps of a person: the account, applications, submissions with their
 * decisions, and the list of files; the password is kept as a hash only and not exported.
 *
 * @param options the server's surroundings
 * @param account id of the account
 * @returns JSON
 * @example
 * import { exportPerson } from 'open-badge-elements/server';
 * const all = await exportPerson(serverOptions, 'account-1');
 */
export async function exportPerson(
  options: Pick<ServerOptions, 'store' | 'blobs' | 'secret'>,
  account: string,
): Promise<object> {
  const { store } = options;
  const row = await store.get('accounts', { account });
  const owner = ownerOf(options.secret, account);
  const asker = askerOf(options.secret, account);
  const { applications, submissions, files } = await own(store, owner);
  const ids = submissions.map(({ submission }) => submission);
  const reviews = await everyRow(store, 'reviews', { account });
  return {
    account: row && { ...row, password: undefined },
    applications,
    // conflict keys and the pseudonym for assessors are no data of the learner
    submissions: submissions.map(({ submission, at, json }) => {
      const { work: _, ...content } = JSON.parse(json) as Submission;
      return { submission, at, content };
    }),
    decisions: await everyRow(store, 'decisions', { submission: ids }),
    badges: await everyRow(store, 'badges', { submission: ids }),
    files,
    notices: await everyRow(store, 'notices', { reader: [account, owner] }),
    questions: (await everyRow(store, 'questions', { asker })).map(
      ({ asker: _, ...question }) => question,
    ),
    assessor: factsOf(await store.get('assessors', { account })),
    calibrations: await everyRow(store, 'calibrated', { account }),
    reviews: reviews.map(({ json }) => JSON.parse(json) as object),
  };
}

/**
 * Erases a person: account, sessions, applications, files and identity go. The history keeps the
 * pseudonyms, so that its chain stays verifiable.
 *
 * @param options the server's surroundings
 * @param account id of the account
 * @example
 * import { erasePerson } from 'open-badge-elements/server';
 * await erasePerson(serverOptions, 'account-1');
 */
export async function erasePerson(
  options: Pick<ServerOptions, 'store' | 'blobs' | 'secret'>,
  account: string,
): Promise<void> {
  const { store, secret } = options;
  const owner = ownerOf(secret, account);
  const { submissions, files } = await own(store, owner);
  const ids = submissions.map(({ submission }) => submission);
  await store.transaction(async (rows) => {
    await rows.remove('sessions', { account });
    await rows.remove('applications', { owner });
    await rows.remove('files', { owner });
    await rows.remove('notices', { reader: [account, owner] });
    await rows.remove('assessors', { account });
    await rows.remove('questions', { asker: askerOf(secret, account) });
    for (const submission of ids) await rows.remove('badges', { submission });
    await rows.erase('identities', { submission: ids }, ['jwe']);
    for (const row of submissions)
      await rows.replace('submissions', { ...row, conflicts: NO_TRAITS });
    await rows.erase('accounts', { account }, [
      'login',
      'password',
      'subject',
      'name',
      'email',
      'organization',
    ]);
  });
  for (const { digest } of files) await dropUnused(options, digest);
}
