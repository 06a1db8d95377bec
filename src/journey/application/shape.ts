import type { Shape } from '../shape.js';

const members = (given: Readonly<Record<string, Shape>>): Shape => ({ members: given });

const ARTIFACT = members({
  kind: ['file', 'link'],
  id: 'text',
  requirement: 'text',
  addedAt: 'text',
  'name?': 'text',
  'mediaType?': 'text',
  'size?': 'number',
  'digestSRI?': 'text',
  'url?': 'text',
});
const COLLABORATION = members({
  others: { listOf: members({ identifier: 'text', contribution: 'text' }) },
  contribution: 'text',
  reflection: 'text',
});

/** The shape of an application's JSON. */
export const APPLICATION_SHAPE = members({
  id: 'text',
  definition: members({ id: 'text', version: 'text' }),
  revision: 'number',
  answers: { mapOf: 'text' },
  artifacts: { listOf: ARTIFACT },
  'collaboration?': COLLABORATION,
  statements: members({ 'privacy?': 'text', 'integrity?': 'text' }),
  publish: { listOf: 'text' },
  attempts: 'number',
  'resubmission?': members({ of: 'text', changes: 'text', sameAssessor: 'boolean' }),
  'takenBack?': 'text',
  'reply?': 'text',
  updatedAt: 'text',
});
