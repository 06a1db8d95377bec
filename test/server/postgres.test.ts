/** The journey's tables in PostgreSQL: the road, two writers at once, pages, and a second start. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyHistory } from '../../src/journey/process/history.js';
import { historyOf } from '../../src/server/history.js';
import { openJourneyStore } from '../../src/server/node/index.js';
import { createMemoryBlobs } from '../../src/server/memory-blobs.js';
import { expire } from '../../src/server/retention.js';
import { tick } from '../../src/server/tick.js';
import { withPostgres } from '../support/postgres.js';
import {
  accept,
  assign,
  at,
  fill,
  granting,
  own,
  peopled,
  publish,
  recommended,
  review,
  reviewOf,
  submit,
} from './support/road.js';
import { DEFINED, EXPERTS, prepare } from './support/rubric.js';

/** Real randomness, since the tests share a database. */
const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

withPostgres('issue 15: the journey in PostgreSQL', (url) => {
  test('the road: denied, resubmitted, reconciled, awarded; then its dates', async () => {
    const store = await openJourneyStore(url);
    const people = await peopled({ random }, {}, store, createMemoryBlobs());
    const { learner, grantor, first, second, author, world } = people;
    await publish(people);
    await prepare(people);
    for (const one of [first, second, people.third])
      await one.expect(201, 'POST', `/api/calibrations/${DEFINED}`, { levels: EXPERTS });
    const facts = { declared: ['Émile — ⚖'], skills: ['Questioning'], capacity: 3 };
    await first.expect(200, 'PUT', '/api/assessor', facts);
    const { question } = (await learner.expect(
      201,
      'POST',
      `/api/definitions/${DEFINED}/questions`,
      { text: 'Does a recording count?' },
    )) as { question: string };
    await author.expect(200, 'POST', `/api/author/questions/${question}/answer`, { text: 'Yes.' });
    const application = await fill(learner);
    const { submission } = await submit(learner, application);
    await recommended(people, submission, 'deny');
    await grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    const kept = (await learner.expect(200, 'GET', `/api/applications/${application}`)) as object;
    const resubmission = { of: submission, changes: 'More.', sameAssessor: true };
    await learner.expect(200, 'PUT', `/api/applications/${application}`, {
      base: 2,
      application: { ...kept, resubmission },
    });
    world.clock.pass(1_000);
    const again = await submit(learner, application);
    const work = await assign(people, again.submission);
    for (const [one, opinion] of [
      [first, 'award'],
      [second, 'deny'],
    ] as const) {
      await accept(one, work);
      await review(one, work, opinion);
    }
    await second.expect(200, 'POST', at(work, '/reconcile'), reviewOf('award'));
    await grantor.expect(200, 'POST', granting(again.submission, 'grant'), {});
    const page = (await learner.expect(200, 'GET', '/api/submissions?limit=1')) as {
      next: string;
      submissions: ReadonlyArray<{ submission: string }>;
    };
    const last = (await learner.expect(
      200,
      'GET',
      `/api/submissions?limit=1&after=${page.next}`,
    )) as { next: null; submissions: ReadonlyArray<{ submission: string }> };
    assert.equal(last.next, null);
    assert.deepEqual(
      [...page.submissions, ...last.submissions].map((one) => one.submission).sort(),
      [submission, again.submission].sort(),
    );
    const { notices } = (await learner.expect(200, 'GET', '/api/notices')) as {
      notices: ReadonlyArray<{ notice: string }>;
    };
    assert.equal(notices.length, 2, 'denied, awarded');
    await learner.expect(204, 'DELETE', `/api/notices/${notices[0]!.notice}`);
    const history = await historyOf(store, submission);
    assert.deepEqual(await verifyHistory(history), []);
    assert.deepEqual(world.errors, []);
    await store.close();
    const reopened = await openJourneyStore(url);
    assert.deepEqual(await historyOf(reopened, submission), history);
    world.clock.pass(800 * 86_400_000);
    await expire({ ...world.options, store: reopened });
    for (const table of ['submissions', 'fingerprints', 'notices', 'questions'] as const)
      assert.deepEqual(await reopened.query(table), [], table);
    for (const table of ['accounts', 'definitions', 'calibrations', 'calibrated'] as const)
      await reopened.remove(table, {});
    await reopened.close();
  });

  test('of two at once one is done, by two servers over one database', async () => {
    const store = await openJourneyStore(url);
    const people = await peopled({ random }, {}, store, createMemoryBlobs());
    await publish(people);
    const { submission } = await submit(people.learner, await fill(people.learner));
    const work = await assign(people, submission, ['third']);
    // longer than an index of PostgreSQL takes
    const reason = Array.from({ length: 380 }, (_, index) => `reason ${index}`).join(' ');
    await people.third.expect(200, 'POST', at(work, '/decline'), { hasConflict: true, reason });
    await recommended(people, submission, 'award');
    const answers = await Promise.all(
      ['grant', 'grant', 'deny'].map((act) =>
        people.grantor.send('POST', granting(submission, act), { reason: { work: 'No.' } }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [200, 409, 409]);
    const { decisions } = (await people.learner.expect(200, 'GET', own(submission))) as {
      decisions: readonly object[];
    };
    assert.equal(decisions.length, 1);
    for (const table of ['accounts', 'definitions'] as const) await store.remove(table, {});
    await store.close();
  });

  test('two clocks at once tell nothing twice', async () => {
    const [one, two] = [await openJourneyStore(url), await openJourneyStore(url)];
    const now = (): Date => new Date('2027-01-01T10:00:00Z');
    const people = await peopled({ random }, {}, one, createMemoryBlobs());
    await publish(people);
    const { submission } = await submit(people.learner, await fill(people.learner));
    const results = await Promise.allSettled(
      [one, two].map((store) => tick({ ...people.world.options, store, now })),
    );
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'fulfilled'],
    );
    const where = { about: submission, kind: 'overdue' };
    assert.equal((await one.query('notices', { where })).length, 2);
    const history = await historyOf(two, submission);
    assert.equal(history.filter(({ action }) => action === 'mark-overdue').length, 1);
    await one.close();
    await two.close();
  });
});
