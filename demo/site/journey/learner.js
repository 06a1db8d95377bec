/** Runs the learner's page: the application, where it is in the process, and the badge at its end. */
import { bakeInto } from '../cdn/issue.js';
import { request, requestFile, requestList } from './api.js';
import { withRole } from './role.js';
import { replier, sender, statusOf } from './submit.js';

const $ = (id) => document.getElementById(id);
const { email, organization } = $('content').dataset;

/** Loads the newest definition; undefined where nothing is published. */
async function newestDefinition() {
  const definitions = await requestList('/definitions', 'definitions');
  const newest = definitions.at(-1);
  return (
    newest &&
    request(
      'GET',
      `/definitions/${encodeURIComponent(newest.id)}/${encodeURIComponent(newest.version)}`,
    )
  );
}

/** Badges that the learner has from elsewhere, for the wall. */
const EARLIER = ['accessible-interfaces.png', 'first-aid.svg'];

/** Reads the image that the badge has inside, to bake the badge into it. */
async function imageOf(credential) {
  const { id } = JSON.parse(credential).credentialSubject.achievement.image;
  return Uint8Array.from(globalThis.atob(id.slice(id.indexOf(',') + 1)), (letter) =>
    letter.codePointAt(0),
  );
}

/** Shows the badge of a submission that was awarded, once the grantor has signed it. */
async function showBadge({ submission }) {
  const file = await requestFile(`/submissions/${encodeURIComponent(submission)}/badge`).catch(
    () => undefined,
  );
  $('badge').hidden = !file;
  if (!file) return;
  const credential = await file.text();
  const baked = await bakeInto(await imageOf(credential), credential);
  $('own-badge').data = baked;
  $('save-badge').href = URL.createObjectURL(new Blob([baked], { type: 'image/svg+xml' }));
  const earlier = EARLIER.map((name) => new URL(`badges/${name}`, document.baseURI).href);
  $('wall').badges = [baked, ...earlier];
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
    reply: replier(definition),
    ...(status && { status }),
  });
  if (status?.state === 'awarded') await showBadge(status);
}

$('own-badge').addEventListener('open-badge-verified', ({ detail: { badge, report } }) =>
  Object.assign($('share'), { badge, report }),
);
void withRole('learner', show);
