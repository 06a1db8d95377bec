import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../src/report/finding.js';
import { type CustomCheck, verify, type VerifyOptions } from '../../src/verify.js';
import { createStatusList } from '../../src/issue.js';
import { codes, type JsonObject, mint, NOW, readOne, world } from '../support/mint.js';
import { badge, college, quiet } from './college-badge.js';

const outcomeOf = ({ check, outcome, code }: Finding): readonly string[] => [check, outcome, code];

describe('only and previous', () => {
  test('only runs the named checks; those that depend on the rest are not run, and nothing alone is valid', async () => {
    const report = await verify(badge, { ...quiet, only: ['validity'] });
    assert.deepEqual(codes(report), ['in-period']);
    assert.equal(report.verdict, 'indeterminate');
    assert.ok(codes(await verify(badge, { ...quiet, only: ['key'] })).includes('key-bound'));
  });
  test('with an earlier report some checks are made again, and the verdict is over all', async () => {
    const list = await createStatusList({
      key: college.key,
      url: 'https://college.example/list',
      now: NOW,
    });
    const listed = await readOne(
      await mint(college, {
        id: 'urn:x:5',
        credentialStatus: list.allocate('urn:x:5') as JsonObject,
      }),
    );
    const first = await verify(listed, quiet);
    assert.equal(first.verdict, 'indeterminate');
    const again = await verify(listed, {
      now: NOW,
      fetch: world({ [list.url]: list.json }).fetch,
      only: ['status'],
      previous: first,
    });
    assert.equal(again.verdict, 'valid', codes(again).join());
    assert.deepEqual(
      [...codes(again)].filter((code) => code.startsWith('status-')),
      ['status-clear'],
    );
    const requests = again.asked!.map(({ url, reason }) => [url, reason]);
    assert.deepEqual(
      requests,
      [
        [list.url, 'offline'],
        [list.url, undefined],
      ],
      'the requests of both (R-1)',
    );
  });
  test('R-1: an ended badge whose recipient is compared later keeps the time of its verdict', async () => {
    const ended = await readOne(await mint(college, { validUntil: '2026-12-01T00:00:00Z' }));
    const previous = await verify(ended, { ...quiet, trustedIssuers: ['did:web:x.example'] });
    assert.equal(previous.verdict, 'valid');
    const later = { ...quiet, now: '2027-06-01T00:00:00Z', recipient: 'did:example:ada' };
    const compared = await verify(ended, { ...later, only: ['recipient'], previous });
    assert.deepEqual([compared.verdict, compared.checkedAt], ['valid', previous.checkedAt]);
    assert.deepEqual(compared.conditions, { ...previous.conditions, recipient: true });
    const half = await verify(ended, { ...later, only: ['status'], previous });
    assert.equal(half.checkedAt, previous.checkedAt, 'as old as the older of both answers');
    const anew = await verify(ended, { ...later, only: ['validity', 'status'], previous });
    assert.deepEqual([anew.verdict, anew.checkedAt], ['expired', '2027-06-01T00:00:00.000Z']);
  });

  test('R-1: findings from saved responses keep their date and conditions', async () => {
    const asOf = '2026-02-01T00:00:00.000Z';
    const saved = { ...quiet, asOf, strict: true, offline: true, acceptWithheld: true };
    const previous = await verify(badge, saved);
    const compared = await verify(badge, {
      fetch: quiet.fetch,
      recipient: 'did:example:ada',
      trustedIssuers: ['did:web:x.example'],
      only: ['recipient'],
      previous,
    });
    assert.equal(compared.asOf, asOf);
    assert.deepEqual(compared.conditions, { ...previous.conditions, recipient: true });
    const listed = await verify(badge, {
      ...quiet,
      trustedIssuers: ['did:web:x.example'],
      only: ['issuer', 'validity', 'status'],
      previous,
    });
    assert.equal(listed.asOf, undefined);
    assert.deepEqual(
      listed.conditions,
      {
        clock: 'given',
        strict: true,
        offline: false,
        trustLists: 1,
        recipient: false,
        presentation: false,
      },
      'the proof was checked strictly',
    );
    const { conditions: _, ...bare } = previous;
    const unknown = await verify(badge, { ...quiet, only: ['recipient'], previous: bare });
    assert.equal(unknown.conditions, undefined, 'those of the earlier report are not known');
  });

  test('10.A17: options that change meanwhile do not change the report', async () => {
    const clock = new Date(NOW),
      person = { type: 'id', value: 'did:example:ada' },
      trustedIssuers = ['did:web:x.example'],
      checks: CustomCheck[] = [],
      options: { -readonly [Name in keyof VerifyOptions]: VerifyOptions[Name] } = {
        ...quiet,
        now: clock,
        recipient: person,
        trustedIssuers,
        checks,
      };
    const { findings: expected, ...alike } = await verify(badge, { ...options });
    const running = verify(badge, options);
    clock.setUTCFullYear(2001);
    person.value = 'did:example:eve';
    trustedIssuers.push('did:web:y.example');
    checks.push({ id: 'own', run: async () => [{ outcome: 'fail', code: 'own-fails' }] });
    Object.assign(options, {
      recipient: undefined,
      strict: true,
      asOf: '2020-01-01T00:00:00Z',
      only: ['status'],
    });
    const { findings, ...rest } = await running;
    assert.deepEqual(rest, alike);
    assert.deepEqual(findings.map(outcomeOf), expected.map(outcomeOf));
  });

  test('a report on another badge does not count for this one', async () => {
    const altered = await readOne({ ...badge.document, name: 'Changed' });
    const good = await verify(badge, quiet);
    await assert.rejects(
      verify(altered, { ...quiet, only: ['status'], previous: good }),
      /another badge/,
    );
    await assert.rejects(verify(badge, { ...quiet, previous: good }), /needs options.only/);
  });
});
