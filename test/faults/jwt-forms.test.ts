/** VCDM 1.1 tokens as others write them (10.E9): claims instead of members, and the badge a second time beside `vc`. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { loadMessages } from '../../src/locales/index.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify } from '../../src/verify.js';
import {
  claims,
  credential,
  credential11,
  didKey,
  find,
  judged,
  signer,
  token,
  told,
} from '../securing/jose/jwt-support.js';
import { FAULT_CLOCK, faultText, withoutFaults } from '../support/faults.js';

const messages = await loadMessages('en');
const by = await signer('EdDSA');
const DID = didKey(by);
const KID = `${DID}#${DID.slice('did:key:'.length)}`;
const issuer: JsonObject = { id: DID, type: ['Profile'], name: 'Example Works' };
const badge: JsonObject = { ...credential11(), issuer };
const subject = badge['credentialSubject'] as JsonObject;
const { id: _id, ...nameless } = subject;
const SHORT = claims(badge);

const signed = (payload: JsonObject): Promise<string> => token(by, { kid: KID }, payload);
const report = async (payload: JsonObject): Promise<Report> => judged(await signed(payload));
const without = (document: JsonObject, ...names: string[]): JsonObject =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)));

test('W110: issuer, id, date and subject only as claims', { skip: withoutFaults }, async () => {
  const [read1] = await read(faultText('wild/jwt-claims-only.jwt'));
  const answer = await verify(read1!, { now: FAULT_CLOCK });
  assert.equal(answer.verdict, 'valid', told(answer));
  assert.equal(read1!.credential.id, 'urn:uuid:6f0f2a0e-5e0b-4a37-9b7e-1d7a3d5c0001');
  assert.equal(read1!.credential.subjectId, 'did:example:learner-1');
});

test('W111: the badge in `vc` and again beside it', { skip: withoutFaults }, async () => {
  const [read1] = await read(faultText('wild/jwt-vc-and-top-level.jwt'));
  const answer = await verify(read1!, { now: FAULT_CLOCK });
  assert.equal(answer.verdict, 'valid', told(answer));
  assert.equal(find(answer, 'jwt-twice')?.outcome, 'warn');
  const view = JSON.stringify(present(read1!, answer, { messages }));
  assert.match(view, /contains the badge twice, with the same content/);
});

test('W110, kind 9: each claim in the place of its member, alone and all together', async () => {
  const forms: readonly JsonObject[] = [
    without(badge, 'issuer'),
    { ...badge, issuer: without(issuer, 'id') },
    without(badge, 'id'),
    without(badge, 'issuanceDate'),
    { ...badge, credentialSubject: nameless },
    { ...without(badge, 'id', 'issuanceDate', 'issuer'), credentialSubject: nameless },
  ];
  for (const vc of forms) {
    const [one] = await read(await signed({ vc, ...SHORT }));
    const answer = await report({ vc, ...SHORT });
    assert.equal(answer.verdict, 'valid', `${told(answer)} ${JSON.stringify(Object.keys(vc))}`);
    const { credential: shown } = one!;
    assert.deepEqual(
      [shown.id, shown.issuer.id, shown.subjectId],
      [badge['id'], DID, subject['id']],
    );
  }
});

test('W110, kind 9: VCDM 1.1 without the claim `vc`', async () => {
  const answer = await report({ ...without(badge, 'id', 'issuanceDate'), ...SHORT });
  assert.equal(answer.verdict, 'valid', told(answer));
});

test('W110, kind 9: an end that only `exp` names is an end', async () => {
  const vc = badge;
  assert.equal((await report({ vc, ...SHORT, exp: 1_767_300_000 })).verdict, 'expired');
  assert.equal((await report({ vc, ...SHORT, exp: 1_900_000_000 })).verdict, 'valid');
});

test('W110, kind 9: a claim and a member that contradict each other are never valid', async () => {
  for (const other of [
    { iss: 'did:example:other' },
    { jti: 'urn:uuid:other' },
    { sub: 'did:example:other' },
    { nbf: 1_700_000_000 },
    { iss: 7 },
    { nbf: '1767225600' },
  ] as JsonObject[]) {
    const answer = await report({ vc: badge, ...SHORT, ...other });
    assert.equal(answer.verdict, 'invalid', JSON.stringify(other));
    assert.equal(find(answer, 'jwt-claim-differs')?.outcome, 'fail');
  }
  const dated = { ...badge, expirationDate: '2027-01-01T00:00:00Z' };
  assert.equal((await report({ vc: dated, ...SHORT, exp: 1_900_000_000 })).verdict, 'invalid');
});

test('W110, kind 9: where neither names the issuer, that is the fault, not another party’s key', async () => {
  for (const payload of [
    { vc: without(badge, 'issuer'), ...without(SHORT, 'iss') },
    { ...without(credential(), 'issuer'), ...SHORT },
  ] as JsonObject[]) {
    const text = await signed(payload);
    const answer = await judged(text);
    const [one] = await read(text);
    assert.equal(answer.verdict, 'invalid');
    assert.equal(find(answer, 'property-missing')?.params?.['property'], 'issuer');
    assert.equal(find(answer, 'key-not-bound', 'fail'), undefined);
    assert.equal(
      present(one!, answer, { messages }).verdict.lead,
      messages.headlines.faulty.lead,
      'not “signed by another”',
    );
  }
});

test('W110, V-22: under a proof of its own a credential is left as that proof covers it', async () => {
  const vc = { ...without(badge, 'id'), proof: { type: 'DataIntegrityProof' } };
  const [one] = await read(await signed({ vc, ...SHORT }));
  assert.equal(one!.document['id'], undefined);
});

test('W111, kind 9: members that occur in it twice must have the same value', async () => {
  const twice = (more: JsonObject): Promise<Report> =>
    report({ vc: badge, ...badge, ...SHORT, ...more });
  const same = await twice({});
  assert.deepEqual([same.verdict, find(same, 'jwt-twice')?.outcome], ['valid', 'warn']);
  for (const other of [
    { name: 'Another' },
    { issuer: { ...issuer, name: 'Harvard University' } },
    { id: 'urn:uuid:other' },
    { credentialSubject: { ...subject, id: 'did:example:other' } },
    { expirationDate: '2020-01-01T00:00:00Z' },
    { credentialStatus: { id: 'https://lists.example/1', type: '1EdTechRevocationList' } },
    { '@context': ['https://www.w3.org/2018/credentials/v1'] },
  ] as JsonObject[]) {
    const answer = await twice(other);
    assert.equal(answer.verdict, 'invalid', JSON.stringify(other));
    assert.equal(find(answer, 'jwt-twice')?.outcome, 'fail');
  }
});

test('W111, kind 9: a member beside `vc` alone that would end the badge is never passed over', async () => {
  for (const name of ['expirationDate', 'validUntil', 'credentialStatus', 'issuer']) {
    const answer = await report({ vc: badge, ...SHORT, [name]: '2020-01-01T00:00:00Z' });
    assert.notEqual(answer.verdict, 'valid', name);
  }
});

test('RFC 7519 section 4: a claim that is not understood, about the holder, is ignored', async () => {
  const answer = await report({ vc: badge, ...SHORT, name: 'Ada', email: 'ada@example.org' });
  assert.equal(answer.verdict, 'valid', told(answer));
  assert.equal(find(answer, 'jwt-twice'), undefined);
});

test('J-11: VCDM 2.0 beside a claim `vc` is still a mixture', async () => {
  const text = await signed({ vc: badge, ...credential(), ...SHORT });
  await assert.rejects(read(text), { code: 'mixed-data-models' });
  const inner = await signed({ vc: credential(), ...SHORT });
  await assert.rejects(read(inner), { code: 'mixed-data-models' });
});

test('J-2: a header member that is refused is a fault of form, not an alteration', async () => {
  for (const member of [
    { x5c: ['MIIB'] },
    { jku: 'https://keys.example/' },
    { crit: ['exp'] },
  ] as JsonObject[]) {
    const text = await token(by, { kid: KID, ...member }, { vc: badge, ...claims(badge) });
    const answer = await judged(text);
    const [one] = await read(text);
    assert.equal(find(answer, 'jwt-header-member')?.outcome, 'fail', told(answer));
    assert.equal(
      present(one!, answer, { messages }).verdict.lead,
      messages.headlines.faulty.lead,
      JSON.stringify(member),
    );
  }
});
