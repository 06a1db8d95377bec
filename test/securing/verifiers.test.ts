import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Badge } from '../../src/badge/contract.js';
import { MECHANISMS, mechanismOf } from '../../src/securing/verifiers.js';
import { verify } from '../../src/verify.js';
import {
  found,
  mint,
  NOW,
  party,
  readOne,
  token,
  world,
  type JsonObject,
} from '../support/mint.js';

const college = await party();
const OB2 = 'https://w3id.org/openbadges/v2';
const assertion: JsonObject = {
  '@context': OB2,
  id: 'https://college.example/1',
  type: 'Assertion',
  recipient: { type: 'email', identity: 'ada@ada.example', hashed: false },
  badge: 'https://college.example/class',
  issuedOn: '2026-01-01T00:00:00Z',
};
const hosted = { ...assertion, verification: { type: 'HostedBadge' } };
const signed = { ...assertion, verification: { type: 'SignedBadge', creator: college.key.id } };
const credential = await mint(college);
const { proof: _proof, ...unsigned } = credential;

/** A badge under each mechanism, and the name of the mechanism; `undefined` without one. */
const CASES: ReadonlyArray<readonly [string, () => Promise<Badge>, string | undefined]> = [
  ['an embedded proof', () => readOne(credential), 'data-integrity'],
  ['no proof', () => readOne(unsigned), 'none'],
  ['a JWT', async () => readOne(await token(college, unsigned)), 'jwt'],
  ['an SD-JWT', async () => readOne(`${await token(college, unsigned)}~`), 'sd-jwt'],
  ['a hosted assertion', () => readOne(hosted), 'hosted'],
  [
    'the notice that is left of a revoked assertion',
    () => readOne({ '@context': OB2, id: 'https://college.example/1', revoked: true }),
    'hosted',
  ],
  ['a signed assertion', async () => readOne(await token(college, signed)), 'jws'],
  ['an assertion as SD-JWT', async () => readOne(`${await token(college, signed)}~`), undefined],
  [
    'an assertion of an unknown verification',
    () => readOne({ ...assertion, verification: { type: 'MerkleProof2017' } }),
    'other',
  ],
];

describe('securing mechanisms', () => {
  for (const [title, badge, name] of CASES)
    test(`V-23: ${title} has the mechanism ${name ?? 'none'}`, async () => {
      const given = await badge();
      assert.equal(mechanismOf(given)?.name, name);
      const all = MECHANISMS.filter((one) => one.recognise(given)).map((one) => one.name);
      assert.deepEqual(all, name === undefined ? [] : [name], 'exactly one recognises it');
    });

  test('R-4: the mechanisms of Open Badges 2.0 and SD-JWT tell which document is judged, the others judge the one given', () => {
    const names = MECHANISMS.filter(({ effective }) => effective).map(({ name }) => name);
    assert.deepEqual(names.sort(), ['hosted', 'jws', 'other', 'sd-jwt']);
  });

  test('each mechanism makes findings of proof and key only, and never throws without network', async () => {
    for (const [title, badge] of CASES) {
      const report = await verify(await badge(), { now: NOW, offline: true, only: ['proof'] });
      assert.ok(report.findings.length > 0, title);
      for (const { check, code } of report.findings) {
        assert.ok(['proof', 'key', 'structure'].includes(check), `${title}: ${check} ${code}`);
        assert.notEqual(code, 'check-crashed', title);
      }
    }
  });

  test('V-4: an Open Badges 2.0 assertion as SD-JWT is unsupported, and nothing is requested for it', async () => {
    const { fetch, asked } = world({
      'https://college.example/class': { id: 'https://college.example/class' },
    });
    const text = `${await token(college, { ...signed, issuer: college.id })}~`;
    const report = await verify(await readOne(text), { now: NOW, fetch });
    assert.equal(report.verdict, 'unsupported');
    assert.equal(found(report, 'proof-unsupported').params?.['suite'], 'OB 2.0, sd-jwt');
    assert.deepEqual(asked, []);
  });
});
