import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Review, ReviewDraft } from '../../../src/journey/contract.js';
import { calibrate } from '../../../src/journey/assessment/calibration.js';
import { decide } from '../../../src/journey/assessment/decide.js';
import {
  changeReview,
  checkReview,
  startReview,
  submitReview,
} from '../../../src/journey/assessment/review.js';
import { compareReviews, nextStep, reviewsFor } from '../../../src/journey/assessment/reviews.js';
import { DEFINITION } from '../support/definition.js';

const NOW = '2026-11-30T18:00:00Z';
const PARTS = { overview: 'Clear.', work: 'Well planned.', reflection: 'Honest.' };
const MET = { 'overview-complete': 'passing', planned: 'all', reflected: 'passing' };

const begun = (version: string): ReviewDraft =>
  startReview({ id: 'review-1', work: 'work-1', assessor: 'a-1', version }, NOW);

/** A complete review; `planned` is the criterion with three levels. */
function draft(change: Partial<ReviewDraft> = {}): ReviewDraft {
  const levels = { ...MET, ...change.levels };
  return {
    ...begun(DEFINITION.version),
    levels,
    feedback: { parts: PARTS, criteria: {} },
    recommendation: 'award',
    ...change,
  };
}
const codes = (review: ReviewDraft): string[] =>
  checkReview(review, DEFINITION).map(({ level, code, pointer }) => `${level} ${code} ${pointer}`);

const review = (assessor: string, planned: string): Review =>
  submitReview(
    draft({
      assessor,
      levels: { ...MET, planned },
      feedback: {
        parts: PARTS,
        criteria:
          planned === 'all'
            ? {}
            : { planned: `More questions, ${assessor === 'a-1' ? 'please' : 'and follow-ups'}.` },
      },
      recommendation: planned === 'all' ? 'award' : 'deny',
    }),
    DEFINITION,
    NOW,
  );

describe('a review', () => {
  test('begins without any level, text or recommendation', () => {
    const empty = begun('2.1');
    assert.deepEqual([empty.levels, empty.feedback], [{}, { parts: {}, criteria: {} }]);
    assert.equal('recommendation' in empty, false);
    assert.equal(codes(empty).length, 7);
  });

  test('changes keep the rest', () => {
    const one = changeReview(begun('2.1'), { levels: { planned: 'all' } }, NOW);
    const two = changeReview(one, { feedback: { parts: { work: 'Good' }, criteria: {} } }, NOW);
    assert.deepEqual(
      [two.levels, two.feedback.parts, two.id],
      [{ planned: 'all' }, { work: 'Good' }, 'review-1'],
    );
  });

  test('is complete with levels, feedback and a recommendation that fits', () => {
    assert.deepEqual(codes(draft()), []);
    const { recommendation, submittedAt } = submitReview(draft(), DEFINITION, NOW);
    assert.deepEqual([recommendation, submittedAt], ['award', NOW]);
  });

  const FAULTS: ReadonlyArray<readonly [string, Partial<ReviewDraft>, readonly string[]]> = [
    ['another version of the rubric', { version: '1' }, ['required version-differs /version']],
    [
      'an unknown level',
      { levels: { ...MET, planned: 'best' } },
      ['required level-unknown /levels/planned', 'required award-with-unmet /recommendation'],
    ],
    [
      'an unknown criterion',
      { levels: { ...MET, style: 'all' } },
      ['required criterion-unknown /levels/style'],
    ],
    [
      'a criterion that is not met, without feedback',
      { levels: { ...MET, planned: 'some' }, recommendation: 'deny' },
      ['required criterion-feedback-missing /feedback/criteria/planned'],
    ],
    [
      'feedback of spaces',
      { feedback: { parts: { ...PARTS, work: '  ' }, criteria: {} } },
      ['required part-feedback-missing /feedback/parts/work'],
    ],
    [
      'a denial although all is met',
      { recommendation: 'deny' },
      ['remark deny-with-all-met /recommendation'],
    ],
    [
      'an address in the feedback',
      { feedback: { parts: { ...PARTS, work: 'Write to eve@mail.example' }, criteria: {} } },
      ['remark names-in-feedback /feedback/parts/work'],
    ],
  ];
  for (const [why, change, expected] of FAULTS)
    test(why, () => assert.deepEqual(codes(draft(change)), expected));

  test('an incomplete one is not submitted, and the error says what is missing', () => {
    const incomplete = begun(DEFINITION.version);
    assert.throws(() => submitReview(incomplete, DEFINITION, NOW), {
      code: 'review-incomplete',
      message: /level-missing \/levels\/planned/,
    });
  });
});

