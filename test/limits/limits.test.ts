/** Each limit of `docs/limits.md`, exceeded by one step: the result never counts against the badge, and names the limit (X-3, 10.B). */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { NET_LIMITS } from '../../src/web/policy.js';
import { read } from '../../src/read.js';
import { JourneyError } from '../../src/journey/error.js';
import { OVER_APPLICATION } from './application.js';
import { endOfCleaning, OVER_CLEANING } from './cleaning.js';
import { OVER_READING } from './reading.js';
import { OVER_WORK } from './work.js';
import { recordOfLists } from './work-records.js';

for (const [name, { ends, limit, make }] of Object.entries(OVER_WORK))
  test(`X-3 ${name}: ${ends}`, async () => {
    const { findings, verdict } = await make();
    const [outcome, code] = ends.split(' ');
    const found = findings.find(
      (one) =>
        (one.code === code && one.outcome === outcome) ||
        (one.params?.['cause'] === code && outcome === 'unsupported'),
    );
    assert.ok(found, findings.map((one) => `${one.outcome} ${one.code}`).join());
    if (limit !== undefined) assert.equal(found.params?.['limit'], limit);
    if (outcome === 'unsupported' && found.outcome === outcome) assert.equal(verdict, outcome);
  });

test('X-3 NET_LIMITS.waitsInAll, 10.B: a record of lists that never answer is waited for once, not one after the other', async () => {
  const order: string[] = [];
  const never: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      order.push('asked');
      init!.signal!.addEventListener('abort', () => {
        order.push('ended');
        reject(init!.signal!.reason as Error);
      });
    });
  const { report } = await recordOfLists(20, (badge) => `h${badge}.example`, {
    fetch: never,
    timeoutMs: 1_000,
  });
  const together = order.indexOf('ended');
  assert.ok(together >= 20, `${together} of ${order.length} were asked before the first ended`);
  assert.notEqual(report.verdict, 'invalid');
});

test('X-1, 10.B: a record with 4,990 status lists makes at most 500 requests, 100 at one host', async () => {
  const { asked } = await recordOfLists(499, (badge) => `h${badge % 7}.example`);
  assert.ok(asked.length <= NET_LIMITS.requestsInAll, String(asked.length));
  for (const host of ['h0.example', 'h6.example'])
    assert.ok(
      asked.filter((url) => new URL(url).host === host).length <= NET_LIMITS.requestsPerHost,
    );
});

for (const [name, { ends, limit, make }] of Object.entries(OVER_READING))
  test(`X-3 ${name}: ${ends}`, () =>
    assert.rejects(
      async () => read(await make()),
      (error) => {
        assert.ok(error instanceof BadgeError, String(error));
        assert.equal(error.code, ends);
        if (limit !== undefined) assert.equal(error.params['limit'], limit);
        return true;
      },
    ));

for (const [name, over] of Object.entries(OVER_CLEANING))
  test(`X-3 ${name}: ${over.ends}`, async () => {
    assert.equal(await endOfCleaning(over), over.ends);
  });

for (const [name, { ends, make }] of Object.entries(OVER_APPLICATION))
  test(`X-3 ${name}: ${ends}`, () =>
    assert.rejects(
      async () => make(),
      (error) => error instanceof JourneyError && error.code === ends,
    ));
