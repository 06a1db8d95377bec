import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Json } from '../../../src/badge/contract.js';
import { decodeCbor } from '../../../src/bytes/cbor.js';
import {
  cbor,
  complaints,
  didOf,
  draft,
  judge,
  newKey,
  proveSelective,
  type Signer,
} from './mint.js';

const issuer = await newKey('P-256');
const scoped = await newKey('P-256');
const document = draft(didOf(issuer));
const verdictOf = async (
  change?: (parts: Json[]) => void,
  baseSigner: Signer = issuer,
): Promise<{ verdict: string; says: string[] }> => {
  const report = await judge({
    ...document,
    proof: await proveSelective(document, issuer, scoped, baseSigner, change),
  });
  return { verdict: report.verdict, says: complaints(report, 'proof', 'key') };
};

test('P-37, P-38: a derived ecdsa-sd-2023 proof is valid; an end or a status may be withheld', async () => {
  assert.deepEqual(await verdictOf(), { verdict: 'indeterminate', says: [] });
});

test('N17, P-38 ERRATA: a base signature by the key inside the proof is a forgery', async () => {
  assert.deepEqual(await verdictOf(undefined, scoped), {
    verdict: 'invalid',
    says: ['fail proof-altered'],
  });
});

const ALTERED: ReadonlyArray<readonly [string, (parts: Json[]) => void]> = [
  [
    'one signature fewer',
    (parts) => {
      (parts[2] as Json[]).pop();
    },
  ],
  [
    'one signature twice',
    (parts) => {
      (parts[2] as Json[]).push((parts[2] as Json[])[0]!);
    },
  ],
  [
    'signatures in another order',
    (parts) => {
      (parts[2] as Json[]).reverse();
    },
  ],
  [
    'a mandatory statement called optional',
    (parts) => {
      (parts[4] as Json[]).pop();
    },
  ],
  [
    'a mandatory index that does not exist',
    (parts) => {
      (parts[4] as Json[]).push(9_999);
    },
  ],
  [
    'a label that is missing',
    (parts) => {
      (parts[3] as unknown as Map<number, unknown>).delete(0);
    },
  ],
  [
    'two labels that are one',
    (parts) => {
      const map = parts[3] as unknown as Map<number, unknown>;
      map.set(99, map.get(0));
    },
  ],
];
for (const [name, change] of ALTERED)
  test(`P-38: ${name}: altered`, async () =>
    assert.deepEqual(await verdictOf(change), {
      verdict: 'invalid',
      says: ['fail proof-altered'],
    }));

const MALFORMED: ReadonlyArray<readonly [string, (parts: Json[]) => void]> = [
  [
    'a part too few',
    (parts) => {
      parts.pop();
    },
  ],
  [
    'a public key of 36 bytes',
    (parts) => {
      parts[1] = Uint8Array.from([...(parts[1] as unknown as Uint8Array), 0]) as unknown as Json;
    },
  ],
  [
    'a public key off the curve',
    (parts) => {
      parts[1] = Uint8Array.from(
        { length: 35 },
        (_, at) => [0x80, 0x24, 0x02][at] ?? 0xff,
      ) as unknown as Json;
    },
  ],
  [
    'a signature of 63 bytes',
    (parts) => {
      parts[0] = new Uint8Array(63) as unknown as Json;
    },
  ],
  [
    'a label of 31 bytes',
    (parts) => {
      (parts[3] as unknown as Map<number, Uint8Array>).set(0, new Uint8Array(31));
    },
  ],
  [
    'an index twice',
    (parts) => {
      (parts[4] as Json[]).push(0);
    },
  ],
];
for (const [name, change] of MALFORMED)
  test(`P-36: ${name}: not a proof value`, async () =>
    assert.deepEqual(await verdictOf(change), { verdict: 'invalid', says: ['fail proof-value'] }));

test('P-36: CBOR is read strictly', () => {
  const good = cbor([1, Uint8Array.from([255]), new Map([[0, 300]])]);
  assert.deepEqual(decodeCbor(Uint8Array.from(good)), [
    1,
    Uint8Array.from([255]),
    new Map([[0, 300]]),
  ]);
  for (const bad of [
    [...good, 0],
    [0x18, 0x01],
    [0x9f, 0xff],
    [0xc1, 0x00],
    [0xf5],
    [0xa2, 0, 0, 0, 0],
    [0x9b, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    [0x82, 0],
    [0x5a, 0xff, 0xff, 0xff, 0xff],
    Array(20).fill(0x81),
  ])
    assert.equal(decodeCbor(Uint8Array.from(bad as number[])), undefined, bad.join());
});
