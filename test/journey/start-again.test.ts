import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exportApplication, importApplication } from '../../src/journey/application/transfer.js';
import { startAgain } from '../../src/journey/application/start-again.js';
import { completeApplication, now } from './support/application.js';

describe('starting again after a submission was taken back', () => {
  test('the work and the assessed attempts stay; statements, notes and replies do not', async () => {
    const before = {
      ...(await completeApplication()),
      attempts: 1,
      revision: 7,
      reply: 'Not sent',
      resubmission: { of: 'urn:x:0', changes: 'More charts', sameAssessor: true },
    };
    const again = startAgain(before, 'urn:x:1', now);
    const { reply: _, resubmission: __, ...kept } = before;
    assert.deepEqual(again, {
      ...kept,
      id: again.id,
      revision: 0,
      statements: {},
      takenBack: 'urn:x:1',
      updatedAt: again.updatedAt,
    });
    assert.notEqual(again.id, before.id);
  });

  test('an exported application keeps what it follows', async () => {
    const { artifacts: _, ...rest } = await completeApplication();
    const again = startAgain({ ...rest, artifacts: [] }, 'urn:x:1', now);
    const { application } = await importApplication(
      await exportApplication(again, () => Promise.resolve(undefined)),
    );
    assert.equal(application.takenBack, 'urn:x:1');
  });
});
