import type { Criterion, Definition, Level } from '../src/journey/contract.js';

const level = (id: string, name: string, description: string): Level => ({ id, name, description });
const passOrNot = (id: string, name: string, met: string, evidence: string[]): Criterion => ({
  id,
  name,
  levels: [
    level('not-yet', 'Not yet', 'Answers are missing, or do not concern a class of your own.'),
    level('passing', 'Passing', met),
  ],
  required: 'passing',
  evidence,
});

const IMAGE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 96 96%22%3E%3Cpath fill=%22%23123a63%22 d=%22M48 4 88 27v42L48 92 8 69V27z%22/%3E%3Cpath fill=%22none%22 stroke=%22%23e0b656%22 stroke-width=%223%22 d=%22M48 12 81 31v34L48 84 15 65V31z%22/%3E%3Cpath fill=%22%23fff%22 d=%22M30 52h9v16h-9zM43 40h9v28h-9zM57 46h9v22h-9z%22/%3E%3C/svg%3E';

/** A definition that uses every field. */
export const STORYTELLING: Definition = {
  id: 'https://university.example/micro-credentials/data-storytelling',
  version: '2.1',
  inLanguage: 'en',
  name: 'Data Storytelling for Classroom Teachers',
  competency:
    'The teacher leads a class to answer a question of its own with a chart that the pupils made.',
  image: IMAGE,
  keyMethod:
    'The teacher lets pupils **ask first**: a question from their own lives comes before any data. The class collects a small set of data, draws it by hand, and writes one sentence that the chart supports.',
  components: [
    {
      name: 'Question first',
      description: 'Pupils write questions, and choose one that data can answer.',
    },
    { name: 'Small data', description: 'At most 30 values, collected by the class itself.' },
    {
      name: 'One claim',
      description: 'Each chart has *one sentence* that it supports, and one that it does not.',
    },
  ],
  rationale:
    'Pupils who collect data themselves question it more often than pupils who are given a data set.',
  research: [
    {
      title: 'Reasoning about data in the middle grades',
      url: 'https://journal.example/articles/17',
      note: 'Follows 212 pupils over one school year.',
    },
    { title: 'Drawing by hand before drawing by machine' },
  ],
  resources: [
    {
      title: 'Chart templates to print',
      url: 'https://university.example/charts',
      note: 'Six templates.',
    },
  ],
  guidelines:
    'Submit all three parts together.\n\n- To earn the micro-credential you need *Passing* in parts 1 and 3, and *Demonstrated* in every row of part 2.\n- Remove names and faces of pupils.',
  parts: [
    {
      id: 'overview',
      kind: 'overview',
      name: 'Overview',
      description: 'Tell the assessors about your class.',
      requirements: [
        {
          kind: 'text',
          id: 'class',
          prompt: 'Which class did you work with, and which question did it choose?',
          guidance: 'Do not name your school.',
          words: { min: 50, max: 200 },
        },
      ],
      criteria: [
        passOrNot(
          'context',
          'Context',
          'The class, its question and the reason for it are described.',
          ['class'],
        ),
      ],
    },
    {
      id: 'evidence',
      kind: 'evidence',
      name: 'Work examples',
      requirements: [
        {
          kind: 'artifact',
          id: 'plan',
          prompt: 'Lesson plan',
          guidance: 'The plan that you taught from, with your notes.',
          accept: ['file', 'link'],
          mediaTypes: ['application/pdf', 'application/vnd.oasis.opendocument.text'],
          maxBytes: 10_485_760,
          count: { min: 1, max: 2 },
        },
        {
          kind: 'artifact',
          id: 'charts',
          prompt: 'Charts of two pupils',
          accept: ['file'],
          mediaTypes: ['image/*', 'application/pdf'],
          maxBytes: 26_214_400,
          count: { min: 2, max: 2 },
        },
      ],
      criteria: [
        {
          id: 'question',
          name: 'The question leads',
          description: 'The order of the lesson: question, data, chart, claim.',
          levels: [
            level('not-evident', 'Not evident', 'The lesson begins with a data set.'),
            level(
              'developing',
              'Developing',
              'Pupils ask, but the data do not answer their question.',
            ),
            level(
              'demonstrated',
              'Demonstrated',
              'Each chart answers a question that pupils asked.',
            ),
          ],
          required: 'demonstrated',
          evidence: ['plan', 'charts'],
        },
        {
          id: 'claim',
          name: 'The claim fits the chart',
          levels: [
            level('not-evident', 'Not evident', 'There is a chart without a sentence.'),
            level('developing', 'Developing', 'The sentence says more than the chart shows.'),
            {
              ...level('demonstrated', 'Demonstrated', 'One sentence, which the chart supports.'),
              points: '3',
            },
            {
              ...level(
                'exemplary',
                'Exemplary',
                'The pupils also write what the chart does not show.',
              ),
              points: '4',
            },
          ],
          required: 'demonstrated',
          evidence: ['charts'],
        },
      ],
    },
    {
      id: 'reflection',
      kind: 'reflection',
      name: 'Reflection',
      requirements: [
        {
          kind: 'text',
          id: 'next',
          prompt: 'How will you change the lesson next time?',
          words: { max: 150 },
        },
        {
          kind: 'text',
          id: 'more',
          prompt: 'Anything else that the assessors should know?',
          optional: true,
        },
      ],
      criteria: [
        passOrNot('change', 'Change', 'At least one change is named, with its reason.', ['next']),
      ],
    },
  ],
  issuer: {
    id: 'https://university.example',
    name: 'Example University',
    url: 'https://university.example',
  },
  assessor: { name: 'Council of Teaching' },
  skills: [
    {
      name: 'Interpret data',
      url: 'https://skills.example/interpret-data',
      code: 'S2.7.3',
      framework: 'ESCO',
    },
    { name: 'Visual design', url: 'https://skills.example/visual-design' },
  ],
  fee: { amount: '30.00', currency: 'USD', note: 'Free for teachers in their first three years.' },
  related: [
    {
      id: 'https://university.example/micro-credentials/surveys',
      name: 'Surveys with a Class',
      relation: 'stack',
    },
    {
      id: 'https://university.example/micro-credentials/averages',
      name: 'Averages that Mislead',
      relation: 'stack',
    },
    {
      id: 'https://university.example/micro-credentials/questions',
      name: 'Questions that Pupils Ask',
      relation: 'before',
    },
  ],
  priorLearning: 'Lessons of the last **two school years** may be submitted.',
  policy: { decisionDays: 14, assessors: 2 },
};

