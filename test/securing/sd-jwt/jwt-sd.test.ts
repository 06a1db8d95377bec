import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { digest } from '../../../src/crypto/index.js';
import { disclose, MAX_DISCLOSURES, splitSdJwt } from '../../../src/jose/disclosures.js';
import type { Report } from '../../../src/report/finding.js';
import { verifyPresentation } from '../../../src/verify.js';
import {
  claims,
  credential,
  find,
  has,
  ISSUER,
  judged,
  NOW,
  part,
  signer,
  told,
  token,
  web,
  type Signer,
  type Web,
} from '../jose/jwt-support.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';

const parse = (text: string): Json => JSON.parse(text) as Json;
const digestOf = async (disclosure: string): Promise<string> =>
  encodeBase64url(await digest(disclosure));
const own = await signer('ES256');
const KID = `${ISSUER}/key`;
const pages: Web = { [ISSUER]: { id: ISSUER, assertionMethod: [KID] }, [KID]: own.jwk };

const NAME = part(['salt1', 'name', 'Soldering']);
const NARRATIVE = part(['salt2', 'narrative', 'With lead.']);

/** A badge whose name and subject narrative are disclosed or withheld. */
async function sdJwt(
  disclosures: readonly string[],
  more: JsonObject = {},
  header: JsonObject = {},
): Promise<string> {
  const { name: _name, ...rest } = credential();
  const subject = {
    ...(rest['credentialSubject'] as JsonObject),
    _sd: [await digestOf(NARRATIVE)],
  };
  const payload = {
    ...rest,
    ...claims(credential()),
    credentialSubject: subject,
    _sd: [await digestOf(NAME)],
    _sd_alg: 'sha-256',
    ...more,
  };
  return [
    await token(own, { kid: KID, typ: 'vc+sd-jwt', ...header }, payload),
    ...disclosures,
    '',
  ].join('~');
}

const assertVerdict = (report: Report, verdict: string): void =>
  assert.equal(report.verdict, verdict, told(report));

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

describe('SD-JWT key binding (RFC 9901 section 7.3)', () => {
  const CHALLENGE = 'c-1',
    DOMAIN = 'https://verifier.example',
    IAT = Date.parse('2026-06-01T11:59:00Z') / 1000;
  const presentation = { challenge: CHALLENGE, domain: DOMAIN };
  const bound = async (
    by: Signer,
    disclosures: readonly string[] = [NAME],
    cnf: JsonObject = { jwk: by.jwk },
  ): Promise<string> => sdJwt(disclosures, { cnf });
  async function held(
    by: Signer,
    text: string,
    more: JsonObject = {},
    header: JsonObject = {},
  ): Promise<string> {
    return (
      text +
      (await token(
        by,
        { typ: 'kb+jwt', ...header },
        { iat: IAT, nonce: CHALLENGE, aud: DOMAIN, sd_hash: await digestOf(text), ...more },
      ))
    );
  }
  const control = async (text: string, more: object = {}): Promise<unknown[]> => {
    const report = await judged(text, pages, { presentation, ...more });
    assertVerdict(report, 'valid');
    const found =
      find(report, 'recipient-control-proven') ?? find(report, 'recipient-control-failed');
    return [found?.outcome, found?.params?.['reason'] ?? found?.params?.['by'], report.recipient];
  };

  for (const alg of ['ES256', 'ES384', 'EdDSA', 'RS256'] as const)
    test(`X-41: the holder’s ${alg} key, this challenge, this domain, these disclosures`, async () => {
      const by = await signer(alg);
      assert.deepEqual(await control(await held(by, await bound(by))), [
        'pass',
        'key-binding',
        'match',
      ]);
    });
  test('V-63, X-41: verifyPresentation tells whether the holder bound it to this challenge', async () => {
    const by = await signer('ES256'),
      text = await bound(by);
    const judge = async (input: string, more: object = presentation) => {
      const { verdict, isFresh, findings, badges } = await verifyPresentation(input, {
        now: NOW,
        fetch: web(pages),
        ...more,
      });
      return [verdict, isFresh, findings[0]!.code, badges[0]!.report.verdict];
    };
    assert.deepEqual(await judge(await held(by, text)), [
      'valid',
      true,
      'presentation-holds',
      'valid',
    ]);
    assert.deepEqual(await judge(await held(by, text), {}), [
      'valid',
      false,
      'presentation-holds',
      'valid',
    ]);
    const wrong: ReadonlyArray<readonly [string, string]> = [
      [await held(by, text, { nonce: 'c-0' }), 'presentation-faulty'],
      [await held(await signer('ES256'), text), 'presentation-altered'],
      [text, 'presentation-unsigned'],
    ];
    for (const [input, code] of wrong)
      assert.deepEqual(await judge(input), ['invalid', false, code, 'valid'], code);
  });
  test('presented apart from the badge, with other disclosures of the same token', async () => {
    const by = await signer('ES256'),
      all = await bound(by, [NAME, NARRATIVE]);
    const [jwt] = all.split('~') as [string];
    const text = await held(by, all);
    assert.deepEqual(
      await control([jwt, NAME, ''].join('~'), { presentation: { ...presentation, text } }),
      ['pass', 'key-binding', 'match'],
    );
    assert.deepEqual(
      await control(await bound(by), {
        presentation: { ...presentation, text: await held(by, await bound(await signer('ES256'))) },
      }),
      ['fail', 'another-credential', 'not-checked'],
    );
  });
  test('X-41: replayed, for another, of another type, or with other disclosures', async () => {
    const by = await signer('ES256'),
      text = await bound(by);
    const cases: ReadonlyArray<readonly [JsonObject, string, JsonObject?]> = [
      [{ nonce: 'c-0' }, 'challenge'],
      [{ aud: 'https://other.example' }, 'domain'],
      [{ aud: [DOMAIN] }, 'domain'],
      [{ iat: IAT + 3600 }, 'proof-created'],
      [{ iat: 'now' }, 'proof-created'],
      [{ exp: IAT }, 'proof-expired'],
      [{ sd_hash: await digestOf(`${text}${NARRATIVE}~`) }, 'sd_hash'],
      [{}, 'typ', { typ: 'JWT' }],
      [{}, 'jwt-algorithm', { alg: 'none' }],
      [{}, 'malformed', { crit: ['b64'] }],
    ];
    for (const [claims, reason, header] of cases)
      assert.deepEqual(
        await control(await held(by, text, claims, header)),
        ['fail', reason, 'not-checked'],
        reason,
      );
  });
  test('another’s key, a key of another kind, a secret one, none, or one named in another way', async () => {
    const by = await signer('ES256'),
      thief = await signer('ES256'),
      ed = await signer('EdDSA');
    assert.deepEqual(await control(await held(thief, await bound(by))), [
      'fail',
      'proof-altered',
      'not-checked',
    ]);
    assert.deepEqual(await control(await held(thief, await bound(ed))), [
      'fail',
      'jwt-algorithm',
      'not-checked',
    ]);
    assert.deepEqual(await control(await held(by, await bound(by, [NAME], { jwk: by.secret }))), [
      'fail',
      'key-private-exposed',
      'not-checked',
    ]);
    assert.deepEqual(
      await control(await held(by, await bound(by, [NAME], { kid: 'did:example:1' }))),
      ['unsupported', 'confirmation-method', 'not-checked'],
    );
    assert.deepEqual(await control(await held(by, await sdJwt([NAME]))), [
      'unknown',
      'recipient-without-key',
      'not-checked',
    ]);
    assert.deepEqual(await control(await bound(by)), ['unknown', 'no-key-binding', 'not-checked']);
  });
  test('the key binding of a badge whose signature is not valid proves nothing', async () => {
    const by = await signer('ES256');
    const forged = [
      await token(
        by,
        { kid: KID, typ: 'vc+sd-jwt' },
        { ...credential(), ...claims(credential()), cnf: { jwk: by.jwk } },
      ),
      '',
    ].join('~');
    const report = await judged(await held(by, forged), pages, { presentation });
    assertVerdict(report, 'invalid');
    assert.deepEqual(
      [find(report, 'recipient-control-failed')?.params?.['reason'], report.recipient],
      ['not-sealed', 'not-checked'],
    );
  });
});

