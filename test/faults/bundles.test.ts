/** Bundles and caches (10.A9): a bundle neither reads nor writes a cache of the caller's, and the report states where responses come from. */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { Json } from '../../src/badge/contract.js';
import { fromBundle, toBundle, type Bundle } from '../../src/bundle.js';
import { en } from '../../src/locales/en.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { toReceipt } from '../../src/receipt.js';
import { createCache, verify } from '../../src/verify.js';
import {
  didOf,
  draft,
  list,
  newKey,
  NOW,
  packed,
  sign,
  worldOf,
  type World,
} from '../golden/mint.js';
import { entry, LIST_URL } from '../support/withheld.js';

const WEB = 'did:web:college.example';
const URL_OF = 'https://college.example/.well-known/did.json';
const METHOD = { verificationMethod: `${WEB}#key-1` };
const issuer = await newKey('Ed25519');
const forger = await newKey('Ed25519');
const pagesOf = ({ multikey }: typeof issuer): World => ({
  [URL_OF]: {
    id: WEB,
    verificationMethod: [
      {
        id: METHOD.verificationMethod,
        type: 'Multikey',
        controller: WEB,
        publicKeyMultibase: multikey,
      },
    ],
    assertionMethod: [METHOD.verificationMethod],
  },
});
const badgeBy = async (signer: typeof issuer) =>
  (await read(JSON.stringify(await sign(draft(WEB), signer, METHOD))))[0]!;

test('10.A9: a forged bundle teaches a shared cache nothing', async () => {
  const forged = await badgeBy(forger);
  const { bundle } = await toBundle(forged, { now: NOW, fetch: worldOf(pagesOf(forger)) });
  const cache = createCache();
  await verify(forged, { ...fromBundle(bundle), now: NOW, cache });
  assert.deepEqual([cache.answers.size, cache.lists.size], [0, 0]);
  const report = await verify(forged, { now: NOW, cache, fetch: worldOf(pagesOf(issuer)) });
  assert.equal(report.verdict, 'invalid');
});

test('10.A9: the contents of a cache do not replace missing responses of a bundle', async () => {
  const good = await badgeBy(issuer);
  const { bundle } = await toBundle(good, { now: NOW, fetch: worldOf(pagesOf(issuer)) });
  const cache = createCache();
  await verify(good, { now: NOW, cache, fetch: worldOf(pagesOf(issuer)) });
  const report = await verify(good, { ...fromBundle({ ...bundle, answers: [] }), now: NOW, cache });
  assert.equal(report.verdict, 'indeterminate');
});

test('10.A9: report, view and receipt state that the responses are of a bundle, its date, and whose clock', async () => {
  const good = await badgeBy(issuer);
  const { bundle } = await toBundle(good, { now: NOW, fetch: worldOf(pagesOf(issuer)) });
  const report = await verify(good, fromBundle({ ...bundle, savedAt: '2026-11-21T12:00:00Z' }));
  assert.deepEqual(report.conditions?.answers, 'saved');
  assert.equal(report.asOf, '2026-11-21T12:00:00.000Z');
  const lines = present(good, report, { messages: en }).asked;
  const line = (label: string): string => lines.find((one) => one.label === label)?.value ?? '';
  assert.match(
    line(en.words['asked-network']),
    /^none: the responses come from a file saved on .*2026/,
  );
  assert.match(line(en.words['asked-clock']), /from this device/);
  assert.equal((await toReceipt(report, good)).report.conditions?.answers, 'saved');
});

test('S-9: a saved status list tells nothing of the present after its ttl', async () => {
  const by = didOf(issuer);
  const saved = '2026-11-21T12:00:00Z';
  const bundleWith = async (ttl: Json | undefined): Promise<Bundle> => {
    const status = { id: `${LIST_URL}#list`, encodedList: packed([10]) };
    const listed = list(by, ttl === undefined ? status : { ...status, ttl });
    const signed = await sign(draft(by, { credentialStatus: entry(3) }), issuer);
    const [badge] = await read(JSON.stringify(signed));
    const fetch = worldOf({ [LIST_URL]: await sign({ ...listed, id: LIST_URL }, issuer) });
    return (await toBundle(badge!, { now: saved, fetch })).bundle;
  };
  const later = async (bundle: Bundle, minutes: number): Promise<string> => {
    const [badge] = await read(bundle.badge.text);
    const now = new Date(Date.parse(saved) + minutes * 60_000);
    const { verdict, findings } = await verify(badge!, { ...fromBundle(bundle), now });
    const told = findings.filter(({ outcome }) => outcome === 'unknown').map(({ code }) => code);
    return [verdict, ...told].join(' ');
  };
  const bundle = await bundleWith(300_000);
  assert.equal(await later(bundle, 0), 'valid');
  assert.equal(await later(bundle, 5), 'valid');
  assert.equal(await later(bundle, 6), 'indeterminate status-list-expired');
  assert.equal(await later(bundle, 525_600), 'indeterminate status-list-expired');
  assert.equal(await later(await bundleWith(undefined), 6), 'valid', 'a list without ttl');
});

test('10.A9, R-1: a bundle made of a bundle is not dated anew', async () => {
  const good = await badgeBy(issuer);
  const { bundle } = await toBundle(good, { now: NOW, fetch: worldOf(pagesOf(issuer)) });
  const later = '2026-12-24T00:00:00Z';
  const again = await toBundle(good, { ...fromBundle(bundle), now: later });
  assert.equal(again.bundle.savedAt, bundle.savedAt);
  assert.deepEqual(again.bundle.answers, bundle.answers);
  const report = await verify(good, { ...fromBundle(again.bundle), now: later });
  assert.equal(report.asOf, new Date(NOW).toISOString());
  assert.equal(report.checkedAt, new Date(later).toISOString());
});
