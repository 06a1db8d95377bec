import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCredential } from '../../src/issuing/draft.js';
import { ISSUE_CONTEXTS } from '../../src/issuing/issue-contexts.js';
import { identityObject } from '../../src/issuing/identity.js';
import { imageDataUri, imageFromDataUri, imageType } from '../../src/issuing/image-data.js';
import type { Random } from '../../src/crypto/random.js';
import { uuidUrn } from '../../src/issuing/uuid.js';

const context = { issuer: 'did:example:issuer', now: '2026-11-21T12:00:00.900Z' };
const counting = (): Random => {
  let next = 0;
  return (length) => Uint8Array.from({ length }, () => next++);
};
const minimal = {
  issuer: { name: 'Collège ® 学院' },
  recipient: { email: 'ada@example.org' },
  achievement: {
    id: 'https://college.example/a',
    name: 'Robotics',
    description: 'Built one',
    criteria: 'It *moves*',
  },
};

test('I-1, M-11: a typed draft becomes an OB 3.0 credential on VCDM 2.0', async () => {
  const credential = await buildCredential(minimal, context);
  assert.deepEqual(credential['@context'], [...ISSUE_CONTEXTS]);
  assert.deepEqual(credential['type'], ['VerifiableCredential', 'OpenBadgeCredential']);
  assert.deepEqual(credential['issuer'], {
    id: 'did:example:issuer',
    type: ['Profile'],
    name: 'Collège ® 学院',
  });
  assert.equal(credential['validFrom'], '2026-11-21T12:00:00Z');
  assert.ok(!('proof' in credential));
});

test('I-6: ids are unguessable and come from the given randomness', async () => {
  assert.equal(uuidUrn(counting()), 'urn:uuid:00010203-0405-4607-8809-0a0b0c0d0e0f');
  const ids = await Promise.all(
    [1, 2].map(async () => (await buildCredential(minimal, context))['id']),
  );
  assert.notEqual(ids[0], ids[1]);
});

test('M-3: nothing absent is written, neither null nor an empty array', async () => {
  const text = JSON.stringify(
    await buildCredential({ ...minimal, evidence: [], results: [] }, context),
  );
  assert.ok(!text.includes('null') && !text.includes('[]'), text);
});

test('M-18, M-23: an e-mail address is written as a salted sha256 that the recipient can check', async () => {
  const object = await identityObject({ type: 'emailAddress', value: 'ada@example.org' });
  const salt = String(object['salt']);
  assert.ok(Buffer.from(salt, 'base64url').length >= 16);
  const hash = Buffer.from(
    await crypto.subtle.digest('SHA-256', Buffer.from(`ada@example.org${salt}`)),
  ).toString('hex');
  assert.deepEqual(object, {
    type: 'IdentityObject',
    identityType: 'emailAddress',
    hashed: true,
    identityHash: `sha256$${hash}`,
    salt,
  });
  const other = await identityObject({ type: 'emailAddress', value: 'ada@example.org' });
  assert.notEqual(other['identityHash'], object['identityHash']);
});

test('M-19: an identifier is in the clear only on request', async () => {
  assert.deepEqual(await identityObject({ type: 'name', value: 'Ada', hashed: false }), {
    type: 'IdentityObject',
    identityType: 'name',
    hashed: false,
    identityHash: 'Ada',
  });
});

test('M-23: the plain e-mail address is nowhere in the credential', async () => {
  assert.ok(!JSON.stringify(await buildCredential(minimal, context)).includes('ada@example.org'));
});

