/**
 * The data of the demo: one learner, and a badge for every verdict. All of it is invented; `.example` is reserved.
 */

/** @typedef {{ shape: string, sign: string, colour: string }} Art */

/** The learner, as her badges name her. */
export const LEARNER = { name: 'Amina Sørensen', email: 'amina@mail.example' };

const DAY = 86_400_000;

/** Returns midnight some days before (or, if negative, after) the day of minting, so that an expired badge is expired whenever the demo is started. */
const daysAgo = (now, days) =>
  new Date(Math.floor(now.getTime() / DAY - days) * DAY).toISOString().replace('.000Z', 'Z');

const LEVELS = ['Beginning', 'Developing', 'Proficient', 'Leading'];

/** Makes a rubric criterion with four levels; results refer to a level by its id. */
const criterion = (achievement, key, name, texts) => ({
  id: `${achievement}#${key}`,
  name,
  type: 'RubricCriterionLevel',
  requiredLevel: `${achievement}#${key}-2`,
  levels: LEVELS.map((level, at) => ({
    id: `${achievement}#${key}-${at}`,
    name: level,
    description: texts[at],
    points: at,
  })),
});

const reached = (achievement, key, level) => ({
  resultDescription: `${achievement}#${key}`,
  achievedLevel: `${achievement}#${key}-${level}`,
});

const ACCESSIBLE = 'https://riverside.example/achievements/accessible-interfaces';

const accessible = (now) => ({
  achievement: {
    id: ACCESSIBLE,
    name: 'Accessible Web Interfaces',
    achievementType: 'MicroCredential',
    inLanguage: 'en',
    version: '3',
    creditsAvailable: 2,
    fieldOfStudy: 'Interaction design',
    description:
      'Builds forms and navigation that people can use by keyboard, by voice and with a screen reader, and shows it with people who do.',
    criteria: {
      id: `${ACCESSIBLE}/criteria`,
      narrative:
        'Hand in **one working interface** of your own, and\n\n1. a keyboard walk-through, recorded without cuts,\n2. notes from a test with *two* people who use assistive technology,\n3. a reflection of at most 400 words: what you changed, and why.\n\nTwo assessors who do not know you judge it by the rubric below.',
    },
    tags: ['accessibility', 'front end', 'usability testing'],
    alignments: [
      {
        name: 'Accessible user interface design',
        url: 'https://skills.example/esco/accessible-ui',
        code: 'S1.12.3',
        framework: 'Example Skills Framework',
      },
      {
        name: 'Usability testing',
        url: 'https://skills.example/esco/usability-testing',
        code: 'S2.8',
        framework: 'Example Skills Framework',
      },
      {
        name: 'Reflective practice',
        url: 'https://skills.example/esco/reflection',
        framework: 'Example Skills Framework',
      },
    ],
    resultDescriptions: [
      criterion(ACCESSIBLE, 'keyboard', 'Keyboard and focus', [
        'some controls cannot be reached',
        'all can be reached, the focus is sometimes lost',
        'every task can be done and the focus is always seen',
        'and shortcuts serve frequent users',
      ]),
      criterion(ACCESSIBLE, 'testing', 'Testing with people', [
        'not evident',
        'problems are listed',
        'problems are ranked, and the worst are solved',
        'and the solution was tested again',
      ]),
    ],
  },
  results: [reached(ACCESSIBLE, 'keyboard', 3), reached(ACCESSIBLE, 'testing', 2)],
  evidence: [
    {
      id: 'https://amina.example/ferry-timetable',
      name: 'A ferry timetable that everyone can use',
      genre: 'Working interface',
      narrative: 'The timetable of the harbour ferry as a form with **three** controls.',
    },
    {
      name: 'Notes from two test sessions',
      genre: 'Test report',
      narrative:
        'With two passengers of the ferry, one of whom is blind. Their names are left out at their request.',
    },
  ],
  narrative:
    'The assessors note: “The second round of testing found what the first one missed. That is how it is done.”',
  creditsEarned: 2,
  validFrom: daysAgo(now, 190),
  awardedDate: daysAgo(now, 190),
});

const firstAid = (now) => ({
  achievement: {
    id: 'https://harbour.example/achievements/first-aid',
    name: 'First Aid in the Field',
    achievementType: 'Certification',
    inLanguage: 'en',
    description: 'Sixteen hours of practice: resuscitation, bleeding, cold and drowning.',
    criteria: 'Present for both days, and at least 70 of 100 points in the practical exam.',
    tags: ['first aid', 'resuscitation'],
    resultDescriptions: [
      {
        id: 'https://harbour.example/achievements/first-aid#exam',
        name: 'Practical exam',
        type: 'RawScore',
        valueMin: 0,
        valueMax: 100,
        requiredValue: 70,
      },
    ],
  },
  results: [
    { resultDescription: 'https://harbour.example/achievements/first-aid#exam', value: 91 },
  ],
  validFrom: daysAgo(now, 80),
  validUntil: daysAgo(now, -650),
});

const simple = (id, name, description, criteria, more = {}) => ({
  achievement: { id, name, description, criteria, inLanguage: 'en', ...more },
});

/**
 * The badges, in the order in which they are made. `fate` is the change made to one after it was signed, `verdict` the verdict that it must get then.
 * @type {ReadonlyArray<{ file: string, issuer: string, art: Art, verdict: string, fate?: string, statement: string, draft: (now: Date) => object }>}
 */
