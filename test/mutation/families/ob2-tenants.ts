import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { Badge } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { NOW, signer, token, type Signer } from '../../securing/jose/jwt-support.js';
import type { Case, Family } from './contract.js';

const HOST = 'https://lms.example';
const PROFILE = `${HOST}/issuer`;
const CLASS = `${HOST}/badges/class`;
const V1 = 'https://w3id.org/openbadges/v1';
const V2 = 'https://w3id.org/openbadges/v2';
const OTHER_KEY = `${HOST}/badges/key`;

/** URLs of files that someone else may put at the issuer's host, or make it echo. */
const UPLOADS: readonly string[] = [
  '/uploads/1',
  '/badges/..%2fuploads/1',
  '/badges/..%2Fuploads/1',
  '/badges/%2e%2e%2fuploads/1',
  '/badges/..%5cuploads/1',
  '/badges/..%5Cuploads/1',
  '/badges/%2e%2e/uploads/1',
  '/badges/../uploads/1',
  '/badges/..\\uploads\\1',
  '/badges\\..\\uploads\\1',
  '/badges/..;/uploads/1',
  '/badges/%252e%252e%252fuploads/1',
  '/badges/..%252fuploads/1',
  '/badges/..%c0%afuploads/1%2f..',
  '/badges//../../uploads/1',
  '/badges/.%2e/uploads/1',
  '/badges/%2e./uploads/1',
  '/badges/a/..%2f..%2fuploads/1',
  '/badges/%00/../../uploads/1',
  '/badges/..%00/uploads/1',
  '/badges/..%0a/uploads/1',
  '/badges/..%20/uploads%2f1',
  '/badges/?file=/uploads/1',
  '/badges/?file=../uploads/1',
  '/badges/?file=..%2fuploads%2f1',
  '/badges/?/../../uploads/1',
  '/badges/view?u=https://lms.example/uploads/1',
  '/badges/echo?text=uploads',
  '/badges?uploads/1',
  '/badges/?uploads=1#/badges/',
  '/badges%2f..%2fuploads/1',
  '/Badges/uploads/1',
  '/BADGES/uploads/1',
  '/badges-uploads/1',
  '/badges.uploads/1',
  '/badgesuploads/1',
  '/badges~uploads/1',
  '/uploads/badges/1',
  '/uploads/1?/badges/',
  '/uploads/1#/badges/',
  '/uploads/https://lms.example/badges/1',
];
/** Other spellings of the same host, and others that look like it. */
const ORIGINS: readonly string[] = [
  HOST,
  'https://LMS.example',
  'https://lms.example:443',
  'http://lms.example',
  'https://lms.example.',
  'https://www.lms.example',
  'https://lms.example:8443',
  'https://lms.example@uploads.example',
  'https://user:pass@lms.example',
  'https://lms.example.uploads.example',
];
const RULES: readonly (Json | undefined)[] = [
  undefined,
  { type: 'VerificationObject', startsWith: `${HOST}/badges/` },
  { type: 'VerificationObject', startsWith: [`${HOST}/badges`] },
  { type: 'VerificationObject', startsWith: `${HOST}/badges/`, allowedOrigins: 'lms.example' },
  [{ startsWith: `${HOST}/badges/` }, { startsWith: `${HOST}/badges/more/` }],
  { startsWith: { '@value': `${HOST}/badges/` } },
  { startsWith: 5 },
];
const KEYS: readonly (Json | undefined)[] = [undefined, null, [], OTHER_KEY, [{ id: OTHER_KEY }]];

type Pages = Readonly<Record<string, JsonObject | string>>;

const without = (document: Record<string, Json | undefined>): JsonObject =>
  Object.fromEntries(
    Object.entries(document).filter(([, value]) => value !== undefined),
  ) as JsonObject;

const profile = (more: Record<string, Json | undefined> = {}): JsonObject =>
  without({
    '@context': V2,
    type: 'Profile',
    id: PROFILE,
    name: 'Example Works',
    url: HOST,
    email: 'a@lms.example',
    ...more,
  });
const badgeClass = (more: Record<string, Json | undefined> = {}): JsonObject =>
  without({
    '@context': V2,
    type: 'BadgeClass',
    id: CLASS,
    name: 'Soldering',
    description: 'Joins metal.',
    image: `${HOST}/image.png`,
    criteria: `${HOST}/criteria`,
    issuer: PROFILE,
    ...more,
  });
