/** Work that a page hands to a worker: which files, badges and responses are heavy (X-3, 10.B). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import type { Evidence, Report } from '../../src/report/index.js';
import { read } from '../../src/read.js';
import { readWith } from '../../src/reading/read-with.js';
import { createNet } from '../../src/net/index.js';
import { verify } from '../../src/verify.js';
import { writeChunk } from '../../src/formats/png-chunks.js';
import { lightFetch, missedHeavy } from '../../src/workers/heavy-responses.js';
import { readHanded } from '../../src/workers/read-handed.js';
import { readInPage } from '../../src/workers/read-in-page.js';
import { verifyInPage } from '../../src/workers/verify-in-page.js';
import { isHeavyFile } from '../../src/workers/file-weight.js';
import { HEAVY, isLightJson } from '../../src/workers/heavy.js';
import { isHeavyBadge } from '../../src/workers/weight.js';
import { pngWith, textChunk } from '../formats/pictures.js';
import {
  didOf,
  draft,
  entry,
  jwtBadge,
  LIST_URL,
  newKey,
  NOW,
  sign,
  signedList,
  worldOf,
} from '../golden/mint.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const signer = await newKey('Ed25519');
const did = didOf(signer);

test('X-3: JSON that is not looked at is no heavy file', () => {
  const json = (length: number): Uint8Array => bytesOf('{'.padEnd(length, ' '));
  for (const length of [1, HEAVY.text]) {
    assert.equal(isLightJson(json(length)), true);
    assert.equal(isHeavyFile(json(length)), false);
  }
  assert.equal(isLightJson(json(HEAVY.text + 1)), false);
  for (const start of ['', 'PK\u0003\u0004', '%PDF-1.7', '[', 'eyJ'])
    assert.equal(isLightJson(bytesOf(start)), false, start);
});

test('X-3: archives, gzip and PDF are heavy; a text by its length; a PNG by its texts', () => {
  for (const start of ['PK\u0003\u0004', '%PDF-1.7'])
    assert.equal(isHeavyFile(bytesOf(start)), true, start);
  assert.equal(isHeavyFile(Uint8Array.of(0x1f, 0x8b, 8)), true);
  assert.equal(isHeavyFile(new Uint8Array(HEAVY.text)), false);
  assert.equal(isHeavyFile(new Uint8Array(HEAVY.text + 1)), true);
  const keyword = 'openbadgecredential';
  const plain = (length: number): Uint8Array =>
    pngWith([textChunk('iTXt', keyword, new Uint8Array(5), ' '.repeat(length))]);
  assert.equal(isHeavyFile(plain(2_000)), false);
  assert.equal(isHeavyFile(plain(HEAVY.text)), true);
  assert.equal(isHeavyFile(pngWith([textChunk('zTXt', keyword, new Uint8Array(2))])), true);
  assert.equal(
    isHeavyFile(pngWith([textChunk('iTXt', keyword, Uint8Array.of(0, 1, 0, 0, 0))])),
    true,
  );
  const pixels = (length: number): Uint8Array =>
    pngWith([writeChunk('IDAT', new Uint8Array(length))]);
  assert.equal(isHeavyFile(pixels(HEAVY.text * 2)), false);
  assert.equal(isHeavyFile(pixels(HEAVY.png)), true);
});

test('X-3: a badge is heavy by its values, its length, or a proof of pairings', async () => {
  const badge = async (more: object): Promise<boolean> => {
    const [one] = await read(JSON.stringify({ ...draft(did), ...more }));
    return isHeavyBadge(one!);
  };
  assert.equal(await badge({}), false);
  assert.equal(
    await badge({ proof: { type: 'DataIntegrityProof', cryptosuite: 'bbs-2023' } }),
    true,
  );
  assert.equal(await badge({ x: Array.from({ length: HEAVY.values }, () => 1) }), true);
  assert.equal(await badge({ description: 'x'.repeat(HEAVY.text) }), true);
});

test('X-3: bytes that are read elsewhere keep where they came from', async () => {
  const url = 'https://badges.example/1.json';
  const handed: unknown[] = [];
  const net = createNet({ fetch: worldOf({ [url]: draft(did) }) });
  const badges = await readWith(new URL(url), net, {
    handOver: async (bytes, outer, hops) => {
      handed.push([outer, hops]);
      return readHanded(bytes, { outer, hops });
    },
  });
  assert.deepEqual(handed, [[{ url }, 1]]);
  const [plain] = await read(new URL(url), { fetch: worldOf({ [url]: draft(did) }) });
  assert.deepEqual(badges, [plain]);
});

/** Runs work with another global `fetch`, as in a page whose network is this one. */
async function online<T>(world: typeof fetch, work: () => Promise<T>): Promise<T> {
  const own = globalThis.fetch;
  globalThis.fetch = world;
  try {
    return await work();
  } finally {
    globalThis.fetch = own;
  }
}

test('X-3, X-42: a heavy response is refused once, and the verification is done again elsewhere', async () => {
  const badge = await jwtBadge(draft(did, { credentialStatus: entry() }), signer);
  const [one] = await read(badge);
  const asked: string[] = [];
  const text = JSON.stringify(await signedList(signer, {}));
  const world = worldOf({ [LIST_URL]: text.padEnd(HEAVY.answer + 1) }, asked);
  const first = await verify(one!, { now: NOW, fetch: lightFetch(world) });
  assert.equal(first.verdict, 'indeterminate');
  assert.equal(missedHeavy(first), true);
  const second = await verify(one!, { now: NOW, fetch: lightFetch(world) });
  assert.equal(missedHeavy(second), true);
  assert.equal(asked.length, 1, 'a response that is known to be heavy was requested again');
  const whole = await online(world, () => verifyInPage(one!, { now: NOW }));
  assert.equal(whole.verdict, 'valid');
});

test('X-3: a light response is read on the page', async () => {
  const url = `${LIST_URL}/light`;
  const status = { ...entry(), statusListCredential: url };
  const [one] = await read(await jwtBadge(draft(did, { credentialStatus: status }), signer));
  const list = await signedList(signer, {}, { id: url });
  const report = await verify(one!, { now: NOW, fetch: lightFetch(worldOf({ [url]: list })) });
  assert.equal(report.verdict, 'valid');
  assert.equal(missedHeavy(report), false);
});

test('10.B: a page does not keep the canonical forms of its badges, only their hashes', async () => {
  const [one] = await read(JSON.stringify(await sign(draft(did), signer)));
  const evidenceOf = ({ verdict, findings }: Report): Evidence => {
    assert.equal(verdict, 'valid');
    return findings.find(({ code }) => code === 'proof-holds')!.evidence!;
  };
  const { canonicalDocument, canonicalProof, ...hashes } = evidenceOf(
    await verify(one!, { now: NOW }),
  );
  assert.ok(String(canonicalDocument).length > 500 && String(canonicalProof).length > 100);
  assert.deepEqual(evidenceOf(await verifyInPage(one!, { now: NOW, fetch })), hashes);
});

test('X-3: without a worker, heavy files are read on this thread, with the same errors', async () => {
  const text = JSON.stringify({ ...draft(did), description: 'x'.repeat(HEAVY.text) });
  assert.deepEqual(await readInPage(text), await read(text));
  await assert.rejects(
    readInPage('x'.repeat(HEAVY.text * 2)),
    (error) => error instanceof BadgeError,
  );
});
