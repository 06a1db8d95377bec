/** Statements about one node in a badge and in a document inside it (C-9, P-10): who may make them, as far as the reports of both show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge, JsonObject } from '../../../src/badge/contract.js';
import type { Authentic, Finding } from '../../../src/report/finding.js';
import { finding } from '../../../src/report/findings.js';
import { describedTwice } from '../../../src/verification/checks/described-inside.js';
import { ACHIEVEMENT, CLR, ENDORSEMENT } from '../../badge/samples.js';
import { AUTHENTIC, badgeOf, run, stated } from './direct.js';

const LEARNER = 'did:example:learner';
const ISSUER = 'did:example:issuer';
const at = '/endorsement/0';
const endorsementOf = (about: JsonObject, by = 'did:example:endorser'): JsonObject => ({
  ...ENDORSEMENT,
  issuer: { id: by, type: ['Profile'] },
  credentialSubject: { type: ['EndorsementSubject'], ...about },
});
const achievement = { id: 'urn:uuid:a1', type: ['Achievement'], humanCode: 'EL-1' };
/** A badge whose recipient is the lead, with a document inside. */
const badge = (inside: JsonObject, more: JsonObject = {}): JsonObject => ({
  '@context': ACHIEVEMENT['@context']!,
  id: 'urn:uuid:c1',
  type: ACHIEVEMENT['type']!,
  issuer: { id: ISSUER, type: ['Profile'] },
  credentialSubject: { id: LEARNER, type: ['AchievementSubject'], role: 'Lead', achievement },
  proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' }],
  endorsement: [inside],
  ...more,
});
const graph: Finding = finding('pass', 'proof-holds', { evidence: { covers: { as: 'graph' } } });
const proven = (first = graph): Finding[] => [first, AUTHENTIC[1]!];
/** The report of the document inside. */
const reported = (authentic: Authentic, pointer = at): Finding =>
  finding('warn', 'endorsement-fails', { pointer, about: { authentic } as never });

const saying = async (
  document: JsonObject,
  reports: readonly Finding[] = [],
  { more = {}, first = graph }: { more?: Partial<Badge>; first?: Finding } = {},
): Promise<unknown[][]> =>
  (
    await run(describedTwice, badgeOf(document, more), { findings: [...proven(first), ...reports] })
  ).map(stated);

const differs = (property: string, id = LEARNER, pointer = at): unknown[] => [
  'unknown',
  'node-described-inside',
  pointer,
  { id, property },
];
const moved = (property: string, id = LEARNER, pointer = at): unknown[] => [
  'unknown',
  'node-from-inside',
  pointer,
  { id, property },
];
const other = badge(endorsementOf({ id: LEARNER, role: 'Admiral' }));
const same = badge(endorsementOf({ id: LEARNER, role: 'Lead' }));
const silent = badge(endorsementOf({ id: LEARNER }));

test('C-9: a value that differs inside needs the proof of the document inside', async () => {
  assert.ok((await saying(other)).some((found) => found[1] === 'node-described-inside'));
  assert.deepEqual((await saying(other))[0], differs('role'));
  for (const authentic of ['no', 'unknown', 'unsupported'] as const)
    assert.deepEqual((await saying(other, [reported(authentic)]))[0], differs('role'), authentic);
  const confirmed = await saying(other, [reported('yes')]);
  assert.equal(
    confirmed.some(([, code]) => code === 'node-described-inside'),
    false,
  );
  const elsewhere = await saying(other, [reported('yes', '/endorsement/1')]);
  assert.deepEqual(elsewhere[0], differs('role'));
});

test('C-9: reports are found at the place in the badge, or in the file', async () => {
  const more = { found: { container: 'array', pointer: '/2', notes: [] } } as Partial<Badge>;
  const codes = async (pointer: string): Promise<unknown[]> =>
    (await saying(other, [reported('yes', pointer)], { more })).map(([, code]) => code);
  for (const pointer of [at, `/2${at}`])
    assert.equal((await codes(pointer)).includes('node-described-inside'), false, pointer);
  assert.ok((await codes(`/3${at}`)).includes('node-described-inside'));
});

