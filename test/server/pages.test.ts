import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyRow } from '../../src/server/every.js';
import { ownerOf } from '../../src/server/ids.js';
import { SERVER_LIMITS } from '../../src/server/limits.js';
import { DEFINITION } from '../journey/support/definition.js';
import type { Client } from './support/client.js';
import { assign, fill, granting, peopled, publish, submit, type People } from './support/road.js';
import { bytes } from './support/two-worlds.js';
import { addPerson, PASSWORD } from './support/world.js';

/** More than a store gives at once, and more than a page of the tests has. */
const MANY = 1_203;
const SOME = 23;

/** Multiplies a submission, its history and its task. */
async function many(): Promise<People> {
  const people = await peopled();
  await publish(people);
  const { submission } = await submit(people.learner, await fill(people.learner));
  const { store } = people.world.options;
  const row = (await store.get('submissions', { submission }))!;
  const [entry] = await store.query('history', { where: { about: submission } });
  const copies = Array.from({ length: SOME - 1 }, (_, index) => `copy-${index}`);
  await store.append(
    'submissions',
    copies.map((id) => {
      const work = `work ${id}`;
      const json = JSON.stringify({ ...(JSON.parse(row.json) as object), work });
      return { ...row, submission: id, work, about: id, json };
    }),
  );
  await store.append(
    'history',
    copies.map((about) => ({ ...entry!, about })),
  );
  await store.append(
    'assignments',
    copies.map((id) => ({
      work: `work ${id}`,
      account: people.ids['first']!,
      state: 'offered',
      appeal: 0,
      note: null,
      at: row.at,
    })),
  );
  return people;
}

interface Listed {
  readonly next: string | null;
  readonly [rows: string]: unknown;
}

/** Reads a list to its end; gives the ids of all rows. */
async function read(
  client: Client,
  path: string,
  { rows, id, limit }: { readonly rows: string; readonly id: string; readonly limit: number },
): Promise<string[]> {
  const all: string[] = [];
  let after = '';
  do {
    const page = (await client.expect(200, 'GET', `${path}?limit=${limit}${after}`)) as Listed;
    all.push(...(page[rows] as ReadonlyArray<Record<string, string>>).map((row) => row[id]!));
    after = page.next === null ? '' : `&after=${page.next}`;
  } while (after !== '');
  return all;
}

describe('lists', () => {
  const LISTS = [
    ['learner', '/api/submissions', 'submissions', 'submission', SOME],
    ['grantor', '/api/grantor/submissions', 'submissions', 'submission', SOME],
    ['first', '/api/works', 'works', 'work', SOME - 1],
  ] as const;
  for (const [who, path, rows, id, count] of LISTS)
    test(`${path}: each row is on one page`, async () => {
      const people = await many();
      const all = await read(people[who], path, { rows, id, limit: 7 });
      assert.deepEqual([all.length, new Set(all).size], [count, count]);
      assert.deepEqual(all, [...all].sort());
    });

  test('of more than 1,000 rows are read to their end', async () => {
    const { learner, world, ids } = await peopled();
    const reader = ownerOf(world.options.secret, ids['learner']!);
    const rows = Array.from({ length: MANY }, (_, index) => ({
      reader,
      role: 'learner',
      kind: 'overdue',
      about: `submission-${index}`,
      detail: '',
      text: null,
      notice: `notice-${index}`,
      at: '2026-09-01T10:00:00Z',
    }));
    await world.options.store.append('notices', rows);
    const where = { rows: 'notices', id: 'about', limit: SERVER_LIMITS.pageRows };
    const all = await read(learner, '/api/notices', where);
    assert.deepEqual([all.length, new Set(all).size], [MANY, MANY]);
    assert.equal((await everyRow(world.options.store, 'notices')).length, MANY);
    assert.equal((await everyRow(world.options.store, 'notices', { about: 'none' })).length, 0);
  });
});

