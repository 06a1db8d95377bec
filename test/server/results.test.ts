/** Results for the grantor: look-alikes, agreement, and a badge from an award. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createKey, issue } from '../../src/issue.js';
import { createGrantorKey, encryptIdentity, type GrantorKey } from '../../src/assess.js';
import { awardFrom, type AwardParts } from '../../src/journey/award/award-from.js';
import type { Agreement } from '../../src/journey/agreement/index.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import type { Client } from './support/client.js';
import {
  accept,
  assign,
  at,
  fill,
  granting,
  peopled,
  publish,
  recommended,
  reviewOf,
  submit,
  type People,
} from './support/road.js';
import { DEFINED, publishWith } from './support/rubric.js';

const TEXT =
  'I let the pupils plan the whole week by themselves and asked them each morning what they would try first.';
const GRACE = { recipient: { email: 'grace@navy.example' }, name: 'Grace Hopper' };

/** Fills an application with another text, and what the learner agrees to publish. */
async function written(client: Client, learned: string, more: object = {}): Promise<string> {
  const id = await fill(client, `${learned.slice(0, 5)}.txt`);
  const kept = (await client.expect(200, 'GET', `/api/applications/${id}`)) as {
    revision: number;
    answers: object;
  };
  await client.expect(200, 'PUT', `/api/applications/${id}`, {
    base: kept.revision,
    application: { ...kept, answers: { ...kept.answers, learned }, ...more },
  });
  return id;
}

interface Beside {
  readonly lookAlikes: ReadonlyArray<{
    readonly submission: string;
    readonly files: readonly string[];
    readonly text: number;
    readonly collaboration: { readonly reflection: string } | null;
  }>;
}
const beside = async ({ grantor }: People, submission: string): Promise<Beside['lookAlikes']> =>
  (
    (await grantor.expect(
      200,
      'GET',
      `/api/grantor/submissions/${encodeURIComponent(submission)}`,
    )) as Beside
  ).lookAlikes;

const flagged = async ({ grantor }: People): Promise<readonly string[]> =>
  (
    (await grantor.expect(200, 'GET', '/api/notices')) as {
      notices: ReadonlyArray<{ kind: string; about: string }>;
    }
  ).notices
    .filter(({ kind }) => kind === 'look-alike')
    .map(({ about }) => about);

describe('works that look alike', () => {
  test('are flagged to the grantor, with the declaration beside', async () => {
    const people = await peopled();
    await publish(people);
    const { learner, other } = people;
    const first = await submit(learner, await written(learner, TEXT));
    assert.deepEqual(await flagged(people), []);
    const collaboration = {
      others: [{ identifier: 'Ada', contribution: 'Wrote the plan.' }],
      contribution: 'Held the lesson.',
      reflection: 'Two see more than one.',
    };
    const second = await submit(other, await written(other, TEXT, { collaboration }), GRACE);
    assert.deepEqual(await flagged(people), [second.submission]);
    const [alike] = await beside(people, first.submission);
    assert.equal(alike!.submission, second.submission);
    assert.equal(alike!.collaboration!.reflection, 'Two see more than one.');
    assert.equal(alike!.files.length, 1, 'both sent the same plan');
    assert.equal((await beside(people, second.submission))[0]!.collaboration, null);
  });

  test('the same learner’s next attempt is none, and neither is another text', async () => {
    const people = await peopled();
    await publish(people);
    const { learner, other, world } = people;
    await submit(learner, await written(learner, TEXT));
    await submit(learner, await written(learner, TEXT));
    assert.deepEqual(await flagged(people), []);
    world.options.blobs.read = async () => new TextEncoder().encode('Another plan altogether.');
    const id = await written(other, 'Nobody asked anything before I waited for a long time.');
    const rows = await world.options.store.query('files');
    assert.ok(rows.length > 1);
    const { submission } = await submit(other, id, GRACE);
    const [alike] = await beside(people, submission);
    assert.ok(alike!.text < 0.5, 'the same file alone');
  });
});

