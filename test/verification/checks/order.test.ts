/** The checks, in the order in which they run: each sees the findings of those before it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHECKS, listStructure } from '../../../src/verification/checks/index.js';

test('V-5: structure and proof come before everything that needs them', () => {
  assert.deepEqual(
    CHECKS.map(({ id }) => id),
    [
      'structure',
      'results',
      'proof',
      'schema',
      'validity',
      'status',
      'refresh',
      'issuer',
      'recipient',
      'presentation',
      'evidence',
      'endorsement',
      'child',
      'child',
    ],
  );
  assert.equal(listStructure.id, 'structure');
});