/** The least that can be published. */
export const FREE: Definition = {
  id: 'https://open.example/micro-credentials/knots',
  version: '1.0',
  name: 'Five Knots',
  competency: 'The learner ties five knots that bear a load.',
  keyMethod: 'Tie, load, untie.',
  components: [],
  research: [{ title: 'Knots under load' }],
  resources: [],
  guidelines: 'Film your hands, not your face.',
  parts: [
    {
      id: 'film',
      kind: 'evidence',
      name: 'Film',
      requirements: [
        { kind: 'artifact', id: 'film', prompt: 'Film of five knots', accept: ['link'] },
      ],
      criteria: [passOrNot('knots', 'Knots', 'Five knots bear the load.', ['film'])],
    },
  ],
  issuer: { name: 'Open Harbour', url: 'https://open.example' },
  skills: [],
  policy: { attempts: 3, assessors: 1, decisionDays: 5 },
};

const HOSTILE_TEXT =
  '<img src=x onerror="alert(1)"> \u202Eevil\u202C [click](javascript:alert(1)) [site](https://evil.example/a) <b>bold</b>';

/** A definition whose author wants the page to do something. */
export const HOSTILE: Definition = {
  ...FREE,
  name: `<script>alert(1)</script> ${HOSTILE_TEXT}`,
  competency: HOSTILE_TEXT,
  image: 'https://tracker.example/pixel.png',
  keyMethod: HOSTILE_TEXT,
  components: [{ name: HOSTILE_TEXT, description: HOSTILE_TEXT }],
  research: [{ title: HOSTILE_TEXT, url: 'javascript:alert(1)' }],
  guidelines: HOSTILE_TEXT,
  skills: [{ name: HOSTILE_TEXT, url: 'data:text/html,<script>alert(1)</script>' }],
  issuer: { name: HOSTILE_TEXT, url: 'https://xn--80ak6aa92e.example' },
  fee: { amount: '<b>9</b>', currency: 'U$D', note: HOSTILE_TEXT },
};

const WORD = 'Rettungsdienstausbildungsfortbildungsnachweis';

/** Long words and many levels. */
export const LONG: Definition = {
  ...STORYTELLING,
  inLanguage: 'de',
  name: `${WORD} für Leitungspersonen in ${WORD}zentren`,
  competency: `Die Person stellt einen ${WORD} aus, der von jeder ${WORD}stelle ohne Rückfrage anerkannt wird.`,
  parts: STORYTELLING.parts.map((part) => ({
    ...part,
    criteria: part.criteria.map((criterion) => ({
      ...criterion,
      name: WORD,
      levels: [1, 2, 3, 4, 5].map((at) =>
        level(`l${at}`, `${WORD} ${at}`, `${WORD} der Stufe ${at} liegt vor.`),
      ),
      required: 'l4',
    })),
  })),
};

/** A definition in Arabic. */
export const ARABIC: Definition = {
  ...FREE,
  inLanguage: 'ar',
  name: 'سرد البيانات للمعلمين',
  competency: 'يقود المعلم صفه للإجابة عن سؤال بمخطط يرسمه التلاميذ.',
  keyMethod: 'السؤال أولًا، ثم البيانات، ثم المخطط.',
  guidelines: 'قدّم كل الأجزاء معًا.',
  issuer: { name: 'جامعة المثال', url: 'https://university.example' },
};
