import type { TaskOffer, TaskStatus, TaskWork } from '../src/assess.js';
import type { Review, ReviewDraft } from '../src/journey/contract.js';
import { createMemoryDrafts } from '../src/stores/drafts/memory.js';
import type { Drafts } from '../src/stores/drafts/contract.js';
import { StorageError, type StorageErrorCode } from '../src/stores/drafts/storage-error.js';
import { STORYTELLING } from './definitions.js';

const WORK = 'w-7d1f0a3c9a534a0c';
/** Moment at which every story is looked at. */
export const NOW = '2026-11-21T14:00:00Z';

/** A work that is offered, as the journey's server answers. */
export const OFFER: TaskOffer = {
  work: WORK,
  state: 'offered',
  due: '2026-12-10T22:59:59Z',
  title: STORYTELLING.name,
  size: { words: 154, files: 3, links: 1, bytes: 3_750_000 },
  skills: STORYTELLING.skills,
};

const CLASS =
  'I teach a class of 24 pupils of 13 and 14 years.\n\nThey wanted to know whether the queue at lunch is longer on days with pasta. We counted for two weeks, twice a day, and drew every chart by hand. Two groups found that the queue is longer; one found no difference, and we asked why.';

const pdf = {
  kind: 'file',
  requirement: 'plan',
  mediaType: 'application/pdf',
  size: 1_250_000,
} as const;

/** The work after it was accepted, with every kind of artifact. */
export const GIVEN: TaskWork = {
  work: WORK,
  definition: { id: STORYTELLING.id, version: STORYTELLING.version },
  attempt: 1,
  isTextShown: true,
  answers: {
    class: CLASS,
    next: 'I would let the pupils write their claim before they draw, and then compare.',
  },
  artifacts: [
    { ...pdf, id: '1', name: 'file-1.pdf', isShown: true },
    { kind: 'link', id: '2', requirement: 'plan', url: 'https://lessons.example/queue' },
    {
      kind: 'file',
      id: '3',
      requirement: 'charts',
      name: 'file-2.png',
      mediaType: 'image/png',
      size: 840_000,
      isShown: true,
    },
    {
      kind: 'file',
      id: '4',
      requirement: 'charts',
      name: 'file-3.pdf',
      mediaType: 'application/pdf',
      size: 410_000,
      isShown: true,
      isPassed: true,
    },
  ],
  collaboration: {
    contributions: [
      { who: 'learner', contribution: 'Planned and taught the lesson.' },
      { who: 'other-1', contribution: 'Drew the second chart with a group.' },
    ],
    reflection: 'We asked better questions together.',
  },
};

/** A second attempt, of which texts and a file wait for the grantor. */
export const WAITING: TaskWork = {
  ...GIVEN,
  attempt: 2,
  isTextShown: false,
  answers: {},
  artifacts: GIVEN.artifacts.map((each) => {
    if (each.kind === 'link') return { ...each, url: null };
    return each.id === '4'
      ? { ...each, isShown: false, isPassed: false, mediaType: null, size: null }
      : each;
  }),
  collaboration: undefined,
};

/** A second attempt whose texts were passed, with a place that is flagged. */
export const AGAIN: TaskWork = {
  ...GIVEN,
  attempt: 2,
  isTextPassed: true,
  found: {
    '/answers/next': [{ kind: 'name', place: '', line: 1, column: 8, text: 'let the pupils' }],
  },
  resubmission: {
    changes: 'Each chart now names the pupil who asked its question.',
    feedback: {
      parts: { evidence: 'The charts are clear.' },
      criteria: { question: 'Show for each chart which pupil asked the question.' },
    },
  },
};

const FEEDBACK = {
  parts: {
    overview: 'The class and its question are described well.',
    evidence: 'The charts are clear. One of them answers a question of yours.',
    reflection: 'A change is named, with its reason.',
  },
  criteria: { question: 'Show for each chart which pupil asked the question.' },
};
const LEVELS = {
  context: 'passing',
  question: 'developing',
  claim: 'demonstrated',
  change: 'passing',
};

/** A review on which an assessor works; nothing is marked. */
export const UNMARKED: ReviewDraft = {
  id: WORK,
  work: WORK,
  assessor: 'a-1',
  version: STORYTELLING.version,
  levels: {},
  feedback: { parts: {}, criteria: {} },
  revision: 1,
  updatedAt: NOW,
};
/** A review with two criteria marked, one of them too low. */
export const MARKED: ReviewDraft = {
  ...UNMARKED,
  levels: { context: 'passing', question: 'developing' },
  feedback: { parts: { overview: FEEDBACK.parts.overview }, criteria: {} },
};
/** A review that can be submitted. */
export const FINISHED: ReviewDraft = { ...UNMARKED, levels: LEVELS, feedback: FEEDBACK };

/** The same review, submitted. */
export const OWN: Review = {
  work: WORK,
  assessor: 'a-1',
  version: STORYTELLING.version,
  levels: LEVELS,
  feedback: FEEDBACK,
  recommendation: 'deny',
  submittedAt: '2026-11-21T12:00:00Z',
};
/** The review of another assessor, who finds every criterion met. */
export const OTHER: Review = {
  ...OWN,
  assessor: 'a-2',
  levels: { ...LEVELS, question: 'demonstrated', claim: 'exemplary' },
  feedback: {
    parts: {
      overview: 'Clear.',
      evidence: 'The question of the pupils leads through the whole plan.',
      reflection: 'Honest, and short.',
    },
    criteria: {},
  },
  recommendation: 'award',
};
/** Both reviews are in, and differ. */
export const DIFFERENT: TaskStatus = {
  state: 'reviewed',
  areIn: true,
  own: 'a-1',
  reviews: [OWN, OTHER],
};
/** A calibration that is not passed. */
export const MISSED: TaskStatus = {
  isCalibration: true,
  state: 'reviewed',
  exact: 0.8,
  calibration: {
    isPassed: false,
    exact: 0.75,
    near: 1,
    criteria: 8,
    works: 2,
    misses: [
      { work: WORK, criterion: 'question', expected: 'demonstrated', given: 'developing' },
      { work: WORK, criterion: 'change', expected: 'not-yet' },
    ],
  },
};

/** Keeps one review in memory. */
export function reviewsWith(review: ReviewDraft = UNMARKED): Drafts<ReviewDraft> {
  const drafts = createMemoryDrafts<ReviewDraft>();
  void drafts.save(review, 0);
  return drafts;
}

/** A storage that fails, as a full disk or a browser that refuses. */
export const failingReviews = (code: StorageErrorCode, review = MARKED): Drafts<ReviewDraft> => ({
  ...reviewsWith({ ...review, revision: 0 }),
  save: () => Promise.reject(new StorageError(code)),
});
