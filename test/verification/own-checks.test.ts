import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finding } from '../../src/verification/checks/index.js';
import { describe as describeBadge } from '../../src/describe.js';
import type { Finding } from '../../src/report/finding.js';
import { type CustomCheck, type CustomContext, verify } from '../../src/verify.js';
import { found, NOW, readOne, world } from '../support/mint.js';
import { badge, quiet } from './college-badge.js';

describe('own checks', () => {
  const own = (id: string, ...findings: Finding[]): CustomCheck => ({
    id,
    run: async () => findings,
  });
  test('they are given clock, signal and fetch, and their findings are in the report under codes of their own', async () => {
    let seen: CustomContext | undefined;
    const { signal } = new AbortController();
    const check: CustomCheck = {
      id: 'college-member',
      run: async (_badge, context) => {
        seen = context;
        return [{ outcome: 'warn', code: 'college-unknown', params: { message: 'mine' } }];
      },
    };
    const report = await verify(badge, { ...quiet, signal, checks: [check] });
    assert.deepEqual(Object.keys(seen!).sort(), ['fetch', 'now', 'signal']);
    assert.equal(seen!.now.toISOString(), new Date(NOW).toISOString());
    const mine = report.findings.find(({ code }) => code === 'college-unknown');
    assert.equal(mine?.check, 'custom');
    assert.equal(report.verdict, 'valid');
    const { checks } = await describeBadge(badge, report);
    assert.ok(checks.some(({ sentence }) => sentence === 'mine'));
    const none = await verify(badge, { ...quiet, checks: [check], only: ['validity'] });
    assert.ok(!none.findings.some(({ code }) => code === 'college-unknown'));
  });
  test('X-1: their requests go through the policy of the verification, and the report names them', async () => {
    const url = 'https://members.example/list.json';
    const answers: string[] = [];
    const check: CustomCheck = {
      id: 'college-member',
      run: async (_badge, { fetch }) => {
        answers.push(await (await fetch(url)).text());
        for (const refused of ['http://127.0.0.1/', 'https://gone.example/'])
          await fetch(refused).then(
            ({ status }) => answers.push(String(status)),
            (error: Error) => answers.push(error.name),
          );
        return [];
      },
    };
    const { fetch } = world({ [url]: '["Ada"]' });
    const report = await verify(badge, { now: NOW, fetch, checks: [check] });
    assert.equal(answers[0], '["Ada"]');
    assert.equal(answers[1], 'TypeError');
    assert.ok(report.asked!.some((source) => source.url === url && source.status === 200));
  });
  test('a pass under a code of ours answers none of our questions', async () => {
    const check = own(
      'flattery',
      finding('pass', 'issuer-listed'),
      finding('pass', 'recipient-match'),
    );
    const report = await verify(badge, { ...quiet, checks: [check] });
    assert.notEqual(report.issuer, 'trusted');
    assert.notEqual(report.recipient, 'match');
  });
  test('they may take a good verdict away, never give one', async () => {
    assert.equal(
      (
        await verify(badge, {
          ...quiet,
          checks: [own('structure', finding('fail', 'property-value'))],
        })
      ).verdict,
      'invalid',
    );
    const altered = await readOne({ ...badge.document, name: 'Changed' });
    const flattering = own(
      'proof',
      finding('pass', 'proof-holds'),
      finding('pass', 'key-bound'),
      finding('pass', 'structure-conforms'),
      finding('pass', 'in-period'),
      finding('pass', 'status-none'),
    );
    assert.equal((await verify(altered, { ...quiet, checks: [flattering] })).verdict, 'invalid');
    assert.notEqual(
      (await verify(badge, { ...quiet, checks: [flattering], only: ['validity'] })).verdict,
      'valid',
    );
  });
  test('one that throws is reported as crashed and affects nothing else', async () => {
    const report = await verify(badge, {
      ...quiet,
      checks: [{ id: 'custom', run: () => Promise.reject(new Error('oops')) }],
    });
    assert.equal(found(report, 'check-crashed').params!['detail'], 'oops');
    assert.equal(report.verdict, 'valid');
  });
});
