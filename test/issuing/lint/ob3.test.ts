import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { buildCredential, issue, createKey, lint, ruleProfiles } from '../../../src/issue.js';
import { draft, NOW } from '../drafts.js';

const ACHIEVEMENT = '/credentialSubject/achievement';
const issuer = 'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi';
const IMAGE = 'https://college.example/robot.png';

/** A badge in which there is nothing to improve. */
const good = await buildCredential(
  {
    ...draft,
    achievement: {
      ...draft.achievement,
      inLanguage: 'en',
      alignments: [
        { name: 'Robots', url: 'https://f.example/r', framework: 'F 1', type: 'CFItem' },
      ],
    },
  },
  { issuer, now: NOW },
);
const listed = { statusList: true };

/** Sets a value, and makes the objects on the way; `undefined` removes it. */
function changed(path: string, value: unknown): JsonObject {
  const copy = structuredClone(good) as Record<string, unknown>;
  const steps = path.split('/').slice(1);
  const last = steps.pop()!;
  const parent = steps.reduce((node, step) => (node[step] ??= {}) as Record<string, unknown>, copy);
  parent[last] = value;
  return JSON.parse(JSON.stringify(copy)) as JsonObject;
}

const found = async (document: JsonObject): Promise<string[]> =>
  (await lint(document, listed)).map(({ level, code, pointer }) => `${level} ${code} ${pointer}`);

/** Rule, the pointer at which it is reported, the member to change, its value. */
const CASES: ReadonlyArray<readonly [string, string, string, unknown]> = [
  [
    'criteria-narrative',
    `${ACHIEVEMENT}/criteria`,
    `${ACHIEVEMENT}/criteria`,
    { id: 'https://college.example/criteria' },
  ],
  [
    'recipient-in-clear',
    '/credentialSubject/identifier/0',
    '/credentialSubject/identifier/0',
    {
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'ada@example.org',
      identityType: 'emailAddress',
    },
  ],
  [
    'recipient-in-clear',
    '/credentialSubject/id',
    '/credentialSubject/id',
    'mailto:ada@example.org',
  ],
  [
    'recipient-hash-weak',
    '/credentialSubject/identifier/0',
    '/credentialSubject/identifier/0/salt',
    undefined,
  ],
  [
    'recipient-hash-weak',
    '/credentialSubject/identifier/0',
    '/credentialSubject/identifier/0/identityHash',
    'md5$0cc175b9c0f1b6a831c399e269772661',
  ],
  ['credential-id-guessable', '/id', '/id', 'https://college.example/badges/17'],
  ['credential-id-guessable', '/id', '/id', 'https://college.example/ada@example.org/x'],
  [
    'achievement-id-random',
    `${ACHIEVEMENT}/id`,
    `${ACHIEVEMENT}/id`,
    'urn:uuid:0fd1e3a1-4a0c-4bd1-9a5c-0d6e7a0f1c11',
  ],
  ['achievement-image', `${ACHIEVEMENT}/image`, `${ACHIEVEMENT}/image`, undefined],
  [
    'image-without-digest',
    `${ACHIEVEMENT}/image`,
    `${ACHIEVEMENT}/image`,
    { id: IMAGE, type: 'Image' },
  ],
  [
    'image-large',
    `${ACHIEVEMENT}/image`,
    `${ACHIEVEMENT}/image`,
    { id: `data:image/png;base64,${'A'.repeat(300_000)}`, type: 'Image' },
  ],
  [
    'alignment-framework',
    `${ACHIEVEMENT}/alignment/0`,
    `${ACHIEVEMENT}/alignment/0/targetFramework`,
    undefined,
  ],
  [
    'alignment-type',
    `${ACHIEVEMENT}/alignment/0`,
    `${ACHIEVEMENT}/alignment/0/targetType`,
    undefined,
  ],
  [
    'ctid-malformed',
    `${ACHIEVEMENT}/alignment/0/targetCode`,
    `${ACHIEVEMENT}/alignment/0`,
    {
      type: ['Alignment'],
      targetName: 'R',
      targetUrl: 'https://f.example/r',
      targetFramework: 'F',
      targetType: 'ceasn:Competency',
      targetCode: 'ce-17',
    },
  ],
  [
    'ctid-malformed',
    `${ACHIEVEMENT}/otherIdentifier/0/identifier`,
    `${ACHIEVEMENT}/otherIdentifier`,
    [{ type: 'IdentifierEntry', identifier: 'CE-17', identifierType: 'ext:ctid' }],
  ],
  [
    'achievement-type',
    `${ACHIEVEMENT}/achievementType`,
    `${ACHIEVEMENT}/achievementType`,
    undefined,
  ],
  ['achievement-language', `${ACHIEVEMENT}/inLanguage`, `${ACHIEVEMENT}/inLanguage`, undefined],
  ['issuer-name', '/issuer', '/issuer/name', undefined],
  ['issuer-url', '/issuer', '/issuer/url', undefined],
  ['url-insecure', '/issuer/url', '/issuer/url', 'http://college.example'],
  ['evidence-empty', '/evidence/0', '/evidence/0/name', undefined],
  [
    'result-description-unknown',
    '/credentialSubject/result/0/resultDescription',
    '/credentialSubject/result/0',
    { type: ['Result'], resultDescription: 'urn:x:other', value: '1' },
  ],
  [
    'result-level-unknown',
    '/credentialSubject/result/0/achievedLevel',
    '/credentialSubject/result/0/achievedLevel',
    'urn:x:best',
  ],
  [
    'rubric-without-levels',
    `${ACHIEVEMENT}/resultDescription/0`,
    `${ACHIEVEMENT}/resultDescription/0`,
    {
      id: 'urn:x:level',
      type: ['ResultDescription'],
      name: 'L',
      resultType: 'RubricCriterionLevel',
    },
  ],
  [
    'required-level-unknown',
    `${ACHIEVEMENT}/resultDescription/0/requiredLevel`,
    `${ACHIEVEMENT}/resultDescription/0/requiredLevel`,
    'urn:x:best',
  ],
];

