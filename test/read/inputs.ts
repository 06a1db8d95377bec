/** Credentials in the containers that a reader may receive, and a small web. */
import assert from 'node:assert/strict';
import { BadgeError, type BadgeErrorCode } from '../../src/errors.js';
import { read, type ReadInput, type ReadOptions } from '../../src/read.js';

export const V2 = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
export const badge = (id: string, more: object = {}) => ({
  '@context': V2,
  id: `urn:uuid:${id}`,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://issuer.example', type: ['Profile'], name: 'Zoë ®' },
  validFrom: '2026-01-01T00:00:00Z',
  name: '微 🏅 שלום',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: { type: ['Achievement'], name: 'A ]]> B' },
  },
  ...more,
});
export const b64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
export const jws = (payload: unknown, header: unknown = { alg: 'EdDSA' }): string =>
  `${b64(header)}.${b64(payload)}.c2ln`;
export const claims = {
  iss: 'https://issuer.example',
  sub: 'did:example:me',
  jti: 'urn:uuid:j',
  nbf: 1,
  exp: 9e9,
  iat: 1,
  aud: 'x',
};
export const clr = (children: readonly unknown[], more: object = {}) =>
  badge('clr', {
    type: ['VerifiableCredential', 'ClrCredential'],
    credentialSubject: { type: ['ClrSubject'], verifiableCredential: children },
    ...more,
  });
export const vp = (children: unknown) => ({
  '@context': V2.slice(0, 1),
  type: ['VerifiablePresentation'],
  verifiableCredential: children,
});
export const enveloped = (token: string) => ({
  '@context': V2[0],
  type: 'EnvelopedVerifiableCredential',
  id: `data:application/vc+jwt,${token}`,
});
export const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://issuer.example/a/1',
  recipient: { type: 'email', hashed: false, identity: 'a@b.example' },
  badge: 'https://issuer.example/b/1',
  verification: { type: 'HostedBadge' },
  issuedOn: '2020-01-01T00:00:00Z',
};
export const text = JSON.stringify(badge('1'));

export const offline: typeof fetch = () => Promise.reject(new TypeError('offline'));
export const refuses = (input: ReadInput, code: BadgeErrorCode, options: ReadOptions = {}) =>
  assert.rejects(
    read(input, { fetch: offline, ...options }),
    (error) =>
      (error instanceof BadgeError && error.code === code) ||
      assert.fail(`${code}, but ${String(error)}`),
  );
/** Makes a `fetch` for a few URLs: a body, or a body with its media type. */
export const world =
  (
    pages: Readonly<Record<string, string | Uint8Array | readonly [body: string, type: string]>>,
  ): typeof fetch =>
  async (input) => {
    const page = pages[String(input)];
    if (page === undefined)
      return new Response('gone', { status: String(input).endsWith('410') ? 410 : 404 });
    const [body, type] = Array.isArray(page) ? page : [page, 'application/json'];
    return new Response(body as BodyInit, { headers: { 'content-type': type } });
  };
