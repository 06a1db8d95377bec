/** The file by which a DID says that it belongs to a web origin. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKey, issue, linkDomain, planSite, type IssuerKey } from '../../src/issue.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { draft, NOW } from './drafts.js';

const origin = 'https://college.example';
const key = await createKey({ algorithm: 'P-256' });

/** Tells whether a verifier finds that the issuer of a badge belongs to its website. */
async function isLinked(linkage: string, now: string = NOW, signer: IssuerKey = key) {
  const { files } = await planSite({ signers: [], linkages: [linkage] });
  const { text } = await issue(draft, { signer, now: NOW });
  const fetch = memoryFetch(new Map(files.map((file) => [file.url, file.text])));
  const { findings } = await verify((await read(text))[0]!, { now, fetch, domainProof: true });
  return findings.some(({ code, outcome }) => code === 'issuer-domain' && outcome === 'pass');
}

test('X-12, K-24: our verifier reads the linkage of each type of key, for a year', async () => {
  for (const algorithm of ['Ed25519', 'P-256', 'P-384', 'RSA'] as const) {
    const signer = await createKey({ algorithm });
    assert.ok(
      await isLinked(await linkDomain(signer, { origin, now: NOW }), NOW, signer),
      algorithm,
    );
  }
  const linkage = await linkDomain(key, { origin, now: NOW });
  assert.equal(await isLinked(linkage, '2027-11-20T12:00:00Z'), true);
  assert.equal(await isLinked(linkage, '2027-11-22T12:00:00Z'), false, 'it has ended');
});

test('X-12: the linkage of another key, of another origin, or altered, proves nothing', async () => {
  const other = await createKey();
  assert.equal(await isLinked(await linkDomain(other, { origin, now: NOW })), false);
  const elsewhere = await linkDomain(key, { origin: 'https://other.example', now: NOW });
  assert.equal(await isLinked(elsewhere), false);
  const forged = await linkDomain(
    { ...other, id: key.id, controller: key.controller },
    { origin, now: NOW },
  );
  assert.equal(await isLinked(forged), false);
});

test('a controller that is no DID, and an origin that is none, are refused', async () => {
  const web = await createKey({ controller: 'https://college.example/issuer' });
  await assert.rejects(linkDomain(web, { origin }), /TypeError: signer/);
  for (const bad of ['http://college.example', `${origin}/`, 'college.example', ''])
    await assert.rejects(linkDomain(key, { origin: bad }), /TypeError: origin/);
  await assert.rejects(planSite({ signers: [], linkages: ['x'] }), /expected tokens of linkDomain/);
});
