import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkReview } from '../../src/journey/assessment/review.js';
import { recommendationOf } from '../../src/journey/assessment/rubric.js';
import type { TaskWork } from '../../src/journey/assessment/contract.js';
import { loadJourney } from '../../src/locales/journey/load.js';
import { feedbackView } from '../../src/view/journey/application.js';
import {
  calibrationView,
  othersView,
  reviewMissingView,
  sentReviewView,
} from '../../src/view/journey/review.js';
import { dueView, offerView } from '../../src/view/journey/task.js';
import { workView } from '../../src/view/journey/work.js';
import { WRITTEN_LIMIT } from '../../src/view/sanitize-text.js';
import {
  AGAIN,
  DIFFERENT,
  FINISHED,
  GIVEN,
  MISSED,
  OFFER,
  OTHER,
  OWN,
  UNMARKED,
  WAITING,
} from '../../stories/assessments.js';
import { STORYTELLING } from '../../stories/definitions.js';

const messages = await loadJourney('en', 'definition', 'form', 'assessment');
const due = (now: string, zone = 'Europe/Berlin', lang = messages) =>
  dueView(OFFER.due, new Date(now), zone, lang);

describe('the texts of an assessor’s task', () => {
  test('a due date names its weekday and time zone, and how far it is', async () => {
    assert.deepEqual(due('2026-11-21T14:00:00Z'), {
      iso: OFFER.due,
      text: 'Thursday, December 10, 2026 at 11:59 PM Central European Standard Time',
      left: 'in 19 days',
      isOverdue: false,
    });
    assert.match(due('2026-12-10T20:00:00Z', 'UTC')!.text, /10:59 PM Coordinated Universal Time$/);
    assert.equal(due('2026-12-10T20:00:00Z')!.left, 'in 3 hours');
    assert.deepEqual(
      [due('2026-12-12T09:00:00Z')!.isOverdue, due('2026-12-14T23:00:00Z')!.left],
      [true, '4 days ago'],
    );
    const german = await loadJourney('de', 'definition', 'form', 'assessment');
    assert.equal(
      due('2026-12-08T20:00:00Z', 'Europe/Berlin', german)!.text,
      'Donnerstag, 10. Dezember 2026 um 23:59 Mitteleuropäische Normalzeit',
    );
    assert.equal(dueView('someday', new Date(), undefined, messages), undefined);
    assert.equal(dueView(undefined, new Date(), undefined, messages), undefined);
  });

  test('an offer has its size in words, and leaves out what there is none of', () => {
    const size = (given: typeof OFFER.size) =>
      offerView({ ...OFFER, size: given }, STORYTELLING, messages).size;
    assert.deepEqual(size(OFFER.size), ['3 parts', '154 words', '3 files', '1 link', '3.8 MB']);
    assert.deepEqual(size({ words: 1, files: 0, links: 0, bytes: 0 }), ['3 parts', '1 word']);
    assert.deepEqual(size(12_000), ['3 parts', '12 kB']);
    const { skills } = offerView({ ...OFFER, skills: ['Weaving', ''] }, undefined, messages);
    assert.deepEqual(
      skills.map(({ text }) => text),
      ['Weaving'],
    );
  });

  test('a work has an entry for each requirement, also for what is absent or waits', () => {
    const items = (work: TaskWork) => [...workView(work, STORYTELLING, messages).items.values()];
    assert.deepEqual(
      items(GIVEN).map(({ id, nothing }) => [id, nothing]),
      [
        ['class', undefined],
        ['plan', undefined],
        ['charts', undefined],
        ['next', undefined],
        ['more', 'No answer'],
      ],
    );
    assert.equal(
      items(WAITING)[0]!.nothing,
      'The issuer checks the texts first. They are not shown yet.',
    );
    assert.equal(items({ ...GIVEN, artifacts: [] })[1]!.nothing, 'Nothing was handed in');
    const [file] = items(WAITING)[2]!.artifacts.slice(1);
    assert.ok(file?.kind === 'file' && !file.isShown && file.about === undefined);
  });

  test('a place is flagged wherever its text occurs, and only in its own text', () => {
    const work: TaskWork = {
      ...AGAIN,
      answers: { class: 'Ann (Ann)', next: 'Ann' },
      found: {
        '/answers/class': [{ kind: 'name', place: '', line: 1, column: 1, text: 'Ann (' }],
      },
    };
    const { items } = workView(work, STORYTELLING, messages);
    assert.deepEqual(items.get('class')!.answer, [
      { text: 'Ann (', isFlagged: true },
      { text: 'Ann)', isFlagged: false },
    ]);
    assert.deepEqual(items.get('next')!.answer, [{ text: 'Ann', isFlagged: false }]);
  });

  test('X-3, 10.B: texts of a learner and of an assessor are shown up to their limit', () => {
    const long = 'a'.repeat(WRITTEN_LIMIT + 1);
    const { items } = workView({ ...GIVEN, answers: { class: long } }, STORYTELLING, messages);
    assert.equal(items.get('class')!.answer![0]!.text.length, WRITTEN_LIMIT + 1);
    assert.ok(items.get('class')!.answer![0]!.text.endsWith('…'));
    const feedback = (length: number) =>
      feedbackView({ parts: { overview: 'a'.repeat(length) }, criteria: {} }, STORYTELLING)[0]!;
    assert.equal(feedback(WRITTEN_LIMIT).text.text.length, WRITTEN_LIMIT);
  });

  test('everything that a review can lack has a sentence and a field', () => {
    const missing = (draft: typeof UNMARKED) =>
      reviewMissingView(checkReview(draft, STORYTELLING), STORYTELLING, messages);
    assert.deepEqual(missing({ ...FINISHED, recommendation: 'deny' }), []);
    assert.deepEqual(
      missing({ ...FINISHED, version: '1', recommendation: 'award', levels: { gone: 'x' } }).map(
        ({ text, target }) => `${text} → ${target}`,
      ),
      [
        'The rubric of the work’s own version → recommendation',
        'Level: Context → level context',
        'Level: The question leads → level question',
        'Level: The claim fits the chart → level claim',
        'Level: Change → level change',
        'The rubric of the work’s own version → recommendation',
        'Recommendation → recommendation',
      ],
    );
  });

  test('the recommendation follows from the levels once each criterion has one of its own', () => {
    const advice = (levels: Readonly<Record<string, string>>) =>
      recommendationOf(STORYTELLING, levels);
    assert.equal(advice({}), undefined);
    assert.equal(advice({ ...OTHER.levels, claim: 'no level' }), undefined);
    assert.deepEqual([advice(OWN.levels), advice(OTHER.levels)], ['deny', 'award']);
  });

  test('what is sent names each criterion with its level', () => {
    assert.deepEqual(sentReviewView(FINISHED, STORYTELLING, messages).slice(1, 3), [
      'The question leads: Developing',
      'The claim fits the chart: Demonstrated',
    ]);
  });

  test('other reviews have the place of their assessor, and none is the own one', () => {
    const { marks } = othersView(DIFFERENT.reviews!, 'a-1', [], STORYTELLING, messages);
    assert.deepEqual(
      marks.get('criterion question')!.map(({ level, feedback }) => [level, feedback]),
      [['Assessor 2: Demonstrated', undefined]],
    );
    assert.equal(marks.get('part reflection')![0]!.feedback!.text, 'Honest, and short.');
    const none = othersView([], 'a-1', [], STORYTELLING, messages);
    assert.deepEqual(none.marks.get('criterion question'), []);
  });

  test('a calibration names its threshold, also the default one', () => {
    const { exact, lead } = calibrationView(MISSED.calibration!, undefined, STORYTELLING, messages);
    assert.match(exact, /75%\. At least 80% is needed\.$/);
    assert.equal(lead, 'Not yet calibrated');
    assert.match(
      calibrationView(MISSED.calibration!, 0.9, STORYTELLING, messages).exact,
      /At least 90%/,
    );
  });
});
