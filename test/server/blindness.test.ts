/**
 * Nothing that one role gets tells it who another is: a seeded sample of `npm run blindness`, and
 * each leak that other systems had, by its name.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HistoryEntry } from '../../src/journey/contract.js';
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
  submit,
  type People,
} from './support/road.js';
import {
  ADA,
  apply,
  bytes,
  ELSEWHERE,
  history,
  inBoth,
  MARIA,
  NORTH,
  pair,
} from './support/two-worlds.js';
import { DEFINED } from './support/rubric.js';
import { walk, type Walked } from './support/walk.js';

const REQUESTS = 400;
const SEED = 20_260_901;

const none = ({ differences }: Walked): void =>
  assert.deepEqual(differences.slice(0, 3), [], `${differences.length} answers differ`);

async function submitted(): Promise<People & { readonly submission: string }> {
  const people = await peopled();
  await publish(people);
  const { submission } = await submit(people.learner, await fill(people.learner));
  return { ...people, submission };
}

/** Gives a person other roles. */
async function withRoles({ world, ids }: People, name: string, roles: string): Promise<void> {
  const { store } = world.options;
  const row = (await store.get('accounts', { account: ids[name]! }))!;
  await store.replace('accounts', { ...row, roles });
}

describe('two worlds', () => {
  test('the assessors’ answers are equal where the learners differ', async () => {
    const walked = await walk(await pair([ADA, MARIA]), 'assessor', {
      requests: REQUESTS,
      seed: SEED,
    });
    none(walked);
    for (const status of ['200', '404', '409', '400'])
      assert.ok(
        (walked.statuses[status] ?? 0) > 0,
        `${status} in ${JSON.stringify(walked.statuses)}`,
      );
  });

  test('the learner’s answers are equal where the assessors differ', async () => {
    const both = await pair([ADA, ADA], [NORTH, ELSEWHERE]);
    none(await walk(both, 'learner', { requests: REQUESTS / 2, seed: SEED }));
  });

  test('the comparison finds a difference where there is one', async () => {
    const both = await pair([ADA, MARIA]);
    const [a, b] = await inBoth(both, ({ learner }) => learner.send('GET', '/api/session'));
    assert.notEqual(bytes(a), bytes(b));
  });

  test('the cleaned files are equal, and the metadata of the learner is not in them', async () => {
    const both = await pair([ADA, MARIA]);
    await history(both);
    const work = both.works[0]!;
    const [[a, b]] = [
      await inBoth(both, async ({ first }) => {
        await accept(first, work);
        return [
          await first.send('GET', at(work, '/files/1')),
          await first.send('GET', at(work, '/files/2')),
        ];
      }),
    ];
    for (const [index, file] of a.entries()) {
      assert.equal(file.status, 200);
      assert.equal(bytes(file), bytes(b[index]!));
      assert.doesNotMatch(file.text, /Lovelace|Winkelmann/);
    }
  });
});

