/** A key that is revoked or has expired now signs nothing, wherever it was found, whatever date the signature bears (10.A6). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { liveKeys } from '../../src/trust/live-keys.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import { find, told } from '../securing/jose/jwt-support.js';
import {
  claimsOf,
  didOf,
  draft,
  jwtBadge,
  newKey,
  NOW,
  sign,
  signJwt,
  worldOf,
  type Signer,
  type World,
} from '../golden/mint.js';
import { digestOf } from '../support/withheld.js';

const PAST = '2025-01-01T00:00:00Z';
const FUTURE = '2099-01-01T00:00:00Z';
const DID = 'did:web:harbour.example';
const DOCUMENT = 'https://harbour.example/.well-known/did.json';
const SITE = 'https://harbour.example/issuer';
const KEYS = 'https://harbour.example/.well-known/jwks.json';
const by = await newKey('Ed25519');
const jwkOf = ({ key }: Signer): JsonObject => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(key.raw!),
});

async function judged(
  input: JsonObject | string,
  world: World,
  more: VerifyOptions = {},
): Promise<Report> {
  const [badge] = await read(typeof input === 'string' ? input : JSON.stringify(input));
  return verify(badge!, { now: NOW, fetch: worldOf(world), ...more });
}

const method = (id: string, more: JsonObject = {}, did = DID, key = by): JsonObject => ({
  id: `${did}#${id}`,
  type: 'Multikey',
  controller: did,
  publicKeyMultibase: key.multikey,
  ...more,
});

test('10.A6: a key of a DID that is revoked under another name of its document', async () => {
  const inputs = [
    await sign(draft(DID), by, { verificationMethod: `${DID}#new` }),
    await jwtBadge(draft(DID), by, { kid: `${DID}#new` }),
    await jwtBadge(draft(DID), by, { kid: 'new' }),
    await jwtBadge(draft(DID), by, { kid: undefined as never }),
  ];
  for (const input of inputs) {
    const at = (old: JsonObject): World => ({
      [DOCUMENT]: {
        id: DID,
        verificationMethod: [method('new'), old],
        assertionMethod: [`${DID}#new`, old['id']!],
      },
    });
    const ended = await judged(input, at(method('old', { revoked: PAST })));
    assert.equal(ended.verdict, 'invalid', told(ended));
    assert.equal(find(ended, 'key-revoked')?.outcome, 'fail', told(ended));
    for (const other of [
      method('old', { expires: PAST }),
      method('old', { revoked: FUTURE }),
      method('old', { revoked: PAST }, DID, await newKey('Ed25519')),
    ])
      assert.equal((await judged(input, at(other))).verdict, 'valid');
  }
});

test('10.A6: a key that is revoked under another name, after any number of other revoked keys', async () => {
  const input = await sign(draft(DID), by, { verificationMethod: `${DID}#new` });
  const others = await Promise.all(
    Array.from({ length: 120 }, async (_, at) =>
      method(`other${at}`, { revoked: PAST }, DID, await newKey('Ed25519')),
    ),
  );
  const { publicKeyMultibase: _multibase, ...bare } = method('jwk', { revoked: PAST });
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(by.key.raw!) };
  for (const [last, verdict] of [
    [[], 'valid'],
    [[method('old', { revoked: PAST })], 'invalid'],
    [[{ ...bare, publicKeyJwk: jwk }], 'invalid'],
  ] as const) {
    const verificationMethod = [method('new'), ...others, ...last];
    const page = { id: DID, verificationMethod, assertionMethod: [`${DID}#new`] };
    const report = await judged(input, { [DOCUMENT]: page as unknown as JsonObject });
    assert.equal(report.verdict, verdict, told(report));
  }
});

test('10.A6: a key that the issuer’s document takes from another place, ended there or here', async () => {
  const other = 'did:web:keys.example';
  const keys = 'https://keys.example/.well-known/did.json';
  const input = await sign(draft(DID), by, { verificationMethod: `${other}#k` });
  const world = (there: JsonObject, here: JsonObject | string = `${other}#k`): World => ({
    [keys]: { id: other, verificationMethod: [method('k', there, other)], assertionMethod: ['#k'] },
    [DOCUMENT]: { id: DID, assertionMethod: [here] },
  });
  assert.equal((await judged(input, world({}))).verdict, 'valid');
  for (const end of [{ revoked: PAST }, { expires: PAST }] as JsonObject[]) {
    assert.equal((await judged(input, world(end))).verdict, 'invalid', 'there');
    assert.equal((await judged(input, world({}, method('k', end, other)))).verdict, 'invalid');
  }
});

test('10.A6: key sets: `exp` and `revoked` of a JWK, also under another kid', async () => {
  const own: JsonObject = { ...jwkOf(by), kid: 'k' };
  const inputs = [
    await jwtBadge(draft(SITE), by, { kid: 'k' }),
    await jwtBadge(draft(SITE), by, { kid: `${KEYS}#k` }),
  ];
  for (const input of inputs) {
    const world = (...keys: JsonObject[]): World => ({ [KEYS]: { keys }, [SITE]: 404 });
    assert.equal((await judged(input, world(own))).verdict, 'valid');
    for (const [more, code] of [
      [{ exp: 1_700_000_000 }, 'key-expired'],
      [{ revoked: PAST }, 'key-revoked'],
      [{ revoked: { revoked_at: 1_700_000_000, reason: 'compromised' } }, 'key-revoked'],
      [{ revoked: 1_700_000_000 }, 'key-revoked'],
    ] as ReadonlyArray<readonly [JsonObject, string]>) {
      const report = await judged(input, world({ ...own, ...more }));
      assert.equal(report.verdict, 'invalid');
      assert.equal(find(report, code)?.outcome, 'fail', told(report));
    }
    const twice = await judged(input, world(own, { ...own, kid: 'old', revoked: PAST }));
    assert.equal(twice.verdict, 'invalid', told(twice));
    assert.equal(find(twice, 'key-revoked')?.outcome, 'fail', told(twice));
    assert.equal((await judged(input, world({ ...own, exp: 4_000_000_000 }))).verdict, 'valid');
  }
});

test('10.A6: the holder’s key of an SD-JWT, ended in `cnf` or by the holder’s own DID', async () => {
  const holder = await newKey('Ed25519');
  const issuer = didOf(by);
  const her = 'did:web:ada.example';
  const home = 'https://ada.example/.well-known/did.json';
  const { credentialSubject, ...rest } = draft(issuer);
  const subject = { ...(credentialSubject as JsonObject), id: her };
  const document: JsonObject = { ...rest, credentialSubject: subject };
  const bound = async (more: JsonObject = {}): Promise<string> => {
    const cnf = { jwk: { ...jwkOf(holder), ...more } };
    const payload: JsonObject = { ...document, ...claimsOf(document), cnf };
    const text = `${await signJwt(payload, by, { typ: 'vc+sd-jwt' })}~`;
    const claims: JsonObject = {
      iat: 1_767_225_700,
      nonce: 'n',
      aud: 'https://v.example',
      sd_hash: await digestOf(text),
    };
    return text + (await signJwt(claims, holder, { typ: 'kb+jwt' }));
  };
  const says = async (text: string, world: World): Promise<readonly (string | undefined)[]> => {
    const shown = await judged(text, world);
    const presentation = { challenge: 'n', domain: 'https://v.example' };
    const asked = await judged(text, world, { presentation });
    assert.equal(shown.verdict, 'valid', told(shown));
    const codes = ['presentation-holds', 'presentation-faulty'];
    return [shown.findings.find(({ code }) => codes.includes(code))?.code, asked.holder];
  };
  const document1 = (more: JsonObject): World => ({
    [home]: {
      id: her,
      verificationMethod: [method('k', more, her, holder)],
      authentication: [`${her}#k`],
    },
  });
  const good = await bound();
  for (const world of [{}, document1({}), document1({ revoked: FUTURE }), { [home]: 404 }])
    assert.deepEqual(await says(good, world as World), ['presentation-holds', 'proven']);
  for (const [text, world] of [
    [await bound({ exp: 1_700_000_000 }), {}],
    [await bound({ revoked: PAST }), {}],
    [good, document1({ revoked: PAST })],
    [good, document1({ expires: PAST })],
    [good, { [home]: { id: her, deactivated: true } }],
  ] as ReadonlyArray<readonly [string, World]>)
    assert.deepEqual(await says(text, world), ['presentation-faulty', 'failed']);
});

test('10.A6: keys of an authority that signs lists or statements', async () => {
  const own = jwkOf(by) as JsonWebKey;
  const ended = (more: JsonObject): JsonWebKey => ({ ...own, ...more });
  const live = (...keys: JsonWebKey[]): number => liveKeys(keys, new Date(NOW)).length;
  assert.equal(live(own, ended({ exp: 4_000_000_000 })), 2);
  assert.equal(live(ended({ exp: 1_700_000_000 })), 0);
  assert.equal(live(ended({ revoked: { revoked_at: 1_700_000_000 } })), 0);
  assert.equal(live(own, ended({ kid: 'old', revoked: PAST })), 0, 'revoked under another kid');
  assert.equal(live(own, ended({ kid: 'old', exp: 1_700_000_000 })), 1);
});
