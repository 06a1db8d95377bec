import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { CREDENTIAL_LIMITS } from '../../src/json/limits.js';
import { NET_LIMITS } from '../../src/web/policy.js';
import {
  complaints,
  didOf,
  draft,
  judge,
  methodOf,
  newKey,
  sign,
} from '../securing/data-integrity/mint.js';
import { entry, list, LIST_URL, world } from './support.js';

const issuer = await newKey('Ed25519');

/** Bits of which half are set, in no order: such a list cannot be compressed. */
function halfSet(bytes: number): Uint8Array {
  const bits = new Uint8Array(bytes);
  for (let at = 0, next = 1; at < bytes; at++) {
    next ^= next << 13;
    next ^= next >>> 17;
    next ^= next << 5;
    bits[at] = next & 0xff;
  }
  return bits;
}
const isSet = (bits: Uint8Array, index: number): boolean =>
  (bits[index >> 3]! & (0x80 >> (index & 7))) !== 0;

const part = (value: unknown): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
async function token({ proof: _proof, ...credential }: JsonObject): Promise<string> {
  const header = part({ alg: 'EdDSA', kid: methodOf(issuer), typ: 'vc+jwt' });
  const text = `${header}.${part(credential)}`;
  return `${text}.${encodeBase64url(await issuer.sign(new TextEncoder().encode(text)))}`;
}
const judged = async (index: number, answer: JsonObject | string): Promise<string[]> => {
  const badge = await sign({ ...draft(didOf(issuer)), credentialStatus: entry(index) }, issuer);
  const report = await judge(badge, { fetch: world({ [LIST_URL]: answer }) });
  return [report.verdict, ...complaints(report, 'status')];
};

/** Entries, in millions, of the lists of large issuers; the packed bits have a sixth of a byte each. */
for (const [millions, bytes] of [
  [1, 131_072],
  [2, 262_144],
  [4, 524_288],
  [16, 2_097_152],
] as const)
  for (const form of ['data integrity', 'JWT'] as const)
    test(`X-3, S-2: a list of ${millions} million entries, half of them set, is read (${form})`, async () => {
      const bits = halfSet(bytes);
      const credential = await list(issuer, bits);
      const answer = form === 'JWT' ? await token(credential) : credential;
      const { length } = typeof answer === 'string' ? answer : JSON.stringify(answer);
      assert.ok(length > bytes * 1.3 && length <= NET_LIMITS.statusListBytes, String(length));
      const last = bytes * 8 - 1;
      const set = [last, last - 1, last - 2, last - 3].find((index) => isSet(bits, index))!;
      const clear = [last, last - 1, last - 2, last - 3, 0, 1, 2].find(
        (index) => !isSet(bits, index),
      )!;
      assert.equal((await judged(set, answer))[0], 'revoked');
      assert.deepEqual(await judged(clear, answer), ['valid']);
    });

test('X-3: a list that is larger than may be fetched is unknown, never a failure', async () => {
  const answer = await token(await list(issuer, halfSet(2_621_440)));
  assert.ok(answer.length > NET_LIMITS.statusListBytes);
  const [verdict, ...others] = await judged(3, answer);
  assert.equal(verdict, 'indeterminate');
  assert.deepEqual(others, ['unknown status-unreachable']);
});

test('X-3: a list has the limits of a credential in everything but the length of its packed bits', async () => {
  const bits = halfSet(131_072);
  const credential = await list(issuer, bits, {
    name: Array.from({ length: CREDENTIAL_LIMITS.arrayLength + 1 }, () => 'x'),
  });
  const [verdict, ...others] = await judged(3, credential);
  assert.equal(verdict, 'indeterminate');
  assert.deepEqual(others, ['unknown status-list-unreadable']);
});
