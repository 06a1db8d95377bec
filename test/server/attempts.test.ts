/** Attempts are a policy of the definition: for a person, not for one application. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Application } from '../../src/journey/contract.js';
import { fill, granting, own, peopled, recommended, submit, type People } from './support/road.js';
import { publishWith } from './support/rubric.js';

const attemptOf = async ({ world }: People, submission: string): Promise<number> => {
  const row = await world.options.store.get('submissions', { submission });
  return (JSON.parse(row!.json) as { attempt: number }).attempt;
};
const begunWith = async ({ learner }: People): Promise<number> =>
  ((await learner.expect(200, 'GET', `/api/applications/${await fill(learner)}`)) as Application)
    .attempts;
const takeBack = ({ learner }: People, submission: string): Promise<unknown> =>
  learner.expect(200, 'POST', `${own(submission)}/withdraw`, {});

describe('the attempts of a learner', () => {
  test('a second application begins with those of the first, and is refused beyond the policy', async () => {
    const people = await peopled();
    await publishWith(people, { attempts: 2, assessors: 1 });
    const { learner } = people;
    assert.equal(await begunWith(people), 0);
    const first = await submit(learner, await fill(learner));
    const second = await submit(learner, await fill(learner));
    assert.equal(await attemptOf(people, second.submission), 2);
    assert.equal(await begunWith(people), 2);
    const { status, text } = await learner.send(
      'POST',
      `/api/applications/${await fill(learner)}/submit`,
      { recipient: { email: 'ada@mail.example' } },
    );
    assert.deepEqual([status, /attempts-used-up/.test(text)], [409, true], text);
    // an attempt that was taken back before the decision is none
    await takeBack(people, first.submission);
    await submit(learner, await fill(learner));
  });

  test('a denial counts, also when the application is taken back or discarded', async () => {
    const people = await peopled();
    await publishWith(people, { attempts: 1, assessors: 2 });
    const { learner, grantor, other } = people;
    const id = await fill(learner);
    const { submission } = await submit(learner, id);
    const attempts = async (): Promise<number> =>
      ((await learner.expect(200, 'GET', `/api/applications/${id}`)) as Application).attempts;
    assert.equal(await attempts(), 0, 'the first attempt goes on');
    await recommended(people, submission, 'deny');
    assert.equal(await attempts(), 0, 'a recommendation is not told');
    await grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    assert.equal(await attempts(), 1);
    await takeBack(people, submission);
    await learner.expect(204, 'DELETE', `/api/applications/${id}`);
    assert.equal(await begunWith(people), 1);
    const again = await fill(learner);
    const refused = await learner.send('POST', `/api/applications/${again}/submit`, {
      recipient: { email: 'ada@mail.example' },
    });
    assert.match(refused.text, /attempts-used-up/);
    await submit(other, await fill(other));
  });
});
