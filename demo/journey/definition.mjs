/** Makes the micro-credential that the author of the demo publishes. The college and its rubric are invented. */

const level = (id, name, description) => ({ id, name, description });

/** Makes a criterion with three levels, of which the middle one is required. */
const criterion = (id, name, evidence, [without, meets, beyond]) => ({
  id,
  name,
  levels: [
    level('not-yet', 'Not yet', without),
    level('meets', 'Meets', meets),
    level('beyond', 'Goes beyond', beyond),
  ],
  required: 'meets',
  evidence,
});

const OVERVIEW = {
  id: 'overview',
  kind: 'overview',
  name: 'Your group',
  requirements: [
    {
      kind: 'text',
      id: 'context',
      prompt: 'Who gave feedback to whom, and on which kind of work?',
      guidance: 'Leave out names of people.',
      words: { min: 10, max: 120 },
    },
  ],
  criteria: [
    criterion(
      'setting',
      'The setting is described',
      ['context'],
      [
        'It is not clear who worked on what.',
        'Group, task and time are described.',
        'It also tells why feedback was needed then.',
      ],
    ),
  ],
};

const EVIDENCE = {
  id: 'session',
  kind: 'evidence',
  name: 'A session that you led',
  description: 'The plan of one session, as you used it.',
  requirements: [
    {
      kind: 'artifact',
      id: 'plan',
      prompt: 'Plan of the session',
      guidance: 'One or two pages. Text, PDF or a picture of your notes.',
      accept: ['file'],
      mediaTypes: ['text/*', 'application/pdf', 'image/png', 'image/jpeg'],
      maxBytes: 5_000_000,
      count: { min: 1, max: 2 },
    },
  ],
  criteria: [
    criterion(
      'questions',
      'Feedback starts with questions',
      ['plan'],
      [
        'The plan has no questions to the author of the work.',
        'At least three open questions come before any advice.',
        'The questions build on each other.',
      ],
    ),
    criterion(
      'roles',
      'Everyone has a task',
      ['plan'],
      [
        'Some people only listen.',
        'Each person gives and gets feedback.',
        'Tasks change during the session.',
      ],
    ),
  ],
};

const REFLECTION = {
  id: 'reflection',
  kind: 'reflection',
  name: 'Reflection',
  requirements: [
    {
      kind: 'text',
      id: 'learned',
      prompt: 'What will you do differently next time, and why?',
      words: { min: 10, max: 300 },
    },
  ],
  criteria: [
    criterion(
      'conclusion',
      'A conclusion is drawn',
      ['learned'],
      [
        'The session is retold only.',
        'One change follows from what happened.',
        'The change was tried, and is compared with before.',
      ],
    ),
  ],
};

/**
 * @param {{ id: string, name: string, url?: string }} issuer the college
 * @returns {import('../../dist/assess.js').Definition}
 */
export const definitionFor = (issuer) => ({
  id: 'https://riverside.example/micro/peer-feedback',
  version: '1.0',
  inLanguage: 'en',
  name: 'Leading Peer Feedback',
  competency: 'Leads a session in which everyone in a group gives and gets useful feedback.',
  keyMethod:
    'Feedback starts with **questions to the author**. Advice comes last, and only when it is asked for.',
  components: [
    { name: 'Prepare', description: 'Choose the work, and write three open questions about it.' },
    { name: 'Lead', description: 'Give each person a task, and keep the time.' },
    { name: 'Look back', description: 'Note one change for the next session.' },
  ],
  rationale: 'People use feedback that answers a question of their own.',
  research: [
    {
      title: 'Questions before advice: peer feedback in four workshops (invented)',
      url: 'https://riverside.example/research/questions-before-advice',
      note: 'Authors changed twice as much of their work when they had asked first.',
    },
  ],
  resources: [
    { title: 'Twenty open questions', url: 'https://riverside.example/resources/open-questions' },
  ],
  guidelines: 'Hand in all parts together. Leave out the names of other people.',
  parts: [OVERVIEW, EVIDENCE, REFLECTION],
  issuer,
  skills: [{ name: 'Giving feedback', url: 'https://skills.example/esco/feedback' }],
  tags: ['feedback', 'facilitation'],
  fee: { amount: '0', currency: 'EUR' },
  priorLearning: 'A session that you led in any earlier year counts.',
  policy: { assessors: 2 },
});
