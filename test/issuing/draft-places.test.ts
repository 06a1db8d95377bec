import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCredential, draftPlace, linesOfYaml, type CredentialDraft } from '../../src/issue.js';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { valueAt } from '../../src/json/pointer.js';
import { NOW } from './drafts.js';

let count = 0;
/** A text that is nowhere else. */
const own = (): string => `text ${(count += 1)}`;
const url = (): string => `https://college.example/${(count += 1)}`;

const alignment = () => ({
  name: own(),
  url: url(),
  code: own(),
  description: own(),
  framework: own(),
  type: own(),
});
const profile = () => ({
  id: url(),
  name: own(),
  url: url(),
  description: own(),
  email: own(),
  phone: own(),
  image: { source: url(), caption: own() },
  address: {
    country: own(),
    countryCode: own(),
    region: own(),
    locality: own(),
    street: own(),
    postalCode: own(),
  },
  otherIdentifiers: [{ identifier: own(), type: own() }],
  parentOrg: { id: url(), otherIdentifiers: [{ identifier: own(), type: own() }] },
  accreditations: [
    { name: own(), contactInstructions: own(), address: { locality: own() }, areaServed: own() },
  ],
  endorsements: [{ id: url() }],
});
const level = () => ({
  id: url(),
  name: own(),
  description: own(),
  level: own(),
  points: own(),
  alignments: [alignment()],
});

/** A draft with every member, each with a text of its own. */
const whole = (): CredentialDraft => ({
  id: url(),
  name: own(),
  description: own(),
  image: url(),
  issuer: profile(),
  recipient: {
    id: url(),
    email: own(),
    identifiers: [
      { type: own(), value: own(), hashed: false },
      { type: own(), value: own(), hashed: false },
    ],
  },
  achievement: {
    id: url(),
    name: own(),
    description: own(),
    criteria: { id: url(), narrative: own() },
    image: { source: url(), caption: own() },
    achievementType: own(),
    tags: [own(), own()],
    alignments: [alignment(), alignment()],
    resultDescriptions: [
      {
        id: url(),
        name: own(),
        type: own(),
        allowedValues: [own(), own()],
        levels: [level(), level()],
        requiredLevel: own(),
        requiredValue: own(),
        valueMin: own(),
        valueMax: own(),
        alignments: [alignment()],
      },
    ],
    creator: profile(),
    creditsAvailable: 1,
    fieldOfStudy: own(),
    specialization: own(),
    humanCode: own(),
    version: own(),
    inLanguage: own(),
    otherIdentifiers: [{ identifier: own(), type: own() }],
    endorsements: [{ id: url() }],
  },
  validFrom: own(),
  validUntil: own(),
  awardedDate: own(),
  evidence: [{ id: url(), name: own(), description: own(), narrative: own(), genre: own() }],
  results: [
    { resultDescription: url(), value: own(), achievedLevel: url(), alignments: [alignment()] },
  ],
  narrative: own(),
  creditsEarned: 2,
  licenseNumber: own(),
  role: own(),
  term: own(),
  activityStart: own(),
  activityEnd: own(),
  source: profile(),
  refresh: url(),
  endorsements: [{ id: url() }],
});

/** Lists the pointers of all texts and numbers. */
const leaves = (value: Json, pointer = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, child]) => leaves(child as Json, `${pointer}/${name}`))
    : [pointer];

const built = (draft: CredentialDraft): Promise<JsonObject> =>
  buildCredential(draft, { issuer: draft.issuer.id!, now: NOW });
const stated = (draft: CredentialDraft, pointer: string): Json | undefined => {
  const value = valueAt(draft as unknown as Json, pointer);
  return typeof value === 'object' && value !== null && 'source' in value
    ? (value as JsonObject)['source']
    : value;
};

describe('issue 14: a place in a credential leads to the draft that states it', () => {
  test('for every member of a draft', async () => {
    const draft = whole();
    const credential = await built(draft);
    const hashed = /^\/credentialSubject\/identifier\/0\//;
    const found = new Set<string>();
    for (const pointer of leaves(credential)) {
      if (/\/(?:type|@context)(?:\/|$)/.test(pointer) || hashed.test(pointer)) continue;
      const place = draftPlace(draft, pointer)!;
      assert.equal(stated(draft, place), valueAt(credential, pointer), `${pointer} → ${place}`);
      found.add(place);
    }
    const unfound = leaves(draft as unknown as Json).filter(
      (pointer) => !found.has(pointer) && !found.has(pointer.replace(/\/source$/, '')),
    );
    assert.deepEqual(unfound, ['/recipient/email']);
  });

  test('the hash of an e-mail address is that address, and further identifiers come after it', () => {
    const at = '/credentialSubject/identifier';
    const email = { recipient: { email: 'a@b.example', identifiers: [{ type: 'x', value: 'y' }] } };
    assert.equal(draftPlace(email, `${at}/0/identityHash`), '/recipient/email');
    assert.equal(draftPlace(email, `${at}/1/identityType`), '/recipient/identifiers/0/type');
    assert.equal(draftPlace({ recipient: {} }, `${at}/0`), '/recipient/identifiers/0');
    assert.equal(draftPlace({}, at), '/recipient');
  });

  test('criteria that are a text, and an object as a whole', () => {
    const draft = { achievement: { criteria: 'It moves.' } };
    const at = '/credentialSubject/achievement';
    assert.equal(draftPlace(draft, `${at}/criteria/narrative`), '/achievement/criteria');
    assert.equal(draftPlace(draft, `${at}/alignment/0/type/0`), '/achievement/alignments/0');
    assert.equal(draftPlace(draft, at), '/achievement');
  });

  test('a definition has the members of the credential', () => {
    const draft = { achievement: { type: ['Achievement'] } };
    const at = '/achievement/alignment/0/targetName';
    assert.equal(draftPlace(draft, `/credentialSubject${at}`), at);
  });

  test('nothing for what a draft does not state', () => {
    for (const pointer of ['/credentialStatus', '/@context/2', '/type', '/proof/0/created'])
      assert.equal(draftPlace({}, pointer), undefined, pointer);
  });
});

describe('issue 14: lines of YAML', () => {
  const TEXT = `# a template
issuer:
  name: College

achievement:
  tags: [a, b]
  alignments:
    - name: Robots
      url: https://f.example/r
    -
      name: Lines
  "quoted": 1
`;
  const LINES: ReadonlyArray<readonly [pointer: string, line: number]> = [
    ['', 2],
    ['/issuer', 2],
    ['/issuer/name', 3],
    ['/issuer/url', 2],
    ['/achievement/tags/1', 6],
    ['/achievement/alignments', 7],
    ['/achievement/alignments/0/url', 9],
    ['/achievement/alignments/0/framework', 8],
    ['/achievement/alignments/1/name', 11],
    ['/achievement/alignments/7/name', 7],
    ['/achievement/quoted', 12],
    ['/recipient/email', 2],
  ];
  for (const [pointer, line] of LINES)
    test(`of ${pointer || 'the whole'}`, async () => {
      assert.equal((await linesOfYaml(TEXT))(pointer), line);
    });

  test('a text without anything has none', async () => {
    assert.equal((await linesOfYaml(''))('/issuer'), undefined);
  });
});
