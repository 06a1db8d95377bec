import type { Application, Decision } from '../src/journey/contract.js';
import { createMemoryDrafts } from '../src/stores/drafts/memory.js';
import type { Drafts } from '../src/stores/drafts/contract.js';
import { StorageError, type StorageErrorCode } from '../src/stores/drafts/storage-error.js';
import { STORYTELLING } from './definitions.js';

const AT = '2026-11-20T09:00:00Z';
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => ['the', 'pupils', 'ask', 'about', 'lunch'][at % 5]).join(
    ' ',
  );

/** An application that was just begun. */
export const BEGUN: Application = {
  id: 'urn:uuid:0b6f0a3c-9a53-4a0c-8d5e-6f0f4a3c9a53',
  definition: { id: STORYTELLING.id, version: STORYTELLING.version },
  revision: 1,
  answers: {},
  artifacts: [],
  statements: {},
  publish: [],
  attempts: 0,
  updatedAt: AT,
};

const file = (id: string, requirement: string, name: string, mediaType: string) =>
  ({
    kind: 'file',
    id,
    requirement,
    name,
    mediaType,
    size: 1_250_000,
    digestSRI: `sha256-${id}`,
    addedAt: AT,
  }) as const;

/** An application in which several things are missing, and one answer is too long. */
export const PARTLY: Application = {
  ...BEGUN,
  revision: 7,
  answers: { class: words(34), next: words(153) },
  artifacts: [
    file('a', 'plan', 'lesson-plan.pdf', 'application/pdf'),
    {
      kind: 'link',
      id: 'b',
      requirement: 'plan',
      url: 'https://ana.example/lessons/charts',
      addedAt: AT,
    },
    file('c', 'charts', 'Diagramm der Klasse 8b mit Beschriftung.png', 'image/png'),
  ],
  collaboration: {
    others: [{ identifier: 'noor@mail.example', contribution: 'Drew the second chart.' }],
    contribution: 'Planned and taught the lesson.',
    reflection: '',
  },
  publish: ['a'],
};

/** An application with a file from which nothing can be removed. */
export const NOT_CLEANED: Application = {
  ...PARTLY,
  artifacts: [...PARTLY.artifacts, file('h', 'charts', 'IMG_2041.heic', 'image/heic')],
};

/** An application that can be submitted. */
export const COMPLETE: Application = {
  ...PARTLY,
  answers: { class: words(64), next: words(90) },
  artifacts: [...PARTLY.artifacts, file('d', 'charts', 'chart-2.png', 'image/png')],
  collaboration: { ...PARTLY.collaboration!, reflection: 'We asked better questions together.' },
  statements: { privacy: AT, integrity: AT },
};

/** A denial with feedback on two parts and a criterion. */
export const DENIAL: Decision = {
  work: 'urn:uuid:1b6f0a3c-9a53-4a0c-8d5e-6f0f4a3c9a54',
  outcome: 'denied',
  version: STORYTELLING.version,
  levels: { context: 'passing', question: 'developing', claim: 'demonstrated', change: 'passing' },
  feedback: {
    parts: {
      overview: 'The class and its question are described well.',
      evidence: 'The charts are clear. One of them answers a question of yours, not of the pupils.',
      reflection: 'A change is named, with its reason.',
    },
    criteria: { question: 'Show for each chart which pupil asked the question.' },
  },
  assessors: 2,
  isBlind: true,
  decidedAt: AT,
};

/** Keeps one application in memory, with the bytes of its files. */
export function draftsWith(application: Application): Drafts<Application> {
  const drafts = createMemoryDrafts<Application>();
  void drafts.save(application, 0);
  for (const artifact of application.artifacts)
    if (artifact.kind === 'file')
      void drafts.putFile(application.id, artifact.digestSRI, new Uint8Array([1, 2, 3]));
  return drafts;
}

/** A storage that fails, as a full disk or a browser that refuses. */
export const failing = (code: StorageErrorCode, application = PARTLY): Drafts<Application> => ({
  ...draftsWith(application),
  save: () => Promise.reject(new StorageError(code)),
  putFile: () => Promise.reject(new StorageError(code)),
});