describe('disclose (RFC 9901 section 7.1)', () => {
  const run = (payload: JsonObject, ...disclosures: string[]): ReturnType<typeof disclose> =>
    disclose(payload, disclosures, parse);
  test('elements of arrays, and disclosures inside disclosures', async () => {
    const inner = part(['s', 'code', 7]);
    const outer = part(['s', { _sd: [await digestOf(inner)] }]);
    assert.deepEqual(
      await run({ list: [{ '...': await digestOf(outer) }, { '...': 'decoy' }, 1] }, inner, outer),
      { payload: { list: [{ code: 7 }, 1] }, withheld: ['/list'] },
    );
  });
  test('a digest that occurs twice', async () =>
    assert.deepEqual(await run({ a: { _sd: ['x'] }, b: { _sd: ['x'] } }), {
      fault: 'repeated',
      detail: 'x',
    }));
  for (const name of ['_sd', '...', '__proto__', 'constructor'])
    test(`the name ${name}`, async () => {
      const disclosure = part(`["s",${JSON.stringify(name)},1]`);
      assert.equal(
        ((await run({ _sd: [await digestOf(disclosure)] }, disclosure)) as { fault: string }).fault,
        'name',
      );
    });
  test('a name that is there already', async () => {
    const disclosure = part(['s', 'name', 'Welding']);
    assert.equal(
      (
        (await run({ name: 'Soldering', _sd: [await digestOf(disclosure)] }, disclosure)) as {
          fault: string;
        }
      ).fault,
      'name',
    );
  });
  test('an element where a member belongs, and the other way round', async () => {
    const [element, member] = [part(['s', 1]), part(['s', 'a', 1])];
    assert.equal(
      ((await run({ _sd: [await digestOf(element)] }, element)) as { fault: string }).fault,
      'malformed',
    );
    assert.equal(
      ((await run({ a: [{ '...': await digestOf(member) }] }, member)) as { fault: string }).fault,
      'malformed',
    );
  });
  test('texts that are no disclosure', async () => {
    for (const text of [
      '',
      '!',
      part('{}'),
      part([]),
      part(['s']),
      part([1, 'a', 1]),
      part(['s', 1, 1]),
      part(['s', 'a', 1, 2]),
    ])
      assert.ok('fault' in (await run({ _sd: [await digestOf(text)] }, text)), text);
    assert.ok('fault' in (await run({ _sd: 'x' })));
    assert.ok(
      'fault' in
        (await run(
          {},
          ...Array.from({ length: MAX_DISCLOSURES + 1 }, (_, index) =>
            part(['s', String(index), 1]),
          ),
        )),
    );
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
