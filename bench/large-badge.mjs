/**
 * Makes a badge of 6.6 kB (132 statements) as another issuer's software writes it: by hand, as JSON-LD, and signed with @digitalbazaar/vc, so that
 * nothing of it comes from our own `issue`.
 */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { encodeMultikey } from './ours.mjs';
import { inMemory } from './peers.mjs';

const COLLEGE = 'https://college.example';
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

const alignment = (index) => ({
  type: ['Alignment'],
  targetCode: `SKILL-${100 + index}`,
  targetName: `Plans, builds and tests a machine, level ${index + 1}`,
  targetUrl: `https://framework.example/skills/${100 + index}`,
  targetFramework: 'National Framework of Technical Skills',
  targetType: 'CFItem',
});
const level = (name, points) => ({
  id: `${COLLEGE}/rubrics/robotics#${name.toLowerCase()}`,
  type: ['RubricCriterionLevel'],
  name,
  level: name,
  points: String(points),
  description: `The work is ${name.toLowerCase()} by the rubric of the course.`,
});
const evidence = (index) => ({
  id: `https://portfolio.example/ada/robot/${index}`,
  type: ['Evidence'],
  name: `Piece ${index} of the portfolio`,
  narrative: `Shows how the robot was planned, built and tested in week ${index}, with photographs and measurements.`,
  genre: 'Report',
  audience: 'Assessors',
});

const achievement = {
  id: `${COLLEGE}/achievements/robotics`,
  type: ['Achievement'],
  achievementType: 'Course',
  name: 'Robotics in Practice',
  description:
    'The learner planned, built and tested a robot that finds its way through a maze, alone or in a team of up to three, and explained each decision to two assessors in a report and an interview.',
  humanCode: 'ROB-201',
  fieldOfStudy: 'Engineering',
  creditsAvailable: 5,
  inLanguage: 'en',
  image: { id: `${COLLEGE}/images/robotics.png`, type: 'Image', caption: 'A robot in a maze' },
  criteria: {
    id: `${COLLEGE}/achievements/robotics/criteria`,
    narrative: [
      'The robot reaches the centre of a maze that was not known before, three times of four.',
      'The learner explains the design in a report of at least ten pages, with a plan of the work, a',
      'drawing of the chassis, the wiring, and the program with its tests. Each part of the robot was',
      'built, or chosen and measured, by the team itself. Two assessors who did not teach the course',
      'read the report and see the robot run; where they disagree a third one decides. Work that is',
      'not sufficient may be handed in a second time within six weeks. The final interview takes',
      'twenty minutes and is about the decisions of the team: which sensors it compared, why the',
      'control loop is as fast as it is, what failed in the tests, and what it would do in another',
      'way. A learner who was absent for more than three of the twelve weeks makes up for them in',
      'the workshop before the interview. The grade is that of the rubric below, and it is decided',
      'for each learner, not for the team. A learner who changes college takes the portfolio with',
      'them, and the assessors there read it together with this badge.',
    ].join(' '),
  },
  tag: ['robotics', 'engineering', 'control', 'teamwork'],
  alignment: Array.from({ length: 6 }, (_, index) => alignment(index)),
  resultDescription: [
    {
      id: `${COLLEGE}/achievements/robotics#grade`,
      type: ['ResultDescription'],
      name: 'Grade',
      resultType: 'RubricCriterionLevel',
      requiredLevel: `${COLLEGE}/rubrics/robotics#good`,
      rubricCriterionLevel: [level('Good', 3), level('Fair', 2), level('Weak', 1)],
    },
  ],
};

/** The badge without a proof and without its issuer's id. */
const document = {
  '@context': CONTEXTS,
  id: 'urn:uuid:5f1e1f5c-3d7f-4f3f-9f0a-6f6f7d3b1c55',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Robotics in Practice',
  description: 'Awarded for the course of the autumn term.',
  validFrom: '2026-11-20T12:00:00Z',
  validUntil: '2030-01-01T00:00:00Z',
  evidence: Array.from({ length: 4 }, (_, index) => evidence(index + 1)),
  credentialSubject: {
    id: 'did:example:ada',
    type: ['AchievementSubject'],
    activityStartDate: '2026-09-01T00:00:00Z',
    activityEndDate: '2026-11-15T00:00:00Z',
    creditsEarned: 5,
    narrative:
      'Ada built the robot together with two other learners, wrote the control loop and its tests, and presented the work to the assessors.',
    achievement,
    result: [
      {
        type: ['Result'],
        resultDescription: `${COLLEGE}/achievements/robotics#grade`,
        achievedLevel: `${COLLEGE}/rubrics/robotics#good`,
        value: 'Good',
      },
    ],
  },
};
const issuer = {
  type: ['Profile'],
  name: 'Example College',
  url: COLLEGE,
  email: 'badges@college.example',
  description: 'A college for technical professions.',
  image: { id: `${COLLEGE}/images/logo.png`, type: 'Image' },
};

/** Makes a key of Ed25519 in the form in which @digitalbazaar/vc signs with it, with its secret for other software. */
export async function newSigner() {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const multikey = encodeMultikey('ed25519', raw);
  const controller = `did:key:${multikey}`;
  return {
    controller,
    id: `${controller}#${multikey}`,
    algorithm: 'Ed25519',
    raw,
    sign: async ({ data }) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, data)),
  };
}

/** Signs a credential with @digitalbazaar/vc. */
export const signWithVc = (credential, signer, documentLoader = inMemory) =>
  vc.issue({
    credential,
    suite: new DataIntegrityProof({ signer, cryptosuite, date: '2026-11-20T12:00:00Z' }),
    documentLoader,
  });

/** Makes the badge for a signer, without a proof. */
export const unsigned = ({ controller }, more = {}) => ({
  ...structuredClone(document),
  issuer: { id: controller, ...issuer },
  ...more,
});

/** Makes the badge with a new key, as text. */
export async function largeBadge() {
  const signer = await newSigner();
  return JSON.stringify(await signWithVc(unsigned(signer), signer));
}
