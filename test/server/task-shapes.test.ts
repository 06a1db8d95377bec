/** The answers to an assessor are the properties of `<micro-credential-assessment>` as they are. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TaskFile, TaskOffer, TaskStatus, TaskWork } from '../../src/assess.js';
import {
  ownReview,
  situationOf,
} from '../../src/elements/micro-credential-assessment/situation.js';
import type { Client } from './support/client.js';
import { DEFINITION } from '../journey/support/definition.js';
import { accept, assign, at, fill, peopled, publish, reviewOf, submit } from './support/road.js';

interface Answers {
  readonly offer: TaskOffer;
  readonly work: TaskWork | undefined;
  readonly status: TaskStatus;
}

/** Reads what the page of the guide reads. */
async function answersTo(assessor: Client, work: string): Promise<Answers> {
  const { content, ...offer } = (await assessor.expect(200, 'GET', at(work))) as TaskOffer & {
    content?: TaskWork;
  };
  const status = content
    ? ((await assessor.expect(200, 'GET', at(work, '/reviews'))) as TaskStatus)
    : {};
  return { offer, work: content, status };
}
const situation = async (assessor: Client, work: string): Promise<string> =>
  situationOf({ ...(await answersTo(assessor, work)), definition: DEFINITION });

async function assigned() {
  const people = await peopled();
  await publish(people);
  const { submission } = await submit(people.learner, await fill(people.learner));
  return { ...people, submission, work: await assign(people, submission) };
}

describe('an assessor’s answers', () => {
  test('lead through every situation of the element', async () => {
    const { first, second, work } = await assigned();
    assert.equal(await situation(first, work), 'offered');
    await accept(first, work);
    await accept(second, work);
    assert.equal(await situation(first, work), 'marking');
    await first.expect(200, 'POST', at(work, '/review'), reviewOf('award'));
    assert.equal(await situation(first, work), 'reviewed');
    await second.expect(200, 'POST', at(work, '/review'), reviewOf('deny'));
    const { status } = await answersTo(first, work);
    assert.equal(ownReview(status)!.recommendation, 'award');
    assert.equal(await situation(first, work), 'reconcile');
    await first.expect(200, 'POST', at(work, '/reconcile'), reviewOf('award'));
    assert.equal(await situation(first, work), 'third');
    assert.equal(await situation(second, work), 'reconcile');
    await second.expect(200, 'POST', at(work, '/reconcile'), reviewOf('award'));
    assert.equal(await situation(second, work), 'agreed');
  });

  test('name each file as cleaned, waiting or passed', async () => {
    const { first, work } = await assigned();
    await accept(first, work);
    const { work: content } = await answersTo(first, work);
    const files = content!.artifacts.filter((one): one is TaskFile => one.kind === 'file');
    assert.ok(files.length > 0);
    for (const { isShown, isPassed, id, name } of files)
      assert.deepEqual(
        [isShown, isPassed, id !== '', name.startsWith('file-')],
        [true, false, true, true],
      );
    assert.deepEqual([content!.isTextShown, content!.isTextPassed], [true, false]);
  });

  test('the reason of a conflict of interest reaches the grantor, and none else', async () => {
    const { first, second, grantor, learner, work, submission } = await assigned();
    await first.expect(200, 'POST', at(work, '/decline'), {
      hasConflict: true,
      reason: 'I taught this class.',
    });
    await second.expect(422, 'POST', at(work, '/decline'), {
      hasConflict: true,
      reason: 'x'.repeat(5_001),
    });
    const read = async (client: Client): Promise<string> =>
      JSON.stringify(await client.expect(200, 'GET', '/api/notices'));
    assert.match(
      await read(grantor),
      new RegExp(`"conflict".*${submission}|${submission}.*"conflict"`),
    );
    assert.match(await read(grantor), /I taught this class\./);
    for (const other of [learner, second, first])
      assert.doesNotMatch(await read(other), /I taught this class\./);
  });
});
