/**
 * Runs test files that failed beside others once more, alone: a machine under load makes a browser
 * miss a deadline, and a fault of the code fails both times. A file that passes then is named in the
 * summary, and is to be made steady (docs/decisions/0034-second-run.md).
 */
import { section } from './output.mjs';

/** Failing files up to which a second run is made: more of them are no accident. */
export const MOST_FILES = 3;

/** Tells whether all failures of a stage are tests in files that can be run again. */
const isRepeatable = ({ again }, { failed, failing }) =>
  failed === 0 || (again !== undefined && failing.length > 0);

/**
 * @param {readonly { name: string, again?: (files: readonly string[], write: (text: string) => void) => Promise<object> }[]} stages
 * @param {readonly object[]} results the counts of each
 * @returns the counts after the second run, and the files that passed only then
 */
export async function secondRun(stages, results) {
  const failing = results.flatMap((result) => result.failing);
  const isTried =
    failing.length > 0 &&
    failing.length <= MOST_FILES &&
    stages.every((stage, at) => isRepeatable(stage, results[at]));
  if (!isTried) return { results, unsteady: [] };
  const unsteady = [],
    after = [];
  for (const [at, stage] of stages.entries()) after.push(await again(stage, results[at], unsteady));
  return { results: after, unsteady };
}

async function again(stage, result, unsteady) {
  if (result.failed === 0) return result;
  const { write, end } = section(`${stage.name}, failed files alone`);
  const counts = await stage.again(result.failing, write);
  end();
  if (counts.failed > 0 || counts.passed === 0) return result;
  unsteady.push(...result.failing.map((file) => `${stage.name}: ${file}`));
  return { ...result, passed: result.passed + result.failed, failed: 0, failures: [] };
}
