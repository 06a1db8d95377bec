/** Base proofs of ecdsa-sd-2023, and what a holder derives from them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import {
  createKey,
  createStatusList,
  defineEndorsement,
  derive,
  issue,
  lint,
  revoke,
  type CredentialDraft,
  type Issued,
  type IssueSettings,
  type StatusList,
} from '../../../src/issue.js';
import { memoryFetch } from '../../../src/issuing/self-check.js';
import { read } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { verify } from '../../../src/verify.js';
import { draft, NOW, PNG } from '../../issuing/drafts.js';
import { vectorText, withoutVectors } from '../../support/vectors.js';
import { vectorContexts } from './support.js';

const signer = await createKey({ algorithm: 'P-256' });
const mechanism = 'ecdsa-sd-2023';
const url = 'https://college.example/status/1';
const RESULT = '/credentialSubject/result';
const EVIDENCE = '/evidence/0';

const newList = (): Promise<StatusList> => createStatusList({ url, signer, mechanism, now: NOW });
const list = await newList();
const issued = (
  own: CredentialDraft | JsonObject = draft,
  settings: IssueSettings = {},
): Promise<Issued> => issue(own, { signer, mechanism, now: NOW, statusList: list, ...settings });
const base = await issued();

const judge = async (text: string, published = list): Promise<Report> =>
  verify((await read(text))[0]!, {
    now: NOW,
    fetch: memoryFetch(new Map([[url, published.text]])),
    strict: true,
  });
const faultsOf = async (...given: Parameters<typeof issued>): Promise<readonly string[]> => {
  try {
    await issued(...given);
  } catch (error) {
    const { code, params } = error as { code: string; params: { faults: string[] } };
    assert.equal(code, 'draft-not-conformant');
    return params.faults;
  }
  throw new Error('it was issued');
};

describe('derive', () => {
  test('P-37: what is derived is valid, least, in part and whole, strictly too; the base proof never is', async () => {
    assert.equal(base.report.verdict, 'valid');
    for (const pointers of [[], [RESULT, EVIDENCE], ['']]) {
      const { text, mediaType } = await derive(base.badge, pointers);
      assert.equal(mediaType, 'application/vc');
      const report = await judge(text);
      assert.equal(report.verdict, 'valid', JSON.stringify(report.findings));
      assert.ok(report.findings.some(({ code }) => code === 'proof-selective'));
    }
    const report = await judge(base.text);
    assert.notEqual(report.verdict, 'valid');
    assert.ok(report.findings.some(({ code }) => code === 'proof-base-form'));
  });

  test('P-37: what is withheld is nowhere in the text; what is selected is, with its id and types', async () => {
    const least = await derive(base.badge, []);
    for (const word of ['evidence', 'ada.example', 'urn:x:good', 'ロボット', 'ada@example.org'])
      assert.ok(!least.text.includes(word), word);
    const some = JSON.parse((await derive(base.badge, [EVIDENCE])).text) as JsonObject;
    assert.deepEqual(some['evidence'], base.credential['evidence']);
    const { id } = JSON.parse(least.text) as JsonObject;
    assert.equal(id, base.credential['id']);
  });

  test('P-38: a derived badge in which anything is changed, removed or added is not valid', async () => {
    const { text } = await derive(base.badge, [EVIDENCE]);
    const other = JSON.parse((await derive(base.badge, [RESULT])).text) as JsonObject;
    const whole = JSON.parse(text) as JsonObject;
    const { evidence: _, ...fewer } = whole;
    for (const altered of [
      text.replace('The robot', 'The rocket'),
      text.replace('2030-01-01', '2040-01-01'),
      JSON.stringify(fewer),
      JSON.stringify({ ...whole, credentialSubject: other['credentialSubject'] }),
      JSON.stringify({ ...whole, proof: other['proof'] }),
    ]) {
      assert.notEqual(altered, text);
      assert.equal((await judge(altered)).verdict, 'invalid');
    }
  });

  test('P-38: every member and every item can be shown by itself', async () => {
    const { proof: _, '@context': _context, ...members } = base.credential;
    const subject = members['credentialSubject'] as JsonObject;
    const achievement = subject['achievement'] as JsonObject;
    const pointers = [
      ...Object.keys(members).map((name) => `/${name}`),
      ...Object.keys(subject).map((name) => `/credentialSubject/${name}`),
      ...Object.keys(achievement).map((name) => `/credentialSubject/achievement/${name}`),
      '/credentialSubject/achievement/tag/1',
      '/credentialSubject/achievement/alignment/0/targetName',
      '/credentialSubject/identifier/0/salt',
      '/type/0',
    ];
    for (const pointer of pointers) {
      const report = await judge((await derive(base.badge, [pointer])).text);
      assert.ok(
        report.findings.some(({ code }) => code === 'proof-holds'),
        `${pointer} ${JSON.stringify(report.findings)}`,
      );
    }
  });

  test('what is revoked is revoked in every derivation', async () => {
    const own = await newList();
    const { badge } = await issued(draft, { statusList: own });
    await revoke(own, badge.credential.id!, { signer, now: NOW });
    for (const pointers of [[], ['']])
      assert.equal((await judge((await derive(badge, pointers)).text, own)).verdict, 'revoked');
  });

  test('a pointer to nothing, and a badge without a base proof, are refused', async () => {
    for (const pointer of ['/nothing', '/evidence/1', 'evidence', '/name/0'])
      await assert.rejects(derive(base.badge, [pointer]), /TypeError: pointers/);
    const { badge: jcs } = await issue(draft, { signer, now: NOW });
    await assert.rejects(derive(jcs, []), /TypeError: badge/);
    const [derived] = await read((await derive(base.badge, [])).text);
    await assert.rejects(derive(derived!, []), /TypeError: badge/);
  });

  test('an endorsement inside is shown whole or not at all', async () => {
    const endorser = await createKey();
    const endorsement = await issue(
      defineEndorsement({
        issuer: { name: 'Harbour' },
        about: draft.achievement.id!,
        name: 'Endorsed',
        comment: 'We hire for it.',
      }),
      { signer: endorser, now: NOW },
    );
    const { credential } = base;
    const { proof: _, credentialStatus: _status, issuer: _issuer, ...own } = credential;
    const endorsed = await issued({
      ...own,
      issuer: { type: ['Profile'], name: 'Collège' },
      endorsement: [endorsement.credential],
    });
    const shown = await judge((await derive(endorsed.badge, ['/endorsement/0'])).text);
    assert.equal(shown.verdict, 'valid', JSON.stringify(shown.findings));
    const codes = shown.findings.filter(({ check }) => check === 'endorsement');
    assert.ok(codes.length > 0);
    const { text } = await derive(endorsed.badge, []);
    assert.ok(!text.includes('endorsement'));
  });

  test(
    'P-38: the derivation of the Recommendation, byte for byte',
    { skip: withoutVectors },
    async () => {
      const folder = 'w3c-vc-di-ecdsa/TestVectors/';
      const json = (file: string): JsonObject =>
        JSON.parse(vectorText(folder + file)) as JsonObject;
      const document = json('ecdsa-sd-2023/employ/addSignedSDBase.json');
      const pointers = JSON.parse(vectorText(`${folder}employSelective.json`)) as string[];
      const { text } = await derive({ document }, pointers, { contexts: vectorContexts });
      assert.deepEqual(JSON.parse(text), json('ecdsa-sd-2023/employ/derivedRevealDocument.json'));
    },
  );
});

describe('issue, with a base proof', () => {
  test('P-37: without an end date, without a status, or where they may be withheld, it is not issued', async () => {
    const { validUntil: _, ...endless } = draft;
    const before = Object.keys(list.register.entries ?? {}).length;
    assert.match((await faultsOf(endless)).join(), /^\/validUntil base proof/);
    assert.match((await faultsOf(draft, { statusList: [] })).join(), /^\/credentialStatus base/);
    const both = await faultsOf(draft, { mandatoryPointers: ['/issuer', '/credentialStatus'] });
    assert.match(both.join(), /^\/validUntil base proof: it must be mandatory/);
    assert.match(
      (await faultsOf(draft, { mandatoryPointers: ['', '/nothing'] })).join(),
      /^\/nothing mandatory: nothing is at/,
    );
    assert.equal(Object.keys(list.register.entries ?? {}).length, before, 'no index was taken');
  });

  test('P-37: mandatory pointers that leave out what an Open Badge requires are found by the self-check', async () => {
    await assert.rejects(
      issued(draft, { mandatoryPointers: ['/validUntil', '/credentialStatus'] }),
      { code: 'self-check-failed' },
    );
  });

  test('P-37: mandatory pointers of the issuer are shown in the least derivation', async () => {
    const { badge } = await issued(draft, { mandatoryPointers: [''] });
    assert.ok((await derive(badge, [])).text.includes('ada.example'));
  });

  test('P-37: a recipient who is known by identifiers alone is shown', async () => {
    const { badge } = await issued({ ...draft, recipient: { email: 'ada@example.org' } });
    const { text } = await derive(badge, []);
    const report = await verify((await read(text))[0]!, {
      now: NOW,
      fetch: memoryFetch(new Map([[url, list.text]])),
      recipient: 'ada@example.org',
    });
    assert.equal(report.verdict, 'valid');
    assert.equal(report.recipient, 'match');
  });

  test('lint finds nothing against it', async () => {
    const found = await lint(base.credential);
    assert.deepEqual(
      found.filter(({ code }) => code === 'base-proof-hides-currency'),
      [],
    );
  });

  test('it is baked into no image, and its list has no base proof', async () => {
    await assert.rejects(issued(draft, { image: PNG }), /TypeError: image/);
    const { cryptosuite } = list.credential['proof'] as JsonObject;
    assert.equal(cryptosuite, 'ecdsa-rdfc-2019');
  });

  test('options of other mechanisms are refused', async () => {
    await assert.rejects(issued(draft, { disclosable: [RESULT] }), /TypeError: disclosable/);
    const options = { signer, now: NOW, mandatoryPointers: [''] };
    await assert.rejects(issue(draft, options), /TypeError: mandatoryPointers/);
  });
});
