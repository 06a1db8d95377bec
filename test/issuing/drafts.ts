/** Drafts and images for the tests that mint badges. */
import type { CredentialDraft, Random } from '../../src/issue.js';

export const NOW = '2026-11-21T12:00:00Z';

/** Text that breaks wherever bytes are taken for characters, or XML for text. */
export const HARD_TEXT = 'Robótica ® é — 機械人 🎓🧑🏽‍🚀 שלום مرحبا ]]> <b>&amp;</b> "\\" \u2028';

export const SVG = new TextEncoder().encode(
  '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><title>é</title><rect width="8" height="8"/></svg>\n',
);
/** One grey pixel. */
export const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const draft: CredentialDraft = {
  name: HARD_TEXT,
  issuer: {
    name: 'Collège ® 学院',
    url: 'https://college.example',
    email: 'badges@college.example',
  },
  recipient: { id: 'did:example:ada', email: 'ada@example.org' },
  achievement: {
    id: 'https://college.example/robotics',
    name: HARD_TEXT,
    description: 'Built a robot — désolé.',
    criteria: 'The robot *moves* 機.',
    achievementType: 'Course',
    tags: ['robot', 'ロボット'],
    alignments: [{ name: 'Robots', url: 'https://framework.example/r' }],
    image: SVG,
    resultDescriptions: [
      {
        id: 'urn:x:level',
        name: 'Level',
        type: 'RubricCriterionLevel',
        requiredLevel: 'urn:x:good',
        levels: [{ id: 'urn:x:good', name: 'Good', points: 3 }],
      },
    ],
  },
  results: [{ resultDescription: 'urn:x:level', achievedLevel: 'urn:x:good' }],
  evidence: [{ id: 'https://ada.example/robot', name: 'The robot', narrative: 'It moves' }],
  validUntil: '2030-01-01T00:00:00Z',
  awardedDate: '2026-11-20T09:00:00+01:00',
};

/** An OB 3.0 credential without proof, as the command takes it. */
export const credentialDraft = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: HARD_TEXT,
  issuer: { type: ['Profile'], name: 'Collège', url: 'https://college.example' },
  credentialSubject: {
    type: ['AchievementSubject'],
    id: 'did:example:ada',
    achievement: {
      id: 'https://college.example/robotics',
      type: ['Achievement'],
      name: 'Robotics',
      description: 'Built one',
      criteria: { narrative: 'It moves' },
    },
  },
};

/** Randomness that repeats: every run of a test mints the same badge. */
export function repeatable(): Random {
  let next = 7;
  return (length) =>
    Uint8Array.from({ length }, () => (next = (next * 1103515245 + 12345) % 2147483648) >> 16);
}
