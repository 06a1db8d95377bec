import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeBase64url } from '../../../src/bytes/base64url.js';
import {
  createKey,
  createStatusList,
  issue,
  type CredentialDraft,
  type IssueSettings,
  type Issued,
  type Random,
} from '../../../src/issue.js';
import { disclosuresOf, withhold } from '../../../src/share.js';
import { read } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { memoryFetch } from '../../../src/issuing/self-check.js';
import { verify, verifyPresentation } from '../../../src/verify.js';
import { newKey } from '../../golden/mint.js';
import { withKeyBinding } from '../../support/presentations.js';
import { draft, NOW, PNG, SVG } from '../../issuing/drafts.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import type { JsonObject } from '../../../src/badge/contract.js';

const signer = await createKey();
const RESULT = '/credentialSubject/result';
const DESCRIPTIONS = '/credentialSubject/achievement/resultDescription';

const issued = (
  settings: IssueSettings & { readonly draft?: CredentialDraft | JsonObject },
): Promise<Issued> => {
  const { draft: own = draft, ...rest } = settings;
  return issue(own, { signer, mechanism: 'sd-jwt', now: NOW, ...rest });
};
const payloadOf = (text: string): JsonObject =>
  JSON.parse(new TextDecoder().decode(decodeBase64url(text.split('.')[1]!)!)) as JsonObject;
const judge = async (text: string, strict = false): Promise<Report> =>
  verify((await read(text))[0]!, { now: NOW, fetch: memoryFetch(new Map()), strict });
const faultsOf = async (settings: Parameters<typeof issued>[0]): Promise<string[]> => {
  try {
    await issued(settings);
  } catch (error) {
    const { code, params } = error as { code: string; params: { faults: string[] } };
    assert.equal(code, 'draft-not-conformant');
    return params.faults;
  }
  throw new Error('it was issued');
};