const assertion = (more: Record<string, Json | undefined> = {}): JsonObject =>
  without({
    '@context': V2,
    type: 'Assertion',
    id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0003',
    recipient: { type: 'email', hashed: false, identity: 'thief@uploads.example' },
    issuedOn: '2026-01-01T00:00:00Z',
    badge: CLASS,
    ...more,
  });

/**
 * Serves the victim's own pages, and the upload for every URL with `uploads` in it, however
 * written.
 */
function world(pages: Pages, upload: JsonObject | string, redirect?: string): typeof fetch {
  return (input) => {
    const url = String(input);
    const isUpload = /uploads/i.test(url);
    if (url === redirect)
      return Promise.resolve(
        new Response(null, { status: 302, headers: { location: `${HOST}/uploads/1` } }),
      );
    const body = pages[url] ?? (isUpload ? upload : undefined);
    if (body === undefined) return Promise.resolve(new Response('', { status: 404 }));
    const isText = typeof body === 'string';
    return Promise.resolve(
      new Response(isText ? body : JSON.stringify(body), {
        headers: { 'content-type': isText ? 'text/plain' : 'application/json' },
      }),
    );
  };
}

const LISTS = [PROFILE, HOST, `${HOST}/`, 'lms.example', CLASS].map((id) => ({
  issuers: [{ id }],
  name: id,
}));
const options = (fetch: typeof globalThis.fetch): Case['options'] => ({
  now: NOW,
  fetch,
  trustedIssuers: LISTS.slice(0, 3).flatMap(({ issuers }) => issuers.map(({ id }) => id)),
});

const uploads = (): string[] =>
  ORIGINS.flatMap((origin, at) =>
    (at === 0 ? UPLOADS : UPLOADS.slice(0, 12)).map((path) => origin + path),
  );

/** Makes key files at an upload: bare text, or a document that claims the victim as its owner. */
const keyFiles = (id: string, { pem }: Signer): ReadonlyArray<JsonObject | string> => [
  pem,
  { '@context': V2, type: 'CryptographicKey', id, owner: PROFILE, publicKeyPem: pem },
  {
    '@context': V2,
    '@type': 'CryptographicKey',
    '@id': id,
    'sec:owner': PROFILE,
    publicKeyPem: pem,
  },
];

/**
 * Makes a signed badge whose key is an upload: the victim's own profile does not name it (O-22).
 */
async function* byUploadedKey(thief: Signer): AsyncGenerator<Case> {
  for (const creator of uploads())
    for (const [at, verification] of [
      { verification: { type: 'SignedBadge', creator } },
      { verify: { type: 'signed', url: creator } },
    ].entries()) {
      const input = await token(thief, {}, assertion(verification));
      for (const [form, file] of keyFiles(creator, thief).entries())
        for (const publicKey of KEYS.slice(0, form === 0 ? KEYS.length : 1)) {
          const pages = { [CLASS]: badgeClass(), [PROFILE]: profile({ publicKey }) };
          yield {
            what: `key ${creator} as ${form}, named ${at}, profile's keys ${JSON.stringify(publicKey)}`,
            input,
            options: options(world(pages, file)),
          };
        }
    }
}

/**
 * Makes the same badge as OB 1.x: against a profile of 2.0 never valid; against one of 1.x never
 * with an issuer that a list names.
 */
async function* asOlder(thief: Signer): AsyncGenerator<Case> {
  const isTrusted = (_: Badge, report: Report): boolean =>
    report.verdict === 'valid' && report.issuer === 'trusted';
  for (const creator of uploads())
    for (const context of [V1, undefined]) {
      const old = assertion({
        '@context': context,
        type: context && 'Assertion',
        uid: 'u1',
        verify: { type: 'signed', url: creator },
      });
      const input = await token(thief, {}, old);
      for (const profileContext of [V2, V1, undefined]) {
        const pages = {
          [CLASS]: badgeClass({ '@context': profileContext }),
          [PROFILE]: profile({ '@context': profileContext }),
        };
        yield {
          what: `OB 1.x (${context}) key ${creator}, profile of ${profileContext}`,
          input,
          options: options(world(pages, thief.pem)),
          ...(profileContext === V2 ? {} : { isFalseGreen: isTrusted }),
        };
      }
    }
}

