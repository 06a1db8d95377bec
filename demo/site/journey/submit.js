/** Connects `<micro-credential-application>` with the reference server: sends what is submitted, and reads where it is. */
import { request, requestList } from './api.js';

const path = (...parts) => parts.map(encodeURIComponent).join('/');

/** Finds the application on the server, or begins one. */
async function applicationFor({ id, version }) {
  const applications = await requestList('/applications', 'applications');
  const known = applications.find(({ definition }) => definition.id === id);
  return known ?? request('POST', '/applications', { definition: id, version });
}

/** Sends the files; the server recognises the type of each from its bytes. */
async function upload(artifacts, files) {
  for (const artifact of artifacts)
    if (artifact.kind === 'file')
      await request('POST', '/files', files.get(artifact.digestSRI), {
        'x-file-name': encodeURIComponent(artifact.name),
      });
}

/** Gives the latest submission for a definition as the element shows it; undefined for none. */
export async function statusOf(definition) {
  const submissions = await requestList('/submissions', 'submissions');
  const own = submissions.filter((one) => one.definition.id === definition.id);
  const [latest] = own.sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1));
  if (!latest) return undefined;
  const { content, decisions, receipts, ...one } = await request(
    'GET',
    `/submissions/${path(latest.submission)}`,
  );
  const last = (...kinds) => decisions.findLast(({ kind }) => kinds.includes(kind));
  return {
    state: one.state,
    submission: one.submission,
    attempt: content.attempt,
    submittedAt: one.submittedAt,
    due: one.due,
    question: last('return', 'pre-check-return')?.text,
    decision: last('grant', 'deny'),
    receipt: receipts.at(-1)?.receipt ?? undefined,
  };
}

/** Makes the function that sends an answer or an appeal. @param {{ id: string }} definition */
export const replier =
  (definition) =>
  async ({ action, submission, text }) => {
    const body = action === 'appeal' ? { reason: text } : { text };
    await request('POST', `/submissions/${path(submission)}/${action}`, body);
    return statusOf(definition);
  };

/**
 * Makes the function that sends a submission: files first, then the application as it is, then who
 * it is from, which the server encrypts and keeps apart.
 *
 * @param {import('../../../dist/assess.js').Definition} definition
 * @param {{ recipient: object, name?: string, organization?: string }} learner
 */
export const sender =
  (definition, learner) =>
  async ({ application, files }) => {
    const { id, revision } = await applicationFor(definition);
    await upload(application.artifacts, files);
    await request('PUT', `/applications/${path(id)}`, { base: revision, application });
    await request('POST', `/applications/${path(id)}/submit`, learner);
    return statusOf(definition);
  };