describe('issue, as an SD-JWT', () => {
  for (const algorithm of ['Ed25519', 'P-256', 'P-384', 'RSA'] as const)
    test(`I-5: by ${algorithm}: whole, in part and without any disclosure it is valid, strictly too`, async () => {
      const key = await createKey({ algorithm });
      const disclosable = [RESULT, DESCRIPTIONS, '/evidence/0', '/credentialSubject/identifier'];
      const { text, mediaType } = await issued({ disclosable, signer: key } as IssueSettings);
      assert.equal(mediaType, 'application/vc+sd-jwt');
      const [badge] = await read(text);
      const parts = disclosuresOf(badge!);
      assert.deepEqual(
        new Set(parts.map(({ name }) => name)),
        new Set(['result', 'resultDescription', undefined, 'identifier']),
      );
      const some = await withhold(badge!, [parts.find(({ name }) => name === 'identifier')!.text]);
      const none = await withhold(
        badge!,
        parts.map((part) => part.text),
      );
      for (const shared of [text, some, none]) {
        const report = await judge(shared, true);
        assert.equal(report.verdict, 'valid', JSON.stringify(report.findings));
      }
      assert.ok(!payloadText(none).includes('urn:x:good'));
      assert.ok(!payloadText(none).includes('ada.example/robot'));
    });

  test('RFC 9901 §4.2: header, digests and claims; what is disclosable is nowhere else in the token', async () => {
    const { text, credential } = await issued({ disclosable: [RESULT] });
    const header = JSON.parse(
      new TextDecoder().decode(decodeBase64url(text.split('.')[0]!)!),
    ) as JsonObject;
    assert.deepEqual(header, { alg: 'EdDSA', kid: signer.id, typ: 'vc+sd-jwt' });
    const payload = payloadOf(text);
    assert.equal(payload['_sd_alg'], 'sha-256');
    assert.equal(payload['iss'], signer.controller);
    assert.equal(payload['cnf'], undefined);
    const subject = payload['credentialSubject'] as JsonObject;
    assert.equal(subject['result'], undefined);
    assert.equal((subject['_sd'] as string[]).length, 1);
    const [, disclosure = '', end] = text.split('~');
    assert.equal(end, '');
    const [salt, ...content] = JSON.parse(
      new TextDecoder().decode(decodeBase64url(disclosure)!),
    ) as [string, ...unknown[]];
    assert.equal(decodeBase64url(salt)!.length, 16);
    const whole = (credential['credentialSubject'] as JsonObject)['result'];
    assert.deepEqual(content, ['result', whole]);
  });

  test('RFC 9901 §6.3: a part inside another one has a disclosure of its own', async () => {
    const { text } = await issued({ disclosable: [RESULT, `${RESULT}/0/achievedLevel`] });
    const [badge] = await read(text);
    const parts = disclosuresOf(badge!);
    assert.deepEqual(
      parts.map(({ name }) => name),
      ['achievedLevel', 'result'],
    );
    assert.ok(!JSON.stringify(parts[1]!.value).includes('urn:x:good'));
    assert.equal((await judge(text)).verdict, 'valid');
    assert.equal((await withhold(badge!, [parts[1]!.text])).split('~').length, 2);
  });

  test('decoys: digests that nothing belongs to, sorted among the others', async () => {
    const { text } = await issued({ disclosable: [RESULT], decoys: 7 });
    const digests = (payloadOf(text)['credentialSubject'] as JsonObject)['_sd'] as string[];
    assert.equal(new Set(digests).size, 8);
    assert.deepEqual(digests, [...digests].sort());
    assert.equal((await judge(text)).verdict, 'valid');
  });

  test('salts come from the randomness that is given, a new one for each part', async () => {
    let calls = 0;
    const random: Random = (length) => new Uint8Array(length).fill(++calls);
    const one = await issued({ disclosable: [RESULT, '/evidence/0'], random });
    calls = 0;
    const other = await issued({ disclosable: [RESULT, '/evidence/0'], random });
    assert.equal(one.text, other.text);
    const salts = disclosuresOf(one.badge).map(
      (part) => (JSON.parse(new TextDecoder().decode(decodeBase64url(part.text)!)) as string[])[0],
    );
    assert.equal(new Set(salts).size, 2);
  });

  test('X-51, P-37: what a verdict depends on is never disclosable, and the error tells which and why', async () => {
    const refused = [
      '/issuer',
      '/issuer/name',
      '/@context',
      '/type',
      '/id',
      '/validFrom',
      '/validUntil',
      '/credentialSubject',
      '/credentialSubject/id',
      '/credentialSubject/type',
      '/credentialSubject/achievement',
      '/credentialSubject/achievement/type/0',
      '/name',
      '/evidence',
      '/credentialSubject/nothing',
      '/evidence/00',
      '/evidence/1',
      'evidence',
      '',
    ];
    const faults = await faultsOf({ disclosable: refused });
    assert.deepEqual(
      faults.map((fault) => fault.split(' not disclosable: ')[0]),
      refused,
    );
    assert.ok(faults.every((fault) => fault.split(' not disclosable: ')[1]));
    assert.match(faults[13]!, /validUntil and credentialStatus/);
    assert.deepEqual((await faultsOf({ disclosable: [RESULT, RESULT] })).length, 1);
    assert.match(
      (await faultsOf({ disclosable: Array.from({ length: 501 }, () => RESULT) })).at(-1)!,
      /at most 500/,
    );
  });

  test('X-51: members of the credential itself, only where it shows its end and its status', async () => {
    const url = 'https://college.example/status/1';
    const list = await createStatusList({ url, signer, mechanism: 'sd-jwt', now: NOW });
    assert.equal(list.mediaType, 'application/vc+jwt');
    const { text } = await issued({ disclosable: ['/evidence', '/name'], statusList: list });
    const fetch = memoryFetch(new Map([[url, list.text]]));
    for (const shared of [text, `${text.split('~')[0]}~`]) {
      const report = await verify((await read(shared))[0]!, { now: NOW, fetch });
      assert.equal(report.verdict, 'valid', JSON.stringify(report.findings));
    }
    await faultsOf({ disclosable: ['/credentialStatus'], statusList: list });
    assert.equal(Object.keys(list.register.entries!).length, 1, 'nothing else was allocated');
    const { validUntil: _, ...endless } = draft;
    assert.match(
      (await faultsOf({ draft: endless, disclosable: ['/evidence'], statusList: list }))[0]!,
      /validUntil/,
    );
  });

  test('I-4: a part without which it would be no valid badge is refused', async () => {
    const [fault] = await faultsOf({ disclosable: ['/credentialSubject/achievement/criteria'] });
    assert.match(
      fault!,
      /with all parts withheld the badge would be indeterminate \(property-withheld\)/,
    );
  });

  test('RFC 9901 §4.3: bound to a holder’s key, who alone can present it', async () => {
    const holder = await newKey('Ed25519');
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(holder.key.raw!) };
    const { text } = await issued({ disclosable: [RESULT], holderKey: jwk });
    assert.deepEqual(payloadOf(text)['cnf'], { jwk });
    const claim = { challenge: 'c-1', domain: 'https://verifier.example', now: NOW };
    const iat = Date.parse(NOW) / 1000;
    const none = await withhold({ raw: text }, [disclosuresOf({ raw: text })[0]!.text]);
    for (const shared of [text, none]) {
      const bound = await withKeyBinding(shared, holder, { iat });
      assert.equal((await verifyPresentation(bound, claim)).verdict, 'valid');
      const stranger = await withKeyBinding(shared, await newKey('Ed25519'), { iat });
      assert.equal((await verifyPresentation(stranger, claim)).verdict, 'invalid');
    }
    for (const bad of [
      { ...jwk, d: jwk.x },
      { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' },
      { kty: 'oct' },
    ])
      await assert.rejects(issued({ holderKey: bad }), {
        code: 'key-unusable',
      });
  });

  test('altered, added or repeated disclosures are never valid', async () => {
    const { text } = await issued({ disclosable: [RESULT, '/evidence/0'] });
    const [token, first, second] = text.split('~');
    const forged = encodeBase64url(new TextEncoder().encode('["c2FsdA","result",[]]'));
    for (const other of [
      `${token}~${forged}~`,
      `${token}~${first}~${second}~${forged}~`,
      `${token}~${first}~${first}~`,
    ])
      assert.equal((await judge(other)).verdict, 'invalid');
  });

  test('baked into PNG and SVG it is read back as it is', async () => {
    for (const image of [PNG, SVG]) {
      const { text, baked } = await issued({ disclosable: [RESULT], image });
      const [badge] = await read(baked!);
      assert.equal(badge!.raw, text);
    }
  });

  test('its options are misuse with another mechanism, and in another form', async () => {
    for (const options of [
      { mechanism: 'jwt', disclosable: [RESULT] },
      { mechanism: 'eddsa-rdfc-2022', decoys: 1 },
      { mechanism: 'jwt', holderKey: {} },
      { disclosable: RESULT },
      { disclosable: [1] },
      { decoys: -1 },
      { decoys: 1.5 },
      { decoys: 21 },
    ])
      await assert.rejects(issued(options as never), TypeError, JSON.stringify(options));
  });
});

function payloadText(text: string): string {
  return JSON.stringify(payloadOf(text));
}
