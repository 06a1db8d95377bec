import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../../src/report/finding.js';
import { verify, type TrustSource, type VerifyOptions } from '../../../src/verify.js';
import { mint, NOW as MINTED_AT, party, readOne, world } from '../../support/mint.js';
import {
  claims,
  credential,
  didKey,
  find,
  has,
  ISSUER,
  judged,
  signer,
  told,
  token,
  type Signer,
  type Web,
} from '../jose/jwt-support.js';

const listOf = (id: string, ...keys: ReadonlyArray<JsonWebKey | string>): TrustSource => ({
  name: 'Ministry',
  date: '2026-05-01',
  issuers: [{ id, name: 'Works', keys }],
});
const assertVerdict = (report: Report, verdict: string): void =>
  assert.equal(report.verdict, verdict, told(report));
function assertByList(report: Report): void {
  assertVerdict(report, 'valid');
  const { by, list, date } = find(report, 'key-bound', 'pass')!.params!;
  assert.deepEqual([by, list, date], ['trust-list', 'Ministry', '2026-05-01']);
}

describe('J-8.5: a list binds a key to an issuer, in a JWT', () => {
  const sign = async (by: Signer, header: object): Promise<string> =>
    token(by, { ...header }, { ...credential(), ...claims(credential()) });
  const judge = async (
    by: Signer,
    header: object,
    list: TrustSource | undefined,
    pages: Web = { [`https://issuer.example/.well-known/jwks.json`]: 404, [ISSUER]: 404 },
  ): Promise<Report> =>
    judged(await sign(by, header), pages, list ? { trustedIssuers: [list] } : {});

  test('a key in the header counts when the list gives it to the issuer, and not without', async () => {
    const by = await signer('ES256'),
      other = await signer('ES256');
    assertByList(await judge(by, { jwk: by.jwk }, listOf(ISSUER, by.jwk as JsonWebKey)));
    for (const list of [
      undefined,
      listOf(ISSUER, other.jwk as JsonWebKey),
      listOf('https://other.example', by.jwk as JsonWebKey),
    ])
      assertVerdict(await judge(by, { jwk: by.jwk }, list), 'invalid');
  });
  test('a did:key that is not the issuer', async () => {
    const by = await signer('EdDSA'),
      did = didKey(by);
    assertByList(await judge(by, { kid: did }, listOf(ISSUER, did.slice('did:key:'.length))));
  });
  test('a key that cannot be requested: by the kid of its JWK', async () => {
    const by = await signer('ES256'),
      kid = `${ISSUER}/keys#one`;
    assertByList(
      await judge(by, { kid }, listOf(ISSUER, { ...by.jwk, kid: 'one' } as JsonWebKey), {}),
    );
    assertByList(
      await judge(
        by,
        { kid: 'did:ion:abc#one' },
        listOf(ISSUER, { ...by.jwk, kid: 'did:ion:abc#one' } as JsonWebKey),
      ),
    );
  });
  test('a key that only might be meant is not tried: unreachable stays unreachable, never altered', async () => {
    const by = await signer('ES256'),
      other = await signer('ES256');
    for (const list of [
      listOf(ISSUER, other.jwk as JsonWebKey),
      listOf(ISSUER, { ...other.jwk, kid: 'two' } as JsonWebKey),
    ]) {
      const report = await judge(by, { kid: `${ISSUER}/keys#one` }, list, {});
      assertVerdict(report, 'indeterminate');
      assert.ok(!has(report, 'proof-altered'));
    }
    assertVerdict(
      await judge(by, {}, listOf(ISSUER, other.jwk as JsonWebKey), {}),
      'indeterminate',
    );
  });
  test('a header that names its key by a word, or not at all', async () => {
    const by = await signer('ES256');
    assertByList(
      await judge(by, { kid: 'one' }, listOf(ISSUER, { ...by.jwk, kid: 'one' } as JsonWebKey)),
    );
    assertByList(await judge(by, {}, listOf(ISSUER, by.jwk as JsonWebKey)));
  });
  test('a document that denies the key takes precedence', async () => {
    const by = await signer('ES256'),
      kid = `${ISSUER}#one`;
    const pages = {
      [ISSUER]: {
        id: ISSUER,
        assertionMethod: [
          {
            id: kid,
            type: 'JsonWebKey',
            controller: ISSUER,
            revoked: '2026-01-01T00:00:00Z',
            publicKeyJwk: by.jwk,
          },
        ],
      },
    };
    assertVerdict(
      await judge(by, { kid }, listOf(ISSUER, { ...by.jwk, kid } as JsonWebKey), pages),
      'invalid',
    );
  });
});

describe('J-8.5: a list binds a key to an issuer, in a Data Integrity proof', () => {
  const issuer = 'https://college.example/issuer';
  const multikeyOf = (did: string): string => did.slice('did:key:'.length);
  const judge = async (
    document: Parameters<typeof readOne>[0],
    pages: Parameters<typeof world>[0],
    options: VerifyOptions,
  ): Promise<Report> =>
    verify(await readOne(document), { now: MINTED_AT, fetch: world(pages).fetch, ...options });

  test('an https issuer that signs with a did:key', async () => {
    const by = await party(),
      other = await party();
    const document = await mint(by, { issuer: { id: issuer, type: ['Profile'], name: 'College' } });
    assertVerdict(await judge(document, { [issuer]: 404 }, {}), 'indeterminate');
    assertByList(
      await judge(
        document,
        { [issuer]: 404 },
        { trustedIssuers: [listOf(issuer, multikeyOf(by.id))] },
      ),
    );
    const foreign = await judge(
      document,
      {
        [issuer]: { id: issuer, name: 'College' },
        'https://college.example/.well-known/jwks.json': 404,
      },
      { trustedIssuers: [listOf(issuer, multikeyOf(other.id))] },
    );
    assertVerdict(foreign, 'invalid');
    assert.ok(has(foreign, 'key-not-bound', 'fail'));
  });
  test('a did:web that is offline: the key that its fragment spells, when the list has it; a changed badge is still altered', async () => {
    const by = await party('did:web:college.example');
    const document = await mint(by),
      key = by.key.id.slice(by.key.id.indexOf('#') + 1);
    const list = { trustedIssuers: [listOf(by.id, key)] };
    assertVerdict(await judge(document, {}, {}), 'indeterminate');
    assertByList(await judge(document, {}, list));
    const changed = await judge({ ...document, name: 'Doctor' }, {}, list);
    assertVerdict(changed, 'invalid');
    assert.ok(has(changed, 'proof-altered', 'fail'));
    // its own document, where it can be had, has the last word
    assertVerdict(
      await judge(
        document,
        { 'https://college.example/.well-known/did.json': { id: by.id } },
        list,
      ),
      'invalid',
    );
  });
  test('a malformed key in the list is misuse', async () => {
    const document = await mint(await party());
    for (const key of ['z6Mk', {}, { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA', d: 'AA' }])
      await assert.rejects(
        judge(document, {}, { trustedIssuers: [listOf(issuer, key as JsonWebKey)] }),
        TypeError,
      );
  });
});