/**
 * Makes an assertion outside the scope of the victim's rules, with the victim's own class and
 * profile (O-14).
 */
async function* outsideScope(): AsyncGenerator<Case> {
  for (const id of uploads())
    for (const rules of RULES.slice(1))
      for (const verification of [
        { verification: { type: 'HostedBadge' } },
        { verify: { type: 'hosted' } },
      ]) {
        const upload = assertion({ id, ...verification });
        const pages = { [CLASS]: badgeClass(), [PROFILE]: profile({ verification: rules }) };
        yield {
          what: `assertion ${id}, rules ${JSON.stringify(rules)}`,
          input: JSON.stringify(upload),
          options: options(world(pages, upload)),
        };
      }
}

/** Makes a URL in scope that redirects to an upload of the same host. */
async function* forwarded(): AsyncGenerator<Case> {
  for (const rules of RULES.slice(1, 4))
    for (const path of ['/badges/go', '/badges/go?to=1', '/badges/1.json', '/badges/']) {
      const id = HOST + path;
      const upload = assertion({ id, verification: { type: 'HostedBadge' } });
      const pages = { [CLASS]: badgeClass(), [PROFILE]: profile({ verification: rules }) };
      yield {
        what: `assertion ${id} sends on to an upload, rules ${JSON.stringify(rules)}`,
        input: JSON.stringify(upload),
        options: options(world(pages, upload, id)),
      };
    }
}

/**
 * Issuers that are written inside and lead nowhere, with members that could lend them the victim's
 * site.
 */
const INSIDE: readonly JsonObject[] = [
  { origin: HOST },
  { origin: PROFILE },
  { origin: HOST, url: HOST },
  { id: 'urn:uuid:1', origin: HOST },
  { id: '', origin: HOST },
  { id: null, origin: HOST },
  { id: [PROFILE], origin: HOST },
  { id: { '@id': PROFILE }, origin: HOST },
  { id: `${PROFILE} `, origin: HOST },
  { id: 'mailto:a@lms.example', url: HOST },
  { id: 'did:web:lms.example', url: HOST },
  { url: HOST },
  { uid: PROFILE, url: HOST },
  { home: PROFILE, origin: HOST },
];

/**
 * Makes a hosted class with its issuer inside: the profile is not requested, so its rules are
 * bypassed.
 */
async function* withIssuerInside(): AsyncGenerator<Case> {
  for (const id of uploads())
    for (const inside of INSIDE)
      for (const form of [0, 1, 2]) {
        const issuer: JsonObject = {
          type: 'Profile',
          name: 'Example Works',
          email: 'a@lms.example',
          url: HOST,
          ...inside,
        };
        const { id: _id, '@context': _context, ...inner } = badgeClass({ issuer });
        const upload = (
          [
            assertion({
              id,
              verification: { type: 'HostedBadge' },
              badge: { ...inner, id: 'urn:uuid:2' },
            }),
            assertion({
              '@context': undefined,
              type: undefined,
              id: undefined,
              uid: '1',
              verify: { type: 'hosted', url: id },
              badge: inner,
            }),
            assertion({
              '@context': undefined,
              type: undefined,
              id: undefined,
              recipient: 'thief@uploads.example',
              verify: { type: 'hosted', url: id },
              badge: { ...inner, version: '0.5.0' },
            }),
          ] as const
        )[form]!;
        const rules = { startsWith: `${HOST}/badges/` };
        yield {
          what: `assertion ${id}, form ${form}, issuer inside ${JSON.stringify(inside)}`,
          input: form === 2 ? id : JSON.stringify(upload),
          options: options(world({ [PROFILE]: profile({ verification: rules }) }, upload)),
        };
      }
}

/**
 * Uploads at the issuer's own host, as key, assertion or class, in every way to write their URL.
 */
export const ob2Tenants: Family = {
  name: 'ob2-tenants',
  sampleEvery: 73,
  async *cases() {
    const thief = await signer('ES256');
    yield* byUploadedKey(thief);
    yield* asOlder(thief);
    yield* outsideScope();
    yield* forwarded();
    yield* withIssuerInside();
  },
};