describe('the catalog', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://college.example/${name}`);

  /** Publishes definitions with three versions each, of which the second was published last. */
  async function published(): Promise<People> {
    const people = await peopled();
    const rows = NAMES.flatMap((id) =>
      [1, 3, 2].map((version, index) => ({
        id,
        version: `${version}`,
        name: id,
        json: JSON.stringify({ ...DEFINITION, id, version: `${version}` }),
        at: `2026-09-0${index + 1}T10:00:00Z`,
      })),
    );
    await people.world.options.store.append('definitions', rows);
    return people;
  }
  interface Catalog extends Listed {
    readonly definitions: ReadonlyArray<{ readonly id: string; readonly version: string }>;
  }
  const page = (client: Client, query: string): Promise<Catalog> =>
    client.expect(200, 'GET', `/api/definitions?${query}`);

  for (const limit of [1, 2, 5, SERVER_LIMITS.pageRows])
    test(`has each definition once, in its latest version, in pages of ${limit}`, async () => {
      const { learner } = await published();
      const where = { rows: 'definitions', id: 'id', limit };
      assert.deepEqual(await read(learner, '/api/definitions', where), NAMES);
      const { definitions } = await page(learner, `limit=${limit}`);
      assert.deepEqual(new Set(definitions.map(({ version }) => version)), new Set(['2']));
    });

  test('does not repeat a definition of which a version is published between two pages', async () => {
    const { learner, world } = await published();
    const first = await page(learner, 'limit=2');
    const [row] = await world.options.store.query('definitions', { where: { id: NAMES[1]! } });
    const at = '2026-09-05T10:00:00Z';
    await world.options.store.append('definitions', [{ ...row!, version: '9', at }]);
    const { definitions } = await page(learner, `limit=2&after=${first.next}`);
    assert.deepEqual(
      definitions.map(({ id }) => id),
      NAMES.slice(2, 4),
    );
  });
});

describe('the assessors for a submission', () => {
  interface Candidates extends Listed {
    readonly assessors: ReadonlyArray<{ readonly account: string }>;
  }

  test('are on one page each; people of other roles are on no page and in no cursor', async () => {
    const people = await peopled();
    await publish(people);
    const { submission } = await submit(people.learner, await fill(people.learner));
    const path = granting(submission, 'assessors');
    const assessors = ['first', 'second', 'third'].map((name) => people.ids[name]!).sort();
    for (const limit of [1, 2, 3, 4]) {
      const where = { rows: 'assessors', id: 'account', limit };
      assert.deepEqual(await read(people.grantor, path, where), assessors, `${limit}`);
    }
    const { next }: Candidates = await people.grantor.expect(200, 'GET', `${path}?limit=2`);
    assert.equal(Buffer.from(next!, 'base64url').toString(), `{"account":"${assessors[1]}"}`);
    const all: Candidates = await people.grantor.expect(200, 'GET', `${path}?limit=3`);
    assert.equal(all.next, null, 'accounts behind the last assessor are not told of');
  });

  test('are all there where they are more than 1,000; one of the last page can be named', async () => {
    const people = await peopled();
    await publish(people);
    const { submission } = await submit(people.learner, await fill(people.learner));
    for (let count = 0; count < MANY - 3; count++)
      await addPerson(people.world, { login: `assessor-${count}`, roles: ['assessor'] });
    const where = { rows: 'assessors', id: 'account', limit: SERVER_LIMITS.pageRows };
    const all = await read(people.grantor, granting(submission, 'assessors'), where);
    assert.equal(new Set(all).size, MANY);
    const body = { assessors: [all.at(-1)!] };
    await people.grantor.expect(201, 'POST', granting(submission, 'assign'), body);
  });

  test('on a page are described as in the whole list, with their load', async () => {
    const people = await peopled();
    await publish(people);
    const { submission } = await submit(people.learner, await fill(people.learner));
    const another = await submit(people.other, await fill(people.other, 'b.txt'));
    await assign(people, another.submission);
    const path = granting(submission, 'assessors');
    const whole: Candidates = await people.grantor.expect(200, 'GET', path);
    const one: Candidates = await people.grantor.expect(200, 'GET', `${path}?limit=1`);
    assert.deepEqual(one.assessors, whole.assessors.slice(0, 1));
    assert.match(JSON.stringify(whole), /"load":1/);
  });
});

