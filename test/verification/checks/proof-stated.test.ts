/** A document that is no credential has no proof of an issuer, and only a key binding shows a holder (10.A7, RFC 9901 §7.3). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Badge } from '../../../src/badge/contract.js';
import { presentation } from '../../../src/verification/checks/presentation.js';
import { proof } from '../../../src/verification/checks/proof.js';
import { structure } from '../../../src/verification/checks/structure.js';
import { ACHIEVEMENT, ASSERTION } from '../../badge/samples.js';
import { badgeOf, run, stated } from './direct.js';

test('10.A7: a presentation is no credential: no proof of an issuer is looked for', async () => {
  const empty = badgeOf(ACHIEVEMENT, { kind: 'presentation' });
  assert.deepEqual(await run(proof, empty), []);
  assert.deepEqual((await run(structure, empty)).map(stated), [
    ['unsupported', 'presentation-empty', undefined, undefined],
  ]);
});

test('P-6: a badge in a form that no mechanism secures is unsupported, and no key is looked for', async () => {
  const other = badgeOf(ASSERTION, { securing: 'sd-jwt' });
  assert.deepEqual((await run(proof, other)).map(stated), [
    ['unsupported', 'proof-unsupported', undefined, { suite: 'OB 2.0, sd-jwt' }],
    ['skipped', 'key-not-checked', undefined, undefined],
  ]);
});

test('V-63: only an SD-JWT with a token behind its disclosures is shown by its holder', async () => {
  const codes = async (more: Partial<Badge>, context: object = {}): Promise<unknown[]> =>
    (await run(presentation, badgeOf(ACHIEVEMENT, more), context)).map(({ code }) => code);
  const bound = { securing: 'sd-jwt', raw: 'a.b.c~x.y.z' } as const;
  assert.deepEqual(await codes({ securing: 'sd-jwt', raw: 'a.b.c~' }), []);
  assert.deepEqual(await codes({ securing: 'sd-jwt', raw: '~a.b.c~' }), []);
  assert.deepEqual(await codes({ securing: 'jwt', raw: 'a.b.c' }), []);
  assert.deepEqual(await codes(bound), ['presentation-faulty']);
  const asked = { presentation: { challenge: 'c', domain: 'd' } };
  assert.deepEqual(await codes(bound, asked), [], 'it is told as the control that was asked for');
});
