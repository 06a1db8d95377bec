import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { credentialDraft, PNG } from '../issuing/drafts.js';
import { shell } from './shell.js';

const LIST_URL = 'https://college.example/status/1';
const DRAFT = {
  ...credentialDraft,
  validUntil: '2099-01-01T00:00:00Z',
  evidence: [{ id: 'https://ada.example/robot', type: ['Evidence'], name: 'The film' }],
};

/** A folder with a key, a list and a badge with a base proof. */
async function withBase(): Promise<ReturnType<typeof shell>> {
  const sh = shell();
  sh.write('draft.json', DRAFT);
  sh.write('p.png', PNG);
  sh.write('map.json', { [LIST_URL]: 'list.json' });
  assert.equal((await sh.run('keygen', '--algorithm', 'P-256', '--out', 'key.json')).status, 0);
  const minted = await sh.run(
    ...['mint', 'draft.json', '--key', 'key.json', '--proof', 'ecdsa-sd-2023'],
    ...['--status', 'list.json', '--status-url', LIST_URL, '--out', 'base.json'],
  );
  assert.equal(minted.status, 0, minted.err);
  return sh;
}

test('P-37: mint a base proof → derive → verify: least, in part, whole, and baked', async () => {
  const sh = await withBase();
  for (const [out, ...more] of [
    ['least.json'],
    ['part.json', '--show', '/evidence/0'],
    ['all.json', '--all'],
    ['least.png', '--image', 'p.png'],
  ] as const) {
    const derived = await sh.run('derive', 'base.json', '--out', out, ...more);
    assert.equal(derived.status, 0, derived.err);
    assert.equal(derived.out, `${out}\n`);
    const verified = await sh.run('verify', out, '--offline-map', 'map.json');
    assert.equal(verified.status, 0, verified.out);
  }
  assert.ok(!sh.read('least.json').includes('ada.example'));
  assert.ok(sh.read('part.json').includes('ada.example'));
  assert.notEqual((await sh.run('verify', 'base.json', '--offline-map', 'map.json')).status, 0);
});

test('P-37: a badge that is not authentic is not derived; nor is one without a base proof', async () => {
  const sh = await withBase();
  sh.write('forged.json', sh.read('base.json').replace('It moves', 'It flies'));
  const forged = await sh.run('derive', 'forged.json', '--out', 'x.json');
  assert.equal(forged.status, 1);
  assert.match(forged.err, /not derived: it is invalid \(proof-altered/);
  await sh.run('derive', 'base.json', '--out', 'least.json');
  for (const [badge, told, ...more] of [
    ['least.json', /expected one with an ecdsa-sd-2023 base proof/],
    ['base.json', /nothing is at \/evidence\/7/, '--show', '/evidence/7'],
    ['base.json', /--image is for \.png and \.svg/, '--image', 'p.png'],
  ] as const) {
    const refused = await sh.run('derive', badge, '--out', 'x.json', ...more);
    assert.equal(refused.status, 64);
    assert.match(refused.err, told);
  }
  assert.match((await sh.run('derive', 'base.json', '--out', 'x.png')).err, /needs --image/);
  assert.equal(existsSync(sh.path('x.json')), false);
});

test('P-37: mint tells what a base proof needs, and bakes none', async () => {
  const sh = await withBase();
  const mint = (...more: string[]) =>
    sh.run('mint', 'draft.json', '--key', 'key.json', '--proof', 'ecdsa-sd-2023', ...more);
  const without = await mint('--out', 'x.json');
  assert.equal(without.status, 1);
  assert.match(without.err, /\/credentialStatus base proof: without it/);
  const baked = await mint('--out', 'x.png', '--image', 'p.png');
  assert.equal(baked.status, 64);
  assert.match(baked.err, /a base proof is for the holder alone/);
  const other = await mint('--out', 'x.json', '--disclosable', '/evidence/0');
  assert.match(other.err, /--disclosable is for --proof sd-jwt and dc\+sd-jwt, not ecdsa-sd-2023/);
  const shown = await sh.run(
    ...['mint', 'draft.json', '--key', 'key.json', '--proof', 'ecdsa-sd-2023', '--mandatory', ''],
    ...['--status', 'list.json', '--out', 'shown.json'],
  );
  assert.equal(shown.status, 0, shown.err);
  await sh.run('derive', 'shown.json', '--out', 'all.json');
  assert.ok(sh.read('all.json').includes('ada.example'));
});
