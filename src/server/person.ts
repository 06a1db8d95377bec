import { dropUnused } from './files.js';
import type { Submission } from '../journey/contract.js';
import type { ServerOptions } from './contract.js';
import { ownerOf } from './ids.js';
import type { SubmissionRow } from './rows.js';
import type { JourneyStore } from './tables.js';

const own = async (
  store: JourneyStore,
  owner: string,
): Promise<{
  readonly applications: readonly object[];
  readonly submissions: readonly SubmissionRow[];
  readonly files: readonly { readonly digest: string }[];
}> => ({
  applications: await store.query('applications', { where: { owner } }),
  submissions: await store.query('submissions', { where: { owner } }),
  files: await store.query('files', { where: { owner } }),
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
  const { applications, submissions, files } = await own(store, ownerOf(options.secret, account));
  const ids = submissions.map(({ submission }) => submission);
  const reviews = await store.query('reviews', { where: { account } });
  return {
    account: row && { ...row, password: undefined },
    applications,
    // conflict keys and the pseudonym for assessors are no data of the learner
    submissions: submissions.map(({ submission, at, due, json }) => {
      const { work: _, ...content } = JSON.parse(json) as Submission;
      return { submission, at, due, content };
    }),
    decisions: await store.query('decisions', { where: { submission: ids } }),
    files,
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
    await rows.erase('identities', { submission: ids }, ['jwe']);
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