export const BADGES = [
  {
    file: 'accessible-interfaces.png',
    issuer: 'riverside',
    art: { shape: 'hexagon', sign: 'brackets', colour: 'navy' },
    verdict: 'valid',
    statement: 'valid, and its issuer is named by its own website',
    draft: accessible,
  },
  {
    file: 'first-aid.svg',
    issuer: 'harbour',
    art: { shape: 'disc', sign: 'aid', colour: 'brick' },
    verdict: 'valid',
    statement: 'valid, and its issuer is on the trust list',
    draft: firstAid,
  },
  {
    file: 'night-sky.json',
    issuer: 'guild',
    art: { shape: 'rosette', sign: 'star', colour: 'slate' },
    verdict: 'valid',
    statement: 'authentic, but its issuer is only known by its key',
    draft: (now) => ({
      ...simple(
        'https://nightsky.example/observer',
        'Night Sky Observer',
        'Counted stars on thirty nights for a map of light pollution.',
        'Thirty counts from one place, within a year.',
        { tags: ['citizen science'] },
      ),
      validFrom: daysAgo(now, 300),
    }),
  },
  {
    file: 'workshop-safety.svg',
    issuer: 'riverside',
    art: { shape: 'shield', sign: 'guard', colour: 'ochre' },
    verdict: 'expired',
    statement: 'expired two months ago',
    draft: (now) => ({
      ...simple(
        'https://riverside.example/achievements/workshop-safety',
        'Workshop Safety',
        'May use the machines of the college workshop alone.',
        'The yearly instruction, and a walk-through with the workshop lead.',
      ),
      validFrom: daysAgo(now, 420),
      validUntil: daysAgo(now, 55),
    }),
  },
  {
    file: 'youth-mentor.json',
    issuer: 'riverside',
    art: { shape: 'arch', sign: 'people', colour: 'pine' },
    verdict: 'suspended',
    fate: 'suspend',
    statement: 'suspended by the issuer for now',
    draft: (now) => ({
      ...simple(
        'https://riverside.example/achievements/youth-mentor',
        'Youth Mentor',
        'Accompanies three younger students through their first year.',
        'A term of mentoring, and the yearly conversation with the coordinator.',
      ),
      validFrom: daysAgo(now, 150),
    }),
  },
  {
    file: 'peer-tutor.png',
    issuer: 'riverside',
    art: { shape: 'rosette', sign: 'book', colour: 'plum' },
    verdict: 'revoked',
    fate: 'revoke',
    statement: 'revoked by the issuer',
    draft: (now) => ({
      ...simple(
        'https://riverside.example/achievements/peer-tutor',
        'Peer Tutor in Mathematics',
        'Tutored fellow students through a whole course.',
        'Ten sessions, with notes.',
      ),
      validFrom: daysAgo(now, 240),
    }),
  },
  {
    file: 'studio-residency.svg',
    issuer: 'riverside',
    art: { shape: 'arch', sign: 'brush', colour: 'brick' },
    verdict: 'not-yet-valid',
    statement: 'authentic, but not valid for two more months',
    draft: (now) => ({
      ...simple(
        'https://riverside.example/achievements/studio-residency',
        'Studio Residency',
        'Three months in the college’s printing studio.',
        'Chosen by the studio on the strength of a portfolio.',
      ),
      validFrom: daysAgo(now, -60),
    }),
  },
  {
    file: 'robotics.png',
    issuer: 'riverside',
    art: { shape: 'hexagon', sign: 'robot', colour: 'pine' },
    verdict: 'invalid',
    fate: 'forge',
    statement: 'its title was changed after it was signed',
    draft: (now) => ({
      ...simple(
        'https://riverside.example/achievements/robotics',
        'Robotics: Introduction',
        'Built and programmed a robot that follows a line.',
        'The robot finishes the course by itself.',
      ),
      validFrom: daysAgo(now, 200),
    }),
  },
  {
    file: 'chair-of-astronomy.png',
    issuer: 'riverside',
    art: { shape: 'disc', sign: 'planet', colour: 'plum' },
    verdict: 'invalid',
    fate: 'paste-key',
    statement: 'signed by someone other than the college that it names',
    draft: (now) => ({
      ...simple(
        'https://riverside.example/achievements/astronomy',
        'Honorary Chair of Astronomy',
        'For a life among the stars.',
        'Chosen by the faculty.',
      ),
      validFrom: daysAgo(now, 30),
    }),
  },
  {
    file: 'sign-language.json',
    issuer: 'riverside',
    art: { shape: 'shield', sign: 'hand', colour: 'slate' },
    verdict: 'unsupported',
    fate: 'unknown-proof',
    statement: 'signed in a way that we don’t support yet',
    draft: (now) => ({
      ...simple(
        'https://riverside.example/achievements/sign-language',
        'Sign Language, Level B1',
        'Follows and leads everyday conversation in sign language.',
        'A conversation of twenty minutes with two examiners.',
      ),
      validFrom: daysAgo(now, 100),
    }),
  },
  {
    file: 'field-botany.png',
    issuer: 'riverside',
    art: { shape: 'rosette', sign: 'leaf', colour: 'pine' },
    verdict: 'indeterminate',
    fate: 'lose-list',
    statement: 'authentic, but the issuer’s revocation list is missing',
    draft: (now) => ({
      ...simple(
        'https://riverside.example/achievements/field-botany',
        'Field Botany',
        'Names two hundred plants of the coast.',
        'A walk with an examiner, without a book.',
      ),
      validFrom: daysAgo(now, 120),
    }),
  },
];
