import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NoticeRow } from '../../src/server/rows.js';
import { tick } from '../../src/server/tick.js';
import {
  accept,
  assign,
  at,
  fill,
  granting,
  own,
  peopled,
  publish,
  review,
  submit,
  type People,
} from './support/road.js';
import type { Client } from './support/client.js';

const DAY = 86_400_000;
const BERLIN = { timeZone: 'Europe/Berlin', holidays: ['2026-09-07'] };

/** The time to a decision, as people are told. */
interface Time {
  readonly due: string;
  readonly dueDay: string;
  readonly isPaused: boolean;
  readonly isOverdue: boolean;
}

async function begun(
  more: Parameters<typeof peopled>[0] = {},
): Promise<People & { readonly submission: string }> {
  const people = await peopled({ calendar: BERLIN, ...more });
  await publish(people);
  const { submission } = await submit(people.learner, await fill(people.learner));
  return { ...people, submission };
}

/** Lets days pass; sessions end, so that people sign in again. */
async function passDays({ world, learner, grantor, first }: People, days: number): Promise<void> {
  world.clock.pass(days * DAY);
  await learner.signIn('ada@mail.example');
  await grantor.signIn('grantor');
  await first.signIn('first');
}

const timeOf = ({ learner }: People, submission: string): Promise<Time> =>
  learner.expect(200, 'GET', own(submission));

const noticesOf = async (client: Client): Promise<readonly NoticeRow[]> =>
  ((await client.expect(200, 'GET', '/api/notices')) as { notices: readonly NoticeRow[] }).notices;

describe('due dates', () => {
  test('14 business days by the issuer’s calendar, to the end of the day in its time zone', async () => {
    const people = await begun();
    // Tuesday, 1 September; Monday the 7th is a holiday
    const { due, dueDay, isOverdue } = await timeOf(people, people.submission);
    assert.deepEqual([due, dueDay, isOverdue], ['2026-09-22T21:59:59.999Z', '2026-09-22', false]);
    const work = await assign(people, people.submission);
    const offer = (await people.first.expect(200, 'GET', at(work))) as Time;
    assert.equal(offer.dueDay, dueDay);
  });

  test('the clock stands while the learner has the next step, for assessors too', async () => {
    const people = await begun();
    const work = await assign(people, people.submission);
    await accept(people.first, work);
    await people.grantor.expect(200, 'POST', granting(people.submission, 'return'), {
      text: 'Which class?',
    });
    assert.equal((await timeOf(people, people.submission)).isPaused, true);
    await passDays(people, 30);
    const paused = await timeOf(people, people.submission);
    assert.deepEqual([paused.isPaused, paused.isOverdue], [true, false]);
    assert.deepEqual(await tick(people.world.options), { overdue: [], notices: 0 });
    await people.learner.expect(200, 'POST', own(people.submission, '/answer'), { text: 'Eight.' });
    const { dueDay } = await timeOf(people, people.submission);
    // Thursday, 1 October and 13 business days more
    assert.equal(dueDay, '2026-10-20');
  });

  test('the end of a day belongs to the learner: not overdue before it, overdue after it', async () => {
    const people = await begun();
    const { due } = await timeOf(people, people.submission);
    const left = new Date(due).getTime() - people.world.clock.now().getTime();
    people.world.clock.pass(left);
    assert.deepEqual((await tick(people.world.options)).overdue, []);
    people.world.clock.pass(1);
    assert.deepEqual((await tick(people.world.options)).overdue, [people.submission]);
  });
});

