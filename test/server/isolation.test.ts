/**
 * Every route × role × own, another's and absent: a route that is not a role's, and a thing that is
 * not one's own, answer as what is absent, byte for byte and with the same number of reads.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { AnyRoute } from '../../src/server/contract.js';
import { ROUTES } from '../../src/server/routes/index.js';
import { createJourneyMemory, type JourneyStore } from '../../src/server/tables.js';
import { DEFINITION } from '../journey/support/definition.js';
import { DEFINED } from './support/rubric.js';
import { Client, type Answer } from './support/client.js';
import { accept, assign, fill, peopled, publish, reviewOf, submit } from './support/road.js';
import type { People } from './support/road.js';

/** Values of the parameters of a path: of one's own, of another, and of nothing. */
type Values = Readonly<Record<string, string>>;
interface Things {
  readonly people: People;
  readonly others: Values;
  readonly absent: Values;
  readonly reads: () => number;
}

/** Counts the reads of a store. */
function counting(store: JourneyStore): { store: JourneyStore; reads: () => number } {
  let reads = 0;
  const count = <T>(value: T): T => (reads++, value);
  return {
    store: {
      ...store,
      get: (table, key) => count(store.get(table, key)),
      query: (table, query) => count(store.query(table, query)),
    },
    reads: () => reads,
  };
}

/** Bodies that a route reads before or after it looks for the thing. */
const BODIES: Readonly<Record<string, unknown>> = {
  base: 1,
  assessor: 'a',
  works: [],
  declared: [],
  skills: [],
  text: 'Text',
  reason: 'Reason',
  hasConflict: false,
  artifact: 'f1',
  definition: DEFINITION.id,
  version: DEFINITION.version,
  recipient: { email: 'grace@mail.example' },
  ...reviewOf('award'),
  application: {
    definition: { id: DEFINITION.id, version: DEFINITION.version },
    answers: {},
    artifacts: [],
    statements: {},
    publish: [],
  },
};

const pathOf = ({ path }: AnyRoute, values: Values): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name]!));

const asked = (client: Client, route: AnyRoute, values: Values): Promise<Answer> =>
  client.send(
    route.method,
    pathOf(route, values),
    ['POST', 'PUT'].includes(route.method) ? BODIES : undefined,
  );

const seen = ({ status, headers, text }: Answer): unknown => [status, [...headers], text];

let things: Things;
before(async () => {
  const { store, reads } = counting(createJourneyMemory());
  const people = await peopled({}, {}, store);
  await publish(people);
  const application = await fill(people.learner);
  const { submission } = await submit(people.learner, application);
  const work = await assign(people, submission);
  await accept(people.first, work);
  const [file] = await store.query('files');
  const [notice] = await store.query('notices', { where: { reader: people.ids['first']! } });
  const { question } = (await people.learner.expect(
    201,
    'POST',
    `/api/definitions/${DEFINED}/questions`,
    { text: 'Does a recording count?' },
  )) as { question: string };
  things = {
    people,
    reads,
    others: {
      application,
      submission,
      work,
      artifact: '1',
      digest: file!.digest,
      question,
      notice: notice!.notice,
      id: DEFINITION.id,
      version: DEFINITION.version,
    },
    absent: {
      application: 'a',
      submission: 'a',
      work: 'a',
      artifact: '1',
      digest: 'sha256-a',
      question: 'a',
      notice: 'a',
      id: 'a',
      version: 'a',
    },
  };
});

/** Person of each role who has none of the things: another learner, another assessor. */
const STRANGERS = {
  learner: 'other',
  assessor: 'third',
  grantor: 'grantor',
  author: 'author',
} as const;
type Named = (typeof STRANGERS)[keyof typeof STRANGERS];

const isOwned = ({ path, role }: AnyRoute): boolean =>
  path.includes(':') && (role === 'learner' || role === 'assessor');
/** Routes of every person, to things that have an owner. */
const OWNED_BY_ANY = ['/api/notices/:notice'];

describe('each route, by role and by whose thing it is', () => {
  for (const route of ROUTES)
    test(`${route.method} ${route.path}: ${route.role}`, async () => {
      const { people, others, absent, reads } = things;
      for (const [role, name] of Object.entries(STRANGERS)) {
        const client = people[name as Named];
        if (OWNED_BY_ANY.includes(route.path)) {
          const other = await asked(client, route, others);
          assert.equal(other.status, 404, role);
          assert.deepEqual(seen(other), seen(await asked(client, route, absent)), role);
        }
        if (route.role === 'public' || route.role === 'any') continue;
        if (route.role !== role) {
          const nothing = await client.send('GET', '/api/no/such/route');
          assert.deepEqual(seen(await asked(client, route, others)), seen(nothing), role);
        } else if (isOwned(route)) {
          const [begin, other] = [reads(), await asked(client, route, others)];
          const [middle, none] = [reads(), await asked(client, route, absent)];
          assert.equal(other.status, 404);
          assert.deepEqual(seen(other), seen(none), role);
          assert.equal(middle - begin, reads() - middle, 'it does the same work');
        }
      }
    });

  test('without a session every route but the public ones answers alike', async () => {
    const client = new Client(things.people.world);
    const nothing = seen(await client.send('GET', '/api/no/such/route'));
    for (const route of ROUTES.filter(({ role }) => role !== 'public'))
      assert.deepEqual(seen(await asked(client, route, things.others)), nothing, route.path);
  });

  test('every route tells who may use it and what it shows', () => {
    assert.ok(ROUTES.length >= 65, String(ROUTES.length));
    for (const { sees, path } of ROUTES) assert.match(sees, /^[A-Z][^]*\.$/, path);
    assert.equal(
      new Set(ROUTES.map(({ method, path }) => `${method} ${path}`)).size,
      ROUTES.length,
    );
  });

  test('an assessor to whom a work is only offered sees title, size, skills and its date', async () => {
    const { people, others } = things;
    const offer = await people.second.expect(
      200,
      'GET',
      `/api/works/${encodeURIComponent(others['work']!)}`,
    );
    assert.deepEqual(Object.keys(offer).sort(), [
      'due',
      'dueDay',
      'isOverdue',
      'note',
      'size',
      'skills',
      'state',
      'timeZone',
      'title',
      'work',
    ]);
    const absent = await people.second.send('GET', '/api/works/a/files/1');
    const offered = await people.second.send(
      'GET',
      `/api/works/${encodeURIComponent(others['work']!)}/files/1`,
    );
    assert.deepEqual(seen(offered), seen(absent));
  });
});
