import { strict as assert } from 'node:assert';
import test from 'node:test';
import { CODES, type Code } from '../../src/report/codes.js';
import type { CheckId, Finding, Outcome, Verdict } from '../../src/report/finding.js';
import { judge } from '../../src/report/verdict.js';

const AT = '2026-11-21T00:00:00Z';
const one = (
  check: CheckId,
  outcome: Outcome,
  code: Code = Object.keys(CODES).find((name) => CODES[name as Code] === check) as Code,
): Finding => ({ check, outcome, code });
const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'warn', 'unknown', 'unsupported', 'skipped'];

const PROOF_FINDINGS = OUTCOMES.flatMap((structure) =>
  OUTCOMES.flatMap((proof) =>
    OUTCOMES.map((key) => [one('structure', structure), one('proof', proof), one('key', key)]),
  ),
);
const TIME: readonly Finding[] = [
  one('validity', 'pass', 'in-period'),
  one('validity', 'fail', 'expired'),
  one('validity', 'fail', 'not-yet-valid'),
  one('validity', 'unknown', 'period-unreadable'),
];
const STATUS: readonly Finding[] = [
  one('status', 'pass', 'status-none'),
  one('status', 'pass', 'status-clear'),
  one('status', 'fail', 'status-revoked'),
  one('status', 'fail', 'status-suspended'),
  one('status', 'unknown', 'status-unreachable'),
  one('status', 'unsupported', 'status-unsupported'),
  one('status', 'skipped', 'status-not-checked'),
  one('status', 'warn', 'status-message'),
];
const ISSUER: readonly Finding[] = [
  one('issuer', 'pass', 'issuer-listed'),
  one('issuer', 'skipped', 'issuer-unlisted'),
  one('issuer', 'unknown', 'issuer-list-unreachable'),
];
const RECIPIENT: readonly Finding[] = [
  one('recipient', 'pass', 'recipient-match'),
  one('recipient', 'fail', 'recipient-mismatch'),
  one('recipient', 'skipped', 'recipient-not-asked'),
];

test('R-2: over every combination headline and rows never disagree', () => {
  let walked = 0;
  for (const proofFindings of PROOF_FINDINGS)
    for (const time of TIME)
      for (const status of STATUS)
        for (const issuer of ISSUER)
          for (const recipient of RECIPIENT) {
            const findings = [...proofFindings, time, status, issuer, recipient];
            const report = judge(findings, AT);
            walked++;
            const label = JSON.stringify(
              findings.map(({ check, outcome, code }) => [check, outcome, code]),
            );
            assert.equal(
              report.verdict === 'valid',
              report.authentic === 'yes' && report.current === 'yes',
              label,
            );
            assert.equal(report.verdict === 'invalid', report.authentic === 'no', label);
            if (report.verdict === 'valid')
              assert.ok(
                findings.every(
                  ({ check, outcome }) =>
                    ['issuer', 'recipient'].includes(check) ||
                    outcome === 'pass' ||
                    outcome === 'warn',
                ),
                label,
              );
            if (report.current === 'yes')
              assert.equal(
                report.authentic,
                'yes',
                `current is no answer for what is not authentic: ${label}`,
              );
            if (['revoked', 'suspended', 'expired', 'not-yet-valid'].includes(report.verdict))
              assert.equal(report.current, report.verdict, label);
            if (proofFindings.some(({ outcome }) => outcome === 'fail'))
              assert.equal(report.verdict, 'invalid', label);
          }
  assert.equal(walked, 216 * 4 * 8 * 3 * 3);
});

test('R-2: issuer trust and recipient never change the headline', () => {
  for (const proofFindings of PROOF_FINDINGS)
    for (const time of TIME)
      for (const status of STATUS) {
        const verdicts = new Set<Verdict>();
        for (const issuer of ISSUER)
          for (const recipient of RECIPIENT)
            verdicts.add(judge([...proofFindings, time, status, issuer, recipient], AT).verdict);
        assert.equal(verdicts.size, 1);
      }
});

const good: readonly Finding[] = [
  one('structure', 'pass'),
  one('proof', 'pass', 'proof-holds'),
  one('key', 'pass', 'key-bound'),
  TIME[0]!,
  STATUS[0]!,
];
const PRECEDENCE: ReadonlyArray<readonly [Verdict, Finding]> = [
  ['malformed', one('read', 'fail', 'unreadable')],
  ['invalid', one('proof', 'fail', 'proof-altered')],
  ['revoked', STATUS[2]!],
  ['suspended', STATUS[3]!],
  ['expired', TIME[1]!],
  ['not-yet-valid', TIME[2]!],
  ['unsupported', one('proof', 'unsupported', 'proof-unsupported')],
  ['indeterminate', STATUS[4]!],
];

test('R-2: the order of precedence, worst first', () => {
  const isDate = (verdict: Verdict) => verdict === 'expired' || verdict === 'not-yet-valid';
  PRECEDENCE.forEach(([verdict], index) => {
    const rest = PRECEDENCE.slice(index)
      // a date heads the report only of what is authentic, so that only what leaves the status open may follow it
      .filter(([, { check }]) => !isDate(verdict) || check !== 'proof')
      .map(([, finding]) => finding);
    assert.equal(judge([...good, ...rest], AT).verdict, verdict);
  });
  assert.equal(judge(good, AT).verdict, 'valid');
});

test('R-2, 10.A12: a date heads no report of a badge that is not known to be authentic', () => {
  for (const date of [TIME[1]!, TIME[2]!])
    for (const [outcome, verdict] of [
      ['unknown', 'indeterminate'],
      ['unsupported', 'unsupported'],
      ['fail', 'invalid'],
    ] as const)
      for (const check of ['structure', 'proof', 'key'] as const) {
        const findings = good.filter((f) => f.check !== check && f.check !== 'validity');
        assert.equal(judge([...findings, date, one(check, outcome)], AT).verdict, verdict);
        assert.equal(judge([...findings, date], AT).verdict, 'indeterminate');
      }
});

test('R-2: nothing found is not valid; each missing pass is missed', () => {
  assert.equal(judge([], AT).verdict, 'indeterminate');
  for (const missing of good)
    assert.notEqual(
      judge(
        good.filter((finding) => finding !== missing),
        AT,
      ).verdict,
      'valid',
    );
});

test('R-2a: a check with only "warn" or "skipped" gives no yes', () => {
  for (const outcome of ['warn', 'skipped'] as const) {
    const findings = good.map((finding) =>
      finding.check === 'status' ? { ...finding, outcome } : finding,
    );
    assert.equal(judge(findings, AT).current, 'unknown');
  }
});