test('P-10: a proof over the text covers which document states what; so does a token', async () => {
  const text = finding('pass', 'proof-holds', { evidence: { covers: { as: 'text' } } });
  assert.deepEqual(await saying(other, [], { first: text }), []);
  const after = [finding('pass', 'structure-conforms'), ...proven(text)];
  assert.deepEqual(await run(describedTwice, badgeOf(other), { findings: after }), []);
  const jws = { header: {}, payload: {} };
  assert.deepEqual(await saying(other, [], { more: { jws } }), []);
  assert.deepEqual(await saying(other, [], { more: { kind: 'presentation' } }), []);
  const unsaid = finding('pass', 'proof-holds');
  assert.equal((await saying(other, [], { first: unsaid })).length > 0, true, 'by its suite');
  const jcs = { proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022' }] };
  assert.deepEqual(await saying({ ...other, ...jcs }, [], { first: unsaid }), []);
  const failed = [finding('fail', 'proof-holds', { evidence: { covers: { as: 'text' } } }), graph];
  const found = await run(describedTwice, badgeOf(other), { findings: [...failed, AUTHENTIC[1]!] });
  assert.deepEqual(found, [], 'of a badge that is not authentic nothing is told');
  assert.deepEqual(await run(describedTwice, badgeOf(other), { findings: [graph] }), []);
});

test('C-9: a statement that both make is the issuer’s own only if the signer inside is the issuer, or states it of itself', async () => {
  assert.deepEqual(await saying(same, [reported('yes')]), [moved('role')]);
  const byIssuer = badge(endorsementOf({ id: LEARNER, role: 'Lead' }, ISSUER));
  assert.deepEqual(await saying(byIssuer, [reported('yes')]), []);
  const ofItself = badge(endorsementOf({ id: LEARNER, role: 'Lead' }, LEARNER));
  assert.deepEqual(await saying(ofItself, [reported('yes')]), []);
  for (const authentic of ['no', 'unknown', 'unsupported'] as const) {
    assert.deepEqual(await saying(same, [reported(authentic)]), [moved('role')], authentic);
    assert.deepEqual(await saying(byIssuer, [reported(authentic)]), [moved('role')], authentic);
  }
  assert.deepEqual(await saying(same), [moved('role')]);
});

test('C-9: a statement that may have been moved out is left alone where the document inside is intact', async () => {
  assert.deepEqual(await saying(silent, [reported('yes')]), []);
  for (const authentic of ['no', 'unknown', 'unsupported'] as const)
    assert.deepEqual(await saying(silent, [reported(authentic)]), [moved('role')], authentic);
  assert.deepEqual(await saying(silent), [moved('role')]);
});

test('V-70: of a node that is not the person, an endorsement that is only unreachable is no doubt', async () => {
  const ofAchievement = badge(endorsementOf({ id: achievement.id }));
  const doubt = moved('humanCode', achievement.id);
  assert.deepEqual(await saying(ofAchievement, [reported('no')]), [doubt]);
  for (const authentic of ['unknown', 'unsupported', 'yes'] as const)
    assert.deepEqual(await saying(ofAchievement, [reported(authentic)]), [], authentic);
  assert.deepEqual(await saying(ofAchievement), [doubt]);
  const repeated = badge(endorsementOf({ id: achievement.id, humanCode: 'EL-1' }));
  assert.deepEqual(await saying(repeated, [reported('unknown')]), [doubt]);
  const alone = { ...ofAchievement, endorsement: endorsementOf({ id: achievement.id }) };
  assert.deepEqual(await saying(alone, [reported('unknown', '/endorsement')]), []);
});

test('V-70: one of several subjects is a person too', async () => {
  const subjects = [{ id: 'did:example:x' }, silent['credentialSubject'] as JsonObject];
  const several = { ...silent, credentialSubject: subjects };
  assert.deepEqual(await saying(several, [reported('unknown')]), [moved('role')]);
});

test('C-3: an unsigned badge of the record’s own issuer is the record’s own text', async () => {
  const inside = '/credentialSubject/verifiableCredential/0';
  const child = (by: string): JsonObject => ({
    ...ENDORSEMENT,
    id: 'urn:x:inside',
    type: ACHIEVEMENT['type']!,
    issuer: { id: by, type: ['Profile'] },
    credentialSubject: { id: LEARNER, type: ['AchievementSubject'] },
  });
  const record = (by: string): JsonObject => ({
    ...CLR,
    issuer: { id: ISSUER, type: ['Profile'] },
    credentialSubject: {
      id: LEARNER,
      type: ['ClrSubject'],
      role: 'Lead',
      verifiableCredential: [child(by)],
    },
  });
  const unsigned = (pointer = inside): Finding => finding('warn', 'child-unsealed', { pointer });
  const codes = async (...given: Parameters<typeof saying>): Promise<unknown[]> =>
    (await saying(...given)).map(([, code, pointer]) => `${String(code)} ${String(pointer)}`);
  const doubted = await codes(record(ISSUER));
  assert.ok(doubted.includes(`node-from-inside ${inside}`), doubted.join());
  assert.deepEqual(await codes(record(ISSUER), [unsigned()]), []);
  const stranger = await codes(record('did:example:stranger'), [unsigned()]);
  assert.ok(stranger.includes(`node-from-inside ${inside}`), stranger.join());
  const elsewhere = await codes(record(ISSUER), [unsigned('/x')]);
  assert.ok(elsewhere.includes(`node-from-inside ${inside}`), elsewhere.join());
});
