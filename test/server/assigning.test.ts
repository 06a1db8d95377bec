import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  accept,
  assign,
  at,
  fill,
  granting,
  peopled,
  publish,
  recommended,
  submit,
  type People,
} from './support/road.js';
import { DEFINED, EXPERTS, prepare } from './support/rubric.js';
import type { Account } from './support/world.js';

/** An assessor as the grantor sees them beside a submission. */
interface Listed {
  readonly account: string;
  readonly load: number;
  readonly hindrance: string | null;
  readonly conflicts: ReadonlyArray<{ readonly kind: string }>;
  readonly isPreferred: boolean;
}

async function begun(first?: Account): Promise<People & { readonly submission: string }> {
  const people = await peopled({}, first ? { first } : {});
  await publish(people);
  const { submission } = await submit(people.learner, await fill(people.learner), {
    recipient: { email: 'ada@maths.college.example' },
    name: 'Ada Lovelace',
    organization: 'Engine School',
  });
  return { ...people, submission };
}

async function listed(people: People, submission: string, name = 'first'): Promise<Listed> {
  const { assessors } = (await people.grantor.expect(
    200,
    'GET',
    granting(submission, 'assessors'),
  )) as { assessors: readonly Listed[] };
  return assessors.find(({ account }) => account === people.ids[name])!;
}

const assessor = (more: Partial<Account>): Account => ({
  login: 'first',
  roles: ['assessor'],
  name: 'First',
  email: 'first@first.example',
  ...more,
});

describe('conflicts of interest', () => {
  const CONFLICTS: ReadonlyArray<readonly [string, Partial<Account>]> = [
    ['organization', { organization: 'ENGINE-SCHOOL' }],
    // a department's domain is its university's
    ['email-domain', { email: 'x@college.example' }],
    ['email-domain', { email: 'x@lab.maths.college.example' }],
    ['same-person', { email: 'Ada@Maths.College.Example' }],
    // the address of the account, though the page sent another
    ['same-person', { email: 'ada@mail.example' }],
  ];
  for (const [kind, more] of CONFLICTS)
    test(`${kind}: computed long after the identity was encrypted (${JSON.stringify(more)})`, async () => {
      const people = await begun(assessor(more));
      const found = await listed(people, people.submission);
      assert.equal(found.hindrance, 'conflict');
      assert.ok(found.conflicts.some((one) => one.kind === kind));
      const body = { assessors: [people.ids['first']] };
      const answer = await people.grantor.send('POST', granting(people.submission, 'assign'), body);
      assert.equal(answer.status, 422);
      const { tasks } = (await people.grantor.expect(
        201,
        'POST',
        granting(people.submission, 'assign'),
        {},
      )) as { tasks: ReadonlyArray<{ account: string }> };
      assert.ok(!tasks.some(({ account }) => account === people.ids['first']));
    });

  test('unrelated people have none, also at a provider of e-mail', async () => {
    const people = await begun(assessor({ email: 'first@gmail.com' }));
    assert.deepEqual((await listed(people, people.submission)).conflicts, []);
  });

  test('declared ones count from the moment they are declared', async () => {
    const people = await begun();
    assert.equal((await listed(people, people.submission)).hindrance, null);
    const facts = { declared: ['ada lovelace'], skills: [] };
    const kept = await people.first.expect(200, 'PUT', '/api/assessor', facts);
    assert.deepEqual(kept, { ...facts, capacity: null });
    const { conflicts } = await listed(people, people.submission);
    assert.deepEqual(conflicts, [{ kind: 'declared' }], 'not the value, which is the learner’s');
  });

  test('a collaborator who is declared by name gets no offer', async () => {
    const people = await begun(assessor({ name: 'Charles Babbage' }));
    const id = await fill(people.learner, 'second.txt');
    const kept = (await people.learner.expect(200, 'GET', `/api/applications/${id}`)) as {
      revision: number;
    };
    await people.learner.expect(200, 'PUT', `/api/applications/${id}`, {
      base: kept.revision,
      application: {
        ...kept,
        collaboration: {
          others: [{ identifier: 'Charles Babbage', contribution: 'Built it.' }],
          contribution: 'Wrote it.',
          reflection: 'Two see more.',
        },
      },
    });
    const { submission } = await submit(people.learner, id);
    assert.equal((await listed(people, submission)).conflicts[0]!.kind, 'co-submitter');
  });
});

