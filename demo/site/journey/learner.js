/** Runs the learner's page: the application, where it is in the process, and the badge at its end. */
import { request, requestFile } from './api.js';
import { withRole } from './role.js';
import { sender, statusOf } from './submit.js';

const $ = (id) => document.getElementById(id);
const { email, organization } = $('content').dataset;

/** Loads the newest definition; undefined where nothing is published. */
async function newestDefinition() {
  const { definitions } = await request('GET', '/definitions');
  const newest = definitions.at(-1);
  return (
    newest &&
    request(
      'GET',
      `/definitions/${encodeURIComponent(newest.id)}/${encodeURIComponent(newest.version)}`,
    )
  );
}

/** Shows the badge of a submission that was awarded, once the grantor has signed it. */
async function showBadge({ submission }) {
  const file = await requestFile(`/submissions/${encodeURIComponent(submission)}/badge`).catch(
    () => undefined,
  );
  $('badge').hidden = !file;
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  $('own-badge').data = bytes;
  $('save-badge').href = URL.createObjectURL(file);
}

async function show({ name }) {
  const definition = await newestDefinition();
  $('nothing').hidden = definition !== undefined;
  $('application').hidden = !definition;
  if (!definition) return;
  const learner = { recipient: { email }, name, organization };
  const status = await statusOf(definition);
  Object.assign($('application'), {
    definition,
    learner,
    send: sender(definition, learner),
    ...(status && { status }),
  });
  if (status?.state === 'awarded') await showBadge(status);
}

$('own-badge').addEventListener('open-badge-verified', ({ detail: { badge, report } }) =>
  Object.assign($('share'), { badge, report, file: $('save-badge').href }),
);
void withRole('learner', show);
