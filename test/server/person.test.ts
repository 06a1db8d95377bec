import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { verifyHistory } from '../../src/journey/process/history.js';
import { ownerOf } from '../../src/server/ids.js';
import { historyOf } from '../../src/server/history.js';
import { expire, RETENTION } from '../../src/server/retention.js';
import { Client } from './support/client.js';
import {
  fill,
  granting,
  own,
  peopled,
  PLAN,
  publish,
  recommended,
  submit,
  type People,
} from './support/road.js';
import { PASSWORD } from './support/world.js';

const DAY = 86_400_000;

async function denied(): Promise<People & { readonly submission: string }> {
  const people = await peopled();
  await publish(people);
  const { submission } = await submit(people.learner, await fill(people.learner));
  await recommended(people, submission, 'deny');
  await people.grantor.expect(200, 'POST', granting(submission, 'deny'), {});
  return { ...people, submission };
}

describe('a person’s own data', () => {
  test('export gives all of it, and neither the password nor the work’s pseudonym', async () => {
    const { learner, world, submission } = await denied();
    const all = (await learner.send('GET', '/api/account/export')).text;
    for (const part of [
      'ada@mail.example',
      'Engine School',
      submission,
      'About overview',
      'sha256-',
    ])
      assert.ok(all.includes(part), part);
    const [row] = await world.options.store.query('submissions');
    assert.ok(!all.includes(row!.work) && !all.includes(PASSWORD));
  });

  test('erasure takes person, files and drafts; the history stays and is sound', async () => {
    const { learner, other, world, submission, ids } = await denied();
    const { store, blobs, secret } = world.options;
    const kept = await fill(other, 'of-grace.txt');
    const [file] = await store.query('files');
    await learner.expect(204, 'DELETE', '/api/account');
    assert.equal((await learner.send('GET', '/api/session')).status, 401);
    assert.equal((await new Client(world, 'x').signIn('ada@mail.example')).status, 401);
    const left = JSON.stringify(await store.get('accounts', { account: ids['learner']! }));
    assert.doesNotMatch(left, /ada@|Lovelace|Engine/);
    const owner = ownerOf(secret, ids['learner']!);
    assert.deepEqual(await store.query('files', { where: { owner } }), []);
    assert.deepEqual(await store.query('applications', { where: { owner } }), []);
    assert.equal((await store.get('identities', { submission }))!.jwe, null);
    const { conflicts } = (await store.get('submissions', { submission }))!;
    assert.deepEqual(Object.values(JSON.parse(conflicts) as object).flat(), []);
    for (const table of ['notices', 'questions'] as const)
      assert.deepEqual(
        (await store.query(table)).filter((row) => JSON.stringify(row).includes(owner)),
        [],
      );
    assert.deepEqual(await blobs.read(file!.digest), PLAN, 'another learner has the same bytes');
    await other.expect(200, 'GET', `/api/applications/${kept}`);
    assert.deepEqual(await verifyHistory(await historyOf(store, submission)), []);
  });

  test('bytes that are no one’s any more go', async () => {
    const people = await peopled();
    await publish(people);
    await fill(people.learner);
    const { store, blobs } = people.world.options;
    const [file] = await store.query('files');
    await people.learner.expect(204, 'DELETE', '/api/account');
    assert.equal(await blobs.read(file!.digest), undefined);
  });
});

describe('dates on which data goes', () => {
  test('identity, then work and reviews, go after the decision; the history stays', async () => {
    const { world, submission } = await denied();
    const { store } = world.options;
    world.clock.pass((RETENTION.identities - 1) * DAY);
    await expire(world.options);
    assert.ok((await store.get('identities', { submission }))!.jwe);
    world.clock.pass(2 * DAY);
    await expire(world.options);
    assert.equal((await store.get('identities', { submission }))!.jwe, null);
    assert.ok(await store.get('submissions', { submission }));
    world.clock.pass((RETENTION.submissions - RETENTION.identities) * DAY);
    await expire(world.options);
    for (const table of [
      'submissions',
      'identities',
      'cleaned',
      'reviews',
      'decisions',
      'sessions',
    ] as const)
      assert.deepEqual(await store.query(table), [], table);
    assert.ok((await historyOf(store, submission)).length > 0);
  });

  test('what is under review stays, however old', async () => {
    const people = await peopled();
    await publish(people);
    const { submission } = await submit(people.learner, await fill(people.learner));
    people.world.clock.pass((RETENTION.submissions + 1) * DAY);
    await expire(people.world.options);
    assert.ok((await people.world.options.store.get('identities', { submission }))!.jwe);
  });

  test('an application that was never submitted goes with its files', async () => {
    const people = await peopled();
    await publish(people);
    await fill(people.learner);
    const { store, blobs } = people.world.options;
    const [file] = await store.query('files');
    people.world.clock.pass((RETENTION.applications + 1) * DAY);
    await expire(people.world.options);
    assert.deepEqual(await store.query('applications'), []);
    assert.equal(await blobs.read(file!.digest), undefined);
  });

  test('are told: the days of each class to anyone, the dates of a finished submission to both sides', async () => {
    const { learner, grantor, world, submission } = await denied();
    const { days } = (await new Client(world).expect(200, 'GET', '/api/retention')) as {
      days: object;
    };
    assert.deepEqual(days, RETENTION);
    const goes = { identity: '2026-11-30', work: '2028-08-31' };
    const path = granting(submission, '').slice(0, -1);
    for (const [client, from] of [
      [learner, own(submission)],
      [grantor, path],
    ] as const)
      assert.deepEqual(((await client.expect(200, 'GET', from)) as { goes: object }).goes, goes);
    world.clock.pass((RETENTION.identities - 1) * DAY);
    await expire(world.options);
    assert.ok((await world.options.store.get('identities', { submission }))!.jwe);
    world.clock.pass(2 * DAY);
    await expire(world.options);
    assert.equal((await world.options.store.get('identities', { submission }))!.jwe, null);
  });

  test('are the issuer’s to set, and none is told while a submission is not finished', async () => {
    const people = await peopled({ retention: { ...RETENTION, identities: 1, notices: 1 } });
    await publish(people);
    const { submission } = await submit(people.learner, await fill(people.learner));
    const { goes } = (await people.learner.expect(200, 'GET', own(submission))) as {
      goes: object;
    };
    assert.deepEqual(goes, { identity: null, work: null });
    await recommended(people, submission, 'deny');
    await people.grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    const { store } = people.world.options;
    assert.ok((await store.query('notices')).length > 0);
    people.world.clock.pass(2 * DAY);
    await expire(people.world.options);
    assert.equal((await store.get('identities', { submission }))!.jwe, null);
    assert.deepEqual(await store.query('notices'), []);
  });
});
