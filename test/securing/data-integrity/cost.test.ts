/** The processor time that canonicalising takes, by the size of a badge (10.B). */
import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { canonize } from '../../../src/securing/data-integrity/jsonld/index.js';
import { draft } from './mint.js';
import { vectorContexts } from './support.js';

const badgeWith = (count: number): JsonObject => ({
  ...draft('did:example:i'),
  evidence: Array.from({ length: count }, (_, at) => ({
    id: `https://x.example/${at}`,
    type: ['Evidence'],
    name: `${at}`,
  })),
});

async function cost(document: JsonObject): Promise<number> {
  const before = cpuUsage();
  await canonize(document, { contexts: vectorContexts, rdfDirection: 'i18n-datatype' });
  const { user, system } = cpuUsage(before);
  return (user + system) / 1_000;
}

test('cost grows with the size: eight times the values cost less than 24 times the time', async () => {
  const [small, large] = [badgeWith(800), badgeWith(6_400)];
  await cost(large);
  // in turns, so that another program slows both; the best of each is the work itself
  const costs: Array<readonly [number, number]> = [];
  for (let round = 0; round < 8; round++) costs.push([await cost(small), await cost(large)]);
  const [least, most] = [0, 1].map((at) => Math.min(...costs.map((pair) => pair[at]!)));
  // work that grows with the square takes 64 times as long
  assert.ok(most! < 24 * least!, `${least} ms became ${most} ms`);
});