describe('leaks that other systems had', () => {
  test('a task that is not one’s own shows in no list and in no count', async () => {
    const people = await submitted();
    await assign(people, people.submission, ['first', 'second']);
    const list = await people.third.expect(200, 'GET', '/api/works');
    assert.deepEqual(list, { works: [], next: null });
  });

  test('openreview#351: a grantor who is the learner sees the assessors in no route, no count and no notice', async () => {
    const people = await submitted();
    const { learner, submission, grantor } = people;
    await withRoles(people, 'learner', 'learner grantor');
    const another = await submit(people.other, await fill(people.other, 'b.txt'));
    const seen = async (): Promise<readonly string[]> =>
      Promise.all(
        [
          '/api/grantor/submissions',
          granting(submission, '').slice(0, -1),
          granting(submission, 'assessors'),
          granting(another.submission, 'assessors'),
          '/api/notices',
          `/api/grantor/agreement/${DEFINED}`,
          own(submission),
        ].map(async (path) => bytes(await learner.send('GET', path))),
      );
    const before = await seen();
    const work = await assign(people, submission, ['first', 'second']);
    assert.deepEqual((await seen()).slice(0, -1), before.slice(0, -1), 'offered');
    for (const one of [people.first, people.second]) {
      await accept(one, work);
      await review(one, work, 'award');
    }
    const after = await seen();
    assert.deepEqual(after.slice(0, -1), before.slice(0, -1), 'reviewed');
    const absent = await learner.send('GET', '/api/grantor/submissions/none');
    assert.equal(after[1], bytes(absent));
    await learner.expect(404, 'POST', granting(submission, 'grant'), {});
    assert.match((await grantor.send('GET', '/api/notices')).text, /recommended/);
  });

  test('a grantor who assesses a work sees the other’s review in no route before both are in', async () => {
    const people = await submitted();
    const { first, second, submission } = people;
    const work = await assign(people, submission);
    await withRoles(people, 'first', 'assessor grantor');
    for (const one of [first, second]) await accept(one, work);
    await review(second, work, 'deny');
    const absent = bytes(await first.send('GET', '/api/grantor/submissions/none'));
    const path = granting(submission, '').slice(0, -1);
    assert.equal(bytes(await first.send('GET', path)), absent);
    const list = (await first.send('GET', '/api/grantor/submissions')).text;
    assert.doesNotMatch(list, new RegExp(work));
  });

  test('pkp-lib#2202: a file has a neutral name, in lists and in downloads', async () => {
    const people = await submitted();
    const work = await assign(people, people.submission);
    await accept(people.first, work);
    const answer = await people.first.send('GET', at(work, '/files/1'));
    assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="file-1.txt"');
    const text = JSON.stringify(await people.first.expect(200, 'GET', at(work)));
    assert.doesNotMatch(text, /plan\.txt|ada/i);
  });

  test('pkp-lib#10090: a question and its answer name no person', async () => {
    const people = await submitted();
    const work = await assign(people, people.submission);
    await accept(people.first, work);
    await people.grantor.expect(200, 'POST', granting(people.submission, 'return'), {
      text: 'Which class?',
    });
    await people.learner.expect(200, 'POST', own(people.submission, '/answer'), {
      text: 'Year eight.',
    });
    for (const path of [at(work), at(work, '/reviews'), '/api/works'])
      assert.doesNotMatch(
        (await people.first.send('GET', path)).text,
        /Lovelace|ada@|Engine|grantor/,
      );
    const seen = (await people.learner.send('GET', own(people.submission))).text;
    assert.doesNotMatch(seen, /first|North College|grantor"/);
  });

  test('pkp-lib#11374: an assessor of the earlier submission learns nothing of the next one', async () => {
    const people = await submitted();
    const { learner, grantor, first, submission } = people;
    await recommended(people, submission, 'deny');
    await grantor.expect(200, 'POST', granting(submission, 'deny'), {});
    const [{ id }] = (
      (await learner.expect(200, 'GET', '/api/applications')) as { applications: [{ id: string }] }
    ).applications;
    const kept = (await learner.expect(200, 'GET', `/api/applications/${id}`)) as {
      revision: number;
    };
    await learner.expect(200, 'PUT', `/api/applications/${id}`, {
      base: kept.revision,
      application: {
        ...(kept as object),
        resubmission: { of: '', changes: 'More.', sameAssessor: false },
      },
    });
    const again = await submit(learner, id);
    const later = await assign(people, again.submission, ['third']);
    const absent = await first.send('GET', at('none'));
    for (const path of [
      at(later),
      at(again.submission),
      own(again.submission),
      granting(again.submission, 'assessors'),
    ])
      assert.equal(bytes(await first.send('GET', path)), bytes(absent), path);
    assert.equal(
      ((await first.expect(200, 'GET', '/api/works')) as { works: unknown[] }).works.length,
      1,
    );
  });

  test('janeway#501: no file of an assessor reaches a learner, since an assessor can send none', async () => {
    const { first } = await submitted();
    const absent = await first.send('GET', '/api/no/such/route');
    const upload = await first.send(
      'POST',
      '/api/files',
      new TextEncoder().encode('Notes by First'),
    );
    assert.equal(bytes(upload), bytes(absent));
  });

  test('janeway#4266: the work is shown after accepting, not before, and no more after declining', async () => {
    const people = await submitted();
    const work = await assign(people, people.submission);
    const { second } = people;
    const absent = await second.send('GET', at('none', '/files/1'));
    assert.equal(bytes(await second.send('GET', at(work, '/files/1'))), bytes(absent));
    assert.ok(!('content' in (await second.expect(200, 'GET', at(work)))));
    await second.expect(200, 'POST', at(work, '/decline'), { hasConflict: true });
    assert.equal(
      bytes(await second.send('GET', at(work))),
      bytes(await second.send('GET', at('none'))),
    );
  });

  test('janeway#4290: a text in which the learner is named waits for the grantor', async () => {
    const people = await peopled();
    await publish(people);
    const application = await fill(people.learner);
    const kept = (await people.learner.expect(200, 'GET', `/api/applications/${application}`)) as {
      answers: object;
      revision: number;
    };
    await people.learner.expect(200, 'PUT', `/api/applications/${application}`, {
      base: kept.revision,
      application: {
        ...kept,
        answers: { ...kept.answers, learned: 'As Ada Lovelace I learned to wait.' },
      },
    });
    const { submission, held } = await submit(people.learner, application);
    assert.deepEqual(held, [''], 'the learner is told at once');
    const work = await assign(people, submission);
    await accept(people.first, work);
    assert.doesNotMatch((await people.first.send('GET', at(work))).text, /Lovelace/);
    await people.grantor.expect(200, 'POST', granting(submission, 'pass'), { artifact: '' });
    assert.match((await people.first.send('GET', at(work))).text, /Lovelace/, 'passed by name');
  });

  test('a history names pseudonyms, which differ between applications', async () => {
    const people = await submitted();
    await recommended(people, people.submission, 'award');
    const other = await submit(people.learner, await fill(people.learner));
    await recommended(people, other.submission, 'award');
    const histories = await Promise.all(
      [people.submission, other.submission].map(
        async (submission) =>
          (
            (await people.grantor.expect(200, 'GET', granting(submission, '').slice(0, -1))) as {
              history: HistoryEntry[];
            }
          ).history,
      ),
    );
    const [first, second] = histories.map((history) => new Set(history.map(({ by }) => by)));
    for (const by of first!) assert.ok(by === 'agreement' || !second!.has(by), by);
    assert.doesNotMatch(JSON.stringify(histories), /Lovelace|ada@/);
  });

  test('two assessors do not see each other’s drafts', async () => {
    const people = await submitted();
    const work = await assign(people, people.submission);
    for (const one of [people.first, people.second]) await accept(one, work);
    await review(people.first, work, 'award');
    const { text } = await people.second.send('GET', at(work, '/review-draft'));
    assert.doesNotMatch(text, /About overview/);
  });

  test('the device of the learner leaves no trace: the same work from another device is the same', async () => {
    const both = await pair([ADA, MARIA]);
    await inBoth(both, ({ learner }, index) => apply(learner, both.learners[index], 0));
    const [a, b] = await inBoth(both, async ({ world }) => {
      const [row] = await world.options.store.query('submissions');
      return [row!.size, row!.at];
    });
    assert.deepEqual(a, b);
  });
});
