import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { complaints, didOf, draft, judge, newKey, prove, sign } from './mint.js';

const issuer = await newKey('Ed25519');
const witness = await newKey('Ed25519');
const document = draft(didOf(issuer));
const good = await prove(document, issuer);
const broken: JsonObject = { ...good, created: '2026-01-02T00:00:00Z' };
const foreign = await prove(document, witness);
const unsupported: JsonObject = { ...good, cryptosuite: 'rot13-2026' };
const unreachable = await prove(document, witness, {
  verificationMethod: 'did:web:nowhere.example#key-1',
});
const judged = async (proof: unknown): Promise<{ verdict: string; says: string[] }> => {
  const report = await judge({ ...document, proof } as JsonObject);
  return { verdict: report.verdict, says: complaints(report, 'proof', 'key') };
};

test('V-20: one valid proof suffices; without one it is invalid; an empty list is no proof', async () => {
  assert.deepEqual(await judged(good), { verdict: 'valid', says: [] });
  assert.equal((await judged(undefined)).verdict, 'invalid');
  assert.deepEqual((await judged([])).verdict, 'invalid');
});

test('V-21: a good proof beside a failing one is valid, with a warning', async () => {
  for (const proof of [
    [good, broken],
    [broken, good],
  ])
    assert.deepEqual(await judged(proof), { verdict: 'valid', says: ['warn proof-other-failed'] });
});

test('V-21: a valid proof of another party, or one that could not be checked, did not fail', async () => {
  for (const [other, code] of [
    [foreign, 'proof-other-party'],
    [unreachable, 'proof-other-unchecked'],
  ] as const)
    for (const proof of [
      [good, other],
      [other, good],
    ]) {
      const report = await judge({ ...document, proof } as unknown as JsonObject);
      assert.deepEqual([report.verdict, ...complaints(report, 'proof', 'key')], ['valid']);
      assert.equal(report.findings.find((one) => one.code === code)?.outcome, 'skipped');
    }
  const altered = { ...foreign, created: '2026-01-02T00:00:00Z' };
  assert.deepEqual((await judged([good, altered])).says, ['warn proof-other-failed']);
});

test('V-21: a good proof beside an unsupported one is valid, and names it', async () => {
  const report = await judge({ ...document, proof: [unsupported, good] } as JsonObject);
  assert.equal(report.verdict, 'valid');
  assert.equal(
    report.findings.find(({ code }) => code === 'proof-other-unsupported')?.params?.['suite'],
    'rot13-2026',
  );
});

test('V-21: the issuer’s own signature with the result "altered" takes precedence over one that cannot be judged', async () => {
  assert.equal((await judged([broken, unsupported])).verdict, 'invalid');
  assert.equal((await judged([broken, unreachable])).verdict, 'invalid');
});

test('V-21: another party’s proof does not count against the one we cannot judge', async () => {
  assert.equal((await judged([foreign, unsupported])).verdict, 'unsupported');
  assert.deepEqual((await judged([foreign])).says, ['fail key-not-bound']);
});

test('P-22: more than ten proofs are not checked, which does not count against the badge', async () => {
  const { says, verdict } = await judged(Array(11).fill(good));
  assert.deepEqual(says, ['unsupported proof-too-many']);
  assert.equal(verdict, 'unsupported');
});

test('P-2: a value among the proofs that is no object is no proof', async () => {
  assert.deepEqual((await judged(['x', good])).says, ['warn proof-other-failed']);
  assert.equal((await judged(['x'])).verdict, 'invalid');
  assert.deepEqual((await judged([{ type: 'DataIntegrityProof' }])).says, [
    'fail proof-incomplete',
    'fail proof-incomplete',
  ]);
});

/** A chain: `first` by `one`, and a second proof by the issuer over the document with it. */
async function chain(
  one: typeof issuer,
  change: (first: JsonObject) => JsonObject = (first) => first,
): Promise<JsonObject[]> {
  const first = change(await prove(document, one, { id: 'urn:proof:1' }));
  const second = await prove({ ...document, proof: [first] }, issuer, {
    id: 'urn:proof:2',
    previousProof: 'urn:proof:1',
  });
  return [first, second];
}

test('P-21: a chain whose first link is the issuer’s, and one that a witness began', async () => {
  assert.deepEqual(await judged(await chain(issuer)), { verdict: 'valid', says: [] });
  assert.deepEqual(await judged(await chain(witness)), { verdict: 'valid', says: [] });
});

