import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import type { CheckId, Finding, Outcome } from '../../src/report/finding.js';
import { finding, isProofValid, isValid, UNPROVEN } from '../../src/report/findings.js';

const of = (check: CheckId, ...outcomes: Outcome[]): Finding[] =>
  outcomes.map((outcome) => ({ check, outcome, code: 'proof-holds' }));

describe('findings', () => {
  test('a finding belongs to the check of its code, and keeps what is given with it', () => {
    assert.deepEqual(finding('fail', 'status-revoked', { params: { url: 'https://a.example/' } }), {
      check: 'status',
      outcome: 'fail',
      code: 'status-revoked',
      params: { url: 'https://a.example/' },
    });
  });

  test('V-5: a check is valid when it passed, and nothing of it failed or stayed open', () => {
    const isProof = (...outcomes: Outcome[]): boolean =>
      isValid([...of('key', 'pass'), ...of('proof', ...outcomes)], 'proof');
    assert.equal(isProof('pass'), true);
    assert.equal(isProof('pass', 'warn', 'skipped'), true);
    for (const outcome of ['fail', 'unknown', 'unsupported'] as const) {
      assert.equal(isProof('pass', outcome), false, `pass, then ${outcome}`);
      assert.equal(isProof(outcome, 'pass'), false, `${outcome}, then pass`);
    }
    for (const outcome of ['warn', 'skipped'] as const)
      assert.equal(isProof(outcome), false, `${outcome} alone is no pass`);
  });

  test('V-5: a check without a finding is not valid, whatever the others say', () => {
    assert.equal(isValid([], 'proof'), false);
    assert.equal(isValid(of('key', 'pass'), 'proof'), false);
  });

  test('V-5: the findings of other checks change nothing', () => {
    const others = [...of('status', 'fail'), ...of('key', 'unknown'), ...of('issuer', 'pass')];
    assert.equal(isValid([...others, ...of('proof', 'pass')], 'proof'), true);
  });

  test('V-5: a badge is proven by proof and key together', () => {
    assert.equal(isProofValid([...of('proof', 'pass'), ...of('key', 'pass')]), true);
    assert.equal(isProofValid([...of('proof', 'pass'), ...of('key', 'unknown')]), false);
    assert.equal(isProofValid([...of('proof', 'fail'), ...of('key', 'pass')]), false);
    assert.equal(isProofValid(of('proof', 'pass')), false);
    assert.equal(isProofValid(of('key', 'pass')), false);
  });

  test('an altered text and a broken signature leave nothing that is the issuer’s', () => {
    assert.deepEqual([...UNPROVEN].sort(), ['proof-altered', 'proof-value']);
  });
});
