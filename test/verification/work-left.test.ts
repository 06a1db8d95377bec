/** The cost that the verification of badges of one input may have in all (X-3, 10.B). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge } from '../../src/read.js';
import { read } from '../../src/read.js';
import { MAX_PROOF_WORK, PROOF_WORK_PER_BADGE } from '../../src/verification/checks/index.js';
import { addForBadge, workLeft } from '../../src/verification/work-left.js';
import { Inputs, packPlace } from '../../src/workers/place.js';
import { verify } from '../../src/verify.js';
import { didOf, draft, newKey, NOW, sign, worldOf } from '../golden/mint.js';
import { BBS_ISSUER, proveBbs } from '../support/bbs.js';

const three = (): Promise<Badge[]> =>
  read(JSON.stringify(Array.from({ length: 3 }, () => draft('did:example:issuer'))));
const SHARED = MAX_PROOF_WORK + 3 * PROOF_WORK_PER_BADGE;

test('X-3: a badge that is alone may cost as much as before, each time', async () => {
  const [badge] = await read(JSON.stringify(draft('did:example:issuer')));
  workLeft(badge).work -= MAX_PROOF_WORK;
  assert.equal(workLeft(badge).work, MAX_PROOF_WORK);
  assert.equal(workLeft().work, MAX_PROOF_WORK);
});

test('X-3: badges of one input share their budgets, also when they are verified side by side', async () => {
  const [one, two, last] = await three();
  const [left, right] = [workLeft(one), workLeft(two)];
  left.work -= 100_000;
  assert.equal(left.work, MAX_PROOF_WORK - 100_000);
  assert.equal(right.work, SHARED - 100_000);
  right.work -= 21_200;
  assert.equal(left.work, 0);
  assert.equal(workLeft(last).work, 0);
  assert.equal(workLeft(last).endorsements, 50, 'each budget for itself');
});

test('X-3: a badge that is verified again gives back what it took', async () => {
  const [one, two] = await three();
  for (let round = 0; round < 3; round++) workLeft(one).work -= MAX_PROOF_WORK;
  assert.equal(workLeft(two).work, SHARED - MAX_PROOF_WORK);
});

test('X-3: a badge that is verified again before its verification has ended takes nothing from the others for good', async () => {
  const [one, two] = await three();
  const before = workLeft(one);
  before.work -= 50_000;
  const again = workLeft(one);
  before.work -= 60_000;
  assert.equal(before.work, MAX_PROOF_WORK - 110_000, 'its own limit still counts');
  again.work -= 11_000;
  assert.equal(workLeft(two).work, SHARED - 11_000);
  workLeft(one);
  assert.equal(workLeft(two).work, MAX_PROOF_WORK);
});

test('X-3: badges inside a record of an input add to what the input may cost', async () => {
  const [one, two] = await three();
  const left = workLeft(one);
  addForBadge(left);
  assert.equal(left.work, MAX_PROOF_WORK + PROOF_WORK_PER_BADGE);
  left.work -= MAX_PROOF_WORK + PROOF_WORK_PER_BADGE;
  assert.equal(workLeft(two).work, SHARED - MAX_PROOF_WORK);
});

test('X-3: copies of the badges in a worker share too; inputs are told apart', async () => {
  const [first, second] = [await three(), await three()];
  const inputs = new Inputs();
  const copyOf = (badge: Badge): Badge =>
    inputs.restore(structuredClone(badge), packPlace(badge).place);
  workLeft(copyOf(first[0]!)).work -= MAX_PROOF_WORK;
  assert.equal(workLeft(copyOf(first[1]!)).work, SHARED - MAX_PROOF_WORK);
  assert.equal(workLeft(copyOf(second[1]!)).work, MAX_PROOF_WORK);
  const [alone] = await read(JSON.stringify(draft('did:example:issuer')));
  assert.deepEqual(packPlace(alone!), {});
});

test('10.B: an array of badges with pairings ends, each beyond the budget as unsupported and none as forged', async () => {
  const document = draft(BBS_ISSUER);
  const proof = await proveBbs(document, document, (quad) => /#issuer>/.test(quad));
  const badges = await read(
    JSON.stringify(Array.from({ length: 40 }, () => ({ ...document, proof }))),
  );
  const verdicts: string[] = [];
  for (const badge of badges)
    verdicts.push((await verify(badge, { now: NOW, fetch: worldOf({}) })).verdict);
  const valid = verdicts.filter((verdict) => verdict === 'valid').length;
  assert.ok(valid >= 15 && valid < 40, String(valid));
  assert.equal(verdicts.filter((verdict) => verdict === 'unsupported').length, 40 - valid);
});

test('X-3: five hundred ordinary badges of one file are far from the limit', async () => {
  const signer = await newKey('Ed25519');
  const badge = await sign(draft(didOf(signer)), signer);
  const badges = await read(JSON.stringify(Array.from({ length: 500 }, () => badge)));
  const reports = await Promise.all(
    badges.map((one) => verify(one, { now: NOW, fetch: worldOf({}) })),
  );
  assert.ok(reports.every(({ verdict }) => verdict === 'valid'));
  assert.ok(workLeft(badges[0]).work === MAX_PROOF_WORK);
});
