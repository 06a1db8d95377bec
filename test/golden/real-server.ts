/**
 * A real HTTP server on this machine that plays everything that a verification may request.
 *
 * The URLs are https ones of public names, as in production; `wire` carries them to the server, and
 * otherwise does what a browser does: a response that other pages may not read is a TypeError.
 */
import type { JsonObject } from '../../src/badge/contract.js';
import { read } from '../../src/read.js';
import type { Code } from '../../src/report/codes.js';
import type { Finding, Outcome, Report } from '../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import { type Route, serve } from '../support/serve.js';
import { LIST_URL, NOW, signedList } from './mint.js';
import {
  ASSERTION,
  assertion,
  CLASS,
  DOCUMENT,
  edtech,
  issuer,
  json,
  jwtList,
  KEY,
  keyDocument,
  notAList,
  PROFILE,
  REVOKED,
  signed,
  signedBy,
  site,
  WEB,
  whenSigned,
  withList,
} from './served-documents.js';

/** Responses of each URL, for the current test. */
const world: Record<string, Route> = {};
export const server = await serve(new Proxy({}, { get: (_, path) => world[String(path)] }));

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
export const TIMEOUT = 800;

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
export interface Kind {
  readonly url: string;
  readonly good: Route;
  readonly badge: () => Promise<JsonObject | string>;
  readonly others?: Readonly<Record<string, Route>>;
  readonly options?: VerifyOptions;
  /** Code for an unavailable resource; those of other responses follow from {@link TROUBLES}. */
  readonly code: Code;
  readonly but?: Readonly<Record<string, Expected>>;
}

export const KINDS: Readonly<Record<string, Kind>> = {
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

export const says = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code, params }) => `${outcome} ${code} ${JSON.stringify(params)}`)
    .join('; ');

export async function judged(
  { badge, others = {}, options = {} }: Kind,
  pages: Readonly<Record<string, Route>>,
): Promise<Report> {
  for (const path of Object.keys(world)) delete world[path];
  for (const [url, route] of Object.entries({ ...others, ...pages })) world[pathOf(url)] = route;
  const given = await badge();
  const [one] = await read(typeof given === 'string' ? given : JSON.stringify(given));
  return verify(one!, { now: NOW, fetch: wire, timeoutMs: TIMEOUT, ...options });
}

export function telling(
  report: Report,
  [, outcome, code, params = {}]: Expected,
): Finding | undefined {
  return report.findings.find(
    (one) =>
      one.code === code &&
      one.outcome === outcome &&
      Object.entries(params).every(([name, value]) => one.params?.[name] === value),
  );
}