describe('assignment', () => {
  test('by preferred skills, then by load; beyond capacity only by name', async () => {
    const people = await begun();
    const skills = { declared: [], skills: ['Questioning'] };
    await people.third.expect(200, 'PUT', '/api/assessor', skills);
    await people.first.expect(200, 'PUT', '/api/assessor', {
      declared: [],
      skills: ['Questioning'],
      capacity: 0,
    });
    const path = granting(people.submission, 'assign');
    const { tasks } = (await people.grantor.expect(201, 'POST', path, {})) as {
      tasks: ReadonlyArray<{ account: string }>;
    };
    const { ids } = people;
    assert.deepEqual(
      tasks.map(({ account }) => account),
      [ids['third'], ids['second']],
    );
    const other = await submit(people.learner, await fill(people.learner, 'b.txt'));
    assert.equal((await listed(people, other.submission)).hindrance, 'no-capacity');
    assert.equal((await listed(people, other.submission, 'third')).load, 1);
    await assign(people, other.submission, ['first']);
  });

  test('an appeal goes to an assessor who has not seen any work of the application', async () => {
    const people = await begun();
    const { submission, grantor, learner } = people;
    await recommended(people, submission, 'deny');
    await grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    await learner.expect(200, 'POST', `/api/submissions/${encodeURIComponent(submission)}/appeal`, {
      reason: 'The plan was not read.',
    });
    await grantor.expect(200, 'POST', granting(submission, 'assign-appeal'), {});
    assert.equal((await listed(people, submission)).hindrance, 'has-seen-it');
    const { tasks } = (await grantor.expect(201, 'POST', granting(submission, 'assign'), {})) as {
      tasks: ReadonlyArray<{ account: string }>;
    };
    assert.deepEqual(
      tasks.map(({ account }) => account),
      [people.ids['third']],
    );
  });

  test('no more assessors than wanted; one who stays silent is released, and another is chosen', async () => {
    const people = await begun();
    const { submission, grantor, first, ids } = people;
    const work = await assign(people, submission);
    await accept(first, work);
    const full = await grantor.send('POST', granting(submission, 'assign'), {});
    assert.match(full.text, /assessors-complete/);
    const body = { assessor: ids['first'] };
    await grantor.expect(200, 'POST', granting(submission, 'release'), body);
    assert.equal((await first.send('GET', at(work))).status, 404);
    await grantor.expect(409, 'POST', granting(submission, 'release'), body);
    const { tasks } = (await grantor.expect(201, 'POST', granting(submission, 'assign'), {})) as {
      tasks: ReadonlyArray<{ account: string }>;
    };
    assert.deepEqual(
      tasks.map(({ account }) => account),
      [ids['third']],
    );
  });

  test('who assessed does not grant, and a decision against the recommendation needs a reason', async () => {
    const people = await begun();
    const { submission, grantor, world } = people;
    await recommended(people, submission, 'award');
    const account = (await world.options.store.query('accounts')).find(
      (one) => one.account === people.ids['first'],
    )!;
    await world.options.store.replace('accounts', { ...account, roles: 'assessor grantor' });
    const answer = await people.first.send('POST', granting(submission, 'grant'), {});
    assert.equal(answer.status, 404, 'they do not grant a work that they assess');
    const silent = await grantor.send('POST', granting(submission, 'deny'), {});
    assert.match(silent.text, /decision-unusable/);
    const reason = { work: 'The plan is of another person.' };
    const { feedback } = (await grantor.expect(200, 'POST', granting(submission, 'deny'), {
      reason,
    })) as { feedback: { parts: Record<string, string> } };
    assert.match(feedback.parts['work']!, /About work\.\n\nThe plan is of another person\.$/);
  });
});

