/**
 * Everything that a verification may request, with everything that a server may respond. For each
 * pair: the verdict, and the finding that states what happened. No failure on the way is ever
 * "invalid".
 */
import { strict as assert } from 'node:assert';
import { after, describe, test } from 'node:test';
import { en } from '../../src/locales/en.js';
import { NET_LIMITS } from '../../src/net/index.js';
import { messageOf } from '../../src/view/checks.js';
import { read } from '../../src/read.js';
import type { VerifyOptions } from '../../src/verify.js';
import type { Route } from '../support/serve.js';
import { didOf, draft, sign } from './mint.js';
import { judged, type Kind, KINDS, says, server, telling, TIMEOUT } from './real-server.js';
import { issuer, json, REGISTRY, WEB } from './served-documents.js';

after(() => server.close());
const ELSEWHERE = 'https://elsewhere.example/copy';
/** A response larger than the limit of any request here. */
const HUGE = 'x'.repeat(NET_LIMITS.statusListBytes + 1);

/** Responses that a server may give where `good` is expected. */
const answers = (
  url: string,
  good: Route,
): Readonly<Record<string, Readonly<Record<string, Route>>>> => {
  const sendTo = (
    redirect: string,
    more: Readonly<Record<string, Route>> = {},
  ): Readonly<Record<string, Route>> => ({ [url]: { redirect }, ...more });
  const body = typeof good.body === 'string' ? good.body : '';
  return {
    '404': { [url]: { status: 404 } },
    '410': { [url]: { status: 410 } },
    '500': { [url]: { status: 500, body } },
    'redirect once': sendTo(`${url}-moved`, { [`${url}-moved`]: good }),
    'redirect four times': sendTo(`${url}-1`, {
      [`${url}-1`]: { redirect: `${url}-2` },
      [`${url}-2`]: { redirect: `${url}-3` },
      [`${url}-3`]: { redirect: `${url}-4` },
      [`${url}-4`]: good,
    }),
    'redirect loop': sendTo(url),
    'redirect to a private address': sendTo('https://192.168.0.1/x'),
    'redirect to http': sendTo(url.replace('https:', 'http:')),
    'redirect to another site': sendTo(ELSEWHERE, { [ELSEWHERE]: good }),
    slow: { [url]: { ...good, delay: TIMEOUT * 6 } },
    stalled: { [url]: { ...good, stall: TIMEOUT * 6 } },
    huge: { [url]: { body: HUGE } },
    page: {
      [url]: {
        body: '<!doctype html><title>Not here</title>',
        headers: { 'content-type': 'text/html' },
      },
    },
    garbage: {
      [url]: {
        body: Uint8Array.of(0xff, 0xfe, 0, 1, 2),
        headers: { 'content-type': 'application/json' },
      },
    },
    truncated: { [url]: { ...good, body: body.slice(0, body.length >> 1) } },
    'connection reset': { [url]: { hangUp: true } },
    'closed to other pages': {
      [url]: { ...good, headers: { 'access-control-allow-origin': 'https://college.example' } },
    },
  };
};

/** Codes of network errors. */
const TROUBLES: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  '404': { reason: 'http', status: 404 },
  '410': { reason: 'http', status: 410 },
  '500': { reason: 'http', status: 500 },
  'redirect four times': { reason: 'redirect' },
  'redirect loop': { reason: 'redirect' },
  'redirect to a private address': { reason: 'redirect' },
  'redirect to http': { reason: 'redirect' },
  'redirect to another site': { reason: 'redirect' },
  slow: { reason: 'timeout' },
  stalled: { reason: 'timeout' },
  huge: { reason: 'too-large' },
  page: { reason: 'content-type' },
  garbage: { reason: 'content-type' },
  truncated: { reason: 'content-type' },
  'connection reset': { reason: 'network' },
  'closed to other pages': { reason: 'network' },
};

const isAnswer = (name: string): boolean => name === 'redirect once';
for (const [name, kind] of Object.entries(KINDS)) {
  describe(`a real server: ${name}`, () => {
    test('200: valid', async () => {
      const report = await judged(kind, { [kind.url]: kind.good });
      assert.equal(report.verdict, 'valid', says(report));
      assert.ok(
        report.asked?.some(({ url, digest }) => url === kind.url && digest),
        'where it was asked is in the report, with a digest',
      );
    });
    for (const [answer, pages] of Object.entries(answers(kind.url, kind.good))) {
      const expected =
        kind.but?.[answer] ??
        (isAnswer(answer)
          ? (['valid'] as const)
          : (['indeterminate', 'unknown', kind.code, TROUBLES[answer]!] as const));
      test(`${answer}: ${expected.slice(0, 3).join(' ')}`, async () => {
        const report = await judged(kind, pages);
        assert.equal(report.verdict, expected[0], says(report));
        if (expected[0] === 'indeterminate') assert.notEqual(report.authentic, 'no');
        if (expected[1] === undefined) return;
        const told = telling(report, expected);
        assert.ok(
          told,
          `${expected[1]} ${expected[2]} ${JSON.stringify(expected[3])}; got ${says(report)}`,
        );
        const [badge] = await read(JSON.stringify(draft(WEB)));
        const reason = told.params?.['reason'] as keyof typeof en.networkProblems | undefined;
        if (reason && told.outcome === 'unknown')
          assert.ok(
            messageOf(told, badge!, en).includes(en.networkProblems[reason]),
            messageOf(told, badge!, en),
          );
      });
    }
  });
}

describe('a real server: list of trusted issuers', () => {
  const registry: Kind = {
    url: REGISTRY,
    good: json({ name: 'Ministry', date: '2026-10-01', issuers: [didOf(issuer)] }),
    badge: () => sign(draft(didOf(issuer)), issuer),
    options: { trustedIssuers: { url: REGISTRY } },
    code: 'issuer-list-unreachable',
  };
  test('200: vouches', async () =>
    assert.equal((await judged(registry, { [REGISTRY]: registry.good })).issuer, 'trusted'));
  for (const [answer, pages] of Object.entries(answers(REGISTRY, registry.good))) {
    test(`G16: ${answer}: the verdict is unchanged, and a list that was not read is not "unlisted"`, async () => {
      const report = await judged(registry, pages);
      assert.equal(report.verdict, 'valid', says(report));
      if (report.issuer === 'trusted') return assert.match(answer, /redirect once|another site/);
      assert.equal(report.issuer, 'unknown');
      const trouble = report.findings.find(
        ({ code }) =>
          code === 'issuer-list-unreachable' ||
          code === 'issuer-list-unreadable' ||
          // a list that another host serves is not the list that was named (10.A18)
          code === 'issuer-list-not-authentic',
      );
      assert.ok(trouble, says(report));
      if (trouble.code === 'issuer-list-unreachable')
        assert.equal(trouble.params?.['reason'], TROUBLES[answer]?.['reason']);
    });
  }
});

test('X-43: whatever is blocked, no answer makes a badge valid that needs it', async () => {
  const blocked: VerifyOptions = {
    fetch: async () => {
      throw new TypeError('Failed to fetch');
    },
  };
  for (const [name, kind] of Object.entries(KINDS)) {
    const report = await judged({ ...kind, options: blocked }, {});
    assert.equal(report.verdict, 'indeterminate', `${name}: ${says(report)}`);
  }
});
