/**
 * Mints badges, tokens and status lists for the golden cases, which break them one thing at a time.
 */
import { gzipSync } from 'node:zlib';
import type { JsonObject } from '../../src/badge/contract.js';
import { canonize } from '../../src/securing/data-integrity/jsonld/index.js';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { hashData, proofOptions, rdfc } from '../../src/securing/data-integrity/hashing.js';
import type { Finding, Report } from '../../src/report/finding.js';
import {
  CONTEXTS,
  didOf,
  methodOf,
  NOW,
  options,
  sign,
  type Signer,
} from '../securing/data-integrity/mint.js';
import { noContexts } from '../securing/data-integrity/support.js';

export * from '../securing/data-integrity/mint.js';

/**
 * Responses of a fetch, by URL: text, bytes, a status code, or a function that makes the response.
 */
export type World = Readonly<
  Record<string, string | JsonObject | Uint8Array | number | (() => Response | Promise<Response>)>
>;

/** @param asked receives every requested URL in order */
export function worldOf(world: World, asked: string[] = []): typeof fetch {
  return async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const answer = world[url];
    if (answer === undefined) throw new TypeError(`offline: ${url}`);
    if (typeof answer === 'function') return answer();
    if (typeof answer === 'number') return new Response('', { status: answer });
    const body =
      typeof answer === 'string' || answer instanceof Uint8Array ? answer : JSON.stringify(answer);
    return new Response(body as BodyInit, { headers: { 'content-type': 'application/json' } });
  };
}

const part = (value: unknown): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
const seconds = (date: unknown): number => Math.floor(Date.parse(String(date)) / 1000);
const ALGORITHMS: Readonly<Record<string, string>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
};

/** Makes the claims that OB 3.0 requires beside a credential (J-12, J-13). */
export function claimsOf(document: JsonObject): JsonObject {
  const subject = document['credentialSubject'] as JsonObject;
  const issuer = document['issuer'] as JsonObject;
  const until: JsonObject =
    document['validUntil'] === undefined ? {} : { exp: seconds(document['validUntil']) };
  return {
    iss: issuer['id']!,
    jti: document['id']!,
    sub: subject['id']!,
    nbf: seconds(document['validFrom'] ?? document['issuanceDate']),
    ...until,
  };
}

/** Makes a compact JWS over any payload. @param header laid over `alg`, `typ` and `kid` */
export async function signJwt(
  payload: JsonObject,
  signer: Signer,
  header: JsonObject = {},
): Promise<string> {
  const input = `${part({ alg: ALGORITHMS[signer.key.type]!, typ: 'JWT', kid: methodOf(signer), ...header })}.${part(payload)}`;
  return `${input}.${encodeBase64url(await signer.sign(new TextEncoder().encode(input)))}`;
}

/** Makes a badge as a token of VCDM 2.0: the payload is the credential, with its claims beside. */
export const jwtBadge = (
  document: JsonObject,
  signer: Signer,
  header?: JsonObject,
  claims: JsonObject = {},
): Promise<string> => signJwt({ ...document, ...claimsOf(document), ...claims }, signer, header);

export const LIST_URL = 'https://lists.example/status/1';

/** Makes a status entry. */
export const entry = (more: JsonObject = {}): JsonObject => ({
  id: `${LIST_URL}#94567`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '94567',
  statusListCredential: LIST_URL,
  ...more,
});

/** Packs bits, with those at these indexes set, as S-5 requires. */
export function packed(set: readonly number[] = [], bytes = 16_384): string {
  const bits = new Uint8Array(bytes);
  for (const index of set) bits[index >> 3]! |= 128 >> (index & 7);
  return `u${gzipSync(bits).toString('base64url')}`;
}

/** Packs a status list of bits in no order, which stay as long as they are. */
export function fullList(bytes: number): string {
  const bits = new Uint8Array(bytes);
  for (let at = 0, next = 1; at < bytes; at++) {
    next ^= next << 13;
    next ^= next >>> 17;
    next ^= next << 5;
    bits[at] = next & 0xff;
  }
  return `u${gzipSync(bits).toString('base64url')}`;
}

/** Makes a status list credential without its proof. */
export const list = (
  issuer: string,
  subject: JsonObject = {},
  more: JsonObject = {},
): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: LIST_URL,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer,
  validFrom: '2026-11-01T00:00:00Z',
  credentialSubject: {
    id: `${LIST_URL}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: packed(),
    ...subject,
  },
  ...more,
});

/** Makes a status list with a bit set or not, signed by the given signer. */
export const signedList = (
  signer: Signer,
  subject?: JsonObject,
  more?: JsonObject,
): Promise<JsonObject> => sign(list(didOf(signer), subject, more), signer);

/** Converts a badge to VCDM 1.1: other context and dates, and the suite of its time. */
export function asV1(document: JsonObject): JsonObject {
  const { validFrom, validUntil, ...rest } = document;
  const until: JsonObject = validUntil === undefined ? {} : { expirationDate: validUntil };
  return {
    ...rest,
    '@context': [
      'https://www.w3.org/2018/credentials/v1',
      CONTEXTS[1]!,
      'https://w3id.org/security/suites/ed25519-2020/v1',
    ],
    issuanceDate: validFrom!,
    ...until,
  };
}

/** Makes a proof of Ed25519Signature2020 over a VCDM 1.1 badge. */
export async function sign2020(
  document: JsonObject,
  signer: Signer,
  more: JsonObject = {},
): Promise<JsonObject> {
  const { cryptosuite: _cryptosuite, ...rest } = options(signer, {
    type: 'Ed25519Signature2020',
    ...more,
  });
  const { bytes } = await hashData(
    document,
    proofOptions(document, rest),
    rdfc(noContexts, 'SHA-256', 0),
  );
  return {
    ...document,
    proof: { ...rest, proofValue: `z${encodeBase58(await signer.sign(bytes))}` },
  };
}

/** Lists findings that are no pass, as `outcome code`, for one check or all. */
export const found = (
  report: Report,
  outcome: Finding['outcome'],
  code: string,
): Finding | undefined =>
  report.findings.find((one) => one.outcome === outcome && one.code === code);

export { canonize, NOW };
