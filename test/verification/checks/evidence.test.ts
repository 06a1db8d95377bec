import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { encodeBase58 } from '../../../src/bytes/base58.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import type { Finding } from '../../../src/report/finding.js';
import { mint, NOW, party, readOne, world, type JsonObject } from '../../support/mint.js';

const college = await party();
const URL_ = 'https://ada.example/robot.png',
  BYTES = Uint8Array.from([1, 2, 3, 4]);
const hash = (name: string): Buffer => createHash(name).update(BYTES).digest();
const multihash = (code: number, name: string): Uint8Array =>
  Uint8Array.from([code, hash(name).length, ...hash(name)]);
async function ask(
  resource: JsonObject | JsonObject[],
  more: VerifyOptions = { fetchEvidence: true },
  pages: Parameters<typeof world>[0] = { [URL_]: BYTES },
): Promise<{ findings: Finding[]; asked: string[]; verdict: string }> {
  const { fetch, asked } = world(pages);
  const report = await verify(await readOne(await mint(college, { relatedResource: resource })), {
    now: NOW,
    fetch,
    ...more,
  });
  return {
    asked,
    verdict: report.verdict,
    findings: report.findings.filter(({ check }) => check === 'evidence'),
  };
}

test('X-22: digests of every kind match the bytes that were signed', async () => {
  const digests: JsonObject[] = [
    { digestSRI: `sha256-${hash('sha256').toString('base64')}` },
    { digestSRI: `sha384-${hash('sha384').toString('base64')}` },
    { digestSRI: `sha512-${hash('sha512').toString('base64')}` },
    { digestSRI: `sha256-AAAA sha384-${hash('sha384').toString('base64')}` },
    { digestMultibase: `z${encodeBase58(multihash(0x12, 'sha256'))}` },
    { digestMultibase: `u${encodeBase64url(multihash(0x12, 'sha256'))}` },
    { digestMultibase: `u${encodeBase64url(multihash(0x20, 'sha384'))}` },
    {
      digestMultibase: `u${encodeBase64url(multihash(0x13, 'sha512'))}`,
      digestSRI: `sha256-${hash('sha256').toString('base64')}`,
    },
  ];
  for (const one of digests) {
    const { findings, verdict } = await ask({ id: URL_, ...one });
    assert.deepEqual(
      [verdict, ...findings.map(({ code }) => code)],
      ['valid', 'evidence-digest-ok'],
      JSON.stringify(one),
    );
    assert.match(findings[0]!.evidence!.digest!, /^sha256-[0-9a-f]{64}$/);
  }
});

test('X-22: a resource that changed since, or has no readable digest, differs; the badge itself stays valid', async () => {
  const right = `sha256-${hash('sha256').toString('base64')}`;
  for (const one of [
    { digestSRI: `sha256-${hash('sha384').toString('base64')}` },
    { digestSRI: 'md5-AAAA' },
    { digestMultibase: 'zzzz' },
    { digestSRI: right, digestMultibase: 'u1234' },
  ] as JsonObject[]) {
    const { findings, verdict } = await ask({ id: URL_, ...one });
    assert.deepEqual(
      [verdict, findings[0]!.code, findings[0]!.outcome],
      ['valid', 'evidence-digest-differs', 'fail'],
      JSON.stringify(one),
    );
  }
  const changed = await ask({ id: URL_, digestSRI: right }, undefined, { [URL_]: 'other' });
  assert.equal(changed.findings[0]!.code, 'evidence-digest-differs');
});

test('X-2: nothing is fetched unless the caller allows it; an unreadable resource is unknown', async () => {
  const one = { id: URL_, digestSRI: `sha256-${hash('sha256').toString('base64')}` };
  const silent = await ask(one, {});
  assert.deepEqual([silent.findings[0]!.code, silent.asked], ['evidence-not-asked', []]);
  const gone = await ask(one, undefined, {});
  assert.deepEqual(
    [gone.verdict, gone.findings[0]!.code, gone.findings[0]!.outcome],
    ['valid', 'evidence-unreachable', 'unknown'],
  );
  const blocked = await ask({ ...one, id: 'https://10.0.0.1/x' });
  assert.equal(blocked.findings[0]!.params!['reason'], 'policy');
});

test('at most ten resources are read', async () => {
  const many = Array.from({ length: 12 }, (_, at) => ({
    id: `${URL_}?${at}`,
    digestSRI: `sha256-${hash('sha256').toString('base64')}`,
  }));
  const { findings, asked } = await ask(
    many,
    undefined,
    Object.fromEntries(many.map(({ id }) => [id, BYTES])),
  );
  assert.equal(asked.length, 10);
  assert.deepEqual(
    [findings.at(-1)!.code, findings.at(-1)!.params!['count']],
    ['evidence-not-asked', 2],
  );
});
