/** Exactly what is told of the badges in a record (C-2 … C-7): each by its own report, at its own place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge, Json, JsonObject } from '../../../src/badge/contract.js';
import { children } from '../../../src/verification/checks/children.js';
import type { CheckContext, OtherAnswer } from '../../../src/verification/contract.js';
import { ACHIEVEMENT, CLR } from '../../badge/samples.js';
import { badgeOf, run, stated } from './direct.js';

const INSIDE = '/credentialSubject/verifiableCredential';
const NONE = undefined as unknown as Json;
const ofSubject = (more: JsonObject): JsonObject => ({
  ...(CLR['credentialSubject'] as JsonObject),
  verifiableCredential: [],
  association: [],
  ...more,
});
const record = (more: JsonObject = {}, person: JsonObject = {}): JsonObject => ({
  ...CLR,
  partial: false,
  credentialSubject: ofSubject(person),
  ...more,
});
const child = (more: JsonObject = {}, pointer = `${INSIDE}/0`): Badge =>
  badgeOf({ ...ACHIEVEMENT, ...more }, {
    found: { container: 'clr', pointer, notes: [] },
    securing: 'data-integrity',
  } as Partial<Badge>);

interface Judged {
  readonly findings: unknown[][];
  readonly others: unknown[];
  readonly abouts: unknown[];
}
/** Judges a record with these badges read, each of which is verified with this report. */
async function judged(
  document: JsonObject,
  inside: readonly Badge[],
  report: object = { verdict: 'valid' },
  more: Partial<Badge> = {},
): Promise<Judged> {
  const others: unknown[] = [];
  const verifyOther: CheckContext['verifyOther'] = async (other, role) => {
    others.push([typeof other === 'string' ? other : other.credential.id, role]);
    if ('error' in report) return report as OtherAnswer;
    const badge = typeof other === 'string' ? child({ id: 'urn:x:unlisted' }) : other;
    return { badge, report, document: badge.document } as unknown as OtherAnswer;
  };
  const found = await run(children, badgeOf(document, { children: inside, ...more }), {
    verifyOther,
  });
  return { findings: found.map(stated), others, abouts: found.map(({ about }) => about) };
}
const saying = async (...given: Parameters<typeof judged>): Promise<unknown[][]> =>
  (await judged(...given)).findings;
const reported = (outcome: string, verdict: string, id = 'urn:uuid:c1', at = `${INSIDE}/0`) => [
  outcome,
  'child-reported',
  at,
  { verdict, id },
];

test('C-7: a partial record is reported as partial; a badge that is no record has no badges inside', async () => {
  const partial = ['warn', 'record-partial', '/partial', undefined];
  assert.deepEqual(await saying(record({ partial: true }), []), [partial]);
  for (const value of [false, 'true', NONE])
    assert.deepEqual(await saying(record({ partial: value }), []), []);
  assert.deepEqual(await saying(ACHIEVEMENT, [child()]), []);
});

test('C-2: each badge has its own report, and only a valid one passes', async () => {
  const valid = await judged(record(), [child()]);
  assert.deepEqual(valid.findings, [reported('pass', 'valid')]);
  assert.deepEqual(
    [valid.others, valid.abouts],
    [[['urn:uuid:c1', 'child']], [{ verdict: 'valid' }]],
  );
  for (const verdict of ['expired', 'revoked', 'indeterminate'])
    assert.deepEqual(await saying(record(), [child()], { verdict }), [reported('warn', verdict)]);
  assert.deepEqual(await saying(record(), [child({ id: NONE })]), [reported('pass', 'valid', '')]);
  const two = await saying(record(), [child(), child({ id: 'urn:x:2' }, `${INSIDE}/1`)]);
  assert.deepEqual(two, [
    reported('pass', 'valid'),
    reported('pass', 'valid', 'urn:x:2', `${INSIDE}/1`),
  ]);
  assert.deepEqual(await saying(record(), [child()], { error: 'too-deep' }), [
    ['warn', 'child-reported', `${INSIDE}/0`, { verdict: 'malformed', reason: 'too-deep' }],
  ]);
});

test('C-3: a badge without a proof of its own is told', async () => {
  const unsigned = { ...child(), securing: 'none' } as Badge;
  const params = { verdict: 'invalid', id: 'urn:uuid:c1' };
  assert.deepEqual(await saying(record(), [unsigned], { verdict: 'invalid' }), [
    reported('warn', 'invalid'),
    ['warn', 'child-unsealed', `${INSIDE}/0`, params],
  ]);
});