describe('two assessors', () => {
  const [first, second] = [review('a-1', 'all'), review('a-2', 'none')];

  test('do not see each other’s reviews until both are in', () => {
    assert.deepEqual(reviewsFor([first], 'a-2', 2), []);
    assert.deepEqual(reviewsFor([first], 'a-1', 2), [first]);
    assert.deepEqual(reviewsFor([first, second], 'a-2', 2), [first, second]);
    assert.deepEqual(reviewsFor([first, second], 'a-3', 2), []);
  });

  test('are compared by criterion', () => {
    const planned = compareReviews([first, second], DEFINITION).find(
      ({ criterion }) => criterion === 'planned',
    );
    assert.deepEqual(planned, {
      criterion: 'planned',
      levels: ['all', 'none'],
      distance: 2,
      splitsRequirement: true,
    });
  });

  test('who agree lead to a recommendation', () => {
    const step = nextStep([first, review('a-2', 'all')], DEFINITION, false);
    assert.equal(step.step, 'recommend');
    assert.deepEqual(
      step.step === 'recommend' && [
        step.agreed.recommendation,
        step.agreed.assessors,
        step.agreed.levels['planned'],
      ],
      ['award', 2, 'all'],
    );
  });

  test('who differ below the requirement agree to deny, at the lower level, with both texts', () => {
    const step = nextStep([review('a-1', 'some'), review('a-2', 'none')], DEFINITION, false);
    assert.ok(step.step === 'recommend');
    assert.deepEqual([step.agreed.recommendation, step.agreed.levels['planned']], ['deny', 'none']);
    assert.equal(
      step.agreed.feedback.criteria['planned'],
      'More questions, and follow-ups.\n\nMore questions, please.',
    );
    const strict = nextStep([review('a-1', 'some'), review('a-2', 'none')], DEFINITION, false, {
      threshold: 0,
    });
    assert.equal(strict.step, 'reconcile');
  });

  test('who differ about the requirement reconcile, although levels and recommendations are near', () => {
    const denied: Review = { ...first, recommendation: 'deny' };
    assert.equal(nextStep([denied, review('a-2', 'some')], DEFINITION, false).step, 'reconcile');
  });

  test('who disagree reconcile, then a third decides by the middle level', () => {
    assert.deepEqual(nextStep([first], DEFINITION, false), { step: 'await-reviews', missing: 1 });
    const step = nextStep([first, second], DEFINITION, false);
    assert.equal(step.step, 'reconcile');
    assert.deepEqual(
      step.step === 'reconcile' && step.differences.map(({ criterion }) => criterion),
      ['planned'],
    );
    assert.equal(nextStep([first, second], DEFINITION, true).step, 'third-assessor');
    const third = nextStep([first, second, review('a-3', 'all')], DEFINITION, true);
    assert.ok(third.step === 'recommend');
    assert.deepEqual(
      [third.agreed.recommendation, third.agreed.levels['planned'], third.agreed.assessors],
      ['award', 'all', 3],
    );
  });
});

describe('recommendation and grant are two roles', () => {
  const step = nextStep([review('a-1', 'all'), review('a-2', 'all')], DEFINITION, false);
  assert.ok(step.step === 'recommend');
  const { agreed } = step;
  const input = {
    work: 'work-1',
    version: '2.1',
    outcome: 'awarded',
    grantor: 'g-1',
    assessors: ['p-1', 'p-2'],
    isBlind: true,
  } as const;

  test('the grantor decides', () => {
    const { outcome, assessors, isBlind, decidedAt } = decide(agreed, input, NOW);
    assert.deepEqual([outcome, assessors, isBlind, decidedAt], ['awarded', 2, true, NOW]);
  });

  test('not an assessor of the work', () => {
    assert.throws(() => decide(agreed, { ...input, grantor: 'p-2' }, NOW), {
      code: 'role-not-allowed',
    });
  });

  test('against the recommendation only with a reason, which the learner reads', () => {
    const denied = { ...input, outcome: 'denied' } as const;
    assert.throws(() => decide(agreed, denied, NOW), { code: 'decision-unusable' });
    const { feedback } = decide(
      agreed,
      { ...denied, reason: { work: 'The film is not yours.' } },
      NOW,
    );
    assert.equal(feedback.parts['work'], 'Well planned.\n\nThe film is not yours.');
  });
});

describe('calibration', () => {
  const prepared = [
    { work: 'p-1', levels: MET },
    { work: 'p-2', levels: { ...MET, planned: 'none' } },
  ];
  test('is passed with 80 % exact levels, not with fewer', () => {
    const given = { 'p-1': MET, 'p-2': { ...MET, planned: 'some' } };
    const five = calibrate(DEFINITION, prepared, given);
    assert.deepEqual([five.isPassed, five.exact, five.near, five.criteria], [true, 5 / 6, 1, 6]);
    assert.deepEqual(five.misses, [
      { work: 'p-2', criterion: 'planned', expected: 'none', given: 'some' },
    ]);
    const four = calibrate(DEFINITION, prepared, { ...given, 'p-1': { ...MET, planned: 'none' } });
    assert.deepEqual([four.isPassed, four.near], [false, 5 / 6]);
  });

  test('a missing level is a miss; too few works, or none, are not enough', () => {
    assert.deepEqual(calibrate(DEFINITION, prepared, { 'p-1': MET }).exact, 0.5);
    assert.equal(
      calibrate(DEFINITION, prepared.slice(1), { 'p-2': prepared[1]!.levels }).isPassed,
      false,
    );
    assert.deepEqual(calibrate(DEFINITION, [], {}).exact, 0);
  });
});
