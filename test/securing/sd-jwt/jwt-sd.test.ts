import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { disclose, splitSdJwt } from '../../../src/jose/disclosures.js';
import { find, has, judged, part, told } from '../jose/jwt-support.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';
import { assertVerdict, digestOf, NAME, NARRATIVE, pages, parse, sdJwt } from './sd-jwt-badge.js';

describe('SD-JWT badge', () => {
  test('all disclosed: valid, and shown with the disclosed members', async () => {
    const report = await judged(await sdJwt([NAME, NARRATIVE]), pages);
    assertVerdict(report, 'valid');
    assert.equal(report.badge?.document['name'], 'Soldering');
    assert.equal(
      (report.badge?.document['credentialSubject'] as JsonObject)['narrative'],
      'With lead.',
    );
    assert.ok(
      !has(report, 'proof-withheld') && !JSON.stringify(report.badge?.document).includes('_sd'),
    );
  });
  test('X-51: withheld parts are counted, and are no fault', async () => {
    const report = await judged(await sdJwt([NAME]), pages);
    assertVerdict(report, 'valid');
    assert.equal(find(report, 'proof-withheld')?.params?.['count'], 1);
    assert.ok(!JSON.stringify(report.badge?.document).includes('lead'));
  });
  test('X-51: a holder who withholds a member of the credential itself may hide its end or its revocation: not known to be current', async () => {
    const END = part(['salt4', 'validUntil', '2026-05-31T00:00:00Z']),
      hidden = { _sd: [await digestOf(NAME), await digestOf(END)] };
    assertVerdict(await judged(await sdJwt([NAME, NARRATIVE, END], hidden), pages), 'expired');
    const report = await judged(await sdJwt([NAME, NARRATIVE], hidden), pages);
    assertVerdict(report, 'indeterminate');
    assert.deepEqual([report.authentic, report.current], ['yes', 'unknown']);
    assert.ok(has(report, 'period-withheld', 'unknown'), told(report));
    const placesIn = async (payload: JsonObject): Promise<unknown> =>
      ({ withheld: undefined, ...(await disclose(payload, [], parse)) }).withheld;
    assert.deepEqual(
      [
        await placesIn({ vc: { _sd: ['x'] } }),
        await placesIn({ credentialSubject: { _sd: ['x'] } }),
      ],
      [['/vc'], ['/credentialSubject']],
    );
  });
  test('a disclosure that the issuer did not sign is a fault', async () => {
    const report = await judged(await sdJwt([NAME, part(['salt3', 'role', 'Master'])]), pages);
    assertVerdict(report, 'invalid');
    assert.ok(has(report, 'proof-value', 'fail'));
  });
  test('the same disclosure twice; a changed one', async () => {
    assertVerdict(await judged(await sdJwt([NAME, NAME]), pages), 'invalid');
    assertVerdict(
      await judged(await sdJwt([part(['salt1', 'name', 'Welding'])]), pages),
      'invalid',
    );
  });
  test('the issuer’s signature is checked', async () => {
    const [jwt, ...rest] = (await sdJwt([NAME])).split('~') as [string, ...string[]];
    const [header, payload, signature] = jwt.split('.') as [string, string, string];
    const report = await judged(
      [
        `${header}.${payload}.${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`,
        ...rest,
      ].join('~'),
      pages,
    );
    assertVerdict(report, 'invalid');
    assert.ok(has(report, 'proof-altered', 'fail'));
  });
  test('another hash than we have is unsupported, another typ a fault', async () => {
    assertVerdict(await judged(await sdJwt([NAME], { _sd_alg: 'sha3-256' }), pages), 'unsupported');
    assertVerdict(await judged(await sdJwt([NAME], {}, { typ: 'bad+typ' }), pages), 'invalid');
  });
  test('10.A7: the holder’s own token behind it is judged, and never the badge for it', async () => {
    const report = await judged(`${await sdJwt([NAME])}eyJhbGciOiJFUzI1NiJ9.e30.AAAA`, pages);
    assertVerdict(report, 'valid');
    assert.ok(has(report, 'presentation-faulty', 'fail'), told(report));
  });
});

describe('SD-JWT of others', { skip: withoutVectors }, () => {
  test('each digest of the W3C token has its disclosure', async () => {
    const { token: jwt, disclosures } = splitSdJwt(
      vectorText('w3c-vc-jose-cose-test-suite/credential-sdjwt-selective.txt').trim(),
    );
    const payload = JSON.parse(
      new TextDecoder().decode(
        Uint8Array.from(atob(jwt.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')), (one) =>
          one.charCodeAt(0),
        ),
      ),
    ) as JsonObject;
    const disclosed = await disclose(payload, disclosures, parse);
    assert.ok('payload' in disclosed && disclosed.withheld.length === 0, JSON.stringify(disclosed));
    assert.deepEqual((disclosed.payload['credentialSubject'] as JsonObject)['firstName'], 'Jane');
  });
  for (const [file, holds] of [
    ['credential-sdjwt-selective', true],
    ['credential-sdjwt-bad-signature', false],
  ] as const)
    test(`${file}: the signature is ${holds ? 'valid' : 'not valid'}`, async () => {
      const method = JSON.parse(
        vectorText('w3c-vc-jose-cose-test-suite/vm-p384.json'),
      ) as JsonObject;
      const { secretKeyJwk: _secret, ...shown } = method;
      const issuer = String(method['controller']);
      const report = await judged(vectorText(`w3c-vc-jose-cose-test-suite/${file}.txt`).trim(), {
        'https://example.issuer/.well-known/jwks.json': 404,
        [issuer]: { id: issuer, assertionMethod: [shown] },
      });
      assert.equal(has(report, 'proof-holds', 'pass'), holds, told(report));
      assert.equal(has(report, 'proof-altered', 'fail'), !holds, told(report));
    });
});
