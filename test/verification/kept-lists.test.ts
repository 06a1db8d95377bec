/** A status list is verified once for the badges of a batch, and no longer than it is certain (X-42, S-2). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { read } from '../../src/read.js';
import { LIST_KEPT_MS } from '../../src/verification/kept-lists.js';
import { createCache, verify, type Report, type VerifyOptions } from '../../src/verify.js';
import {
  didOf,
  draft,
  entry,
  fullList,
  list,
  LIST_URL,
  newKey,
  NOW,
  packed,
  sign,
  worldOf,
  type World,
} from '../golden/mint.js';

const signer = await newKey('Ed25519');
const did = didOf(signer);
const badge = await sign({ ...draft(did), credentialStatus: entry() } as JsonObject, signer);
const listOf = (more: JsonObject = {}, set: readonly number[] = []): Promise<JsonObject> =>
  sign(list(did, { encodedList: packed(set) }, more), signer);

/** A clock, a network and a count of how often the keys of an issuer were looked up. */
async function setting(world: World): Promise<{
  readonly lookups: () => number;
  readonly check: (options?: VerifyOptions) => Promise<Report>;
  readonly cache: NonNullable<VerifyOptions['cache']>;
}> {
  let count = 0;
  const [one] = await read(JSON.stringify(badge));
  const cache = createCache();
  const fetch = worldOf(world);
  const resolve = (): undefined => void count++;
  return {
    cache,
    lookups: () => count,
    check: async (options = {}) => {
      count = 0;
      return verify(one!, { now: NOW, fetch, cache, resolve, ...options });
    },
  };
}
const later = (ms: number): Date => new Date(Date.parse(NOW) + ms);
const statusOf = ({ findings }: Report): readonly string[] =>
  findings.filter(({ check }) => check === 'status').map(({ code }) => code);

test('X-42: the second badge on a list does not verify it again, and reports the same', async () => {
  const { check, lookups } = await setting({ [LIST_URL]: await listOf() });
  const first = await check();
  const all = lookups();
  const second = await check();
  assert.ok(lookups() < all, `${lookups()} of ${all}`);
  assert.deepEqual([first.verdict, second.verdict], ['valid', 'valid']);
  assert.deepEqual(statusOf(second), statusOf(first));
  assert.deepEqual(second.asked, first.asked);
});

test('S-2, X-42: after half a minute, before it, or under other options it is verified again', async () => {
  const { check, lookups } = await setting({ [LIST_URL]: await listOf() });
  await check();
  const all = lookups();
  for (const options of [
    { now: later(LIST_KEPT_MS + 1) },
    { now: later(-LIST_KEPT_MS - 1) },
    { strict: true },
    { refused: ['ecdsa-jcs-2019'] },
    { acceptWithheld: true },
    { contexts: {} },
    { trustedIssuers: [did] },
  ] as const) {
    await check();
    await check(options);
    assert.equal(lookups(), all, JSON.stringify(options));
  }
  await check();
  await check({ now: later(LIST_KEPT_MS) });
  assert.ok(lookups() < all);
});

test('S-2: a list that ended within the half minute is not current any more', async () => {
  const { check } = await setting({
    [LIST_URL]: await listOf({ validUntil: later(1_000).toISOString() }),
  });
  assert.equal((await check()).verdict, 'valid');
  assert.equal((await check({ now: later(2_000) })).verdict, 'indeterminate');
});

test('S-2: a list that begins within the half minute was not current before', async () => {
  const { check, lookups } = await setting({
    [LIST_URL]: await listOf({ validFrom: later(-1_000).toISOString() }),
  });
  await check();
  const all = lookups();
  await check();
  assert.ok(lookups() < all);
  await check({ now: later(-2_000) });
  assert.equal(lookups(), all);
});

test('X-3, X-42: hundreds of badges of one file, side by side, verify their large list once', async () => {
  const badges = await read(JSON.stringify(Array.from({ length: 300 }, () => badge)));
  const large = await sign(list(did, { encodedList: fullList(200_000) }), signer);
  let lookups = 0;
  const options = {
    fetch: worldOf({ [LIST_URL]: JSON.stringify(large) }),
    resolve: (): undefined => void lookups++,
  };
  for (const now of [NOW, undefined]) {
    lookups = 0;
    const cache = createCache();
    const reports = await Promise.all(
      badges.map((one) => verify(one, { ...options, cache, ...(now ? { now } : {}) })),
    );
    const codes = [...new Set(reports.map((report) => statusOf(report).join()))];
    assert.match(codes.join(), /^status-(?:revoked|clear)$/);
    assert.equal(lookups, 300 + 1);
  }
});

test('X-42: a verification that was cancelled leaves nothing to the others', async () => {
  const [one, two] = await read(JSON.stringify([badge, badge]));
  const control = new AbortController();
  let lookups = 0;
  // the third key is that of the list, which the first of the two verifies
  const resolve = (): undefined => {
    if (++lookups === 3) control.abort(new Error('stopped'));
  };
  const fetch = worldOf({ [LIST_URL]: await listOf() });
  const options = { now: NOW, cache: createCache(), fetch, resolve };
  const first = verify(one!, { ...options, signal: control.signal });
  const second = verify(two!, options);
  await assert.rejects(first, /stopped/);
  assert.equal((await second).verdict, 'valid');
  assert.equal((await verify(one!, options)).verdict, 'valid');
});

test('S-3, X-42: a list that is not authentic is judged for each badge, and never clears one', async () => {
  const forged = { ...(await listOf()), name: 'changed' };
  const { check, lookups, cache } = await setting({ [LIST_URL]: forged });
  const first = await check();
  const all = lookups();
  const second = await check();
  assert.equal(lookups(), all);
  assert.deepEqual([first.verdict, second.verdict], ['indeterminate', 'indeterminate']);
  assert.equal(cache.judged!.size, 0);
});

test('S-9: another response with a revocation is another list', async () => {
  const { check, cache } = await setting({ [LIST_URL]: await listOf() });
  assert.equal((await check()).verdict, 'valid');
  cache.answers.clear();
  const fetch = worldOf({ [LIST_URL]: await listOf({}, [94_567]) });
  assert.equal((await check({ fetch })).verdict, 'revoked');
  assert.equal((await check({ fetch })).verdict, 'revoked');
});

test('R-1: requests that verifying the list had made are in the report of each badge', async () => {
  const WEB = 'did:web:lists.example';
  const key = await newKey('Ed25519');
  const document = {
    '@context': 'https://www.w3.org/ns/did/v1',
    id: WEB,
    verificationMethod: [
      { id: `${WEB}#k`, type: 'Multikey', controller: WEB, publicKeyMultibase: key.multikey },
    ],
    assertionMethod: [`${WEB}#k`],
  };
  const own = await sign(list(WEB), key, { verificationMethod: `${WEB}#k` });
  const { check } = await setting({
    [LIST_URL]: own,
    'https://lists.example/.well-known/did.json': document,
  });
  const [first, second] = [await check(), await check()];
  assert.deepEqual([first.verdict, second.verdict], ['valid', 'valid']);
  const urls = (report: Report): readonly string[] => report.asked!.map(({ url }) => url).sort();
  assert.ok(urls(second).includes('https://lists.example/.well-known/did.json'));
  assert.deepEqual(urls(second), urls(first));
});
