/** Tokens and envelopes as other tools export and people copy them: fresh variants of W20, W26, W28, W94. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { en } from '../../src/locales/en.js';
import { presentError } from '../../src/present.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import {
  claimsOf,
  CONTEXTS,
  didOf,
  draft,
  jwtBadge,
  newKey,
  NOW,
  signJwt,
} from '../golden/mint.js';
import { pngWith, textChunk } from '../formats/pictures.js';
import { proveJcs } from '../mutation/sign-jcs.js';

const signer = await newKey('Ed25519');
const document = draft(didOf(signer));
const token = await jwtBadge(document, signer);
const [header, payload, signature] = token.split('.') as [string, string, string];
const offline: typeof fetch = () => Promise.reject(new TypeError('offline'));

const verdictOf = async (input: string | JsonObject): Promise<string> => {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const [badge] = await read(text, { fetch: offline });
  return (await verify(badge!, { now: NOW, fetch: offline })).verdict;
};
const errorOf = async (text: string) => {
  const error: unknown = await read(text, { fetch: offline }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const { code, verdict } = presentError(error, { messages: en });
  return { code, reason: verdict.reason ?? '' };
};

const base64 = (text: string): string => btoa(text);
const OPENED: Readonly<Record<string, JsonObject>> = {
  'flattened JWS JSON': { payload, protected: header, signature },
  'general JWS JSON with one signature': {
    payload,
    signatures: [{ protected: header, signature }],
  },
  'an envelope in base64': {
    '@context': CONTEXTS[0]!,
    type: 'EnvelopedVerifiableCredential',
    id: `data:application/vc+jwt;base64,${base64(token)}`,
  },
  'a presentation of an envelope in base64': {
    '@context': CONTEXTS[0]!,
    type: 'VerifiablePresentation',
    verifiableCredential: [
      {
        '@context': CONTEXTS[0]!,
        type: 'EnvelopedVerifiableCredential',
        id: `data:application/vc+jwt;charset=utf-8;base64,${base64(token)}`,
      },
    ],
  },
};
for (const [form, input] of Object.entries(OPENED))
  test(`W20: ${form} is opened`, async () => {
    assert.equal(await verdictOf(input), 'valid');
  });

test('W20: JWS JSON that is altered is altered, and what a compact JWS cannot hold is named', async () => {
  assert.notEqual(
    await verdictOf({ payload, protected: header, signature: signature.replace(/^.../, 'AAA') }),
    'valid',
  );
  for (const input of [
    { payload, protected: header, signature, header: { kid: 'x' } },
    {
      payload,
      signatures: [
        { protected: header, signature },
        { protected: header, signature },
      ],
    },
  ])
    assert.equal((await errorOf(JSON.stringify(input))).code, 'unsupported-kind');
});

const NAMED: ReadonlyArray<readonly [what: string, text: string, code: string]> = [
  ['cut inside its payload', `${header}.${payload.slice(0, -40)}`, 'jwt-parts'],
  ['cut behind its payload', `${header}.${payload}`, 'jwt-parts'],
  ['of a detached payload', `${header}..${signature}`, 'jwt-parts'],
  [
    'cut, in lines',
    `${header}.\r\n${payload.slice(0, 80)}\r\n${payload.slice(80, 140)}`,
    'jwt-parts',
  ],
  [
    'that is encrypted',
    `${header}.${signature}.${signature}.${payload}.${signature}`,
    'unsupported-kind',
  ],
];
for (const [what, text, code] of NAMED)
  test(`W26: a token ${what} is named`, async () => {
    const found = await errorOf(text);
    assert.equal(found.code, code);
    assert.doesNotMatch(found.reason, /no badge/);
  });

test('W28: text with dots that is no token is not called one', async () => {
  for (const text of ['example.org', 'eyebrows.example', 'everything.changes', `a.${payload}`])
    assert.equal((await errorOf(text)).code, 'unknown-format', text);
});

test('W20: an envelope of another media type is named by it', async () => {
  for (const type of ['application/jose', 'text/plain', 'application/vc+cose']) {
    const input = { type: 'EnvelopedVerifiableCredential', id: `data:${type},${token}` };
    assert.equal((await errorOf(JSON.stringify(input))).code, 'unsupported-kind', type);
  }
});

const other: JsonObject = {
  '@context': [CONTEXTS[0]!],
  id: 'urn:uuid:0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a77',
  type: ['VerifiableCredential', 'VerifiableId'],
  issuer: didOf(signer),
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:rower', familyName: 'Lovelace' },
};
test('W94: a credential of another kind with words of its own is no faulty badge, under a JWT or JCS', async () => {
  const claims = { ...claimsOf(document), jti: other['id']! };
  const { validFrom, ...rest } = other;
  const v1 = {
    ...rest,
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    issuanceDate: validFrom!,
  };
  for (const input of [
    await signJwt({ ...claims, ...other }, signer),
    await signJwt({ ...claims, vc: v1 }, signer),
    { ...other, proof: await proveJcs(other, signer) },
  ])
    assert.equal(await verdictOf(input), 'unsupported');
  const badge = { ...document, familyName: 'Lovelace' };
  assert.equal(
    await verdictOf(await jwtBadge(badge, signer)),
    'invalid',
    'in a badge it is a fault',
  );
});

const json = JSON.stringify({ ...document, proof: await proveJcs(document, signer) });
const baked = (text: string): Uint8Array =>
  pngWith([textChunk('iTXt', 'openbadgecredential', Uint8Array.from([0, 0, 0, 0, 0]), text)]);
const drawn = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="https://purl.imsglobal.org/ob/v3p0"><ob:credential><![CDATA[${text}]]></ob:credential></svg>`;
const WRAPPED: ReadonlyArray<readonly [what: string, text: string]> = [
  ['base64', base64(json)],
  ['in-text', JSON.stringify(json)],
  ['in-text', JSON.stringify(token)],
  ['in-text', encodeURIComponent(json)],
  ['token-wrapped', token.replace(/.{76}/g, '$&\r\n')],
];
for (const [what, text] of WRAPPED)
  test(`W29: ${text.slice(0, 12)}… baked into an image is opened with the remark ${what}`, async () => {
    for (const file of [baked(text), new TextEncoder().encode(drawn(text))]) {
      const [badge] = await read(file, { fetch: offline });
      assert.equal((await verify(badge!, { now: NOW, fetch: offline })).verdict, 'valid');
      assert.deepEqual(
        badge!.found.notes.map(({ params }) => params?.['what']),
        [what],
      );
      assert.match(badge!.found.container, /^(png|svg)$/);
    }
  });

test('W29: what an image contains in place of a badge is named, and unwrapped once only', async () => {
  const codes = async (text: string): Promise<unknown> => {
    const error: unknown = await read(baked(text), { fetch: offline }).catch((one: unknown) => one);
    return (error as { code?: unknown }).code;
  };
  assert.equal(await codes('https://college.example/badge/1'), 'link-file');
  assert.equal(await codes(`${token}==`), 'jwt-encoding');
  assert.equal(await codes(`${header}.${payload.slice(0, 60)}`), 'jwt-parts');
  assert.equal(await codes('no badge'), 'not-json');
  assert.equal(await codes(base64(drawn(base64(json)))), 'not-json');
});

test('RFC 7515, as JSON: a token saved as UTF-16 by a shell of Windows is read', async () => {
  for (const text of [token, `${token}~`, json]) {
    const file = Uint8Array.from(Buffer.from(`\ufeff${text}\r\n`, 'utf16le'));
    const [badge] = await read(file, { fetch: offline });
    assert.equal((await verify(badge!, { now: NOW, fetch: offline })).verdict, 'valid', text);
  }
});
