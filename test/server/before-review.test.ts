/** Before the review: the pre-check, questions about the rubric, and applications as files. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Completeness } from '../../src/journey/contract.js';
import { SERVER_LIMITS } from '../../src/server/limits.js';
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
import { DEFINED, publishWith } from './support/rubric.js';

describe('the pre-check', () => {
  test('by rule: tells what is missing, and costs no attempt', async () => {
    const people = await peopled();
    await publishWith(people, { attempts: 1, assessors: 2 });
    const { learner } = people;
    const id = await fill(learner);
    const path = `/api/applications/${id}`;
    const kept = (await learner.expect(200, 'GET', path)) as object;
    const emptied = { base: 2, application: { ...kept, answers: { context: 'Too short.' } } };
    await learner.expect(200, 'PUT', path, emptied);
    const { missing, isComplete } = (await learner.expect(
      200,
      'GET',
      `${path}/completeness`,
    )) as Completeness;
    assert.equal(isComplete, false);
    assert.deepEqual(
      missing.map(({ code }) => code),
      ['answer-too-short', 'answer-missing'],
    );
    const refused = await learner.send('POST', `${path}/submit`, {
      recipient: { email: 'ada@mail.example' },
    });
    assert.deepEqual([refused.status, /answer-too-short/.test(refused.text)], [422, true]);
    await learner.expect(200, 'PUT', path, { base: 3, application: kept });
    await submit(learner, id);
  });

  test('by a person where the issuer wants it: returned without an attempt, then passed', async () => {
    const people = await peopled();
    await publishWith(people, { attempts: 1, preCheckByPerson: true });
    const { learner, grantor } = people;
    const id = await fill(learner);
    const { submission } = await submit(learner, id);
    const early = await grantor.send('POST', granting(submission, 'assign'), {});
    assert.match(early.text, /pre-check-missing/);
    await grantor.expect(200, 'POST', granting(submission, 'pre-check-pass'), {});
    await grantor.expect(200, 'POST', granting(submission, 'pre-check-return'), {
      text: 'The plan is empty.',
    });
    const seen = (await learner.expect(200, 'GET', own(submission))) as {
      state: string;
      decisions: ReadonlyArray<{ text: string }>;
    };
    assert.deepEqual(
      [seen.state, seen.decisions[0]!.text],
      ['pre-check-returned', 'The plan is empty.'],
    );
    const { notices } = (await learner.expect(200, 'GET', '/api/notices')) as {
      notices: ReadonlyArray<{ kind: string }>;
    };
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['answered'],
    );
    people.world.clock.pass(1_000);
    const again = await submit(learner, id);
    const still = await grantor.send('POST', granting(again.submission, 'assign'), {});
    assert.match(still.text, /pre-check-missing/, 'what is new is looked at again');
    await grantor.expect(200, 'POST', granting(again.submission, 'pre-check-pass'), {});
    await grantor.expect(201, 'POST', granting(again.submission, 'assign'), {});
    const [row] = await people.world.options.store.query('submissions', {
      where: { submission: again.submission },
    });
    assert.equal((JSON.parse(row!.json) as { attempt: number }).attempt, 1);
  });
});

describe('a question about the rubric', () => {
  const ask = ({ learner }: People, text: string): Promise<{ readonly question: string }> =>
    learner.expect(201, 'POST', `/api/definitions/${DEFINED}/questions`, { text });

  test('reaches the author without person, role and moment; the answer reaches its asker alone', async () => {
    const people = await peopled();
    await publish(people);
    const { learner, first, author, other, ids } = people;
    const { question } = await ask(people, 'Does a recording of ten minutes count?');
    await first.expect(201, 'POST', `/api/definitions/${DEFINED}/questions`, {
      text: 'Is one follow-up enough for the highest level?',
    });
    const list = (await author.send('GET', '/api/author/questions')).text;
    const { questions } = JSON.parse(list) as { questions: readonly object[] };
    assert.equal(questions.length, 2);
    for (const one of questions)
      assert.deepEqual(Object.keys(one).sort(), ['answer', 'definition', 'question', 'text']);
    for (const id of Object.values(ids)) assert.ok(!list.includes(id));
    assert.doesNotMatch(list, /2026-|Lovelace|learner|assessor/);
    const answer = { text: 'Yes, if the question is heard.' };
    await author.expect(200, 'POST', `/api/author/questions/${question}/answer`, answer);
    const { text } = await learner.send('GET', '/api/questions');
    assert.match(text, /Yes, if the question is heard/);
    assert.doesNotMatch(text, /follow-up/);
    assert.doesNotMatch((await other.send('GET', '/api/questions')).text, /recording/);
  });

  test('that names its asker is refused by line and column, and not kept', async () => {
    const people = await peopled();
    await publish(people);
    const answer = await people.learner.send('POST', `/api/definitions/${DEFINED}/questions`, {
      text: 'Hello,\nthis is Ada Lovelace of the Engine School.',
    });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /names-found.*"line":2,"column":9/);
    assert.deepEqual(await people.world.options.store.query('questions'), []);
  });
});

describe('an application as a file', () => {
  test('is exported and imported with its files, by another learner too', async () => {
    const people = await peopled();
    await publish(people);
    const { learner, other } = people;
    const id = await fill(learner);
    const { text, headers } = await learner.send('GET', `/api/applications/${id}/export`);
    assert.match(headers.get('content-disposition')!, /^attachment; filename="application\.json"$/);
    const bytes = new TextEncoder().encode(text);
    const brought = (await other.send('POST', '/api/applications/import', bytes)).json as {
      id: string;
      answers: object;
      artifacts: ReadonlyArray<{ digestSRI: string }>;
    };
    const mine = (await learner.expect(200, 'GET', `/api/applications/${id}`)) as {
      answers: object;
    };
    assert.notEqual(brought.id, id);
    assert.deepEqual(brought.answers, mine.answers);
    const file = await other.send(
      'GET',
      `/api/files/${encodeURIComponent(brought.artifacts[0]!.digestSRI)}`,
    );
    assert.deepEqual(new TextEncoder().encode(file.text), PLAN);
    await submit(other, brought.id, { recipient: { email: 'grace@mail.example' } });
  });

  const FAULTS: ReadonlyArray<readonly [string, (text: string) => string, number]> = [
    ['no JSON', () => '{', 422],
    ['bytes that differ from their digest', (text) => text.replace(/"UGxh/, '"UGxi'), 422],
    ['a definition that is not published here', (text) => text.replace('"2.1"', '"9"'), 404],
  ];
  for (const [fault, change, status] of FAULTS)
    test(`${fault}: refused, and nothing is kept`, async () => {
      const people = await peopled();
      await publish(people);
      const id = await fill(people.learner);
      const { text } = await people.learner.send('GET', `/api/applications/${id}/export`);
      const changed = new TextEncoder().encode(change(text));
      assert.notEqual(change(text), text);
      const answer = await people.other.send('POST', '/api/applications/import', changed);
      assert.equal(answer.status, status, answer.text);
      assert.equal((await people.world.options.store.query('applications')).length, 1);
    });

  test('a resubmission is not taken to another application', async () => {
    const people = await peopled();
    await publish(people);
    const { learner, grantor } = people;
    const id = await fill(learner);
    const { submission } = await submit(learner, id);
    await recommended(people, submission, 'deny');
    await grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    const kept = (await learner.expect(200, 'GET', `/api/applications/${id}`)) as object;
    const resubmission = { of: submission, changes: 'More.', sameAssessor: true };
    await learner.expect(200, 'PUT', `/api/applications/${id}`, {
      base: 2,
      application: { ...kept, resubmission },
    });
    const { text } = await learner.send('GET', `/api/applications/${id}/export`);
    const brought = (
      await learner.send('POST', '/api/applications/import', new TextEncoder().encode(text))
    ).json as { id: string; resubmission?: object };
    assert.equal(brought.resubmission, undefined);
    const again = await submit(learner, brought.id);
    const [row] = await people.world.options.store.query('submissions', {
      where: { submission: again.submission },
    });
    assert.equal(row!.about, again.submission, 'a history of its own');
  });
});

test('a limit of pages is told with its numbers', async () => {
  const { learner } = await peopled();
  for (const limit of ['0', 'x', '-1', String(SERVER_LIMITS.pageRows + 1)]) {
    const { status, text } = await learner.send('GET', `/api/applications?limit=${limit}`);
    assert.deepEqual([status, /"parameter":"limit"/.test(text)], [422, true], limit);
  }
});