describe('agreement of assessors', () => {
  const agreement = async ({ grantor }: People): Promise<readonly Agreement[]> => {
    const { criteria } = (await grantor.expect(
      200,
      'GET',
      `/api/grantor/agreement/${DEFINED}`,
    )) as { criteria: ReadonlyArray<{ agreement: Agreement }> };
    return criteria.map((one) => one.agreement);
  };

  /** Two assessors review a work; where they differ, they reconcile. */
  async function reviewed(people: People, isSame: boolean): Promise<void> {
    const { submission } = await submit(people.learner, await fill(people.learner));
    const work = await assign(people, submission);
    for (const [one, opinion] of [
      [people.first, 'award'],
      [people.second, isSame ? 'award' : 'deny'],
    ] as const) {
      await accept(one, work);
      await one.expect(200, 'POST', at(work, '/review'), reviewOf(opinion));
    }
    if (isSame) return;
    await people.second.expect(200, 'POST', at(work, '/reconcile'), reviewOf('award'));
    people.world.clock.pass(60_000);
  }

  test('too few to say; then with its interval, from the reviews before reconciling', async () => {
    const people = await peopled();
    // one learner submits all works
    await publishWith(people, { assessors: 2 });
    for (let count = 0; count < 9; count++) await reviewed(people, true);
    for (const { raw, alpha } of await agreement(people))
      assert.deepEqual([raw.kind, alpha.kind], ['too-few', 'too-few']);
    for (let count = 0; count < 3; count++) {
      people.world.clock.pass(60_000);
      await reviewed(people, false);
    }
    for (const { raw } of await agreement(people)) {
      assert.ok(raw.kind === 'measured');
      assert.equal(raw.value, 0.75, 'nine of twelve, also where they agreed later');
      assert.ok(raw.interval.low < 0.75 && raw.interval.high > 0.75);
    }
  });
});

describe('a badge from an award', () => {
  let key: GrantorKey;
  before(async () => {
    key = await createGrantorKey();
  });

  async function awarded(): Promise<People & { readonly submission: string }> {
    const people = await peopled({
      encryptIdentity: (identity) => encryptIdentity(identity, [key.publicKey]),
    });
    await publish(people);
    const id = await written(people.learner, TEXT, { publish: ['f1', 'learned'] });
    const { submission } = await submit(people.learner, id);
    await recommended(people, submission, 'award');
    return { ...people, submission };
  }

  test('the parts become a badge with the grantor’s key: levels, evidence, digest of the cleaned file', async () => {
    const people = await awarded();
    const { grantor, submission, world } = people;
    const early = await grantor.send('GET', granting(submission, 'award'));
    assert.match(early.text, /not-awarded/);
    await grantor.expect(200, 'POST', granting(submission, 'grant'), {});
    const answer = await grantor.send('GET', granting(submission, 'award'));
    assert.doesNotMatch(answer.text, /ada@|Lovelace/, 'the server knows no person');
    const parts = answer.json as AwardParts;
    const cleaned = await grantor.send('GET', granting(submission, 'cleaned/f1'));
    assert.equal(cleaned.status, 200);
    const url = 'https://college.example/evidence/plan.txt';
    const draft = await awardFrom(parts, key.privateKey, {
      now: world.clock.now(),
      files: [{ artifact: 'f1', url }],
    });
    const [row] = await world.options.store.query('cleaned', { where: { artifact: 'f1' } });
    const [resource] = draft['relatedResource'] as ReadonlyArray<Record<string, string>>;
    assert.deepEqual([resource!['id'], resource!['digestSRI']], [url, row!.digest]);
    const now = world.clock.now().toISOString();
    const { text } = await issue(draft, { signer: await createKey(), now });
    const [badge] = await read(text);
    assert.equal((await verify(badge!, { now })).verdict, 'valid');
    assert.match(text, /Assessed with version 2\.1 of the rubric by 2 assessors/);
    assert.match(text, /pupils plan the whole week/);
    assert.doesNotMatch(text, /ada@mail/);
  });

  test('with another key, or once the identity has gone, there is none, and the reason is told', async () => {
    const people = await awarded();
    await people.grantor.expect(200, 'POST', granting(people.submission, 'grant'), {});
    const parts = (await people.grantor.expect(
      200,
      'GET',
      granting(people.submission, 'award'),
    )) as AwardParts;
    const other = await createGrantorKey();
    const options = { now: '2026-09-01T10:00:00Z' };
    await assert.rejects(awardFrom(parts, other.privateKey, options), /identity-unreadable/);
    const gone = { ...parts, identity: null };
    await assert.rejects(awardFrom(gone, key.privateKey, options), /its date has passed/);
  });
});
