/** The steps of the journey over the server, with the definition of the journey's own tests. */
import type { Application } from '../../../src/journey/contract.js';
import { DEFINITION } from '../../journey/support/definition.js';
import { signedIn, type Client } from './client.js';
import { addPerson, makeWorld, type Account, type World } from './world.js';

/** The people of a world, signed in. */
export interface People {
  readonly world: World;
  readonly learner: Client;
  readonly other: Client;
  readonly first: Client;
  readonly second: Client;
  readonly third: Client;
  readonly grantor: Client;
  readonly author: Client;
  /** Name → id of the account. */
  readonly ids: Readonly<Record<string, string>>;
}

export const LEARNER: Account = {
  login: 'ada@mail.example',
  roles: ['learner'],
  name: 'Ada Lovelace',
  organization: 'Engine School',
};

const assessor = (login: string, organization: string): Account => ({
  login,
  roles: ['assessor'],
  name: login,
  email: `${login}@${login}.example`,
  organization,
});

export async function peopled(
  more: Parameters<typeof makeWorld>[0] = {},
  who: Partial<Record<'learner' | 'first', Account>> = {},
  ...kept: [Parameters<typeof makeWorld>[1]?, Parameters<typeof makeWorld>[2]?]
): Promise<People> {
  const world = makeWorld(more, ...kept);
  const learner = who.learner ?? LEARNER;
  const accounts: Readonly<Record<string, Account>> = {
    learner,
    other: { login: 'grace@mail.example', roles: ['learner'], name: 'Grace Hopper' },
    first: who.first ?? assessor('first', 'North College'),
    second: assessor('second', 'South College'),
    third: assessor('third', 'West College'),
    grantor: { login: 'grantor', roles: ['grantor'] },
    author: { login: 'author', roles: ['author'] },
  };
  const ids: Record<string, string> = {};
  const clients: Record<string, Client> = {};
  for (const [name, account] of Object.entries(accounts)) {
    ids[name] = await addPerson(world, account);
    clients[name] = await signedIn(world, account.login);
  }
  return { world, ids, ...clients } as unknown as People;
}

/** Publishes the definition. */
export const publish = ({ author }: People): Promise<unknown> =>
  author.expect(201, 'POST', '/api/definitions', { definition: DEFINITION });

export const PLAN = new TextEncoder().encode('Plan: wait five seconds before each answer.\n');

/** Fills an application completely, with a real file. */
export async function fill(client: Client, name = 'plan.txt'): Promise<string> {
  const { id, version } = DEFINITION;
  const begun: Application = await client.expect(201, 'POST', '/api/applications', {
    definition: id,
    version,
  });
  const file = (
    await client.send('POST', '/api/files', PLAN, { 'x-file-name': encodeURIComponent(name) })
  ).json as { digestSRI: string; size: number; mediaType: string };
  const at = '2026-09-01T10:00:00Z';
  await client.expect(200, 'PUT', `/api/applications/${begun.id}`, {
    base: 1,
    application: {
      ...begun,
      answers: { context: 'I teach biology to year eight.', learned: 'Waiting helps.' },
      artifacts: [{ kind: 'file', id: 'f1', requirement: 'plan', name, addedAt: at, ...file }],
      statements: { privacy: at, integrity: at },
    },
  });
  return begun.id;
}

/** Submits an application. */
export const submit = (
  client: Client,
  application: string,
  person: object = {
    recipient: { email: 'ada@mail.example' },
    name: 'Ada Lovelace',
    organization: 'Engine School',
  },
): Promise<{ readonly submission: string; readonly held: readonly string[] }> =>
  client.expect(201, 'POST', `/api/applications/${application}/submit`, person);

/** Assigns assessors; gives the work's pseudonym. */
export async function assign(
  { grantor, ids }: People,
  submission: string,
  names: readonly string[] = ['first', 'second'],
): Promise<string> {
  const path = `/api/grantor/submissions/${encodeURIComponent(submission)}/assign`;
  const assessors = names.map((name) => ids[name]!);
  const { tasks } = (await grantor.expect(201, 'POST', path, { assessors })) as {
    tasks: readonly { work: string }[];
  };
  return tasks[0]!.work;
}

const criteria = DEFINITION.parts.flatMap((part) => part.criteria);
/** A complete review: all levels are the highest, or the lowest. */
export const reviewOf = (recommendation: 'award' | 'deny'): object => ({
  levels: Object.fromEntries(
    criteria.map(({ id, levels }) => [id, levels.at(recommendation === 'award' ? -1 : 0)!.id]),
  ),
  feedback: {
    parts: Object.fromEntries(DEFINITION.parts.map(({ id }) => [id, `About ${id}.`])),
    criteria: Object.fromEntries(criteria.map(({ id }) => [id, `Read ${id} again.`])),
  },
  recommendation,
});

export const at = (work: string, rest = ''): string =>
  `/api/works/${encodeURIComponent(work)}${rest}`;
export const granting = (submission: string, act: string): string =>
  `/api/grantor/submissions/${encodeURIComponent(submission)}/${act}`;
export const own = (submission: string, rest = ''): string =>
  `/api/submissions/${encodeURIComponent(submission)}${rest}`;

export const accept = (client: Client, work: string): Promise<unknown> =>
  client.expect(200, 'POST', at(work, '/accept'), { hasConflict: false });
export const review = (
  client: Client,
  work: string,
  recommendation: 'award' | 'deny',
): Promise<unknown> => client.expect(200, 'POST', at(work, '/review'), reviewOf(recommendation));

/** Walks to a recommendation by two assessors who agree. */
export async function recommended(
  people: People,
  submission: string,
  recommendation: 'award' | 'deny',
): Promise<string> {
  const work = await assign(people, submission);
  for (const one of [people.first, people.second]) {
    await accept(one, work);
    await review(one, work, recommendation);
  }
  return work;
}
