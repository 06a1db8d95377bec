import type { JsonObject } from '../../../src/badge/contract.js';
import {
  didOf,
  draft,
  entry,
  jwtBadge,
  newKey,
  NOW,
  sign,
  type Signer,
} from '../../golden/mint.js';
import type { Case, Family } from './contract.js';

/** Hosts that are not public, in the spellings that URLs allow. */
const PRIVATE_HOSTS = [
  ...['localhost', 'LOCALHOST', 'localhost.', 'foo.localhost', '127.0.0.1', '127.1', '0x7f.1'],
  ...['2130706433', '0177.0.0.1', '0', '0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.1.1'],
  ...['169.254.169.254', '169.254.169.254.', '100.64.0.1', '8.8.8.8', '[::1]', '[::]', '[fc00::1]'],
  ...['[fe80::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '①②⑦.⓪.⓪.①'],
  ...['intranet', 'intranet.', 'router.lan', 'ROUTER.LAN', 'router.lan.', 'db.corp', 'nas.home'],
  ...['x.internal', 'metadata.google.internal', 'metadata.google.internal.', 'printer.local'],
  ...[
    'x.home.arpa',
    'x.localdomain',
    'x.intranet',
    'x.private',
    'x.workgroup',
    'ｌｏｃａｌｈｏｓｔ',
  ],
  ...[
    'router。lan',
    'x.mail',
    'x.domain',
    '1.2.3.4.in-addr.arpa',
    '%31%32%37.0.0.1',
    'lan',
    'a..lan',
  ],
] as const;

/** URLs that are refused though their host is public. */
const OTHER_URLS = [
  'http://public.example/x',
  'https://public.example:8443/x',
  'https://public.example:22/x',
  'https://me:secret@public.example/x',
  'https://me@public.example/x',
  'https://public.example./x',
  'ftp://public.example/x',
  'file:///etc/passwd',
  'ws://public.example/x',
  'gopher://public.example/x',
  '//router.lan/x',
  'https:router.lan/x',
  'https:\\\\router.lan\\x',
  'https://public.example\\@router.lan/x',
  'https://public.example#@router.lan/x',
];

const URLS: readonly string[] = [
  ...PRIVATE_HOSTS.flatMap((host) => [`https://${host}/x`, `http://${host}/x`]),
  ...OTHER_URLS,
];

/** Host parts of did:web, in spellings that change the host. */
const DID_HOSTS = [
  ...PRIVATE_HOSTS.map((host) => host.replaceAll('%', '%25').replaceAll(':', '%3A')),
  ...['public.example%3A8443', 'public.example%40router.lan', 'router.lan%5Cpublic.example'],
  ...['router.lan%2Fpublic.example', 'router.lan\\public.example', 'router.lan%23.public.example'],
  ...[
    'router.lan%3F.public.example',
    'public.example%00.lan',
    'public.example%0a.lan',
    '%6c%61%6e',
  ],
];

type Place = (url: string, signer: Signer) => Promise<string>;
const signed = async (signer: Signer, more: JsonObject, options?: JsonObject): Promise<string> =>
  JSON.stringify(await sign(draft(didOf(signer), more), signer, options));
const issuedBy = (id: string): JsonObject => ({ issuer: { id, type: ['Profile'], name: 'X' } });

/** Members whose URL is requested, or could be. */
const PLACES: Readonly<Record<string, Place>> = {
  'status list': (url, by) =>
    signed(by, { credentialStatus: entry({ id: `${url}#1`, statusListCredential: url }) }),
  'list of 1EdTech': (url, by) =>
    signed(by, { credentialStatus: { id: url, type: '1EdTechRevocationList' } }),
  issuer: (url, by) => signed(by, issuedBy(url)),
  'issuer of a token': (url, by) => jwtBadge(draft(url), by, { kid: `${url}#k` }),
  'verification method': (url, by) => signed(by, {}, { verificationMethod: `${url}#k` }),
  kid: (url, by) => jwtBadge(draft('https://public.example/issuer'), by, { kid: `${url}#k` }),
  jku: (url, by) => jwtBadge(draft('https://public.example/issuer'), by, { kid: 'k', jku: url }),
  x5u: (url, by) => jwtBadge(draft('https://public.example/issuer'), by, { kid: '', x5u: url }),
  schema: (url, by) =>
    signed(by, { credentialSchema: [{ id: url, type: '1EdTechJsonSchemaValidator2019' }] }),
  refresh: (url, by) =>
    signed(by, { refreshService: { id: url, type: '1EdTechCredentialRefresh' } }),
  evidence: (url, by) =>
    signed(by, {
      evidence: [{ id: url, type: ['Evidence'], name: 'x' }],
      relatedResource: [{ id: url, digestSRI: 'sha384-x' }],
    }),
  image: (url, by) => signed(by, { image: { id: url, type: 'Image' } }),
  'homepage of the issuer': (url, by) =>
    signed(by, { issuer: { id: didOf(by), type: ['Profile'], name: 'X', url } }),
  context: async (url, by) => {
    const document = draft(didOf(by));
    const context = [...(document['@context'] as string[]), url];
    return JSON.stringify({ ...(await sign(document, by)), '@context': context });
  },
  'hosted badge': async (url) =>
    JSON.stringify({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: url,
      badge: url,
      recipient: { type: 'email', hashed: false, identity: 'ada@mail.example' },
      issuedOn: '2026-01-01T00:00:00Z',
      verification: { type: 'HostedBadge' },
    }),
};

/**
 * Tells whether a request is allowed: here all public hosts end in `.example`, and no other does.
 */
function isPublic(text: string): boolean {
  const { protocol, host, username } = new URL(text);
  return protocol === 'https:' && username === '' && /^([a-z0-9-]+\.)+example$/.test(host);
}

/** Redirects every request to a URL, and records each. */
function recorded(redirect?: string): {
  readonly fetch: typeof fetch;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const answer: typeof fetch = async (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return redirect === undefined
      ? new Response('{}', { headers: { 'content-type': 'application/json' } })
      : new Response(null, { status: 302, headers: { location: redirect } });
  };
  return { fetch: answer, asked };
}

function caseOf(what: string, input: () => Promise<string>, redirect?: string): Case {
  const { fetch, asked } = recorded(redirect);
  return {
    what,
    input,
    options: {
      now: NOW,
      fetch,
      fetchEvidence: true,
      refresh: true,
      domainProof: true,
      trustedIssuers: { url: 'https://public.example/list' },
    },
    isFalseGreen: () => asked.some((url) => !isPublic(url)),
  };
}

/** Tells whether a location can be a header, which contains bytes only. */
const isHeader = (text: string): boolean => !/[^ -ÿ]/.test(text);

/**
 * Makes URLs of hosts that are not public, wherever they are and whatever redirects to them: none
 * may be requested.
 */
export const urlPolicy: Family = {
  name: 'url-policy',
  sampleEvery: 29,
  async *cases() {
    const signer = await newKey('Ed25519');
    for (const [place, write] of Object.entries(PLACES)) {
      for (const url of URLS) yield caseOf(`${place} at ${url}`, () => write(url, signer));
      for (const host of DID_HOSTS)
        yield caseOf(`${place} at did:web:${host}`, () => write(`did:web:${host}`, signer));
      for (const url of URLS.filter(isHeader))
        yield caseOf(
          `${place} sent on to ${url}`,
          () => write('https://public.example/x', signer),
          url,
        );
    }
  },
};
