/**
 * Plays everything that a verification may request by a real HTTP server on this machine, with
 * everything that a server may respond. For each pair: the verdict, and the finding that states
 * what happened. No failure on the way is ever "invalid".
 *
 * The URLs are https ones of public names, as in production; `wire` carries them to the server, and
 * otherwise does what a browser does: a response that other pages may not read is a TypeError.
 */
import { strict as assert } from 'node:assert';
import { after, describe, test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { en } from '../../src/locales/en.js';
import { NET_LIMITS } from '../../src/net/index.js';
import { messageOf } from '../../src/view/checks.js';
import { read } from '../../src/read.js';
import type { Code } from '../../src/report/codes.js';
import type { Finding, Outcome, Report } from '../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import { signer as jwsSigner, token } from '../securing/jose/jwt-support.js';
import { serve, type Route } from '../support/serve.js';
import {
  didOf,
  draft,
  entry,
  list,
  LIST_URL,
  newKey,
  NOW,
  packed,
  sign,
  signedList,
  signJwt,
} from './mint.js';

/** Responses of each URL, for the current test. */
const world: Record<string, Route> = {};
const server = await serve(new Proxy({}, { get: (_, path) => world[String(path)] }));
after(() => server.close());

const pathOf = (url: string): string => {
  const { host, pathname, search } = new URL(url);
  return `/${host}${pathname}${search}`;
};
const wire: typeof fetch = async (input, init) => {
  const response = await fetch(server.origin + pathOf(String(input)), init);
  if (response.headers.get('access-control-allow-origin') !== '*')
    throw new TypeError('Failed to fetch');
  return Object.defineProperty(response, 'url', { value: String(input) });
};

const HOST = 'https://college.example';
const ELSEWHERE = 'https://elsewhere.example/copy';
const TIMEOUT = 800;
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

/** Verdict, and the finding that explains it: outcome, code, some params. */
type Expected = readonly [
  verdict: Report['verdict'],
  outcome?: Outcome,
  code?: Code,
  params?: Readonly<Record<string, string | number>>,
];
/**
 * A resource that is requested: its URL, its right content, a badge that needs it, and the expected
 * result when it is missing.
 */
interface Kind {
  readonly url: string;
  readonly good: Route;
  readonly badge: () => Promise<JsonObject | string>;
  readonly others?: Readonly<Record<string, Route>>;
  readonly options?: VerifyOptions;
  /** Code for an unavailable resource; those of other responses follow from {@link TROUBLES}. */
  readonly code: Code;
  readonly but?: Readonly<Record<string, Expected>>;
}

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

const json = (value: object): Route => ({ body: JSON.stringify(value) });
const issuer = await newKey('Ed25519');
const WEB = 'did:web:college.example';
const DOCUMENT = `${HOST}/.well-known/did.json`;
const method = (controller: string, id: string): JsonObject => ({
  id,
  type: 'Multikey',
  controller,
  publicKeyMultibase: issuer.multikey,
});
const keyDocument = (id: string): JsonObject => ({
  id,
  verificationMethod: [method(id, `${id}#key-1`)],
  assertionMethod: [`${id}#key-1`],
});
const signedBy = (id: string, more: JsonObject = {}): Promise<JsonObject> =>
  sign(draft(id, more), issuer, { verificationMethod: `${id}#key-1` });

const PROFILE = `${HOST}/issuer`,
  CLASS = `${HOST}/class`,
  ASSERTION = `${HOST}/assertions/1`,
  KEY = `${HOST}/key`,
  REVOKED = `${HOST}/revoked`,
  REGISTRY = 'https://registry.example/list.json';
const OB2 = 'https://w3id.org/openbadges/v2';
const rsa = await jwsSigner('RS256');
const assertion = (more: JsonObject = {}): JsonObject => ({
  '@context': OB2,
  type: 'Assertion',
  id: ASSERTION,
  recipient: { type: 'email', hashed: false, identity: 'ada@example.org' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: CLASS,
  verification: { type: 'HostedBadge' },
  ...more,
});
const badgeClass: JsonObject = {
  '@context': OB2,
  type: 'BadgeClass',
  id: CLASS,
  name: 'Soldering',
  description: 'Joins metal.',
  image: `${HOST}/i.png`,
  criteria: `${HOST}/criteria`,
  issuer: PROFILE,
};
const profile: JsonObject = {
  '@context': OB2,
  type: 'Profile',
  id: PROFILE,
  name: 'College',
  url: HOST,
  email: 'a@college.example',
  publicKey: KEY,
  revocationList: REVOKED,
};
const key: JsonObject = {
  '@context': OB2,
  type: 'CryptographicKey',
  id: KEY,
  owner: PROFILE,
  publicKeyPem: rsa.pem,
};
const revocations: JsonObject = {
  '@context': OB2,
  type: 'RevocationList',
  id: REVOKED,
  issuer: PROFILE,
  revokedAssertions: ['urn:uuid:other'],
};
const site: Readonly<Record<string, Route>> = {
  [ASSERTION]: json(assertion()),
  [CLASS]: json(badgeClass),
  [PROFILE]: json(profile),
  [KEY]: json(key),
  [REVOKED]: json(revocations),
};
const signed = (): Promise<string> =>
  token(
    rsa,
    { typ: 'JWT' },
    assertion({
      id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0001',
      verification: { type: 'SignedBadge', creator: KEY },
    }),
  );

const edtech: JsonObject = {
  '@context': [
    ...(draft('')['@context'] as string[]),
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  ],
  credentialStatus: { id: REVOKED, type: '1EdTechRevocationList' },
};
const jwtList = async (): Promise<string> => {
  const payload = list(didOf(issuer), { encodedList: packed() });
  return signJwt(
    {
      ...payload,
      iss: didOf(issuer),
      jti: LIST_URL,
      sub: `${LIST_URL}#list`,
      nbf: Date.parse('2026-11-01T00:00:00Z') / 1000,
    },
    issuer,
  );
};
const withList = (): Promise<JsonObject> =>
  sign(draft(didOf(issuer), { credentialStatus: entry() }), issuer);
/**
 * Results for content that is no status list: any media type is accepted, so it is found when it is
 * read. A list is signed, so a redirect does not matter.
 */
const notAList = {
  page: ['indeterminate', 'unknown', 'status-list-unreadable'],
  garbage: ['indeterminate', 'unknown', 'status-list-unreadable'],
  truncated: ['indeterminate', 'unknown', 'status-list-unreadable'],
} as const;
const whenSigned = { 'redirect to another site': ['valid', 'pass', 'status-clear'] } as const;

const KINDS: Readonly<Record<string, Kind>> = {
  'did:web document': {
    url: DOCUMENT,
    good: json(keyDocument(WEB)),
    badge: () => signedBy(WEB),
    code: 'key-unreachable',
    // another site's document is not this DID's (K-22, N30): there was a response, and it is wrong
    but: { 'redirect to another site': ['invalid', 'fail', 'key-document-invalid'] },
  },
  'https key document': {
    url: PROFILE,
    good: json(keyDocument(PROFILE)),
    badge: () => signedBy(PROFILE),
    code: 'key-unreachable',
  },
  'status list': {
    url: LIST_URL,
    good: json(await signedList(issuer)),
    badge: withList,
    code: 'status-unreachable',
    but: { ...notAList, ...whenSigned },
  },
  'status list, secured as JWT': {
    url: LIST_URL,
    good: { body: await jwtList(), headers: { 'content-type': 'application/vc+jwt' } },
    badge: withList,
    code: 'status-unreachable',
    but: { ...notAList, ...whenSigned },
  },
  '1EdTech revocation list': {
    url: REVOKED,
    good: json({ id: REVOKED, issuer: WEB, revokedCredential: [] }),
    others: { [DOCUMENT]: json(keyDocument(WEB)) },
    badge: () => signedBy(WEB, edtech),
    code: 'status-unreachable',
    but: {
      ...notAList,
      'redirect to another site': [
        'indeterminate',
        'unknown',
        'status-unreachable',
        { reason: 'redirect' },
      ],
    },
  },
  'OB 2.0 hosted assertion': {
    url: ASSERTION,
    good: site[ASSERTION]!,
    others: site,
    badge: async () => assertion(),
    code: 'hosted-unreachable',
    but: { '410': ['revoked', 'fail', 'status-revoked', { status: 410 }] },
  },
  'OB 2.0 BadgeClass': {
    url: CLASS,
    good: site[CLASS]!,
    others: site,
    badge: async () => assertion(),
    code: 'hosted-unreachable',
  },
  'OB 2.0 issuer profile': {
    url: PROFILE,
    good: site[PROFILE]!,
    others: site,
    badge: async () => assertion(),
    code: 'hosted-unreachable',
  },
  'OB 2.0 issuer profile of a signed badge': {
    url: PROFILE,
    good: site[PROFILE]!,
    others: site,
    badge: signed,
    code: 'hosted-unreachable',
  },
  'OB 2.0 key': {
    url: KEY,
    good: site[KEY]!,
    others: site,
    badge: signed,
    code: 'key-unreachable',
  },
  'OB 2.0 revocation list': {
    url: REVOKED,
    good: site[REVOKED]!,
    others: site,
    badge: signed,
    code: 'status-unreachable',
  },
};

const says = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code, params }) => `${outcome} ${code} ${JSON.stringify(params)}`)
    .join('; ');