const identity = (hash: string, more: JsonObject = {}): JsonObject => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash: hash,
  identityType: 'emailAddress',
  salt: 's',
  ...more,
});
test('C-5: a badge of another person is told only where both can be compared', async () => {
  const isOther = async (own: JsonObject, ofRecord: JsonObject): Promise<boolean> => {
    const credentialSubject = {
      ...(ACHIEVEMENT['credentialSubject'] as JsonObject),
      id: NONE,
      identifier: NONE,
      ...own,
    };
    const found = await saying(record({}, { id: NONE, identifier: NONE, ...ofRecord }), [
      child({ credentialSubject }),
    ]);
    const other = found.find(([, code]) => code === 'child-other-recipient');
    if (other)
      assert.deepEqual(other, [
        'warn',
        'child-other-recipient',
        `${INSIDE}/0`,
        { verdict: 'valid', id: 'urn:uuid:c1' },
      ]);
    return other !== undefined;
  };
  const [a, b] = [{ id: 'did:example:a' }, { id: 'did:example:b' }];
  const identifiers = (...identifier: JsonObject[]): JsonObject => ({ identifier });
  const rows: ReadonlyArray<readonly [JsonObject, JsonObject, boolean]> = [
    [a, a, false],
    [a, b, true],
    [a, {}, false],
    [{}, a, false],
    [{}, {}, false],
    [identifiers(identity('x')), identifiers(identity('x')), false],
    [identifiers(identity('x')), identifiers(identity('y')), true],
    [identifiers(identity('x')), identifiers(identity('y'), identity('x')), false],
    [identifiers(identity('x')), identifiers(identity('x', { identityType: 'userName' })), false],
    [identifiers(identity('x')), identifiers(identity('x', { salt: 't' })), false],
    [identifiers(identity('x')), identifiers(identity('x', { hashed: false })), false],
    [
      identifiers(identity('x', { hashed: false, salt: 't' })),
      identifiers(identity('y', { hashed: false })),
      true,
    ],
    [{ ...a, ...identifiers(identity('x')) }, { ...b, ...identifiers(identity('x')) }, false],
    [{ ...a, ...identifiers(identity('x')) }, { ...a, ...identifiers(identity('y')) }, false],
    [
      { ...a, ...identifiers(identity('x')) },
      { ...b, ...identifiers(identity('x', { salt: 't' })) },
      true,
    ],
    [
      { ...a, ...identifiers(identity('x', { identityType: 'userName' })) },
      { ...b, ...identifiers(identity('x')) },
      true,
    ],
  ];
  for (const [own, ofRecord, expected] of rows)
    assert.equal(await isOther(own, ofRecord), expected, JSON.stringify([own, ofRecord]));
});

test('C-6: an end of an association that is nowhere in the record is told at its place', async () => {
  const link = (sourceId: Json, targetId: Json): JsonObject => ({
    type: 'Association',
    associationType: 'isChildOf',
    sourceId,
    targetId,
  });
  const of = async (association: Json, more: JsonObject = {}): Promise<unknown[][]> =>
    (await saying(record({}, { association, ...more }), [child()])).slice(1);
  const open = (pointer: string, id: string): unknown[] => [
    'warn',
    'association-unresolved',
    `/credentialSubject/association${pointer}`,
    { id },
  ];
  const achievement = [{ id: 'urn:x:own' }, 'x', null];
  assert.deepEqual(await of([link('urn:uuid:c1', 'urn:uuid:a1')]), []);
  assert.deepEqual(await of([link('urn:x:own', 'urn:uuid:a1')], { achievement }), []);
  assert.deepEqual(await of(['x', link('urn:x:1', 'urn:x:2')], { achievement }), [
    open('/1/sourceId', 'urn:x:1'),
    open('/1/targetId', 'urn:x:2'),
  ]);
  assert.deepEqual(await of(link('urn:uuid:c1', 'urn:x:2')), [open('/targetId', 'urn:x:2')]);
  assert.deepEqual(await of([link(null, 5)]), [open('/0/sourceId', ''), open('/0/targetId', '5')]);
  const listed = record({
    credentialSubject: [ofSubject({ association: [link('urn:x:1', 'urn:uuid:c1')] })],
  });
  assert.deepEqual((await saying(listed, [child()])).slice(1), [
    [
      'warn',
      'association-unresolved',
      '/credentialSubject/0/association/0/sourceId',
      { id: 'urn:x:1' },
    ],
  ]);
});

test('10.A10: badges that were not read with the record are verified too, each at its place', async () => {
  const written = { ...ACHIEVEMENT, id: 'urn:x:written' };
  const document = record({}, { verifiableCredential: [ACHIEVEMENT, written, 'a.b.c'] });
  const { findings, others, abouts } = await judged(document, [child()]);
  assert.deepEqual(findings, [
    reported('pass', 'valid'),
    reported('pass', 'valid', 'urn:x:unlisted', `${INSIDE}/1`),
    reported('pass', 'valid', 'urn:x:unlisted', `${INSIDE}/2`),
  ]);
  assert.deepEqual(others, [
    ['urn:uuid:c1', 'child'],
    [JSON.stringify(written), 'child'],
    ['a.b.c', 'child'],
  ]);
  assert.equal((abouts[1] as { badge: Badge }).badge.credential.id, 'urn:x:unlisted');
  const deeper = child({}, `${INSIDE}/0/id`);
  assert.equal(
    (await saying(record({}, { verifiableCredential: [ACHIEVEMENT] }), [deeper])).length,
    1,
  );
  const beside = child({}, `${INSIDE}/10`);
  assert.equal(
    (await saying(record({}, { verifiableCredential: [ACHIEVEMENT, written] }), [beside])).length,
    3,
  );
  assert.deepEqual(
    (await saying(document, [child()], { error: 'x' })).map(([, , at]) => at),
    [`${INSIDE}/0`, `${INSIDE}/1`, `${INSIDE}/2`],
  );
});

test('C-4: in a file with several records, a place is one in the file', async () => {
  const found = { container: 'array', pointer: '/3', notes: [] } as Badge['found'];
  const document = record({}, { verifiableCredential: [ACHIEVEMENT, 'a.b.c'] });
  const findings = await saying(document, [child({}, `/3${INSIDE}/0`)], undefined, { found });
  assert.deepEqual(
    findings.map(([, , pointer]) => pointer),
    [`/3${INSIDE}/0`, `/3${INSIDE}/1`],
  );
});