const rules = ruleProfiles().find(({ id }) => id === 'ob-3.0')!.rules;
const levelOf = (code: string): string => rules.find(({ id }) => id === code)!.level;

describe('lint, Open Badges 3.0', () => {
  test('M-23, I-6, T-11: a good badge has neither fault nor weakness', async () => {
    assert.deepEqual(await found(good), []);
  });

  for (const [code, pointer, path, value] of CASES)
    test(`${code} at ${pointer}`, async () => {
      const wanted = `${levelOf(code)} ${code} ${pointer}`;
      const all = await found(changed(path, value));
      assert.ok(all.includes(wanted), `${wanted} in ${JSON.stringify(all)}`);
      assert.ok(!(await found(good)).includes(wanted));
    });

  test('a value that its description does not allow', async () => {
    const description = {
      id: 'urn:x:grade',
      type: ['ResultDescription'],
      name: 'Grade',
      resultType: 'LetterGrade',
      allowedValue: ['B', 'A'],
    };
    const result = (value: string): Json => ({
      type: ['Result'],
      resultDescription: 'urn:x:grade',
      value,
    });
    const graded = (value: string): JsonObject => {
      const credential = changed(`${ACHIEVEMENT}/resultDescription`, [description]);
      const subject = credential['credentialSubject'] as JsonObject;
      return { ...credential, credentialSubject: { ...subject, result: [result(value)] } };
    };
    assert.deepEqual(await found(graded('A')), []);
    assert.deepEqual(await found(graded('a')), [
      'required result-value-not-allowed /credentialSubject/result/0/value',
    ]);
  });

  test('a digest of its URL makes an image on the web as good as an embedded one', async () => {
    const credential = {
      ...changed(`${ACHIEVEMENT}/image`, { id: IMAGE, type: 'Image' }),
      relatedResource: [
        {
          id: IMAGE,
          digestSRI: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC',
        },
      ],
    };
    assert.deepEqual(await found(credential), []);
  });

  test('status-absent, unless a list is planned', async () => {
    const codes = (await lint(good)).map(({ code, pointer }) => `${code} ${pointer}`);
    assert.deepEqual(codes, ['status-absent /credentialStatus']);
  });

  test('every rule of the profile has a case here', () => {
    const tested = new Set([
      ...CASES.map(([code]) => code),
      'result-value-not-allowed',
      'status-absent',
      // test/issuing/lint/base-proof.test.ts
      'base-proof-hides-currency',
      // test/issuing/accreditation.test.ts
      'accreditation-context',
    ]);
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !tested.has(id)),
      [],
    );
  });

  test('faults come first, with what to do, and a proof is no fault', async () => {
    const { credential } = await issue(draft, { signer: await createKey(), now: NOW });
    const broken = { ...credential, validFrom: '2026-01-01T00:00:00' };
    const [first] = await lint(broken);
    assert.equal(first?.level, 'fault');
    assert.equal(first.code, 'date-no-offset');
    assert.equal(first.pointer, '/validFrom');
    assert.match(first.fix, /time zone/);
    assert.ok((await lint(credential)).every(({ level }) => level !== 'fault'));
  });
});
