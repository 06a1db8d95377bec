/** Runs the assessors' page: the tasks of the one who is signed in, and the one that was chosen. */
import { request, requestFile, requestList } from './api.js';
import { withRole } from './role.js';

const $ = (id) => document.getElementById(id);
const path = (work, rest = '') => `/works/${encodeURIComponent(work)}${rest}`;

/** Words for the state of a task in the list. */
const STATES = { offered: 'new', accepted: 'accepted', reviewed: 'reviewed', returned: 'returned' };

/** Finds the definition: of the work once it is accepted, before by the title of the offer. */
async function definitionOf({ title, content }) {
  const definitions = await requestList('/definitions', 'definitions');
  const { id, version } = content?.definition ?? definitions.find(({ name }) => name === title);
  return request('GET', `/definitions/${encodeURIComponent(id)}/${encodeURIComponent(version)}`);
}

/** Reads a task with the reviews that its assessor may see. */
async function taskOf(work) {
  const { content, ...offer } = await request('GET', path(work));
  const { own, ...reviews } = content ? await request('GET', path(work, '/reviews')) : {};
  return {
    offer,
    work: content,
    assessment: { state: offer.state, note: offer.note ?? undefined, assessor: own, ...reviews },
  };
}

/** Sends a review: the first time, or once all are in and differ. */
async function send(work, { levels, feedback, recommendation }) {
  const { areIn } = $('assessment').assessment;
  const body = { levels, feedback, recommendation };
  await request('POST', path(work, areIn ? '/reconcile' : '/review'), body);
  const { assessment } = await taskOf(work);
  await list(work);
  return assessment;
}

async function open(work) {
  const task = await taskOf(work);
  const element = $('assessment');
  Object.assign(element, {
    ...task,
    definition: await definitionOf({ title: task.offer.title, content: task.work }),
    openFile: ({ id }) => requestFile(path(work, `/files/${encodeURIComponent(id)}`)),
    answer: async ({ action, conflict }) => {
      await request('POST', path(work, `/${action}`), {
        hasConflict: conflict !== undefined,
        ...(conflict && { reason: conflict.reason }),
      });
      if (action === 'decline') return void (await list());
      await open(work);
      return undefined;
    },
    send: (review) => send(work, review),
  });
  element.hidden = false;
}

/** Lists the tasks, and opens the first that waits, unless one is chosen. */
async function list(chosen) {
  const works = await requestList('/works', 'works');
  $('nothing').hidden = works.length > 0;
  const items = works.map(({ work, title, state }, at) => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'plain',
      textContent: `${at + 1}. ${title}: ${STATES[state] ?? state}`,
      onclick: () => void open(work),
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  $('works').replaceChildren(...items);
  if (chosen) return;
  const waiting = works.find(({ state }) => state !== 'reviewed') ?? works.at(-1);
  $('assessment').hidden = !waiting;
  if (waiting) await open(waiting.work);
}

void withRole('assessor', () => list());
