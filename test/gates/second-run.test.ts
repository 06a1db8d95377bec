/** The second run of files that failed beside others (docs/decisions/0034-second-run.md). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  MOST_FILES,
  secondRun,
  type RepeatableStage,
  type StageCounts,
} from '../../scripts/testing/second-run.mjs';

const PASSED: StageCounts = { passed: 5, failed: 0, failures: [], failing: [] };
const failedIn = (...failing: string[]): StageCounts => ({
  passed: 5,
  failed: failing.length,
  failures: failing.map((file) => `✗ ${file}`),
  failing,
});

/** A stage whose second run passes, unless a file is named `broken`; it records what it ran. */
function stage(name: string, ran: string[] = []): RepeatableStage {
  return {
    name,
    again: async (files) => {
      ran.push(...files);
      return files.includes('broken') ? failedIn('broken') : { ...PASSED, passed: files.length };
    },
  };
}

describe('the second run of failed files', () => {
  test('a file that passes alone counts as passed, and is named', async () => {
    const ran: string[] = [];
    const { results, unsteady } = await secondRun(
      [stage('core', ran), stage('elements', ran)],
      [failedIn('a'), PASSED],
    );
    assert.deepEqual(ran, ['a']);
    assert.deepEqual(results, [{ ...PASSED, passed: 6, failing: ['a'] }, PASSED]);
    assert.deepEqual(unsteady, ['core: a']);
  });

  test('a file that fails again stays failed, with its first failure', async () => {
    const first = failedIn('broken');
    const { results, unsteady } = await secondRun([stage('core')], [first]);
    assert.deepEqual(results, [first]);
    assert.deepEqual(unsteady, []);
  });

  test('more failing files than the limit are not run again', async () => {
    const ran: string[] = [];
    const many = failedIn(...Array.from({ length: MOST_FILES + 1 }, (_, at) => `${at}`));
    const { results } = await secondRun([stage('core', ran)], [many]);
    assert.deepEqual([results, ran], [[many], []]);
  });

  test('nothing is run again beside a failed build, lint or crashed runner', async () => {
    const ran: string[] = [];
    const crashed: StageCounts = { ...failedIn(), failed: 1, failures: ['no browser'] };
    for (const other of [{ name: 'lint' }, stage('elements', ran)]) {
      const given = [failedIn('a'), crashed];
      const { results } = await secondRun([stage('core', ran), other], given);
      assert.deepEqual(results, given);
    }
    assert.deepEqual(ran, []);
  });
});
