import { strict as assert } from 'node:assert';
import test from 'node:test';
import { createKey, issue } from '../../src/issue.js';
import { bakePng } from '../../src/formats/png.js';
import { pngWith } from '../formats/pictures.js';
import { didOf, draft, jwtBadge, newKey, worldOf } from '../golden/mint.js';
import { bytesOf, chunkBytesOf, tokenMutantsOf, type InputMutant } from './bytes.js';
import { signedBadges } from './signed-badges.js';
import { hunt, huntInputs, type Hunt } from './run.js';
import { mutantsOf } from './mutants.js';

const NOW = '2026-11-21T12:00:00Z';
/** One mutant in this many is tried here; `npm run mutate` tries them all. */
const STEP = 2;

/** A draft with every kind of member that a reader sees, and ids that occur twice. */
const DRAFT = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:5e2f3f0c-3b43-4c53-9f6b-0a5a3e6f0b11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: {
    id: 'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi',
    type: ['Profile'],
    name: 'Example University',
    url: 'https://university.example',
  },
  validFrom: '2026-05-01T00:00:00Z',
  validUntil: '2028-05-01T00:00:00Z',
  awardedDate: '2026-04-30T00:00:00Z',
  name: 'Data Storytelling',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
        identityType: 'emailAddress',
        salt: 'Kosher',
      },
    ],
    achievement: {
      id: 'https://university.example/achievements/1',
      type: ['Achievement'],
      name: 'Data Storytelling',
      description: 'Tells with data: ® é 語 🦉',
      criteria: { narrative: 'Three *charts*.' },
      achievementType: 'MicroCredential',
      tag: ['data', 'charts'],
      alignment: [
        {
          type: ['Alignment'],
          targetName: 'Interpret data',
          targetUrl: 'https://skills.example/1',
          targetFramework: 'Skills',
        },
      ],
      resultDescription: [
        {
          id: 'urn:uuid:4a2f3f0c-3b43-4c53-9f6b-0a5a3e6f0b22',
          type: ['ResultDescription'],
          name: 'Rubric',
          resultType: 'RubricCriterionLevel',
          requiredLevel: 'urn:level:2',
          rubricCriterionLevel: [
            { id: 'urn:level:1', type: ['RubricCriterionLevel'], name: 'Developing', points: '1' },
            {
              id: 'urn:level:2',
              type: ['RubricCriterionLevel'],
              name: 'Demonstrated',
              points: '2',
            },
          ],
        },
      ],
    },
    result: [
      {
        type: ['Result'],
        resultDescription: 'urn:uuid:4a2f3f0c-3b43-4c53-9f6b-0a5a3e6f0b22',
        achievedLevel: 'urn:level:2',
      },
    ],
  },
  evidence: [
    {
      id: 'https://portfolio.example/1',
      type: ['Evidence'],
      name: 'Report',
      narrative: 'What I made',
    },
  ],
};

test('P-10, P-12, P-13: no mutant that a reader would see differently is valid (a seeded sample)', async () => {
  const key = await createKey();
  const { json } = await issue(DRAFT, { key, now: NOW });
  const seed = 1;
  const found = await hunt(json, { now: NOW }, (index) => index % STEP === seed);
  assert.ok(found.tried > 1_000, `${found.tried} tried`);
  assert.deepEqual(found.falseGreens, []);
});

test('the hunt can fail: with the shape check blind, relocated facts would pass', async () => {
  const names = [...mutantsOf(structuredClone(DRAFT) as Parameters<typeof mutantsOf>[0])].map(
    ({ what }) => what,
  );
  for (const attack of [
    "validUntil moved to /evidence/0 with the credential's id",
    '/validUntil: key as full IRI (credentials)',
    '/credentialSubject/identifier/0/hashed: as text',
    '/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel: reversed',
  ])
    assert.ok(names.includes(attack), attack);
});

const nowhere = { now: NOW, fetch: worldOf({}) };
function assertNone({ tried, falseGreens }: Hunt, least: number): void {
  assert.ok(tried >= least, `${tried} tried`);
  assert.deepEqual(falseGreens, []);
}
/**
 * Picks one in so many; the step has no divisor in common with the number of changes per byte, so
 * that each kind of change occurs.
 */
const every =
  (step: number) =>
  (index: number): boolean =>
    index % step === 3;

test('the hunt can fail: another valid badge among the mutants is found, and nothing is hunted from one that is not valid', async () => {
  const signer = await createKey();
  const [one, other] = await Promise.all(
    [DRAFT, { ...DRAFT, name: 'Another' }].map((draft) => issue(draft, { key: signer, now: NOW })),
  );
  assert.deepEqual(
    (
      await huntInputs(
        one!.json,
        [
          { what: 'another', input: other!.json },
          { what: 'itself', input: one!.json },
        ],
        nowhere,
      )
    ).falseGreens,
    ['another'],
  );
  await assert.rejects(
    hunt(JSON.stringify({ ...one!.credential, name: 'x' }), nowhere),
    /nothing can be hunted/,
  );
});

test('B-11, X-3: no changed byte of a text, a token or the badge in a PNG makes another valid badge (a sample)', async () => {
  const { json } = await issue(DRAFT, { key: await createKey(), now: NOW });
  const png = bakePng(pngWith(), json);
  const token = await jwtBadge(draft(didOf(signer)), signer);
  const inputs: ReadonlyArray<readonly [Uint8Array | string, Iterable<InputMutant>]> = [
    [json, bytesOf(new TextEncoder().encode(json))],
    [png, chunkBytesOf(png)],
    [token, tokenMutantsOf(token)],
  ];
  for (const [original, mutants] of inputs)
    assertNone(await huntInputs(original, mutants, nowhere, every(29)), 100);
});
const signer = await newKey('Ed25519');

test('P-32, P-34, P-38: the same hunt under every other securing mechanism (a sample)', async () => {
  for (const { name, text } of await signedBadges()) {
    // a derived proof may withhold an end and a status (P-37); here only its integrity is hunted
    const found = await hunt(text, { ...nowhere, acceptWithheld: true }, every(11));
    assert.deepEqual(found.falseGreens, [], name);
    assert.ok(found.tried > 60, `${name}: ${found.tried}`);
  }
});
