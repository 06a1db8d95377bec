import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HistoryEntry } from '../../src/journey/contract.js';
import { verifyHistory } from '../../src/journey/process/history.js';
import { DEFINITION } from '../journey/support/definition.js';
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
  type People,
} from './support/road.js';

async function begun(): Promise<
  People & { readonly application: string; readonly submission: string }
> {
  const people = await peopled();
  await publish(people);
  const application = await fill(people.learner);
  const { submission, held } = await submit(people.learner, application);
  assert.deepEqual(held, []);
  return { ...people, application, submission };
}

const stateSeen = async (people: People, submission: string): Promise<string> =>
  ((await people.learner.expect(200, 'GET', own(submission))) as { state: string }).state;

describe('the journey over the server', () => {
  test('the whole road: denied with feedback, resubmitted with a note, awarded', async () => {
    const people = await begun();
    const { learner, grantor, application, submission, world } = people;
    const work = await recommended(people, submission, 'deny');
    assert.equal(await stateSeen(people, submission), 'in-review', 'no recommendation is told');
    await grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    const denied = (await learner.expect(200, 'GET', own(submission))) as {
      state: string;
      decisions: readonly { kind: string; feedback: { parts: Record<string, string> } }[];
    };
    assert.equal(denied.state, 'denied');
    assert.match(denied.decisions[0]!.feedback.parts['overview']!, /About overview/);
    assert.ok(!JSON.stringify(denied).includes(work));

    const kept = (await learner.expect(200, 'GET', `/api/applications/${application}`)) as object;
    await learner.expect(200, 'PUT', `/api/applications/${application}`, {
      base: (kept as { revision: number }).revision,
      application: {
        ...kept,
        resubmission: { of: 'x', changes: 'A longer wait.', sameAssessor: true },
      },
    });
    const again = await submit(learner, application);
    const task = (await grantor.expect(201, 'POST', granting(again.submission, 'assign'), {})) as {
      tasks: readonly { work: string; account: string }[];
    };
    assert.deepEqual(
      task.tasks.map(({ account }) => account).sort(),
      [people.ids['first'], people.ids['second']].sort(),
      'the same assessors are preferred',
    );
    const later = task.tasks[0]!.work;
    assert.notEqual(later, work, 'each submission has a pseudonym of its own');
    for (const one of [people.first, people.second]) {
      await accept(one, later);
      const seen = JSON.stringify(await one.expect(200, 'GET', at(later)));
      assert.match(seen, /A longer wait/);
      assert.match(seen, /Read planned again/, 'the earlier feedback is seen by both sides');
      assert.ok(!seen.includes(submission) && !seen.includes(again.submission));
      await review(one, later, 'award');
    }
    await grantor.expect(200, 'POST', granting(again.submission, 'grant'), {});
    assert.equal(await stateSeen(people, again.submission), 'awarded');
    const { history } = (await grantor.expect(
      200,
      'GET',
      granting(again.submission, '').slice(0, -1),
    )) as { history: readonly HistoryEntry[] };
    assert.deepEqual(await verifyHistory(history, DEFINITION.policy), []);
    assert.equal(history[0]!.about, submission, 'one history for all attempts');
    assert.deepEqual(world.errors, []);
  });

  test('a resubmission without a note on what changed is refused', async () => {
    const people = await begun();
    const { learner, grantor, application, submission } = people;
    await recommended(people, submission, 'deny');
    await grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    const answer = await learner.send('POST', `/api/applications/${application}/submit`, {
      recipient: { email: 'ada@mail.example' },
    });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /changes-missing/);
  });

  test('one appeal, to another assessor, who does not see the earlier reviews', async () => {
    const people = await begun();
    const { learner, grantor, submission, first, third } = people;
    const work = await recommended(people, submission, 'deny');
    await grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    await learner.expect(200, 'POST', own(submission, '/appeal'), {
      reason: 'The plan was not read.',
    });
    await grantor.expect(200, 'POST', granting(submission, 'assign-appeal'), {});
    const taken = await grantor.send('POST', granting(submission, 'assign'), {
      assessors: [people.ids['first']],
    });
    assert.equal(taken.status, 422, 'an assessor who has seen the work is none for the appeal');
    await assign(people, submission, ['third']);
    await accept(third, work);
    const empty = (await third.expect(200, 'GET', at(work, '/reviews'))) as object;
    assert.deepEqual(
      { ...empty, own: '' },
      { areIn: false, step: null, own: '', isReconciled: false, reviews: [] },
    );
    await review(third, work, 'award');
    const seen = (await third.expect(200, 'GET', at(work, '/reviews'))) as { reviews: unknown[] };
    assert.equal(seen.reviews.length, 1);
    assert.equal(
      ((await first.expect(200, 'GET', at(work, '/reviews'))) as { reviews: unknown[] }).reviews
        .length,
      2,
    );
    await grantor.expect(200, 'POST', granting(submission, 'grant'), {});
    assert.equal(await stateSeen(people, submission), 'awarded');
    await learner.expect(409, 'POST', own(submission, '/appeal'), { reason: 'Again.' });
  });

  test('two who differ reconcile; where they still differ, a third decides', async () => {
    const people = await begun();
    const { grantor, submission, first, second, third } = people;
    const work = await assign(people, submission);
    await accept(first, work);
    await accept(second, work);
    await review(first, work, 'award');
    assert.equal(
      ((await first.expect(200, 'GET', at(work, '/reviews'))) as { reviews: unknown[] }).reviews
        .length,
      1,
    );
    const early = (await second.expect(200, 'GET', at(work, '/reviews'))) as object;
    assert.deepEqual(
      { ...early, own: '' },
      { areIn: false, step: null, own: '', isReconciled: false, reviews: [] },
    );
    await review(second, work, 'deny');
    const both = (await first.expect(200, 'GET', at(work, '/reviews'))) as {
      reviews: { assessor: string }[];
    };
    assert.equal(both.reviews.length, 2);
    assert.ok(!JSON.stringify(both).includes(people.ids['second']!), 'by pseudonym only');
    const undecided = await grantor.send('POST', granting(submission, 'grant'), {});
    assert.equal(undecided.status, 409, 'there is no recommendation yet');
    const tooEarly = await grantor.send('POST', granting(submission, 'assign'), {});
    assert.match(tooEarly.text, /assessors-complete/, 'a third is wanted after reconciling only');
    for (const [one, opinion] of [
      [first, 'award'],
      [second, 'deny'],
    ] as const)
      await one.expect(200, 'POST', at(work, '/reconcile'), reviewOf(opinion));
    await first.expect(409, 'POST', at(work, '/reconcile'), reviewOf('award'));
    await assign(people, submission, ['third']);
    await accept(third, work);
    await review(third, work, 'award');
    const { levels, outcome } = (await grantor.expect(
      200,
      'POST',
      granting(submission, 'grant'),
      {},
    )) as { levels: Record<string, string>; outcome: string };
    assert.deepEqual([levels['planned'], outcome], ['all', 'awarded'], 'the middle level counts');
  });

  test('two who differ by more than the threshold reconcile, though both recommend the same', async () => {
    const people = await begun();
    const { submission, first, second } = people;
    const work = await assign(people, submission);
    const withLevel = (level: string): object => {
      const full = reviewOf('deny') as { levels: Record<string, string> };
      return { ...full, levels: { ...full.levels, planned: level } };
    };
    for (const [one, level] of [
      [first, 'none'],
      [second, 'all'],
    ] as const) {
      await accept(one, work);
      await one.expect(200, 'POST', at(work, '/review'), withLevel(level));
    }
    const { step } = (await first.expect(200, 'GET', at(work, '/reviews'))) as { step: string };
    assert.equal(step, 'reconcile');
    await first.expect(200, 'POST', at(work, '/reconcile'), withLevel('none'));
    const agreed = (await second.expect(
      200,
      'POST',
      at(work, '/reconcile'),
      withLevel('none'),
    )) as { step: string };
    assert.equal(agreed.step, 'recommend');
  });

  test('returned to the assessors, and to the learner with a question', async () => {
    const people = await begun();
    const { learner, grantor, submission, first, second } = people;
    const work = await assign(people, submission);
    await accept(first, work);
    await grantor.expect(200, 'POST', granting(submission, 'return'), {
      text: 'The link is broken.',
    });
    const seen = (await learner.expect(200, 'GET', own(submission))) as {
      decisions: { text: string }[];
    };
    assert.equal(seen.decisions[0]!.text, 'The link is broken.');
    await learner.expect(200, 'POST', own(submission, '/answer'), { text: 'It is mended.' });
    await accept(second, work);
    await review(first, work, 'award');
    await review(second, work, 'award');
    await grantor.expect(200, 'POST', granting(submission, 'return-to-assessor'), { text: 'Why?' });
    const { note, state } = (await first.expect(200, 'GET', at(work))) as Record<string, string>;
    assert.deepEqual([note, state], ['Why?', 'accepted']);
    const draft = (await first.expect(200, 'GET', at(work, '/review-draft'))) as {
      levels: Record<string, string>;
    };
    assert.equal(draft.levels['planned'], 'all', 'the review goes on from the last one');
    // the other's review came back in first, and stays unseen until the own one is in again
    await review(second, work, 'award');
    const returned = (await first.expect(200, 'GET', at(work, '/reviews'))) as {
      areIn: boolean;
      own: string;
      reviews: { assessor: string; levels: Record<string, string> }[];
    };
    assert.deepEqual(
      [returned.areIn, returned.reviews.map(({ assessor }) => assessor)],
      [false, [returned.own]],
    );
    assert.equal(returned.reviews[0]!.levels['planned'], 'all', 'the own review that was returned');
    await grantor.expect(409, 'POST', granting(submission, 'grant'), {});
    await review(first, work, 'award');
    await grantor.expect(200, 'POST', granting(submission, 'grant'), {});
  });

  test('overdue is told to the learner, who can ask by the id of the submission', async () => {
    const { learner, grantor, submission, world } = await begun();
    await learner.expect(409, 'POST', own(submission, '/enquiry'), { text: 'How long?' });
    world.clock.pass(30 * 86_400_000);
    await learner.signIn('ada@mail.example');
    await grantor.signIn('grantor');
    await learner.expect(200, 'POST', own(submission, '/enquiry'), { text: 'How long?' });
    const [brief] = (
      (await grantor.expect(200, 'GET', '/api/grantor/submissions')) as {
        submissions: { enquiries: number; isOverdue: boolean }[];
      }
    ).submissions;
    assert.deepEqual([brief!.enquiries, brief!.isOverdue], [1, true]);
  });
});
