import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finding } from '../../src/verification/checks/index.js';
import { describe as describeBadge } from '../../src/describe.js';
import type { Finding } from '../../src/report/finding.js';
import {
  createCache,
  verify,
  type CustomCheck,
  type CustomContext,
  type VerifyOptions,
} from '../../src/verify.js';
import { controllerDocument } from '../../src/issuing/key-identity.js';
import { createKey } from '../../src/issuing/keys.js';
import { createStatusList } from '../../src/issue.js';
import {
  codes,
  found,
  mint,
  NOW,
  party,
  readOne,
  world,
  type JsonObject,
} from '../support/mint.js';

const college = await party();
const badge = await readOne(await mint(college));
const quiet = { now: NOW, fetch: world({}).fetch };

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
