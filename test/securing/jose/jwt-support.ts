/** Keys, tokens and a small web, minted afresh for each run. */
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { encodeMultikey } from '../../../src/bytes/multibase.js';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import type { Finding, Report } from '../../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';

/** The clock of these tests. */
export const NOW = '2026-06-01T12:00:00Z';
export const ISSUER = 'https://issuer.example/orgs/one';
const VALID_FROM = '2026-01-01T00:00:00Z';
const SECONDS = Date.parse(VALID_FROM) / 1000;

const PARAMETERS = {
  RS256: [
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    { name: 'RSASSA-PKCS1-v1_5' },
  ],
  PS256: [
    {
      name: 'RSA-PSS',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    { name: 'RSA-PSS', saltLength: 32 },
  ],
  ES256: [
    { name: 'ECDSA', namedCurve: 'P-256' },
    { name: 'ECDSA', hash: 'SHA-256' },
  ],
  ES384: [
    { name: 'ECDSA', namedCurve: 'P-384' },
    { name: 'ECDSA', hash: 'SHA-384' },
  ],
  ES512: [
    { name: 'ECDSA', namedCurve: 'P-521' },
    { name: 'ECDSA', hash: 'SHA-512' },
  ],
  EdDSA: [{ name: 'Ed25519' }, { name: 'Ed25519' }],
} as const;
export type Alg = keyof typeof PARAMETERS;

export interface Signer {
  readonly alg: Alg;
  readonly jwk: JsonObject;
  readonly secret: JsonObject;
  readonly pem: string;
  sign(text: string): Promise<Uint8Array>;
}

/** Makes a key pair for an algorithm. */
export async function signer(alg: Alg): Promise<Signer> {
  const [generate, use] = PARAMETERS[alg];
  const pair = (await crypto.subtle.generateKey(generate, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const {
    key_ops: _ops,
    ext: _ext,
    alg: _alg,
    ...jwk
  } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const secret = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const pem = `-----BEGIN PUBLIC KEY-----\n${btoa(String.fromCharCode(...spki))}\n-----END PUBLIC KEY-----\n`;
  return {
    alg,
    jwk: jwk as JsonObject,
    secret: secret as JsonObject,
    pem,
    sign: async (text) =>
      new Uint8Array(
        await crypto.subtle.sign(use, pair.privateKey, new TextEncoder().encode(text)),
      ),
  };
}

/** did:key of an Ed25519 key. */
export function didKey({ jwk }: Signer): string {
  const raw = Uint8Array.from(
    atob(String(jwk['x']).replace(/-/g, '+').replace(/_/g, '/')),
    (character) => character.charCodeAt(0),
  );
  return `did:key:${encodeMultikey('ed25519', raw)}`;
}

export const part = (value: unknown): string =>
  encodeBase64url(
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
  );

/** Signs any header and payload as they are. */
export async function token(by: Signer, header: JsonObject, payload: JsonObject): Promise<string> {
  const text = `${part({ alg: by.alg, typ: 'JWT', ...header })}.${part(payload)}`;
  return `${text}.${encodeBase64url(await by.sign(text))}`;
}

/** A conformant OB 3.0 credential (VCDM 2.0). */
export const credential = (more: JsonObject = {}): JsonObject => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0001',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Soldering',
  issuer: { id: ISSUER, type: ['Profile'], name: 'Example Works' },
  validFrom: VALID_FROM,
  credentialSubject: {
    id: 'did:example:holder',
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0002',
      type: ['Achievement'],
      name: 'Soldering',
      description: 'Joins metal.',
      criteria: { narrative: 'Joined metal.' },
    },
  },
  ...more,
});

/** The claims that a conformant token has beside the credential (J-12). */
export function claims(document: JsonObject): JsonObject {
  const issuer = document['issuer'] as JsonObject;
  return {
    iss: issuer['id']!,
    jti: document['id']!,
    sub: (document['credentialSubject'] as JsonObject)['id']!,
    nbf: SECONDS,
  };
}

/** A credential of VCDM 1.1, which lies in the claim `vc`. */
export const credential11 = (): JsonObject => {
  const { validFrom, '@context': _context, ...rest } = credential();
  return {
    '@context': [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
    ],
    issuanceDate: validFrom!,
    ...rest,
  };
};

/** Response of a URL: a JSON value, text, a status, or the target of a redirect; other URLs do not respond. */
export type Web = Readonly<
  Record<string, Json | number | { readonly redirect: string } | undefined>
>;

/** Makes a `fetch` for a few URLs; `asked` lists the requests in order. */
export function web(pages: Web, asked: string[] = []): typeof fetch {
  return async (input) => {
    const url = String(input);
    asked.push(url);
    const page = pages[url];
    if (page === undefined) throw new TypeError('offline');
    if (typeof page === 'number') return new Response('', { status: page });
    if (typeof page === 'object' && page !== null && 'redirect' in page)
      return Object.defineProperty(respond(pages[page['redirect'] as string] as Json), 'url', {
        value: page['redirect'],
      });
    return respond(page as Json);
  };
}

const respond = (page: Json): Response =>
  new Response(typeof page === 'string' ? page : JSON.stringify(page), {
    headers: { 'content-type': typeof page === 'string' ? 'text/plain' : 'application/json' },
  });

/** Reads and verifies a text in a web. */
export async function judged(
  text: string,
  pages: Web = {},
  options: VerifyOptions = {},
): Promise<Report> {
  const [badge] = await read(text);
  return verify(badge!, { now: NOW, fetch: web(pages), ...options });
}

export const find = (report: Report, code: string, outcome?: string): Finding | undefined =>
  report.findings.find(
    (finding) => finding.code === code && (outcome === undefined || finding.outcome === outcome),
  );
export const has = (report: Report, code: string, outcome?: string): boolean =>
  find(report, code, outcome) !== undefined;
/** Findings that are neither pass nor skipped, for messages of failing tests. */
export const told = (report: Report): string =>
  report.findings
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped')
    .map(({ outcome, code, params }) => `${outcome} ${code} ${JSON.stringify(params)}`)
    .join('\n');
