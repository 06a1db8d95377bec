/** Mints the badges that are measured, with our own `issue`. */
import { createKey, encodeMultikey, issue } from './ours.mjs';

export { NOW } from './now.mjs';
const IMAGE = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')}`;

const achievement = {
  id: 'https://college.example/robotics',
  name: 'Robotics',
  description: 'Built a robot.',
  criteria: 'The robot moves.',
};
const plain = {
  name: 'Robotics',
  issuer: { name: 'Example College' },
  recipient: { id: 'did:example:ada' },
  achievement,
};
const rich = {
  ...plain,
  issuer: {
    name: 'Example College',
    url: 'https://college.example',
    email: 'badges@college.example',
  },
  recipient: { id: 'did:example:ada', email: 'ada@example.org' },
  achievement: {
    ...achievement,
    achievementType: 'Course',
    image: IMAGE,
    tags: ['robot', 'control', 'teamwork'],
    alignments: Array.from({ length: 8 }, (_, index) => ({
      name: `Skill ${index}`,
      url: `https://framework.example/${index}`,
    })),
    resultDescriptions: [
      {
        id: 'urn:x:level',
        name: 'Level',
        type: 'RubricCriterionLevel',
        requiredLevel: 'urn:x:good',
        levels: [
          { id: 'urn:x:good', name: 'Good', points: 3 },
          { id: 'urn:x:fair', name: 'Fair', points: 2 },
        ],
      },
    ],
  },
  results: [{ resultDescription: 'urn:x:level', achievedLevel: 'urn:x:good' }],
  evidence: [
    { id: 'https://ada.example/robot', name: 'The robot', narrative: 'It moves' },
    { id: 'https://ada.example/film', name: 'The film' },
  ],
  validUntil: '2030-01-01T00:00:00Z',
};

/** The drafts by name. */
export const drafts = { plain, rich };

const key = await createKey();
const mint = async (draft) =>
  (await issue(draft, { signer: key, now: '2026-11-20T12:00:00Z' })).text;

/**
 * Mints the rich badge as a token, in the only form that other software for JWT credentials reads: VCDM 1.1 in the claim `vc`, with EdDSA.
 */
async function mintJwt(draft) {
  const { publicKey, privateKey } = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, [
    'sign',
    'verify',
  ]);
  const multikey = encodeMultikey(
    'ed25519',
    new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)),
  );
  const { proof: _proof, validFrom, validUntil, ...document } = JSON.parse(await mint(draft));
  const issuer = { ...document.issuer, id: `did:key:${multikey}` };
  const [, ...contexts] = document['@context'];
  const vc = {
    ...document,
    '@context': ['https://www.w3.org/2018/credentials/v1', ...contexts],
    issuer,
    issuanceDate: validFrom,
    expirationDate: validUntil,
  };
  const seconds = (date) => Date.parse(date) / 1000;
  const claims = {
    iss: issuer.id,
    sub: document.credentialSubject.id,
    jti: document.id,
    nbf: seconds(validFrom),
    exp: seconds(validUntil),
    vc,
  };
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ alg: 'EdDSA', typ: 'JWT', kid: `${issuer.id}#${multikey}` })}.${part(claims)}`;
  return `${input}.${Buffer.from(await crypto.subtle.sign('Ed25519', privateKey, Buffer.from(input))).toString('base64url')}`;
}

/** The badges by name, as text. */
export const badges = {
  plain: await mint(plain),
  rich: await mint(rich),
  jwt: await mintJwt(rich),
};

/** Functions that mint a badge with `count` values in one property, or with `count` nodes. */
export const grown = {
  tags: (count) =>
    mint({
      ...plain,
      achievement: {
        ...achievement,
        tags: Array.from({ length: count }, (_, index) => `tag ${index}`),
      },
    }),
  evidence: (count) =>
    mint({
      ...plain,
      evidence: Array.from({ length: count }, (_, index) => ({
        id: `https://ada.example/${index}`,
        name: `Piece ${index}`,
      })),
    }),
};
