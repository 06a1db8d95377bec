import type { Definition } from '../../../src/journey/contract.js';

/** A definition with three parts, as an author publishes it. */
export const DEFINITION: Definition = {
  id: 'https://college.example/micro/questions',
  version: '2.1',
  inLanguage: 'en',
  name: 'Asking Open Questions',
  competency: 'The educator asks open questions that let every pupil reason aloud.',
  image: 'https://college.example/questions.png',
  keyMethod: 'Questions are *planned* with their follow-ups before the lesson.',
  components: [
    { name: 'Plan', description: 'Write three questions.\n\nEach has a follow-up.' },
    { name: 'Wait', description: 'Count to **five**.' },
  ],
  rationale: 'Time to think leads to longer answers.',
  research: [
    { title: 'Wait [time] revisited', url: 'https://doi.example/10.1/1', note: 'Longer answers.' },
    { title: 'Talk in class', url: 'https://doi.example/10.1/2' },
  ],
  resources: [{ title: 'Question stems', url: 'https://college.example/stems' }],
  guidelines: 'Submit all parts at once. Pupils are not named.',
  parts: [
    {
      id: 'overview',
      kind: 'overview',
      name: 'Overview questions',
      requirements: [
        {
          kind: 'text',
          id: 'context',
          prompt: 'Which class do you teach?',
          words: { min: 5, max: 50 },
        },
      ],
      criteria: [
        {
          id: 'overview-complete',
          name: 'Overview',
          levels: [
            { id: 'not-yet', name: 'Not Yet', description: 'The class is not described.' },
            { id: 'passing', name: 'Passing', description: 'The class is described.' },
          ],
          required: 'passing',
          evidence: ['context'],
        },
      ],
    },
    {
      id: 'work',
      kind: 'evidence',
      name: 'Work examples',
      description: 'A lesson plan, and a recording.',
      requirements: [
        {
          kind: 'artifact',
          id: 'plan',
          prompt: 'Lesson plan',
          guidance: 'One page.',
          accept: ['file'],
          mediaTypes: ['application/pdf', 'text/*'],
          maxBytes: 1_000_000,
          count: { min: 1, max: 2 },
        },
        {
          kind: 'artifact',
          id: 'recording',
          prompt: 'Recording of the lesson',
          accept: ['file', 'link'],
          optional: true,
        },
      ],
      criteria: [
        {
          id: 'planned',
          name: 'Questions are planned',
          description: 'Seen in the lesson plan.',
          levels: [
            { id: 'none', name: 'Not evident', description: 'No open question.', points: '0' },
            { id: 'some', name: 'Developing', description: 'Some open questions.', points: '1' },
            { id: 'all', name: 'Demonstrated', description: 'Three or more.', points: '2' },
          ],
          required: 'all',
          evidence: ['plan', 'recording'],
        },
      ],
    },
    {
      id: 'reflection',
      kind: 'reflection',
      name: 'Reflection',
      requirements: [
        { kind: 'text', id: 'learned', prompt: 'What did you learn?', words: { max: 200 } },
      ],
      criteria: [
        {
          id: 'reflected',
          name: 'Reflection',
          levels: [
            { id: 'not-yet', name: 'Not Yet', description: 'It retells the lesson.' },
            { id: 'passing', name: 'Passing', description: 'It draws a conclusion.' },
          ],
          required: 'passing',
          evidence: ['learned'],
        },
      ],
    },
  ],
  issuer: {
    id: 'https://college.example/',
    name: 'Example College',
    email: 'badges@college.example',
    address: { country: 'Ireland', countryCode: 'IE' },
    otherIdentifiers: [{ identifier: 'ce-1', type: 'ext:ctid' }],
  },
  assessor: { id: 'https://assess.example/', name: 'Example Assessors' },
  skills: [
    { name: 'Questioning', url: 'https://skills.example/7', framework: 'Skills 2', code: 'q7' },
  ],
  tags: ['teaching'],
  fee: { amount: '30.00', currency: 'USD', note: 'Paid once.' },
  related: [
    { id: 'https://college.example/micro/listening', name: 'Listening', relation: 'stack' },
  ],
  priorLearning: 'Experience of any year counts.',
  policy: { attempts: 3, assessors: 2 },
};
