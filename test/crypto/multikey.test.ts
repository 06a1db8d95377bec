import { test } from 'node:test';
import assert from 'node:assert/strict';
import { encodeBase58 } from '../../src/bytes/base58.js';
import { keyFromMultikey } from '../../src/crypto/index.js';
import { fault } from './encodings.js';

test('K-1: a Multikey has a known prefix, its exact length and a point of the curve; a secret one is exposed', () => {
  const z = (...bytes: number[]): string => `z${encodeBase58(Uint8Array.from(bytes))}`;
  const cases: ReadonlyArray<readonly [string, string]> = [
    [z(0xed, 0x01, ...new Uint8Array(31).fill(3)), 'malformed'],
    [z(0xed, 0x01, ...new Uint8Array(33).fill(3)), 'malformed'],
    [z(0x80, 0x24, 2, ...new Uint8Array(32).fill(0xff)), 'malformed'],
    [z(0x80, 0x24, 4, ...new Uint8Array(64).fill(3)), 'malformed'],
    [z(0x80, 0x24, 0), 'malformed'],
    [z(0x81, 0x24, 2, ...new Uint8Array(48).fill(0xff)), 'malformed'],
    [z(0x80, 0x26, ...new Uint8Array(32).fill(3)), 'private'],
    [z(0x86, 0x26, ...new Uint8Array(32).fill(3)), 'private'],
    [z(0xec, 0x01, ...new Uint8Array(32).fill(3)), 'unsupported'],
    [z(0xe7, 0x01, 2, ...new Uint8Array(32).fill(3)), 'unsupported'],
    [z(0x99, 0x01, 1), 'malformed'],
    ['z', 'malformed'],
    ['', 'malformed'],
    ['m6Mk', 'malformed'],
    [`z${'1'.repeat(5_000)}`, 'malformed'],
    ['z0OIl', 'malformed'],
  ];
  for (const [text, expected] of cases)
    assert.equal(fault(keyFromMultikey(text)), expected, text.slice(0, 20));
});