async function judged(
  { badge, others = {}, options = {} }: Kind,
  pages: Readonly<Record<string, Route>>,
): Promise<Report> {
  for (const path of Object.keys(world)) delete world[path];
  for (const [url, route] of Object.entries({ ...others, ...pages })) world[pathOf(url)] = route;
  const given = await badge();
  const [one] = await read(typeof given === 'string' ? given : JSON.stringify(given));
  return verify(one!, { now: NOW, fetch: wire, timeoutMs: TIMEOUT, ...options });
}

function telling(report: Report, [, outcome, code, params = {}]: Expected): Finding | undefined {
  return report.findings.find(
    (one) =>
      one.code === code &&
      one.outcome === outcome &&
      Object.entries(params).every(([name, value]) => one.params?.[name] === value),
  );
}

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

test('O-12: an OB 2.0 host that redirects once and then sends 410 has revoked the badge', async () => {
  const report = await judged(KINDS['OB 2.0 hosted assertion']!, {
    [ASSERTION]: { redirect: `${ASSERTION}.json` },
    [`${ASSERTION}.json`]: { status: 410 },
  });
  assert.equal(report.verdict, 'revoked', says(report));
});

test('O-12: the body revoked:true of an OB 2.0 host, with its reason', async () => {
  const report = await judged(KINDS['OB 2.0 hosted assertion']!, {
    [ASSERTION]: json(assertion({ revoked: true, revocationReason: 'By mistake' })),
  });
  assert.equal(report.verdict, 'revoked');
  assert.ok(
    telling(report, ['revoked', 'fail', 'status-revoked', { reason: 'By mistake' }]),
    says(report),
  );
});

test('S-8, O-24: the lists of the same server, once they revoke', async () => {
  assert.equal(
    (
      await judged(KINDS['status list']!, {
        [LIST_URL]: json(await signedList(issuer, { encodedList: packed([94_567]) })),
      })
    ).verdict,
    'revoked',
  );
  const gone = json({
    ...revocations,
    revokedAssertions: [
      { id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0001', revocationReason: 'By mistake' },
    ],
  });
  assert.equal(
    (await judged(KINDS['OB 2.0 revocation list']!, { [REVOKED]: gone })).verdict,
    'revoked',
  );
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
