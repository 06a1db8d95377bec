/** Signs with a key in SoftHSM2, a security module in software. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createStatusList, issue, revoke } from 'open-badge-elements/issue';
import { read } from 'open-badge-elements/read';
import { verify } from 'open-badge-elements/verify';
import pkcs11js from 'pkcs11js';
import { findKey, generateKey, openToken, tokenSigner } from './signer.mjs';

const module = process.env.PKCS11_MODULE ?? '/usr/lib/softhsm/libsofthsm2.so';
const [label, pin] = ['issuer', '1234'];
const folder = mkdtempSync(join(tmpdir(), 'open-badge-pkcs11-'));
mkdirSync(join(folder, 'tokens'));
process.env.SOFTHSM2_CONF = join(folder, 'softhsm2.conf');
writeFileSync(process.env.SOFTHSM2_CONF, `directories.tokendir = ${join(folder, 'tokens')}\n`);
execFileSync('softhsm2-util', [
  '--init-token',
  '--free',
  '--label',
  label,
  '--pin',
  pin,
  '--so-pin',
  pin,
]);
const opened = openToken({ module, label, pin });
after(() => {
  opened.close();
  rmSync(folder, { recursive: true, force: true });
});
generateKey(opened, 'badges');

const draft = {
  issuer: { name: 'Example College' },
  recipient: { email: 'ada@mail.example' },
  achievement: {
    id: 'https://college.example/robotics',
    name: 'Robotics',
    description: 'Built a robot.',
    criteria: 'The robot moves.',
  },
};
const verdictOf = async (text) => (await verify((await read(text))[0])).verdict;

test('a badge is signed with a key in the token, as Data Integrity and as a JWT, and is valid', async () => {
  const signer = tokenSigner(opened, 'badges');
  for (const mechanism of ['ecdsa-rdfc-2019', 'jwt']) {
    const { text } = await issue(draft, { signer, mechanism });
    assert.equal(await verdictOf(text), 'valid', mechanism);
    const changed = text.startsWith('{')
      ? text.replace('Robotics', 'Robotiks')
      : `${text.slice(0, -4)}AAAA`;
    assert.notEqual(await verdictOf(changed), 'valid');
  }
});

test('a status list is signed with it too', async () => {
  const signer = tokenSigner(opened, 'badges', 'did:web:college.example');
  const list = await createStatusList({ url: 'https://college.example/status/list.json', signer });
  const { credential } = await issue(draft, { signer, statusList: list });
  await revoke(list, credential.id, { signer });
  assert.equal(list.isSet(list.indexesOf(credential.id)[0]), true);
});

test('the secret cannot be read out of the token', () => {
  const secret = findKey(opened, 'badges', pkcs11js.CKO_PRIVATE_KEY);
  const wanted = [{ type: pkcs11js.CKA_VALUE }];
  assert.throws(
    () => opened.token.C_GetAttributeValue(opened.session, secret, wanted),
    /CKR_ATTRIBUTE_SENSITIVE/,
  );
});

test('a key and a token that are not there are named', () => {
  assert.throws(() => tokenSigner(opened, 'other'), /no key with the label other/);
});
