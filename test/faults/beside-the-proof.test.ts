/** Unsigned things beside a proof that once counted: an envelope, a cut tilde, an empty end (10.A4, 10.A5). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify, type VerifyOptions } from '../../src/verify.js';
import {
  claimsOf,
  didOf,
  draft,
  list,
  newKey,
  NOW,
  packed,
  proveSelective,
  sign,
  signJwt,
  worldOf,
} from '../golden/mint.js';
import { digestOf, entry, LIST_URL, shown } from '../support/withheld.js';

const SUITE = { cryptosuite: 'ecdsa-rdfc-2019' };
const PAST = '2026-02-01T00:00:00Z';
const issuer = await newKey('P-256');
const scoped = await newKey('P-256');
const did = didOf(issuer);

const listWith = (more: JsonObject = {}): JsonObject => ({
  ...list(did, { id: `${LIST_URL}#list`, encodedList: packed([10]) }),
  id: LIST_URL,
  validFrom: '2026-01-01T00:00:00Z',
  ...more,
});
const serving = (served: Json): typeof fetch => worldOf({ [LIST_URL]: served as JsonObject });
const fetchList = serving(await sign(listWith(), issuer, SUITE));

const part = (value: Json): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
const unsigned = (document: JsonObject, claims: JsonObject = {}): string =>
  `${part({ alg: 'none' })}.${part({ ...document, ...claims })}.AAAA`;

async function judged(text: string, options: VerifyOptions = {}): Promise<Report> {
  const [badge] = await read(text);
  return verify(badge!, { now: NOW, fetch: fetchList, ...options });
}

/** A document whose derived proof withholds its end. */
const withoutEnd = async (document: JsonObject): Promise<JsonObject> => ({
  ...document,
  proof: await proveSelective(
    document,
    issuer,
    scoped,
    issuer,
    undefined,
    (quad) => !/validUntil/.test(quad),
  ),
});

test('10.A5, J-1: claims of an unsigned envelope neither end a badge nor lengthen it', async () => {
  const derived = await withoutEnd(draft(did, { credentialStatus: entry(3) }));
  assert.equal((await judged(JSON.stringify(derived))).verdict, 'indeterminate');
  assert.equal((await judged(unsigned(derived, { exp: 4_102_444_800 }))).verdict, 'indeterminate');
  const good = await sign(draft(did), issuer, SUITE);
  const added: readonly JsonObject[] = [
    {},
    { exp: 1_000_000_000 },
    { status: { status_list: { idx: 1, uri: 'https://x.example' } } },
  ];
  for (const claims of added) {
    const report = await judged(unsigned(good, claims));
    assert.equal(report.verdict, 'valid', JSON.stringify(claims));
    assert.equal(report.badge?.securing, 'data-integrity');
    assert.equal(report.badge?.jws, undefined);
  }
});

test('10.A5: an envelope that was signed counts as before', async () => {
  const good = await sign(draft(did), issuer, SUITE);
  const token = await signJwt({ ...good, ...claimsOf(good), exp: 1_000_000_000 }, issuer);
  assert.equal((await judged(token)).verdict, 'expired');
});

test('10.A4, X-51: a withheld status or end is withheld, also when the tilde was cut off', async () => {
  for (const [name, value, more] of [
    ['credentialStatus', entry(10), { validUntil: '2027-02-01T00:00:00Z' }],
    ['validUntil', PAST, { credentialStatus: entry(3) }],
  ] as const)
    for (const typ of ['JWT', 'vc+sd-jwt', '']) {
      const disclosure = shown(['salt', name, value]);
      const document = draft(did, more);
      const claims = { ...document, ...claimsOf(document), _sd: [await digestOf(disclosure)] };
      const token = await signJwt(claims, issuer, typ === '' ? {} : { typ });
      const verdicts = await Promise.all(
        [`${token}~${disclosure}~`, `${token}~`, token].map(
          async (text) => (await judged(text)).verdict,
        ),
      );
      const shownVerdict = name === 'validUntil' ? 'expired' : 'revoked';
      assert.deepEqual(
        verdicts,
        [shownVerdict, 'indeterminate', 'indeterminate'],
        `${name} ${typ}`,
      );
    }
});

test('10.A4: a digest whose name is written with escapes is a digest', async () => {
  const document = draft(did, { credentialStatus: entry(3) });
  const disclosure = shown(['salt', 'validUntil', PAST]);
  const claims = { ...document, ...claimsOf(document), _sd: [await digestOf(disclosure)] };
  const [header, payload] = (await signJwt(claims, issuer, { typ: 'JWT' })).split('.');
  const text = new TextDecoder()
    .decode(Buffer.from(payload!, 'base64url'))
    .replace('"_sd"', '"\\u005fsd"');
  const [badge] = await read(`${header}.${encodeBase64url(new TextEncoder().encode(text))}.AAAA`);
  assert.equal(badge!.securing, 'sd-jwt');
});

test('10.A5, P-37: an end that states nothing does not stand in for the one withheld', async () => {
  const derived = await withoutEnd(draft(did, { credentialStatus: entry(3) }));
  for (const validUntil of [null, [], {}, 4_102_444_800]) {
    const { verdict } = await judged(JSON.stringify({ ...derived, validUntil }));
    assert.notEqual(verdict, 'valid', JSON.stringify(validUntil));
  }
});

test('S-2: a list whose end is withheld, or cannot be read, does not clear', async () => {
  const text = JSON.stringify(
    await sign(draft(did, { credentialStatus: entry(3) }), issuer, SUITE),
  );
  const disclosure = shown(['salt', 'validUntil', PAST]);
  const token = await signJwt(
    { ...listWith(), iss: did, _sd: [await digestOf(disclosure)] },
    issuer,
    { typ: 'vc+sd-jwt' },
  );
  const served: Json[] = [
    await withoutEnd(listWith()),
    `${token}~`,
    token,
    ...(await Promise.all(
      ['2026-02-30T00:00:00Z', 'soon'].map((validUntil) =>
        sign(listWith({ validUntil }), issuer, SUITE),
      ),
    )),
  ];
  for (const [at, one] of served.entries()) {
    const { verdict } = await judged(text, { fetch: serving(one) });
    assert.equal(verdict, 'indeterminate', `list ${at}`);
  }
  assert.equal((await judged(text)).verdict, 'valid');
});
