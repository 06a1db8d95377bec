import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCache, verify, type VerifyOptions } from '../../src/verify.js';
import { controllerDocument } from '../../src/issuing/key-identity.js';
import { createKey } from '../../src/issuing/keys.js';
import { mint, NOW, party, readOne, world } from '../support/mint.js';
import { badge, college, quiet } from './college-badge.js';

describe('misuse is a TypeError that names the option, never a verdict', () => {
  const WRONG: Record<string, readonly unknown[]> = {
    now: ['soon', 7, new Date(NaN)],
    asOf: ['x'],
    fetch: ['https://x.example', {}],
    resolve: [{}],
    contexts: ['x', 7],
    schemas: [7],
    trustedIssuers: [7, [7], {}, [{}], { url: 'not a url' }],
    recipient: [7, {}, { type: 'email' }],
    presentation: ['text', { text: 'x' }, { text: 'x', challenge: '', domain: 'd' }],
    cache: [{}, new Map()],
    signal: [{}],
    checks: [{}, [{}], [{ id: 'x' }]],
    only: ['proof', ['proofs'], [7]],
    previous: ['x', {}],
    strict: ['false', 1],
    refresh: ['no'],
    domainProof: [1],
    fetchEvidence: [1],
    strictEndorsements: [1],
    acceptWithheld: ['yes'],
    allowLoopback: ['yes'],
    offline: ['yes', 1],
    refused: ['RS256', [7]],
    timeoutMs: ['10', 0, -1, NaN],
  };
  for (const [name, values] of Object.entries(WRONG)) {
    test(name, async () => {
      for (const value of values)
        await assert.rejects(
          verify(badge, { ...quiet, [name]: value } as VerifyOptions),
          (error) => error instanceof TypeError && error.message.includes(name),
          JSON.stringify(value),
        );
    });
  }
  test('a misspelt option, which would silently not be heeded', async () =>
    assert.rejects(
      verify(badge, { trustedIssuer: [] } as never),
      /options.trustedIssuer is not an option/,
    ));
  test('inputs that are no badge, and no options', async () => {
    for (const no of [undefined, null, 'text', {}, badge.document])
      await assert.rejects(verify(no as never), TypeError);
    await assert.rejects(verify(badge, null as never), TypeError);
  });
  test('an aborted signal is passed on', async () =>
    assert.rejects(
      verify(badge, { ...quiet, signal: AbortSignal.abort(new Error('enough')) }),
      /enough/,
    ));
});

test('K-42: resolve is called first, and our resolvers are used where it returns nothing', async () => {
  const key = await createKey({ controller: 'did:example:college' });
  const exotic = await readOne(await mint({ key, id: key.controller, page: {} }));
  assert.equal((await verify(exotic, quiet)).verdict, 'unsupported');
  const asked: string[] = [];
  const resolve: VerifyOptions['resolve'] = (controller) => {
    asked.push(controller);
    return controller === key.controller
      ? Promise.resolve({ document: controllerDocument(key) })
      : undefined;
  };
  assert.equal((await verify(exotic, { ...quiet, resolve })).verdict, 'valid');
  assert.equal((await verify(badge, { ...quiet, resolve })).verdict, 'valid');
  assert.deepEqual(asked, [key.controller, college.id]);
});

test('cache: answers are shared between verifications, failures are not kept (X-42)', async () => {
  const web = await party('did:web:college.example');
  const hosted = await readOne(await mint(web));
  const cache = createCache(),
    up = world(web.page),
    down = world({});
  assert.equal(
    (await verify(hosted, { now: NOW, fetch: down.fetch, cache })).verdict,
    'indeterminate',
  );
  assert.equal((await verify(hosted, { now: NOW, fetch: up.fetch, cache })).verdict, 'valid');
  assert.equal((await verify(hosted, { now: NOW, fetch: down.fetch, cache })).verdict, 'valid');
  assert.deepEqual([down.asked.length, up.asked.length], [1, 1]);
});

test('X-2: the report lists all hosts that were requested, also in vain', async () => {
  const web = await party('did:web:college.example');
  const report = await verify(await readOne(await mint(web)), {
    now: NOW,
    fetch: world(web.page).fetch,
    trustedIssuers: { url: 'https://lists.example/l' },
  });
  assert.deepEqual(
    report.asked!.map(({ url, reason }) => [url, reason]),
    [
      ['https://college.example/.well-known/did.json', undefined],
      ['https://lists.example/l', 'offline'],
    ],
  );
});

test('R-1: every finding has its duration and its evidence', async () => {
  for (const { code, ms, evidence } of (await verify(badge, quiet)).findings) {
    assert.equal(typeof ms, 'number', code);
    assert.ok(evidence && Object.keys(evidence).length > 0, code);
  }
});

test('G22: an expired badge is authentic and expired; "was it valid on that day" through now', async () => {
  const old = await readOne(await mint(college, { validUntil: '2026-06-01T00:00:00Z' }));
  const report = await verify(old, quiet);
  assert.deepEqual(
    [report.verdict, report.authentic, report.current],
    ['expired', 'yes', 'expired'],
  );
  assert.equal((await verify(old, { ...quiet, now: '2026-05-01T00:00:00Z' })).verdict, 'valid');
});