test('N16, P-21: a chain whose predecessor is missing', async () => {
  const [, second] = await chain(issuer);
  assert.deepEqual(await judged([second]), { verdict: 'invalid', says: ['fail proof-chain'] });
});

test('P-22: two proofs with the id of a predecessor: which one is meant is not guessed', async () => {
  const [first, second] = await chain(witness),
    namesake = await prove(document, witness, {
      id: 'urn:proof:1',
      created: '2026-01-03T00:00:00Z',
    });
  for (const proofs of [
    [first, second, namesake],
    [namesake, first, second],
  ]) {
    assert.equal((await judged(proofs as JsonObject[])).verdict, 'invalid');
  }
});

test('P-21: a proof counts only when its predecessor verifies', async () => {
  const broke = (first: JsonObject): JsonObject => ({ ...first, created: '2026-01-03T00:00:00Z' });
  const [first, second] = await chain(witness, broke);
  const { verdict, says } = await judged([first, second]);
  assert.equal(verdict, 'invalid');
  assert.ok(says.includes('fail proof-chain'), says.join());
});

test('P-21: a predecessor that is not supported leaves the chain undecided, not forged', async () => {
  const [first, second] = await chain(witness, (one) => ({ ...one, cryptosuite: 'rot13-2026' }));
  assert.equal((await judged([first, second])).verdict, 'unsupported');
});

test('P-22: an id twice, and a chain that comes back to itself', async () => {
  const [first, second] = await chain(issuer);
  const twice = await judge({
    ...document,
    proof: [{ ...first, id: 'urn:proof:2' }, second],
  } as JsonObject);
  assert.equal(twice.verdict, 'invalid');
  assert.ok(twice.findings.some(({ params }) => params?.['cause'] === 'proof-chain'));
  const self = await prove(document, issuer, { id: 'urn:proof:1', previousProof: 'urn:proof:1' });
  assert.deepEqual((await judged([self])).says, ['fail proof-chain']);
  const a = await prove(document, issuer, { id: 'urn:a', previousProof: 'urn:b' });
  const b = await prove(document, issuer, { id: 'urn:b', previousProof: 'urn:a' });
  assert.ok((await judged([a, b])).says.includes('fail proof-chain'));
});

test('N14, N15, P-5: purpose, expiry and dates of a proof', async () => {
  const says = async (more: JsonObject): Promise<string[]> =>
    complaints(await judge(await sign(document, issuer, more)), 'proof', 'key');
  assert.deepEqual(await says({ proofPurpose: 'authentication' }), ['fail proof-purpose']);
  assert.deepEqual(await says({ expires: '2026-11-21T11:59:59Z' }), ['fail proof-expired']);
  assert.deepEqual(await says({ expires: '2026-11-21T12:00:01Z' }), []);
  assert.deepEqual(await says({ created: '2026-11-21T12:00:59Z' }), []);
  assert.deepEqual(await says({ created: '2026-11-21T12:01:01Z' }), ['warn proof-created-future']);
  assert.deepEqual(await says({ challenge: 'x' }), ['warn proof-challenge']);
  assert.ok((await judged({ ...good, created: 'yesterday' })).says.includes('fail proof-created'));
});

test('P-30: eddsa-rdf-2022 is no suite; eddsa-2022 is one by its former name', async () => {
  assert.deepEqual(
    (await judged({ ...good, cryptosuite: 'eddsa-rdf-2022' })).verdict,
    'unsupported',
  );
  assert.deepEqual(
    complaints(await judge(await sign(document, issuer, { cryptosuite: 'eddsa-2022' })), 'proof'),
    ['warn proof-legacy-name'],
  );
});

test('P-6, 5.5: suites and types that are not ours are named as unsupported', async () => {
  for (const type of [
    'JsonWebSignature2020',
    'RsaSignature2018',
    'EcdsaSecp256k1Signature2019',
    'MerkleProof2019',
    'toString',
    '__proto__x',
  ]) {
    const report = await judge({ ...document, proof: { ...good, type } } as JsonObject);
    assert.equal(report.verdict, 'unsupported', type);
    assert.equal(
      report.findings.find(({ code }) => code === 'proof-unsupported')?.params?.['suite'],
      type,
    );
  }
  const { cryptosuite: _none, ...nameless } = good;
  assert.equal((await judged(nameless)).verdict, 'unsupported');
  assert.equal((await judged({ ...good, cryptosuite: 'constructor' })).verdict, 'unsupported');
});