describe('a cursor', () => {
  const cursorOf = (key: object): string => Buffer.from(JSON.stringify(key)).toString('base64url');

  test('of another’s row shows nothing of them, and answers as one of no row', async () => {
    const people = await peopled();
    await publish(people);
    const id = await fill(people.learner);
    await fill(people.other, 'own.txt');
    const page = async (application: string): Promise<string> =>
      bytes(await people.other.send('GET', `/api/applications?after=${cursorOf({ application })}`));
    assert.doesNotMatch(await page(''), new RegExp(id));
    const own = await people.world.options.store.query('applications', {
      where: { owner: ownerOf(people.world.options.secret, people.ids['other']!) },
    });
    const [before, behind] = [own[0]!.application > id, own[0]!.application < id];
    assert.equal(await page(id), await page(before ? '' : '~'));
    assert.notEqual(before, behind);
  });

  const FAULTS = {
    'no base64url': '%',
    'no JSON': 'x',
    'no object': Buffer.from('1').toString('base64url'),
    'another key': cursorOf({ submission: 'a' }),
    'a number for a text': cursorOf({ application: 1 }),
    'a text that no database takes': cursorOf({ application: 'a\0' }),
  };
  for (const [fault, after] of Object.entries(FAULTS))
    test(`with ${fault} is refused`, async () => {
      const { learner } = await peopled();
      const path = `/api/applications?after=${encodeURIComponent(after)}`;
      const { status, text } = await learner.send('GET', path);
      assert.deepEqual([status, /"parameter":"after"/.test(text)], [422, true]);
    });
});

test('the last page has no next; a full page that is the last has none either', async () => {
  const people = await peopled();
  await publish(people);
  for (const name of ['a.txt', 'b.txt', 'c.txt']) await fill(people.learner, name);
  const page = async (limit: number): Promise<Listed> =>
    people.learner.expect(200, 'GET', `/api/applications?limit=${limit}`);
  assert.equal((await page(3)).next, null);
  assert.notEqual((await page(2)).next, null);
  assert.equal((await page(SERVER_LIMITS.pageRows)).next, null);
});

test('a path or a text with U+0000, which PostgreSQL does not take, is refused before the store', async () => {
  const people = await peopled();
  await publish(people);
  const absent = await people.learner.send('GET', '/api/applications/a');
  assert.equal(bytes(await people.learner.send('GET', '/api/applications/a%00')), bytes(absent));
  const body = { definition: 'a\0', version: '1' };
  const { status, text } = await people.learner.send('POST', '/api/applications', body);
  assert.deepEqual([status, /"pointer":"\/definition"/.test(text)], [400, true]);
  const { grantor } = people;
  await grantor.expect(404, 'GET', granting('a', 'award'));
});

test('an id of a definition, its version and a login are no longer than an index keeps', async () => {
  const { author, grantor } = await peopled();
  const long = 'x'.repeat(SERVER_LIMITS.segment);
  for (const change of [{ id: `https://college.example/${long}` }, { version: `1${long}` }]) {
    const body = { definition: { ...DEFINITION, ...change } };
    const { status, text } = await author.send('POST', '/api/definitions', body);
    assert.deepEqual([status, /"pointer":"\/definition\/(id|version)"/.test(text)], [422, true]);
  }
  const account = { login: `a${long}`, password: PASSWORD, roles: ['learner'] };
  const { status, text } = await grantor.send('POST', '/api/accounts', account);
  assert.deepEqual([status, /"pointer":"\/login"/.test(text)], [422, true]);
});
