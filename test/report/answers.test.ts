import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { CODES, type Code } from '../../src/report/codes.js';
import type { CheckId, Finding, Outcome, Report } from '../../src/report/finding.js';
import { judge } from '../../src/report/verdict.js';

const of = (code: Code, outcome: Outcome): Finding => ({
  check: CODES[code] as CheckId,
  outcome,
  code,
});
const GOOD: readonly Finding[] = [
  { check: 'structure', outcome: 'pass', code: 'structure-conforms' },
  of('proof-holds', 'pass'),
  of('key-bound', 'pass'),
  of('in-period', 'pass'),
  of('status-clear', 'pass'),
];
/** A good badge without one check, and with these findings. */
const judged = (findings: readonly Finding[], without?: CheckId): Report =>
  judge([...GOOD.filter(({ check }) => check !== without), ...findings], '2026-11-21T00:00:00Z');

describe('answers of the report, one finding at a time', () => {
  const AUTHENTIC = { fail: 'no', unsupported: 'unsupported', unknown: 'unknown' } as const;
  for (const check of ['structure', 'proof', 'key', 'schema'] as const)
    test(`R-2: authentic, when ${check} fails, is unsupported, stays open or is left out`, () => {
      for (const [outcome, answer] of Object.entries(AUTHENTIC))
        assert.equal(
          judged([{ check, outcome: outcome as Outcome, code: 'proof-holds' }]).authentic,
          answer,
        );
      const isRequired = check !== 'schema';
      assert.equal(judged([], check).authentic, isRequired ? 'unknown' : 'yes');
    });

  test('R-2: a document that cannot be read is malformed, one of unknown form unsupported', () => {
    const { verdict, authentic } = judged([of('unreadable', 'fail')]);
    assert.deepEqual({ verdict, authentic }, { verdict: 'malformed', authentic: 'no' });
    assert.equal(judged([of('unreadable', 'unsupported')]).authentic, 'unsupported');
    assert.equal(judged([of('unreadable', 'warn')]).verdict, 'valid');
  });

  test('V-70: endorsements count only when the policy counts them', () => {
    const of2 = (outcome: Outcome, strictEndorsements?: boolean) =>
      judge([...GOOD, of('endorsement-fails', outcome)], '2026-11-21T00:00:00Z', {
        ...(strictEndorsements === undefined ? {} : { strictEndorsements }),
      }).authentic;
    for (const [outcome, answer] of Object.entries(AUTHENTIC)) {
      assert.equal(of2(outcome as Outcome), 'yes');
      assert.equal(of2(outcome as Outcome, false), 'yes');
      assert.equal(of2(outcome as Outcome, true), answer);
    }
    assert.equal(of2('pass', true), 'yes');
    const report = judge([of('proof-holds', 'fail')], '', { strictEndorsements: true });
    assert.equal(report.authentic, 'no', 'the other checks still count');
  });

  test('V-51: current, by each finding of status and validity', () => {
    const TIMES = { expired: 'expired', 'not-yet-valid': 'not-yet-valid' } as const;
    for (const [code, answer] of Object.entries(TIMES))
      assert.equal(judged([of(code as Code, 'fail')], 'validity').current, answer);
    for (const check of ['status', 'validity'] as const) {
      const code = check === 'status' ? 'status-unreachable' : 'period-unreadable';
      for (const outcome of ['unknown', 'fail', 'skipped'] as const)
        assert.equal(judged([of(code, outcome)]).current, 'unknown', `${check} ${outcome}`);
      const { verdict, current } = judged([of(code, 'unsupported')]);
      assert.deepEqual([verdict, current], ['unsupported', 'unsupported']);
      assert.equal(judged([of(code, 'warn')]).current, 'yes');
      assert.equal(judged([], check).current, 'unknown', `${check} was not answered`);
    }
    assert.equal(judged([]).current, 'yes');
  });

  test('V-51: only a failure revokes, suspends or ends; a warning with the same code does not', () => {
    for (const code of ['status-revoked', 'status-suspended', 'expired', 'not-yet-valid'] as const)
      assert.equal(judged([of(code, 'warn')]).current, 'yes');
  });

  test('R-2: what is not authentic is not current either, whatever it answers', () => {
    for (const outcome of ['fail', 'unsupported', 'unknown'] as const)
      assert.equal(judged([of('proof-holds', outcome)]).current, 'unknown');
  });

  test('R-3: the issuer is trusted by a list alone', () => {
    assert.equal(judged([]).issuer, 'unknown');
    assert.equal(judged([of('issuer-listed', 'pass')]).issuer, 'trusted');
    assert.equal(judged([of('issuer-listed', 'warn')]).issuer, 'unknown');
    assert.equal(judged([of('issuer-domain', 'pass')]).issuer, 'unknown');
    assert.equal(judged([of('issuer-unlisted', 'skipped')]).issuer, 'unlisted');
    const both = [of('issuer-domain', 'pass'), of('issuer-unlisted', 'skipped')];
    assert.equal(judged(both).issuer, 'unlisted');
  });

  test('R-3: the recipient is the person named; control of a key answers only when none was', () => {
    const MATCHES = ['recipient-match', 'recipient-match-normalised'] as const;
    const OTHERS = [
      'recipient-none',
      'recipient-withheld',
      'recipient-hash-unknown',
      'recipient-hash-malformed',
    ] as const;
    assert.equal(judged([]).recipient, 'not-checked');
    for (const code of MATCHES) {
      assert.equal(judged([of(code, 'pass')]).recipient, 'match');
      assert.equal(judged([of(code, 'unknown')]).recipient, 'not-checked');
    }
    assert.equal(judged([of('recipient-mismatch', 'fail')]).recipient, 'mismatch');
    assert.equal(judged([of('recipient-mismatch', 'unknown')]).recipient, 'not-checked');
    const control = of('recipient-control-proven', 'pass');
    assert.equal(judged([control]).recipient, 'match');
    assert.equal(judged([of('recipient-control-proven', 'warn')]).recipient, 'not-checked');
    for (const code of [...OTHERS, 'recipient-mismatch', ...MATCHES] as const)
      assert.equal(judged([control, of(code, 'unknown')]).recipient, 'not-checked', code);
    for (const code of MATCHES)
      assert.equal(
        judged([of('recipient-mismatch', 'fail'), of(code, 'pass')]).recipient,
        'mismatch',
      );
    assert.equal(judged([of('recipient-not-asked', 'pass'), control]).recipient, 'match');
  });

  test('V-63: the holder is who proves or fails to prove control, whoever was named', () => {
    const named = of('recipient-mismatch', 'fail');
    assert.equal(judged([named]).holder, 'not-checked');
    for (const code of ['recipient-control-proven', 'recipient-control-failed'] as const) {
      assert.equal(judged([named, of(code, 'pass')]).holder, 'proven');
      assert.equal(judged([named, of(code, 'fail')]).holder, 'failed');
      for (const outcome of ['unknown', 'unsupported', 'skipped', 'warn'] as const)
        assert.equal(judged([named, of(code, outcome)]).holder, 'unknown');
    }
  });

  test('R-2: the report repeats its findings and its clock', () => {
    const report = judge(GOOD, '2026-11-21T00:00:00Z');
    assert.equal(report.findings, GOOD);
    assert.equal(report.checkedAt, '2026-11-21T00:00:00Z');
  });
});
