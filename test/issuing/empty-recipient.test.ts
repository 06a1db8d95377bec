import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import { createKey, issue, type CredentialDraft } from '../../src/issue.js';
import { draft, NOW } from './drafts.js';

test('I-2: a recipient that is missing, empty or no text is named at its place, and never hashed', async () => {
  const key = await createKey();
  const { recipient: _, ...without } = draft;
  const refused: ReadonlyArray<readonly [recipient: unknown, place: RegExp]> = [
    [undefined, /^\/recipient recipient-absent: /],
    [{ email: '' }, /^\/recipient\/email /],
    [{ email: '  ' }, /^\/recipient\/email /],
    [{ email: 5 }, /^\/recipient\/email /],
    [{ identifiers: [{ type: 'ext:studentId' }] }, /^\/recipient\/identifiers\/0\/value /],
    [
      { email: 'ada@mail.example', identifiers: [{ type: 'ext:studentId', value: '' }] },
      /^\/recipient\/identifiers\/0\/value /,
    ],
  ];
  for (const [recipient, place] of refused)
    await assert.rejects(
      issue({ ...without, recipient } as CredentialDraft, { key, now: NOW }),
      (error) => {
        assert.ok(error instanceof BadgeError);
        const faults = error.params['faults'] as readonly string[];
        assert.ok(
          faults.some((fault) => place.test(fault)),
          `${JSON.stringify(recipient)}: ${faults.join('; ')}`,
        );
        return true;
      },
    );
});
