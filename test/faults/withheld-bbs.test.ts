/** A bbs-2023 proof shows how many statements it hides: with none it is whole (10.A4, P-37). */
import { strict as assert } from 'node:assert';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { draft } from '../golden/mint.js';
import { BBS_ISSUER, proveBbs } from '../support/bbs.js';
import { entry, newWithheldWorld } from '../support/withheld.js';

const world = await newWithheldWorld();
const END = { validUntil: '2027-01-01T00:00:00Z' };

async function verdictOf(
  whole: JsonObject,
  withhold: readonly string[] = [],
  mandatory = /#issuer>/,
): Promise<readonly string[]> {
  const document = draft(BBS_ISSUER, whole);
  const part = Object.fromEntries(
    Object.entries(document).filter(([name]) => !withhold.includes(name)),
  );
  const proof = await proveBbs(document, part, (quad) => mandatory.test(quad));
  const [badge] = await read(JSON.stringify({ ...part, proof }));
  const { verdict, authentic } = await verify(badge!, world.options);
  return [verdict, authentic];
}

test('10.A4: no hidden message: nothing is withheld, whatever the badge lacks', async () => {
  assert.deepEqual(await verdictOf({}), ['valid', 'yes']);
  assert.deepEqual(await verdictOf(END), ['valid', 'yes']);
});

test('10.A4: an end that is hidden, a status that is hidden, or a name that is: not known to be current', async () => {
  for (const more of [{}, END])
    assert.deepEqual(await verdictOf(more, ['name']), ['indeterminate', 'yes']);
  assert.deepEqual(await verdictOf({ validUntil: '2026-02-01T00:00:00Z' }, ['validUntil']), [
    'indeterminate',
    'yes',
  ]);
});

test('10.A4, P-37: hidden messages beside an end and a status that are shown', async () => {
  const shown = (index: number): JsonObject => ({ ...END, credentialStatus: entry(index) });
  assert.deepEqual(await verdictOf(shown(10), ['name']), ['revoked', 'yes']);
  // a second entry may be among them, unless the issuer has every entry always shown
  assert.deepEqual(await verdictOf(shown(3), ['name']), ['indeterminate', 'yes']);
  assert.deepEqual(await verdictOf(shown(3), ['name'], /tatus|lists\.example/), ['valid', 'yes']);
});
