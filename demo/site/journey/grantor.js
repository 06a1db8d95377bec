/** Runs the grantor's page: assigns assessors, passes files, decides by what the assessors recommend, and signs the badge. */
import { request, requestList } from './api.js';
import { withRole } from './role.js';
import { signBadge } from './sign.js';

const $ = (id) => document.getElementById(id);
const make = (name, values = {}, ...children) => {
  const element = Object.assign(document.createElement(name), values);
  element.append(...children);
  return element;
};

/** States as the grantor reads them. */
const STATES = {
  submitted: 'Submitted',
  resubmitted: 'Submitted again',
  'in-review': 'In review',
  overdue: 'Overdue',
  recommended: 'Assessed: decide',
  denied: 'Denied',
  awarded: 'Awarded',
  appealed: 'Appealed',
  'appeal-review': 'Appeal in review',
  'appeal-recommended': 'Appeal assessed: decide',
};

const path = (submission) => `/grantor/submissions/${encodeURIComponent(submission)}`;

/** Makes a button that acts, tells what happened, and reads the list again. */
const button = (words, act) =>
  make('button', {
    type: 'button',
    className: 'button',
    textContent: words,
    onclick: async ({ currentTarget }) => {
      currentTarget.disabled = true;
      try {
        $('told').textContent = await act();
      } catch (error) {
        $('told').textContent = error.message;
      }
      await show();
    },
  });

const row = (tag, cells) =>
  make('tr', {}, ...cells.map((text) => make(tag, { textContent: text })));

/** Shows the marks of all assessors side by side. */
function marks(reviews, definition) {
  const criteria = definition.parts.flatMap(({ criteria }) => criteria);
  const head = row('th', ['Criterion', ...reviews.map((_, at) => `Assessor ${at + 1}`)]);
  const lines = criteria.map(({ id, name, levels }) =>
    row('td', [
      name,
      ...reviews.map(
        ({ review }) => levels.find((level) => level.id === review.levels[id])?.name ?? '',
      ),
    ]),
  );
  const last = row('td', [
    'Recommendation',
    ...reviews.map(({ review }) => (review.recommendation === 'award' ? 'Award' : 'Deny')),
  ]);
  return make(
    'div',
    { className: 'scrolls', tabIndex: 0 },
    make('table', {}, head, ...lines, last),
  );
}

/** Names the files and texts that wait for the grantor. */
const held = (one) =>
  one.files
    .filter(({ state }) => state === 'refused')
    .map(({ artifact, reason }) =>
      button(
        `Pass ${artifact === 'texts' ? 'the texts' : artifact} (${reason ?? 'names found'})`,
        async () => {
          await request('POST', `${path(one.submission)}/pass`, { artifact });
          return 'Passed: assessors see it as it is.';
        },
      ),
    );

const OPEN = ['submitted', 'resubmitted', 'in-review', 'overdue', 'appeal-review'];

/** Gives the acts that a submission is waiting for. */
function acts(one) {
  const { state, submission, tasks } = one;
  const post = (act, body = {}) => request('POST', `${path(submission)}/${act}`, body);
  const isDecided = state === 'recommended' || state === 'appeal-recommended';
  return [
    ...(OPEN.includes(state) && tasks.length === 0
      ? [
          button('Assign two assessors', async () => {
            const { tasks } = await post('assign');
            return `Offered to ${tasks.length} assessors.`;
          }),
        ]
      : []),
    ...(isDecided
      ? [
          button('Grant', () => post('grant').then(() => 'Granted.')),
          button('Deny, with the feedback of the assessors', () =>
            post('deny').then(() => 'Denied: the learner reads the feedback.'),
          ),
        ]
      : []),
    ...(state === 'awarded' && !one.hasBadge
      ? [
          button('Sign the badge', async () => {
            await signBadge(submission);
            return 'Signed: the learner has it now.';
          }),
        ]
      : []),
  ];
}

async function card({ submission }) {
  const one = await request('GET', path(submission));
  const { id, version } = one.definition;
  const definition = await request(
    'GET',
    `/definitions/${encodeURIComponent(id)}/${encodeURIComponent(version)}`,
  );
  const attempt = `Attempt ${one.content.attempt}`;
  const assessors = await requestList(`${path(submission)}/assessors`, 'assessors');
  const asked = assessors.filter(({ state }) => state !== null);
  const offered = asked.map(({ name, state }) => `${name} (${state})`).join(', ');
  const article = make(
    'article',
    { className: 'panel stack' },
    make('h3', { textContent: definition.name }),
    make('p', { className: 'state', textContent: STATES[one.state] ?? one.state }),
    make('p', {
      className: 'soft',
      textContent: [attempt, offered && `Assessors: ${offered}`].filter(Boolean).join(' · '),
    }),
    ...(one.reviews.length > 0 ? [marks(one.reviews, definition)] : []),
    make('div', { className: 'actions' }, ...held(one), ...acts(one)),
  );
  article.dataset.assessors = asked.map(({ name }) => name).join(', ');
  return article;
}

async function show() {
  const submissions = await requestList('/grantor/submissions', 'submissions');
  const newest = submissions.sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1));
  $('nothing').hidden = newest.length > 0;
  $('submissions').replaceChildren(...(await Promise.all(newest.map(card))));
}

void withRole('grantor', show);