describe('the clock', () => {
  test('reminds assessors who have not reviewed, once for each date', async () => {
    const heard: NoticeRow[] = [];
    const people = await begun({ notify: (notice) => void heard.push(notice) });
    const work = await assign(people, people.submission);
    for (const one of [people.first, people.second]) await accept(one, work);
    await review(people.second, work, 'award');
    const kinds = (): readonly string[] =>
      heard.filter(({ kind }) => kind === 'reminder').map(({ reader }) => reader);
    assert.deepEqual(await tick(people.world.options), { overdue: [], notices: 0 });
    await passDays(people, 14);
    assert.deepEqual(await tick(people.world.options), { overdue: [], notices: 1 });
    assert.deepEqual(await tick(people.world.options), { overdue: [], notices: 0 });
    assert.deepEqual(kinds(), [people.ids['first']]);
    await passDays(people, 4);
    await tick(people.world.options);
    assert.deepEqual(kinds(), [people.ids['first'], people.ids['first']]);
    const seen = (await noticesOf(people.first)).filter(({ kind }) => kind === 'reminder');
    assert.equal(seen.length, 2);
    assert.ok(seen.every(({ about }) => about === work));
    assert.doesNotMatch(JSON.stringify(seen), /Lovelace|ada@/);
  });

  test('reminds an assessor who came later, and no other again', async () => {
    const people = await begun();
    const { grantor, second, submission, ids } = people;
    const work = await assign(people, submission);
    await second.expect(200, 'POST', at(work, '/decline'), { hasConflict: false });
    await passDays(people, 14);
    assert.equal((await tick(people.world.options)).notices, 1);
    await grantor.expect(201, 'POST', granting(submission, 'assign'), {});
    assert.equal((await tick(people.world.options)).notices, 1);
    const where = { kind: 'reminder' };
    const readers = (await people.world.options.store.query('notices', { where })).map(
      ({ reader }) => reader,
    );
    assert.deepEqual([...readers].sort(), [ids['first'], ids['third']].sort());
  });

  test('tells learner and grantor what is overdue, once; the learner asks by the id', async () => {
    const people = await begun();
    const { learner, grantor, submission } = people;
    const early = await learner.send('POST', own(submission, '/enquiry'), { text: 'How long?' });
    assert.equal(early.status, 409);
    await passDays(people, 30);
    assert.deepEqual(await tick(people.world.options), { overdue: [submission], notices: 2 });
    assert.deepEqual(await tick(people.world.options), { overdue: [], notices: 0 });
    const [notice, ...others] = await noticesOf(learner);
    assert.deepEqual([notice!.kind, notice!.about, others.length], ['overdue', submission, 0]);
    const { state, isOverdue } = (await learner.expect(200, 'GET', own(submission))) as {
      state: string;
      isOverdue: boolean;
    };
    assert.deepEqual([state, isOverdue], ['in-review', true]);
    await learner.expect(200, 'POST', own(submission, '/enquiry'), { text: 'How long?' });
    const kinds = (await noticesOf(grantor)).map(({ kind }) => kind).sort();
    assert.deepEqual(kinds, ['enquiry', 'overdue']);
    await learner.expect(204, 'DELETE', `/api/notices/${notice!.notice}`);
    assert.deepEqual(await noticesOf(learner), []);
  });

  test('a notice that cannot be sent stays in the list, and the failure is heard of', async () => {
    const notify = (): Promise<void> => Promise.reject(new Error('no mail'));
    const people = await begun({ notify });
    await passDays(people, 30);
    await tick(people.world.options);
    assert.equal((await noticesOf(people.learner)).length, 1);
    assert.match(String(people.world.errors[0]), /no mail/);
  });

  test('a submission that cannot be read hides no other', async () => {
    const people = await begun();
    const { store } = people.world.options;
    const broken = await submit(people.learner, await fill(people.learner, 'b.txt'));
    const row = (await store.get('submissions', { submission: broken.submission }))!;
    await store.replace('submissions', { ...row, version: '9' });
    people.world.clock.pass(30 * DAY);
    assert.deepEqual((await tick(people.world.options)).overdue, [people.submission]);
    assert.equal(people.world.errors.length, 1);
  });

  test('an earlier submission is not watched once a later one is there', async () => {
    const people = await begun();
    const { grantor, learner, submission } = people;
    await grantor.expect(200, 'POST', granting(submission, 'pre-check-return'), { text: 'More.' });
    const { applications } = (await learner.expect(200, 'GET', '/api/applications')) as {
      applications: ReadonlyArray<{ id: string }>;
    };
    people.world.clock.pass(1_000);
    const again = await submit(learner, applications[0]!.id);
    await passDays(people, 40);
    assert.deepEqual((await tick(people.world.options)).overdue, [again.submission]);
  });
});