describe('calibration before live work', () => {
  const path = `/api/calibrations/${DEFINED}`;

  test('80 % exact levels pass by default; what differed is told; live work comes after', async () => {
    const people = await begun();
    await prepare(people);
    assert.equal((await listed(people, people.submission)).hindrance, 'not-calibrated');
    const none = await people.grantor.send('POST', granting(people.submission, 'assign'), {});
    assert.match(none.text, /too-few-assessors/);
    const open = (await people.first.send('GET', path)).text;
    assert.match(open, /I teach in p-1/);
    assert.doesNotMatch(open, /"levels"|"all"/, 'the expected levels are not shown before');
    await people.first.expect(422, 'POST', path, { levels: { 'p-1': EXPERTS['p-1'] } });
    const levels = { ...EXPERTS, 'p-2': { ...EXPERTS['p-2'], planned: 'all' } };
    const { isPassed, result } = (await people.first.expect(201, 'POST', path, { levels })) as {
      isPassed: boolean;
      result: { exact: number; misses: readonly object[] };
    };
    assert.deepEqual([isPassed, result.exact, result.misses.length], [true, 0.8, 1]);
    assert.equal((await listed(people, people.submission)).hindrance, null);
    await people.first.expect(409, 'POST', path, { levels });
  });

  test('the share is the definition’s; who fails tries again on newly prepared works', async () => {
    const people = await begun();
    await prepare(people, 1);
    const levels = { ...EXPERTS, 'p-2': { ...EXPERTS['p-2'], planned: 'all' } };
    const failed = (await people.first.expect(201, 'POST', path, { levels })) as {
      isPassed: boolean;
    };
    assert.equal(failed.isPassed, false);
    await people.first.expect(409, 'POST', path, { levels: EXPERTS });
    people.world.clock.pass(1_000);
    await prepare(people, 1);
    const { calibrations } = (await people.first.expect(200, 'GET', '/api/calibrations')) as {
      calibrations: ReadonlyArray<{ isOpen: boolean; isPassed: boolean }>;
    };
    assert.deepEqual(
      calibrations.map(({ isOpen, isPassed }) => [isOpen, isPassed]),
      [[true, false]],
    );
    await people.first.expect(201, 'POST', path, { levels: EXPERTS });
    const { assessors } = (await people.grantor.expect(
      200,
      'GET',
      `/api/grantor/calibrations/${DEFINED}`,
    )) as { assessors: ReadonlyArray<{ isPassed: boolean }> };
    assert.deepEqual(
      assessors.map(({ isPassed }) => isPassed),
      [true],
    );
  });

  const FAULTS: ReadonlyArray<readonly [string, object, RegExp]> = [
    ['no work', { works: [] }, /"pointer":"\/works"/],
    ['a share of more than all', { exact: 80, works: [] }, /works|exact/],
    [
      'a level that the rubric does not have',
      { works: [{ work: 'p', content: {}, levels: { planned: 'best' } }] },
      /\/works\/0\/levels\/planned/,
    ],
    [
      'a work twice',
      {
        works: [1, 2].map(() => ({ work: 'p', content: {}, levels: { planned: 'all' } })),
      },
      /\/works\/1\/work/,
    ],
  ];
  for (const [fault, body, message] of FAULTS)
    test(`${fault} is refused by its place`, async () => {
      const people = await begun();
      const { status, text } = await people.grantor.send(
        'PUT',
        `/api/grantor/calibrations/${DEFINED}`,
        body,
      );
      assert.equal(status, 422);
      assert.match(text, message);
    });
});
