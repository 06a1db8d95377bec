/** Exactly what is told of a recipient (M-18 … M-24, V-60 … V-62): by which identity and spelling, and where it is unclear. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { recipient } from '../../../src/verification/checks/recipient.js';
import {
  claimOf,
  contradictsId,
  contradictsType,
  isSubject,
  typeNamed,
} from '../../../src/verification/checks/recipient-claim.js';
import type { RecipientClaim } from '../../../src/verification/contract.js';
import { ACHIEVEMENT, ASSERTION } from '../../badge/samples.js';
import { badgeOf, run, stated } from './direct.js';

const {
  id: _id,
  identifier: _identifier,
  ...nameless
} = ACHIEVEMENT['credentialSubject'] as JsonObject;
const identity = (identityHash: string, more: JsonObject = {}): JsonObject => ({
  type: 'IdentityObject',
  hashed: false,
  identityHash,
  identityType: 'emailAddress',
  ...more,
});
const hash = (text: string, name: 'sha256' | 'md5' = 'sha256'): string =>
  `${name}$${createHash(name).update(text).digest('hex')}`;
const saying = async (
  claim: RecipientClaim | undefined,
  identifier: Json = [],
  more: JsonObject = {},
): Promise<unknown[][]> =>
  (
    await run(
      recipient,
      badgeOf({ ...ACHIEVEMENT, credentialSubject: { ...nameless, identifier, ...more } }),
      { recipient: claim, findings: [] },
    )
  ).map(stated);
const at = (index: number): string => `/credentialSubject/identifier/${index}`;
const match = (by: string, index = 0): unknown[] => ['pass', 'recipient-match', at(index), { by }];
const spelt = (variant: string, by = 'emailAddress', index = 0): unknown[] => [
  'pass',
  'recipient-match-normalised',
  at(index),
  { by, variant },
];
const bare = (outcome: string, code: string, pointer?: string): unknown[] => [
  outcome,
  code,
  pointer,
  undefined,
];
const MISMATCH = [bare('fail', 'recipient-mismatch')];
const NOTHING = [bare('unknown', 'recipient-none')];
const MAIL = 'ada@mail.example';

test('V-62: without a recipient there is no comparison; without an identity there is no answer', async () => {
  for (const claim of [undefined, '', ' \n', { type: 'emailAddress', value: ' ' }])
    assert.deepEqual(await saying(claim, [identity(MAIL)]), [
      bare('skipped', 'recipient-not-asked'),
    ]);
  assert.deepEqual(await saying(MAIL), NOTHING);
  assert.deepEqual(await saying(MAIL, [identity('ada', { identityType: 'userName' })]), NOTHING);
});

test('V-61: the id of the subject is compared exactly; mailto: is an e-mail address', async () => {
  const byId = [['pass', 'recipient-match', '/credentialSubject/id', { by: 'id' }]];
  const id = { id: 'did:example:ada' };
  assert.deepEqual(await saying('did:example:ada', [], id), byId);
  assert.deepEqual(await saying({ type: 'id', value: 'did:example:ada' }, [], id), byId);
  assert.deepEqual(
    await saying({ type: 'emailAddress', value: 'did:example:ada' }, [], id),
    NOTHING,
  );
  assert.deepEqual(await saying('did:example:ADA', [], id), MISMATCH);
  const mailto = { id: 'mailto:Ada@mail.example' };
  for (const claim of [MAIL, 'MAILTO:ada@mail.example', 'Ada <ada@mail.example>'])
    assert.deepEqual(await saying(claim, [], mailto), byId, claim);
  assert.deepEqual(await saying({ type: 'email', value: MAIL }, [], mailto), byId);
  assert.deepEqual(await saying({ type: 'userName', value: MAIL }, [], mailto), NOTHING);
  assert.deepEqual(await saying('eve@mail.example', [], mailto), MISMATCH);
});

test('M-20, M-22: the identity and the spelling that match are told', async () => {
  const two = [identity('other@mail.example'), identity(MAIL)];
  assert.deepEqual(await saying(MAIL, two), [match('emailAddress', 1)]);
  for (const [claim, variant] of [
    [` ${MAIL}`, 'trimmed'],
    [`mailto:${MAIL}`, 'address'],
    [` mailto:${MAIL}`, 'address'],
    [`mailto:${MAIL}?subject=x`, 'address'],
    ['mailto:ada%40mail.example', 'address'],
    [`Ada <${MAIL}>`, 'address'],
    [`Ada < mailto:${MAIL} >`, 'address'],
    [`Ada (${MAIL})`, 'address'],
    [`${MAIL}, `, 'address'],
    [`${MAIL};`, 'address'],
    [`<${MAIL}>,`, 'address'],
    ['ADA@mail.example', 'lower-case'],
  ] as const)
    assert.deepEqual(await saying(claim, two), [spelt(variant, 'emailAddress', 1)], claim);
  assert.deepEqual(
    await saying('ada@mail.ex\u0061\u0301mple', [identity('ada@mail.ex\u00e1mple')]),
    [spelt('NFC')],
  );
  const phone = [identity('+49 (30) 1-2.3', { identityType: 'ext:telephone' })];
  assert.deepEqual(await saying('tel:+4930123', phone), [spelt('number', 'ext:telephone')]);
  assert.deepEqual(await saying('+49 30 123', phone), [spelt('number', 'ext:telephone')]);
  assert.deepEqual(await saying('+49 30 124', phone), MISMATCH);
  const page = [identity('https://ada.example/', { identityType: 'ext:url' })];
  assert.deepEqual(await saying('https://ADA.example', page), [spelt('URL', 'ext:url')]);
  assert.deepEqual(await saying('https://ada.example/2', page), MISMATCH);
});

test('M-18, X-16: hashes: MD5 and those without salt are weak; the algorithm in either case', async () => {
  const weak = (got: string): unknown[] => ['warn', 'recipient-weak-hash', at(0), { got }];
  const of = (identityHash: string, salt?: string): Promise<unknown[][]> =>
    saying(MAIL, [
      identity(identityHash, { hashed: true, ...(salt === undefined ? {} : { salt }) }),
    ]);
  assert.deepEqual(await of(hash(`${MAIL}s`), 's'), [match('emailAddress')]);
  assert.deepEqual(await of(hash(`${MAIL}s`).toUpperCase(), 's'), [match('emailAddress')]);
  assert.deepEqual(await of(hash(MAIL)), [match('emailAddress'), weak('no salt')]);
  assert.deepEqual(await of(hash(MAIL), ''), [match('emailAddress'), weak('no salt')]);
  assert.deepEqual(await of(hash(`${MAIL}s`, 'md5'), 's'), [match('emailAddress'), weak('md5')]);
  assert.deepEqual(await of(hash(MAIL, 'md5')), [match('emailAddress'), weak('md5')]);
  assert.deepEqual(await of(hash(`s${MAIL}`), 's'), MISMATCH);
  assert.deepEqual(await of(`${hash(`${MAIL}s`).slice(0, -1)}${'x'}`, 's'), [
    bare('unknown', 'recipient-hash-malformed', at(0)),
  ]);
});

test('M-21: a hash that cannot be compared is unknown, with its algorithm, unless another identity decides', async () => {
  const of = (identityHash: string): Promise<unknown[][]> =>
    saying(MAIL, [identity(identityHash, { hashed: true })]);
  const unknown = (got: string): unknown[][] => [
    ['unknown', 'recipient-hash-unknown', at(0), { got }],
  ];
  assert.deepEqual(await of('sha3$abcd'), unknown('sha3'));
  assert.deepEqual(await of(`${'a'.repeat(30)}$abcd`), unknown('a'.repeat(20)));
  assert.deepEqual(await of('toString$abcd'), unknown('toString'));
  const malformed = [bare('unknown', 'recipient-hash-malformed', at(0))];
  for (const text of [
    'abcd',
    'sha256$',
    `sha256$${'a'.repeat(63)}`,
    `${hash(MAIL)}$x`,
    `md5$${'a'.repeat(64)}`,
    `sha256$${'g'.repeat(64)}`,
  ])
    assert.deepEqual(await of(text), malformed, text);
  const [bad, good] = [identity('sha3$abcd', { hashed: true }), identity(MAIL)];
  assert.deepEqual(await saying(MAIL, [bad, good]), [match('emailAddress', 1)]);
  assert.deepEqual(await saying('eve@mail.example', [bad, good]), unknown('sha3'));
  const named = identity('sha3$abcd', { hashed: true, identityType: 'userName' });
  assert.deepEqual(await saying(MAIL, [named]), NOTHING, 'of a type that is no e-mail address');
  assert.deepEqual(await saying('eve@mail.example', [named, good]), MISMATCH);
});

test('W61: where `hashed` is no boolean, or denies a hash, a mismatch is unclear', async () => {
  const unclear = (index: number): unknown[][] => [
    bare('unknown', 'recipient-hash-malformed', at(index)),
  ];
  assert.deepEqual(await saying(MAIL, [identity(hash(MAIL))]), unclear(0));
  assert.deepEqual(await saying(MAIL, [identity('x@y.example'), identity(hash(MAIL))]), unclear(1));
  for (const text of [
    'sha256$0123456789abcdef',
    'SHA-512$0123456789ABCDEF',
    'md5$0123456789abcdef',
  ])
    assert.deepEqual(await saying(MAIL, [identity(text)]), unclear(0), text);
  for (const text of [
    'sha256$0123456789abcde',
    'x$0123456789abcdef',
    'sha256$0123456789abcdefg',
    ' sha256$0123456789abcdef',
    'toolong256$0123456789abcdef',
    'sha2566$0123456789abcdef',
  ])
    assert.deepEqual(await saying(MAIL, [identity(text)]), MISMATCH, text);
  for (const hashed of ['true', 1, null] as Json[])
    assert.deepEqual(await saying(MAIL, [identity('x@y.example', { hashed })]), unclear(0));
  for (const other of ['x', null, []])
    assert.deepEqual(await saying(MAIL, [other, identity('x@y.example')] as Json), MISMATCH);
  const undeclared = identity('x@y.example', { hashed: undefined as unknown as Json });
  assert.deepEqual(await saying(MAIL, [undeclared]), MISMATCH);
});

test('an empty text names no person, though its hash is in the badge', async () => {
  for (const claim of ['mailto:', '<>', 'mailto:?subject=x'])
    for (const stored of [identity(''), identity(hash(''), { hashed: true })])
      assert.notEqual(
        (await saying({ type: 'emailAddress', value: claim }, [stored]))[0]![0],
        'pass',
        claim,
      );
  const phone = identity(hash(''), { hashed: true, identityType: 'ext:telephone' });
  assert.deepEqual(await saying({ type: 'phone', value: '()' }, [phone]), MISMATCH);
});

test('an identity that is no list, or beside one that cannot be read, has no index', async () => {
  const one = identity(MAIL);
  const places = async (identifier: Json): Promise<unknown> =>
    (await saying(MAIL, identifier))[0]![2];
  assert.equal(await places(one), '/credentialSubject/identifier');
  assert.equal(await places([one]), at(0));
  assert.equal(await places([{ type: 'IdentityObject' }, one]), '/credentialSubject/identifier');
  const document = { ...ACHIEVEMENT, credentialSubject: [{ ...nameless, identifier: [one] }] };
  const [found] = await run(recipient, badgeOf(document), { recipient: MAIL, findings: [] });
  assert.equal(found!.pointer, '/credentialSubject/0/identifier/0');
  const named = { ...ACHIEVEMENT, credentialSubject: [{ ...nameless, id: 'did:example:ada' }] };
  const [byId] = await run(recipient, badgeOf(named), {
    recipient: 'did:example:ada',
    findings: [],
  });
  assert.equal(byId!.pointer, '/credentialSubject/0/id');
});

test('O-3: the recipient of OB 2.0 is at its own place', async () => {
  const of = async (claim: RecipientClaim, given: JsonObject): Promise<unknown[][]> => {
    const badge = badgeOf({ ...ASSERTION, recipient: given });
    return (await run(recipient, badge, { recipient: claim, findings: [] })).map(stated);
  };
  const plain = { type: 'email', hashed: false, identity: MAIL };
  assert.deepEqual(await of(MAIL, plain), [
    ['pass', 'recipient-match', '/recipient', { by: 'emailAddress' }],
  ]);
  assert.deepEqual(await of('eve@mail.example', plain), MISMATCH);
  const unclear = [bare('unknown', 'recipient-hash-malformed', '/recipient')];
  assert.deepEqual(await of(MAIL, { ...plain, identity: hash(MAIL) }), unclear);
  assert.deepEqual(await of(MAIL, { ...plain, identity: 'x@y.example', hashed: 'no' }), unclear);
});

test('M-24: a text is taken by its form; which identities it can contradict', () => {
  assert.deepEqual(['email', 'url', 'telephone', 'phone', 'userName'].map(typeNamed), [
    'emailAddress',
    'ext:url',
    'ext:telephone',
    'ext:telephone',
    'userName',
  ]);
  const forms: ReadonlyArray<readonly [string, string | undefined]> = [
    [MAIL, 'emailAddress'],
    [` Ada <${MAIL}> `, 'emailAddress'],
    ['mailto:ada%40mail.example', 'emailAddress'],
    ['mailto:%zz', undefined],
    ['ada @mail.example', undefined],
    [`(${MAIL}) x`, undefined],
    ['did:example:ada', 'id'],
    ['DID:example:ada', 'id'],
    ['xdid:example:ada', undefined],
    ['https://ada.example/@ada', 'ext:url'],
    ['HTTP://ada.example', 'ext:url'],
    ['tel:123', 'ext:telephone'],
    ['TEL:123', 'ext:telephone'],
    ['+49 (30) 1-2.3', 'ext:telephone'],
    ['+49 x', undefined],
    ['x+49', undefined],
    ['Ada Lovelace', undefined],
    ['a@b@c', undefined],
    ['@ada', undefined],
    ['ada@', undefined],
  ];
  for (const [text, form] of forms) assert.deepEqual(claimOf(text), { form, value: text });
  assert.deepEqual(claimOf({ type: 'email', value: MAIL }), { type: 'emailAddress', value: MAIL });
  const ids: ReadonlyArray<readonly [string | undefined, RecipientClaim, boolean]> = [
    [undefined, 'did:example:ada', false],
    ['did:example:ada', 'did:example:eve', true],
    ['did:example:ada', MAIL, false],
    ['did:example:ada', 'Ada', false],
    ['did:example:ada', '4711', false],
    ['did:example:ada', 'urn:uuid:4711', true],
    ['mailto:x@y.example', MAIL, true],
    ['https://ada.example', 'https://eve.example', true],
    ['did:example:ada', { type: 'id', value: 'x' }, true],
    ['did:example:ada', { type: 'userName', value: 'x' }, false],
  ];
  for (const [id, claim, expected] of ids)
    assert.equal(contradictsId(id, claimOf(claim)), expected, JSON.stringify([id, claim]));
  const types: ReadonlyArray<readonly [string, RecipientClaim, boolean]> = [
    ['userName', { type: 'email', value: MAIL }, true],
    ['emailAddress', 'Ada', false],
    ['userName', 'Ada', true],
    ['emailAddress', MAIL, true],
    ['userName', MAIL, false],
    ['ext:url', 'https://a.example', true],
    ['emailAddress', 'https://a.example', false],
    ['ext:telephone', 'did:example:a', false],
    ['userName', 'https://a.example', true],
  ];
  for (const [type, claim, expected] of types)
    assert.equal(contradictsType(type, claimOf(claim)), expected, JSON.stringify([type, claim]));
  assert.equal(isSubject('mailto:', claimOf('mailto:')), true, 'the same text');
  assert.equal(isSubject('mailto:', claimOf('<>')), false, 'an empty address matches no one');
});
