import { findNames } from '../../journey/cleaning/index.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { askerOf, newId } from '../ids.js';
import { SERVER_LIMITS } from '../limits.js';
import { pageOf } from '../pages.js';
import { notFound, Refusal } from '../refusals.js';
import type { AccountRow, QuestionRow } from '../rows.js';

/** Refuses a text that is blank, too long, or names its asker. */
function textIn(value: unknown, { name, email, login, organization }: AccountRow): string {
  const text = String(value).trim();
  const maximum = SERVER_LIMITS.questionCharacters;
  if (text === '' || text.length > maximum)
    throw new Refusal('unusable', { pointer: '/text', minimum: 1, maximum });
  const present = (values: ReadonlyArray<string | null>): readonly string[] =>
    values.filter((one) => one !== null);
  const known = {
    names: present([name]),
    emails: present([email, login]).filter((one) => one.includes('@')),
    organizations: present([organization]),
  };
  const { found } = findNames([{ place: '', text }], known);
  if (found.length > 0)
    throw new Refusal('unusable', {
      reason: 'names-found',
      pointer: '/text',
      found: found.map(({ line, column }) => ({ line, column })),
      fix: 'leave out who you are: the author answers without knowing it',
    });
  return text;
}

/** Gives a question without its asker. */
const told = ({ question, definition, version, text, answer }: QuestionRow): object => ({
  question,
  definition: { id: definition, version },
  text,
  answer,
});

const ask: Route = {
  method: 'POST',
  path: '/api/definitions/:id/:version/questions',
  role: 'any',
  sees: 'The own question about a rubric, which reaches its author without the person, the role or the moment.',
  handle: async (visit) => {
    const { store, options, params, account, now } = visit;
    const { id, version } = await definitionOf(store, params['id']!, params['version']!);
    const { text } = await bodyOf(visit.request, { text: 'text' });
    const row: QuestionRow = {
      question: newId(options.random),
      definition: id,
      version,
      asker: askerOf(options.secret, account.account),
      text: textIn(text, account),
      answer: null,
      at: now,
    };
    await store.append('questions', [row]);
    return { status: 201, json: told(row) };
  },
};

const own: Route = {
  method: 'GET',
  path: '/api/questions',
  role: 'any',
  sees: 'The own questions about rubrics with their answers, a page at a time.',
  handle: async (visit: PersonVisit) => {
    const asker = askerOf(visit.options.secret, visit.account.account);
    const { rows, next } = await pageOf(visit, 'questions', { asker });
    return { json: { questions: rows.map(told), next } };
  },
};

const all: Route = {
  method: 'GET',
  path: '/api/author/questions',
  role: 'author',
  sees: 'Questions about rubrics, a page at a time, without who asked, their role, or when.',
  handle: async (visit) => {
    const { rows, next } = await pageOf(visit, 'questions');
    return { json: { questions: rows.map(told), next } };
  },
};

const answer: Route = {
  method: 'POST',
  path: '/api/author/questions/:question/answer',
  role: 'author',
  sees: 'The question with its answer, which its asker reads without the author.',
  handle: async (visit) => {
    const question = visit.params['question']!;
    const row = (await visit.store.get('questions', { question })) ?? notFound();
    const { text } = await bodyOf(visit.request, { text: 'text' });
    const next = { ...row, answer: textIn(text, visit.account) };
    if ((await visit.store.replace('questions', next, { answer: row.answer })) === 0)
      throw new Refusal('changed-elsewhere');
    return { json: told(next) };
  },
};

/** Questions about rubrics, and the answers of authors. */
export const QUESTION_ROUTES: readonly AnyRoute[] = [ask, own, all, answer];
