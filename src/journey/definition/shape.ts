import type { Shape } from '../shape.js';

const list = (listOf: Shape): Shape => ({ listOf });
const members = (given: Readonly<Record<string, Shape>>): Shape => ({ members: given });

const REFERENCE = members({ title: 'text', 'url?': 'text', 'note?': 'text' });
const BOUNDS = members({ 'min?': 'number', 'max?': 'number' });
const LEVEL = members({ id: 'text', name: 'text', 'description?': 'text', 'points?': 'text' });
const CRITERION = members({
  id: 'text',
  name: 'text',
  'description?': 'text',
  levels: list(LEVEL),
  required: 'text',
  evidence: list('text'),
});
const REQUIREMENT = members({
  kind: ['text', 'artifact'],
  id: 'text',
  prompt: 'text',
  'guidance?': 'text',
  'words?': BOUNDS,
  'accept?': list(['file', 'link']),
  'mediaTypes?': list('text'),
  'maxBytes?': 'number',
  'count?': BOUNDS,
  'optional?': 'boolean',
});
const PART = members({
  id: 'text',
  kind: ['overview', 'evidence', 'reflection'],
  name: 'text',
  'description?': 'text',
  requirements: list(REQUIREMENT),
  criteria: list(CRITERION),
});
const PROFILE = members({ 'id?': 'text', 'name?': 'text', 'url?': 'text' });
const SKILL = members({ name: 'text', url: 'text', 'code?': 'text', 'framework?': 'text' });
const POLICY = members({
  'attempts?': 'number',
  'preCheckByPerson?': 'boolean',
  'collaboration?': 'boolean',
  'assessors?': 'number',
  'decisionDays?': 'number',
  'recommendation?': ['rubric', 'assessor'],
});

/** The shape of a definition's JSON. */
export const DEFINITION_SHAPE = members({
  id: 'text',
  version: 'text',
  'inLanguage?': 'text',
  name: 'text',
  competency: 'text',
  'image?': 'text',
  keyMethod: 'text',
  components: list(members({ name: 'text', description: 'text' })),
  'rationale?': 'text',
  research: list(REFERENCE),
  resources: list(REFERENCE),
  guidelines: 'text',
  parts: list(PART),
  issuer: PROFILE,
  'assessor?': PROFILE,
  skills: list(SKILL),
  'tags?': list('text'),
  'fee?': members({ amount: 'text', currency: 'text', 'note?': 'text' }),
  'related?': list(
    members({ id: 'text', 'name?': 'text', relation: ['stack', 'before', 'after', 'related'] }),
  ),
  'priorLearning?': 'text',
  'policy?': POLICY,
});
