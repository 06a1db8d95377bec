/** SD-JWT VC: the claims of a badge by type. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { decodeBase64url, encodeBase64url } from '../../../src/bytes/base64url.js';
import { decodeUtf8, encodeUtf8 } from '../../../src/bytes/utf8.js';
import {
  createKey,
  createStatusList,
  issue,
  revoke,
  type CredentialDraft,
  type Issued,
  type IssueSettings,
} from '../../../src/issue.js';
import { memoryFetch } from '../../../src/issuing/self-check.js';
import { read } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { disclosuresOf, withhold } from '../../../src/share.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import { draft, NOW } from '../../issuing/drafts.js';

const mechanism = 'dc+sd-jwt';
const signer = await createKey();
const issued = (
  own: CredentialDraft | JsonObject = draft,
  settings: IssueSettings = {},
): Promise<Issued> => issue(own, { signer, mechanism, now: NOW, ...settings });
const judge = async (text: string, more: VerifyOptions = {}): Promise<Report> =>
  verify((await read(text))[0]!, { now: NOW, fetch: memoryFetch(new Map()), ...more });
const partOf = (text: string, at: 0 | 1): JsonObject =>
  JSON.parse(decodeUtf8(decodeBase64url(text.split('.')[at]!)!)!) as JsonObject;

describe('issue, as an SD-JWT VC', () => {
  for (const algorithm of ['Ed25519', 'P-256', 'P-384', 'RSA'] as const)
    test(`I-5: by ${algorithm}: valid, strictly too; the badge is that of the draft`, async () => {
      const own = await createKey({ algorithm });
      const { text, mediaType, credential } = await issue(draft, {
        signer: own,
        mechanism,
        now: NOW,
      });
      assert.equal(mediaType, 'application/dc+sd-jwt');
      const { verdict, badge } = await judge(text, { strict: true });
      assert.equal(verdict, 'valid');
      assert.deepEqual(badge!.document, credential);
    });

  test('V-4: its type and its claims, and nothing of a credential in it', async () => {
    const { text, credential } = await issued();
    assert.deepEqual(partOf(text, 0), { alg: 'EdDSA', kid: signer.id, typ: 'dc+sd-jwt' });
    const { vct, iss, sub, jti, nbf, exp, iat, _sd_alg, ...members } = partOf(text, 1);
    assert.equal(vct, 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential');
    assert.deepEqual([iss, sub, jti], [signer.controller, 'did:example:ada', credential['id']]);
    assert.deepEqual(
      [nbf, exp, iat],
      [Date.parse(NOW), Date.parse('2030-01-01T00:00:00Z'), Date.parse(NOW)].map((ms) => ms / 1000),
    );
    assert.equal(_sd_alg, 'sha-256');
    for (const name of ['@context', 'type', 'id', 'validFrom', 'validUntil', 'vc'])
      assert.ok(!(name in members), name);
    assert.deepEqual(members['evidence'], credential['evidence']);
    assert.ok(!('id' in (members['issuer'] as object)));
  });

  test('the type that the issuer chooses', async () => {
    const { text } = await issued(draft, { vct: 'https://college.example/vct/badge' });
    assert.equal(partOf(text, 1)['vct'], 'https://college.example/vct/badge');
    assert.equal((await judge(text)).verdict, 'valid');
    await assert.rejects(issued(draft, { vct: 'badge' }), /TypeError: vct/);
    const other = { signer, now: NOW, vct: 'https://college.example/vct/badge' };
    await assert.rejects(issue(draft, { ...other, mechanism: 'sd-jwt' }), /TypeError: vct/);
  });

  test('X-51: what is withheld is nowhere in it, and the rest is valid', async () => {
    const disclosable = [
      '/credentialSubject/result',
      '/evidence/0',
      '/credentialSubject/identifier',
    ];
    const { text } = await issued(draft, { disclosable, decoys: 2 });
    const [badge] = await read(text);
    const none = await withhold(
      badge!,
      disclosuresOf(badge!).map((one) => one.text),
    );
    const report = await judge(none, { recipient: 'ada@example.org' });
    assert.equal(report.verdict, 'valid');
    assert.notEqual(report.recipient, 'mismatch');
    assert.ok(!JSON.stringify(partOf(none, 1)).includes('ada.example'));
    assert.equal((await judge(text, { recipient: 'ada@example.org' })).recipient, 'match');
  });

  test('N1: any other title, holder or end date is never valid', async () => {
    const { text } = await issued();
    const [head, , ...rest] = text.split('.');
    const payload = JSON.stringify(partOf(text, 1));
    for (const [from, to] of [
      ['Robots', 'Rockets'],
      ['did:example:ada', 'did:example:bob'],
      ['"exp":1893456000', '"exp":2893456000'],
    ] as const) {
      const altered = payload.replaceAll(from, to);
      assert.notEqual(altered, payload);
      const report = await judge([head, encodeBase64url(encodeUtf8(altered)), ...rest].join('.'));
      assert.equal(report.verdict, 'invalid');
      assert.equal(report.authentic, 'no');
    }
  });

  test('N3: a key that is not of the issuer in `iss` proves nothing', async () => {
    const other = await createKey();
    await assert.rejects(
      issued(draft, { ...({ signer: { ...other, controller: signer.controller } } as object) }),
      { code: 'self-check-failed' },
    );
  });

  test('a badge in every form has one id and one entry in the list, and is revoked in each', async () => {
    const url = 'https://college.example/status/1';
    const list = await createStatusList({ url, signer, mechanism, now: NOW });
    assert.equal(list.mediaType, 'application/vc+jwt');
    const { text, credential } = await issued(draft, { statusList: list });
    const fetch = memoryFetch(new Map([[url, list.text]]));
    assert.equal((await judge(text, { fetch })).verdict, 'valid');
    await revoke(list, String(credential['id']), { signer, now: NOW });
    const after = memoryFetch(new Map([[url, list.text]]));
    assert.equal((await judge(text, { fetch: after })).verdict, 'revoked');
  });

  test('what its claims cannot say is refused', async () => {
    const { credential } = await issue(draft, { signer, now: NOW });
    const { proof: _, issuer: _issuer, ...own } = credential;
    const issuer = { type: ['Profile'], name: 'College' };
    for (const [change, pointer] of [
      [{ type: ['VerifiableCredential', 'AchievementCredential'] }, '/type'],
      [
        {
          '@context': [
            ...(own['@context'] as string[]),
            'https://w3id.org/security/data-integrity/v2',
          ],
        },
        '/@context',
      ],
    ] as const)
      await assert.rejects(
        issued({ ...own, issuer, ...change }),
        ({ code, params }: { code: string; params: { faults: string[] } }) => {
          assert.equal(code, 'draft-not-conformant');
          assert.match(params.faults.join(), new RegExp(`${pointer} dc\\+sd-jwt`));
          return true;
        },
      );
  });
});

describe('claims by type that other issuers write', () => {
  const part = (value: object): string => encodeBase64url(encodeUtf8(JSON.stringify(value)));
  const signedWith = async (more: object): Promise<string> => {
    const { text } = await issued();
    const head = `${text.split('.')[0]}.${part({ ...partOf(text, 1), ...more })}`;
    return `${head}.${encodeBase64url(await signer.sign({ data: encodeUtf8(head) }))}~`;
  };

  test('V-4, W94: the digest of its type is no part of the badge, and a claim without a definition is a remark', async () => {
    const digest = await judge(await signedWith({ 'vct#integrity': 'sha256-AAAA' }));
    assert.equal(digest.verdict, 'valid');
    assert.ok(!digest.findings.some(({ code }) => code === 'term-unmapped'));
    assert.ok(!('vct#integrity' in digest.badge!.document));
    const { verdict, findings } = await judge(await signedWith({ given_name: 'Ada' }));
    assert.equal(verdict, 'valid');
    const remark = findings.find(({ code }) => code === 'term-unmapped');
    assert.deepEqual([remark?.outcome, remark?.pointer], ['warn', '/given_name']);
  });

  test('V-4: an endorsement by type is not shown as a badge', async () => {
    const vocabulary = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
    const judgedAs = async (vct: string): Promise<string> =>
      judge(await signedWith({ vct })).then(
        ({ verdict }) => verdict,
        ({ code }: { code: string }) => code,
      );
    assert.equal(await judgedAs(`${vocabulary}AchievementCredential`), 'valid');
    assert.notEqual(await judgedAs(`${vocabulary}EndorsementCredential`), 'valid');
    assert.notEqual(
      await judgedAs('https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential'),
      'valid',
    );
  });
});

test('V-4: an SD-JWT VC of another type is unsupported, as before', async () => {
  const payload = { iss: 'https://id.example', vct: 'urn:eudi:pid:1', given_name: 'Ada' };
  const part = (value: object): string => encodeBase64url(encodeUtf8(JSON.stringify(value)));
  const token = `${part({ alg: 'ES256', typ: 'dc+sd-jwt' })}.${part(payload)}.AAAA~`;
  await assert.rejects(read(token), { code: 'unsupported-kind' });
});

test('X-51, M-2: the same claims in a token of another kind are no badge: its contexts and types may be withheld', async () => {
  const { text } = await issued();
  const [header, ...rest] = text.split('.');
  for (const typ of ['vc+sd-jwt', 'JWT', 'vc+jwt', undefined, 1]) {
    const other = { ...partOf(text, 0), typ };
    const token = [encodeBase64url(encodeUtf8(JSON.stringify(other))), ...rest].join('.');
    await assert.rejects(read(token), { code: 'unsupported-kind' }, String(typ));
  }
  for (const typ of ['application/dc+sd-jwt', 'DC+SD-JWT']) {
    const other = { ...partOf(text, 0), typ };
    const token = [encodeBase64url(encodeUtf8(JSON.stringify(other))), ...rest].join('.');
    assert.equal((await read(token)).length, 1);
  }
  assert.ok(header);
});
