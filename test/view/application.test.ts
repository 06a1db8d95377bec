import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { completeness } from '../../src/journey/application/completeness.js';
import type { State, TextRequirement } from '../../src/journey/contract.js';
import { loadJourney } from '../../src/locales/journey/load.js';
import {
  artifactView,
  feedbackView,
  lengthView,
  missingView,
  sentView,
  standingView,
} from '../../src/view/journey/application.js';
import { COMPLETE, DENIAL, PARTLY } from '../../stories/applications.js';
import { STORYTELLING } from '../../stories/definitions.js';

const messages = await loadJourney('en', 'definition', 'form', 'application');
const question = (words: TextRequirement['words']): TextRequirement => ({
  kind: 'text',
  id: 'q',
  prompt: 'Why?',
  ...(words && { words }),
});

describe('the texts of an application', () => {
  test('a length is a problem where it is over, or under and begun', () => {
    const problem = (count: number): string | undefined =>
      lengthView(question({ min: 3, max: 5 }), count, messages).problem;
    assert.deepEqual([0, 1, 2, 3, 5, 6, 7].map(problem), [
      undefined,
      '2 more words needed',
      '1 more word needed',
      undefined,
      undefined,
      '1 word too many',
      '2 words too many',
    ]);
    assert.equal(lengthView(question(undefined), 1_000, messages).count, '1,000 words');
    assert.equal(lengthView(question({ max: 1 }), 2, messages).isOver, true);
  });

  test('a file has its type and size, a link its host', () => {
    const [file, link] = PARTLY.artifacts.map((each) => artifactView(each, PARTLY, messages));
    assert.deepEqual(
      [file!.name.text, file!.about, file!.isPublished],
      ['lesson-plan.pdf', 'PDF · 1.3 MB', true],
    );
    assert.deepEqual(
      [link!.name.text, link!.about, link!.isPublished],
      ['https://ana.example/lessons/charts', 'ana.example', false],
    );
  });

  test('a file from which nothing can be removed has a note', () => {
    const note = (isHeld: boolean): string | undefined =>
      artifactView(PARTLY.artifacts[0]!, PARTLY, messages, isHeld).note;
    assert.match(note(true) ?? '', /issuer decides/);
    assert.equal(note(false), undefined);
  });

  test('everything that completeness can name has a sentence and a field', () => {
    const stray = { ...PARTLY.artifacts[0]!, id: 'z', requirement: 'gone' };
    const application = {
      ...PARTLY,
      artifacts: [...PARTLY.artifacts, stray],
      resubmission: { of: 'urn:x:1', changes: '', sameAssessor: true },
    };
    const { missing } = completeness(application, STORYTELLING);
    assert.deepEqual(
      missingView(missing, application, STORYTELLING, messages).map(
        ({ text, target }) => `${target}: ${text}`,
      ),
      [
        'class: Length of the answer: Which class did you work with, and which question did it choose?',
        'charts: Work: Charts of two pupils',
        'next: Length of the answer: How will you change the lesson next time?',
        'gone: Another entry',
        'collaboration: Details of your collaboration',
        'privacy: Statement on privacy',
        'integrity: Statement on your own work',
        'resubmission: Note on what changed',
      ],
    );
  });

  test('every state has a lead and a sentence; steps inside the organisation look like the review', () => {
    const states: readonly State[] = [
      'submitted',
      'pre-check-returned',
      'in-review',
      'returned',
      'overdue',
      'recommended',
      'denied',
      'resubmitted',
      'appealed',
      'appeal-review',
      'appeal-recommended',
      'appeal-denied',
      'awarded',
      'withdrawn',
    ];
    for (const state of states) {
      const view = standingView(state, '2026-12-10T16:00:00Z', messages)!;
      assert.ok(view.lead && view.about, state);
      assert.ok(view.lead.split(' ').length <= 12, state);
      assert.equal(view.due !== undefined, !view.isLearnersTurn && !view.isOver, state);
    }
    assert.deepEqual(
      standingView('recommended', undefined, messages),
      standingView('in-review', undefined, messages),
    );
    assert.equal(standingView('draft', undefined, messages), undefined);
  });

  test('feedback is in the order of the parts, each criterion under its part', () => {
    assert.deepEqual(
      feedbackView(DENIAL.feedback, STORYTELLING).map(({ about }) => about.text),
      ['Overview', 'Work examples', 'Work examples: The question leads', 'Reflection'],
    );
    assert.deepEqual(feedbackView({ parts: { overview: ' ' }, criteria: {} }, STORYTELLING), []);
  });

  test('states what is sent, without what is not there', () => {
    assert.deepEqual(sentView(COMPLETE, messages), [
      '2 answers',
      '3 files',
      '1 link',
      'Collaboration',
    ]);
    assert.deepEqual(
      sentView({ ...PARTLY, artifacts: [], answers: { a: ' ', b: 'x' } }, messages),
      ['1 answer', 'Collaboration'],
    );
  });
});
