/** An OB 2.0 badge of one tenant of a host, and the files that another may put there. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { NOW, type Signer } from '../../securing/jose/jwt-support.js';
import type { Case } from './contract.js';

export const HOST = 'https://lms.example';
export const PROFILE = `${HOST}/issuer`;
export const CLASS = `${HOST}/badges/class`;
export const V1 = 'https://w3id.org/openbadges/v1';
export const V2 = 'https://w3id.org/openbadges/v2';
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
export const RULES: readonly (Json | undefined)[] = [
  undefined,
  { type: 'VerificationObject', startsWith: `${HOST}/badges/` },
  { type: 'VerificationObject', startsWith: [`${HOST}/badges`] },
  { type: 'VerificationObject', startsWith: `${HOST}/badges/`, allowedOrigins: 'lms.example' },
  [{ startsWith: `${HOST}/badges/` }, { startsWith: `${HOST}/badges/more/` }],
  { startsWith: { '@value': `${HOST}/badges/` } },
  { startsWith: 5 },
];
export const KEYS: readonly (Json | undefined)[] = [
  undefined,
  null,
  [],
  OTHER_KEY,
  [{ id: OTHER_KEY }],
];

type Pages = Readonly<Record<string, JsonObject | string>>;

const without = (document: Record<string, Json | undefined>): JsonObject =>
  Object.fromEntries(
    Object.entries(document).filter(([, value]) => value !== undefined),
  ) as JsonObject;

export const profile = (more: Record<string, Json | undefined> = {}): JsonObject =>
  without({
    '@context': V2,
    type: 'Profile',
    id: PROFILE,
    name: 'Example Works',
    url: HOST,
    email: 'a@lms.example',
    ...more,
  });
export const badgeClass = (more: Record<string, Json | undefined> = {}): JsonObject =>
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
export const assertion = (more: Record<string, Json | undefined> = {}): JsonObject =>
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
export function world(pages: Pages, upload: JsonObject | string, redirect?: string): typeof fetch {
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
export const options = (fetch: typeof globalThis.fetch): Case['options'] => ({
  now: NOW,
  fetch,
  trustedIssuers: LISTS.slice(0, 3).flatMap(({ issuers }) => issuers.map(({ id }) => id)),
});

export const uploads = (): string[] =>
  ORIGINS.flatMap((origin, at) =>
    (at === 0 ? UPLOADS : UPLOADS.slice(0, 12)).map((path) => origin + path),
  );

/** Makes key files at an upload: bare text, or a document that claims the victim as its owner. */
export const keyFiles = (id: string, { pem }: Signer): ReadonlyArray<JsonObject | string> => [
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
