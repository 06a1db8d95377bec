import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { erasePerson, exportPerson } from '../../src/server/person.js';
import { fill, granting, own, peopled, publish, recommended, submit } from './support/road.js';
import type { People } from './support/road.js';

const BADGE = JSON.stringify({ type: ['VerifiableCredential', 'OpenBadgeCredential'] });
const TOKEN = 'eyJhbGciOiJFZERTQSJ9.e30.c2ln';

async function decided(act: 'grant' | 'deny'): Promise<People & { readonly submission: string }> {
  const people = await peopled();
  await publish(people);
  const { submission } = await submit(people.learner, await fill(people.learner));
  await recommended(people, submission, act === 'grant' ? 'award' : 'deny');
  await people.grantor.expect(200, 'POST', granting(submission, act), {});
  return { ...people, submission };
}

describe('the signed badge of an award', () => {
  test('goes from the grantor to its learner, byte for byte; one sent again replaces it', async () => {
    const { grantor, learner, other, submission } = await decided('grant');
    assert.equal((await learner.send('GET', own(submission, '/badge'))).status, 404);
    await grantor.expect(200, 'PUT', granting(submission, 'badge'), { badge: TOKEN });
    await grantor.expect(200, 'PUT', granting(submission, 'badge'), { badge: BADGE });
    const taken = await learner.send('GET', own(submission, '/badge'));
    assert.equal(taken.text, BADGE);
    assert.equal(taken.headers.get('content-type'), 'application/vc+ld+json');
    assert.match(taken.headers.get('content-disposition')!, /^attachment; filename="badge\.json"$/);
    assert.equal((await other.send('GET', own(submission, '/badge'))).status, 404);
    const { hasBadge } = (await grantor.expect(
      200,
      'GET',
      `/api/grantor/submissions/${encodeURIComponent(submission)}`,
    )) as { hasBadge: boolean };
    assert.equal(hasBadge, true);
  });

  test('is refused where there is no award, and where it is neither JSON nor a token', async () => {
    const denied = await decided('deny');
    const path = granting(denied.submission, 'badge');
    assert.equal((await denied.grantor.send('PUT', path, { badge: BADGE })).status, 409);
    const { grantor, submission } = await decided('grant');
    for (const badge of ['', 'a picture', '[]', '{"a":1,"a":2}', '<svg/>']) {
      const answer = await grantor.send('PUT', granting(submission, 'badge'), { badge });
      const { error } = answer.json as { error: { code: string; pointer: string } };
      assert.deepEqual([error.code, error.pointer], ['unusable', '/badge'], badge);
    }
  });

  test('is refused for an earlier attempt, which is over for every act', async () => {
    const people = await peopled();
    await publish(people);
    const { learner, grantor, world } = people;
    const application = await fill(learner);
    const first = await submit(learner, application);
    await recommended(people, first.submission, 'deny');
    await grantor.expect(200, 'POST', granting(first.submission, 'deny'), {});
    world.clock.pass(1_000);
    const kept = (await learner.expect(200, 'GET', `/api/applications/${application}`)) as object;
    await learner.expect(200, 'PUT', `/api/applications/${application}`, {
      base: (kept as { revision: number }).revision,
      application: {
        ...kept,
        resubmission: { of: first.submission, changes: 'All of it.', sameAssessor: false },
      },
    });
    const second = await submit(learner, application);
    const late = await grantor.send('POST', granting(first.submission, 'assign'), {});
    const { state } = (late.json as { error: { state: string } }).error;
    assert.deepEqual([late.status, state], [409, 'denied'], 'what is over is assessed no more');
    world.clock.pass(1_000);
    await recommended(people, second.submission, 'award');
    const early = await grantor.send('POST', granting(first.submission, 'deny'), {});
    assert.deepEqual(
      [early.status, (early.json as { error: { reason: string } }).error.reason],
      [409, 'submitted-again'],
    );
    await grantor.expect(200, 'POST', granting(second.submission, 'grant'), {});
    const states = (
      (await grantor.expect(200, 'GET', '/api/grantor/submissions')) as {
        submissions: { submission: string; state: string }[];
      }
    ).submissions.map(({ submission, state }) => [submission, state]);
    assert.deepEqual(Object.fromEntries(states), {
      [first.submission]: 'denied',
      [second.submission]: 'awarded',
    });
    const own = (
      (await learner.expect(200, 'GET', '/api/submissions')) as {
        submissions: { submission: string; state: string }[];
      }
    ).submissions.map(({ submission, state }) => [submission, state]);
    assert.deepEqual(Object.fromEntries(own), Object.fromEntries(states));
    const path = (submission: string): string => granting(submission, 'badge');
    assert.equal((await grantor.send('PUT', path(first.submission), { badge: BADGE })).status, 409);
    await grantor.expect(200, 'PUT', path(second.submission), { badge: BADGE });
  });

  test('is exported with its person, and goes with them', async () => {
    const { grantor, world, ids, submission } = await decided('grant');
    await grantor.expect(200, 'PUT', granting(submission, 'badge'), { badge: BADGE });
    const all = (await exportPerson(world.options, ids['learner']!)) as { badges: unknown[] };
    assert.equal(all.badges.length, 1);
    await erasePerson(world.options, ids['learner']!);
    assert.deepEqual(await world.options.store.query('badges'), []);
  });
});
