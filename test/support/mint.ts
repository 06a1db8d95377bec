/**
 * Mints badges, endorsements, records and tokens, of parties whose key documents a small network
 * serves.
 */
import { controllerDocument } from '../../src/issuing/key-identity.js';
import { createKey, type IssuerKey } from '../../src/issuing/keys.js';
import { addProof } from '../../src/securing/data-integrity/sign-eddsa-rdfc-2022.js';
import type { Badge, Json, JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { read } from '../../src/read.js';
import type { Finding, Report } from '../../src/report/finding.js';
import type { Code } from '../../src/report/codes.js';

export const NOW = '2026-11-21T12:00:00Z';
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
export const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

/**
 * Makes a network of URL → response; everything else is unreachable. `asked` lists the requests in
 * order.
 */
export function world(pages: Readonly<Record<string, string | Uint8Array | object | number>>): {
  readonly fetch: typeof fetch;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const answer = (url: string): Response => {
    const page = pages[url];
    if (page === undefined)
      throw Object.assign(new TypeError(`offline: ${url}`), { code: 'offline' });
    if (typeof page === 'number') return new Response('no', { status: page });
    const isText = typeof page === 'string' || page instanceof Uint8Array;
    return new Response((isText ? page : JSON.stringify(page)) as BodyInit, {
      headers: { 'content-type': isText ? 'text/plain' : 'application/json' },
    });
  };
  return {
    asked,
    fetch: async (input) => {
      const url = String(input);
      asked.push(url);
      return answer(url);
    },
  };
}

/** Makes a party with a key: a did:key, or a did:web whose document is at `page`. */
export async function party(did?: string): Promise<{
  readonly key: IssuerKey;
  readonly id: string;
  readonly page: Readonly<Record<string, object>>;
}> {
  const key = await createKey(did === undefined ? {} : { controller: did });
  const host = did?.startsWith('did:web:') ? did.slice('did:web:'.length) : undefined;
  return {
    key,
    id: key.controller,
    page: host ? { [`https://${host}/.well-known/did.json`]: controllerDocument(key) } : {},
  };
}
export type Party = Awaited<ReturnType<typeof party>>;

export const achievement: JsonObject = {
  id: 'https://college.example/robotics',
  type: ['Achievement'],
  name: 'Robotics',
  description: 'Built a robot.',
  criteria: { narrative: 'It moves.' },
};
export const subject: JsonObject = {
  id: 'did:example:ada',
  type: ['AchievementSubject'],
  achievement,
};

let count = 0;
/** Mints a signed badge; `more` goes over the whole credential, `issuer` over the profile. */
export async function mint(
  by: Party,
  more: JsonObject = {},
  issuer: JsonObject = {},
): Promise<JsonObject> {
  const credential = {
    '@context': CONTEXTS,
    id: `urn:uuid:00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Robotics',
    issuer: { id: by.id, type: ['Profile'], name: 'College', ...issuer },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: subject,
    ...more,
  };
  return addProof(credential as JsonObject, by.key, { created: '2026-01-01T00:00:00Z' });
}

/** Mints a signed endorsement of the given id. */
export const endorse = (by: Party, id: string, more: JsonObject = {}): Promise<JsonObject> =>
  mint(by, {
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    credentialSubject: { id, type: ['EndorsementSubject'], endorsementComment: 'Good.' },
    ...more,
  });

export async function readOne(document: JsonObject | string): Promise<Badge> {
  return (await read(typeof document === 'string' ? document : JSON.stringify(document)))[0]!;
}

const part = (value: unknown): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));

/** Makes a compact JWS by an Ed25519 key. */
export async function token(by: Party, payload: object, header: object = {}): Promise<string> {
  const signed = `${part({ alg: 'EdDSA', kid: by.key.id, ...header })}.${part(payload)}`;
  return `${signed}.${encodeBase64url(await by.key.sign({ data: new TextEncoder().encode(signed) }))}`;
}

export const codes = (report: Report): string[] => report.findings.map(({ code }) => code);
export const found = (report: Report, code: Code): Finding => {
  const one = report.findings.find((finding) => finding.code === code);
  if (!one) throw new Error(`no ${code} among ${codes(report).join(', ')}`);
  return one;
};
export type { Json, JsonObject };
