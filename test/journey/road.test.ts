import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addAct,
  agreeTo,
  Autosave,
  award,
  beginApplication,
  changeReview,
  choosePublished,
  completeness,
  continueAfterDenial,
  createGrantorKey,
  createMemoryDrafts,
  decide,
  decryptIdentity,
  encryptIdentity,
  freeze,
  fromAchievement,
  nextStep,
  prepareForAssessor,
  publishDefinition,
  reviewsFor,
  setAnswer,
  addFile,
  signReceipt,
  startReview,
  stateOf,
  submitReview,
  verifyHistory,
  verifyReceipt,
  type Action,
  type Application,
  type Feedback,
  type HistoryEntry,
  type Review,
  type Role,
} from '../../src/assess.js';
import { createKey, issue } from '../../src/issue.js';
import type { JsonObject } from '../../src/badge/contract.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { DEFINITION } from './support/definition.js';

const DAY = '2026-09-01T10:00:00Z';
const now = { now: DAY };
const PLAN = new TextEncoder().encode('Three open questions for the lesson.\n');

/** Learner: writes, reloads in the middle, adds a file, completes. */
async function apply(): Promise<Application> {
  const drafts = createMemoryDrafts<Application>();
  const begun = beginApplication(DEFINITION, now);
  const before = new Autosave<Application>(begun, { drafts });
  before.change((one) => setAnswer(one, 'context', 'I teach biology to year eight.', now));
  await before.close();
  const reloaded = (await drafts.load(begun.id))!;
  assert.equal(reloaded.answers['context'], 'I teach biology to year eight.');
  const autosave = new Autosave<Application>(reloaded, { drafts });
  const file = { name: 'ada-lovelace.txt', bytes: PLAN };
  const { application } = await addFile(autosave.draft, DEFINITION, 'plan', file, now);
  autosave.change(() => application);
  autosave.change((one) => setAnswer(one, 'learned', 'Waiting helps.', now));
  autosave.change((one) => agreeTo(agreeTo(one, 'privacy', now), 'integrity', now));
  await autosave.close();
  assert.ok(completeness(autosave.draft, DEFINITION).isComplete);
  return (await drafts.load(begun.id))!;
}

/** Two assessors who come to the same levels. */
function reviews(work: string, planned: 'some' | 'all'): readonly Review[] {
  const isAward = planned === 'all';
  return ['assessor-1', 'assessor-2'].map((assessor) => {
    const begun = startReview({ id: `review-${assessor}`, work, assessor, version: '2.1' }, DAY);
    const feedback: Feedback = {
      parts: { overview: 'Clear.', work: 'A good plan.', reflection: 'To the point.' },
      criteria: isAward ? {} : { planned: 'Only one question is open.' },
    };
    const levels = { 'overview-complete': 'passing', planned, reflected: 'passing' };
    const recommendation = isAward ? ('award' as const) : ('deny' as const);
    return submitReview(
      changeReview(begun, { levels, feedback, recommendation }, DAY),
      DEFINITION,
      DAY,
    );
  });
}

/** The grantor's decision on what both assessors recommend. */
function decisionOn(work: string, planned: 'some' | 'all') {
  const both = reviews(work, planned);
  assert.equal(reviewsFor(both.slice(0, 1), 'assessor-2', 2).length, 0);
  const next = nextStep(both, DEFINITION, false);
  assert.ok(next.step === 'recommend', next.step);
  const outcome = planned === 'all' ? ('awarded' as const) : ('denied' as const);
  const assessors = both.map(({ assessor }) => assessor);
  const input = { work, version: '2.1', outcome, grantor: 'grantor-1', assessors, isBlind: true };
  return decide(next.agreed, input, DAY);
}

test('the road: publish, apply, submit, deny, resubmit, award, issue, verify', async () => {
  const published = JSON.parse(JSON.stringify(publishDefinition(DEFINITION))) as JsonObject;
  assert.deepEqual(fromAchievement(published), DEFINITION);

  let history: readonly HistoryEntry[] = [];
  let about = '';
  const act = async (role: Role, action: Action, by = `${role}-1`, subject?: unknown) => {
    history = await addAct(history, { role, action, by, at: DAY, subject }, { about });
  };
  const signer = await createKey();
  const grantor = await createGrantorKey();
  const recipient = { email: 'ada@mail.example' };
  const who = { recipient, name: 'Ada Lovelace', ...now };

  const application = await apply();
  const first = await freeze(application, DEFINITION, who);
  const { submission } = first;
  about = submission.id;
  await act('learner', 'submit', 'learner-1', submission);
  const receipt = await signReceipt(history, signer);
  const encrypted = await encryptIdentity(first.identity, [grantor.publicKey]);

  const bytesOf = async (): Promise<Uint8Array> => PLAN;
  const prepared = await prepareForAssessor(submission, first.identity, { bytesOf });
  assert.deepEqual(prepared.refused, []);
  // whole words: a digest may contain these letters
  assert.ok(!/\bada\b|lovelace|mail\.example/i.test(JSON.stringify(prepared.work)));

  for (const assessor of ['assessor-1', 'assessor-2']) await act('assessor', 'accept', assessor);
  for (const review of reviews(submission.work, 'some'))
    await act('assessor', 'review', review.assessor, review);
  await act('system', 'recommend');
  const denial = decisionOn(submission.work, 'some');
  await act('grantor', 'deny', 'grantor-1', denial);
  assert.equal(denial.feedback.criteria['planned']?.includes('one question'), true);

  const again = continueAfterDenial(application, submission.id, denial, now);
  const changed = { ...again.resubmission!, changes: 'Two more open questions.' };
  const agreed = agreeTo(agreeTo(again, 'privacy', now), 'integrity', now);
  const consented = choosePublished({ ...agreed, resubmission: changed }, ['learned'], now);
  const second = await freeze(consented, DEFINITION, { ...who, feedback: denial.feedback });
  await act('learner', 'resubmit', 'learner-1', second.submission);

  await act('assessor', 'accept');
  for (const review of reviews(second.submission.work, 'all'))
    await act('assessor', 'review', review.assessor, review);
  await act('system', 'recommend');
  const decision = decisionOn(second.submission.work, 'all');
  await act('grantor', 'grant', 'grantor-1', decision);
  assert.equal(stateOf(history), 'awarded');
  assert.deepEqual(await verifyHistory(history, DEFINITION.policy), []);
  assert.equal((await verifyReceipt(receipt, signer, history)).isInHistory, true);

  const known = await decryptIdentity(encrypted, grantor.privateKey, submission.id);
  const identity = { ...known, submission: second.submission.id };
  const parts = { definition: DEFINITION, submission: second.submission, identity, decision };
  const { text } = await issue(await award(parts, now), { signer, now: DAY });
  const [badge] = await read(text);
  const report = await verify(badge!, { now: DAY });
  assert.equal(report.verdict, 'valid');
  assert.equal(badge!.credential.results.length, 3);
  assert.match(text, /rubric by 2 assessors, learner and assessors unknown to each other/);
  assert.ok(!/ada@mail|Lovelace/.test(text));
});
