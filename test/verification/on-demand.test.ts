import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge, JsonObject } from '../../src/badge/contract.js';
import { finding } from '../../src/report/findings.js';
import type { Check, CheckContext } from '../../src/verification/contract.js';
import { onDemand } from '../../src/verification/on-demand.js';
import { runChecks } from '../../src/verification/run-checks.js';
import type { Session } from '../../src/verification/session.js';
import { badgeOf } from './checks/direct.js';
import { ACHIEVEMENT } from '../badge/samples.js';

const session = { around: [], asked: [] } as unknown as Session;
const found = finding('pass', 'schema-conforms');
const loaded: Check = { id: 'schema', run: async () => [found] };
const { credentialSchema: _schema, ...WITHOUT } = ACHIEVEMENT as unknown as JsonObject;
const withSchema = badgeOf({ ...WITHOUT, credentialSchema: [{ id: 'urn:x' }] });
const isNeeded = ({ document }: Badge): boolean => document['credentialSchema'] !== undefined;

test('a badge that needs nothing of a check does not load it', async () => {
  const check = onDemand({
    id: 'schema',
    isNeeded,
    load: () => assert.fail('loaded'),
    otherwise: () => [finding('skipped', 'schema-limit')],
  });
  const { findings } = await runChecks(badgeOf(WITHOUT), [check], session);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['schema-limit'],
  );
});

test('code is loaded before the first check runs, and once for all badges', async () => {
  const order: string[] = [];
  const check = onDemand({
    id: 'schema',
    isNeeded,
    alsoLoad: () => order.push('also'),
    load: async () => {
      order.push('load');
      return loaded;
    },
  });
  const first: Check = {
    id: 'structure',
    run: async () => {
      order.push('first');
      return [];
    },
  };
  for (let badges = 0; badges < 2; badges++) {
    const { findings } = await runChecks(withSchema, [first, check], session);
    assert.equal(findings[0]!.code, 'schema-conforms');
  }
  assert.deepEqual(order, ['load', 'also', 'first', 'also', 'first']);
});

test('code that cannot be loaded is unknown, no verdict, and is requested again', async () => {
  let requests = 0;
  const check = onDemand({
    id: 'schema',
    isNeeded,
    load: async () => {
      if (++requests === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return loaded;
    },
  });
  const { findings } = await runChecks(withSchema, [check], session);
  assert.deepEqual(
    findings.map(({ check, outcome, code }) => [check, outcome, code]),
    [['schema', 'unknown', 'check-crashed']],
  );
  const again = await runChecks(withSchema, [check], session);
  assert.equal(again.findings[0]!.code, 'schema-conforms');
});

test('a load ahead that fails ends no process', async () => {
  const check = onDemand({
    id: 'schema',
    isNeeded,
    load: async () => Promise.reject(new TypeError('offline')),
  });
  check.prepare!(withSchema, {} as CheckContext);
  await new Promise((resolve) => setTimeout(resolve));
});