test('every part of a typed draft finds its place', async () => {
  const credential = await buildCredential(
    {
      ...minimal,
      validUntil: new Date('2030-01-01T00:00:00Z'),
      awardedDate: '2026-11-20T00:00:00+01:00',
      recipient: { id: 'did:example:ada', identifiers: [{ type: 'ext:studentId', value: '17' }] },
      achievement: {
        ...minimal.achievement,
        criteria: { id: 'https://college.example/c' },
        image: { source: 'https://college.example/i.png', caption: 'A robot' },
        tags: ['robot'],
        alignments: [
          { name: 'Robots', url: 'https://framework.example/r', type: 'ceasn:Competency' },
        ],
        resultDescriptions: [
          {
            id: 'urn:x:rd',
            name: 'Level',
            type: 'RubricCriterionLevel',
            requiredLevel: 'urn:x:l1',
            levels: [{ id: 'urn:x:l1', name: 'Good', points: 3 }],
          },
        ],
      },
      results: [{ resultDescription: 'urn:x:rd', achievedLevel: 'urn:x:l1', value: 3 }],
      evidence: [{ id: 'https://ada.example/robot', name: 'Robot', narrative: 'It moves' }],
    },
    context,
  );
  const subject = credential['credentialSubject'] as Record<string, unknown>;
  assert.equal(credential['validUntil'], '2030-01-01T00:00:00Z');
  assert.equal(credential['awardedDate'], '2026-11-20T00:00:00+01:00');
  assert.equal(subject['id'], 'did:example:ada');
  assert.deepEqual(subject['result'], [
    { type: ['Result'], resultDescription: 'urn:x:rd', value: '3', achievedLevel: 'urn:x:l1' },
  ]);
  const achievement = subject['achievement'] as Record<string, unknown>;
  assert.deepEqual(achievement['image'], {
    id: 'https://college.example/i.png',
    type: 'Image',
    caption: 'A robot',
  });
  assert.deepEqual(achievement['alignment'], [
    {
      type: ['Alignment'],
      targetName: 'Robots',
      targetUrl: 'https://framework.example/r',
      targetType: 'ceasn:Competency',
    },
  ]);
  assert.deepEqual(achievement['resultDescription'], [
    {
      id: 'urn:x:rd',
      type: ['ResultDescription'],
      name: 'Level',
      resultType: 'RubricCriterionLevel',
      requiredLevel: 'urn:x:l1',
      rubricCriterionLevel: [
        { id: 'urn:x:l1', type: ['RubricCriterionLevel'], name: 'Good', points: '3' },
      ],
    },
  ]);
  assert.deepEqual(credential['evidence'], [
    { id: 'https://ada.example/robot', type: ['Evidence'], name: 'Robot', narrative: 'It moves' },
  ]);
});

test('a credential draft keeps its values; only id, validFrom and the issuer id are filled in', async () => {
  const draft = {
    '@context': ['x'],
    type: ['VerifiableCredential'],
    issuer: { id: 'https://old.example', type: ['Profile'], name: 'N' },
    extension: { a: [] },
  };
  const { id, ...rest } = await buildCredential(draft, context);
  assert.match(String(id), /^urn:uuid:/);
  assert.deepEqual(rest, {
    ...draft,
    issuer: { ...draft.issuer, id: context.issuer },
    validFrom: '2026-11-21T12:00:00Z',
  });
  const kept = await buildCredential(
    { ...draft, id: 'urn:x:1', validFrom: '2020-01-01T00:00:00Z', issuer: 'did:example:other' },
    context,
  );
  assert.equal(kept['id'], 'urn:x:1');
  assert.equal(kept['validFrom'], '2020-01-01T00:00:00Z');
  assert.deepEqual(kept['issuer'], { id: context.issuer, type: ['Profile'] });
});

test('X-22: an image given as bytes is embedded, and is read back unchanged', () => {
  for (const [bytes, type] of [
    [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255]), 'image/png'],
    [
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><title>é</title></svg>'),
      'image/svg+xml',
    ],
    [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
  ] as const) {
    assert.equal(imageType(bytes), type);
    const uri = imageDataUri(bytes);
    assert.ok(uri.startsWith(`data:${type};base64,`));
    assert.equal(Buffer.from(uri.split(',')[1]!, 'base64').compare(bytes), 0);
    assert.deepEqual(imageFromDataUri(uri), bytes);
  }
  assert.throws(() => imageDataUri(new TextEncoder().encode('<html>')), {
    code: 'image-unsupported',
  });
});

test('data: URIs in their other spelling are read too; other URIs are not', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>é %</title></svg>';
  assert.equal(
    new TextDecoder().decode(
      imageFromDataUri(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`),
    ),
    svg,
  );
  assert.equal(
    new TextDecoder().decode(imageFromDataUri('data:image/svg+xml,<svg>é</svg>')),
    '<svg>é</svg>',
  );
  for (const none of [
    'https://x.example/a.png',
    'data:text/html,<svg>',
    'data:image/png;base64,%%%',
    'data:image/png',
  ])
    assert.equal(imageFromDataUri(none), undefined, none);
});
