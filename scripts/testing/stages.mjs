/** Runs stages side by side, as many at once as there are processors, in the order given. */
import { section } from './output.mjs';

const seconds = (from) => ((Date.now() - from) / 1000).toFixed(1);

async function runStage({ name, work, files }) {
  const { write, end } = section(name),
    from = Date.now();
  const counts = { ...(await work(write)) };
  if (counts.passed + counts.failed === 0)
    Object.assign(counts, {
      failed: 1,
      failures: [`no test was run${files ? ` of ${files.length} files` : ''}`],
    });
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  write(`  ${counts.passed} passed, ${counts.failed} failed${skipped} in ${seconds(from)} s\n`);
  end();
  return { name, ...counts };
}

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {(write: (text: string) => void) => Promise<object>} work
 * @property {readonly string[]} [files] that it runs
 * @property {string} [after] name of the stage whose product it needs
 * @property {boolean} [quiet] true if nothing may run beside it: it starts when all others are done
 */

/**
 * @param {readonly Stage[]} stages in the order in which they start
 * @param {number} atOnce
 * @returns the counts of each, in that order
 */
export async function runStages(stages, atOnce) {
  const waiting = [...stages],
    done = new Map();
  const loud = stages.filter(({ quiet }) => !quiet);
  const isReady = ({ after, quiet }) =>
    quiet
      ? loud.every(({ name }) => done.has(name))
      : !after || done.has(after) || !stages.some(({ name }) => name === after);
  let wake = resolvers();
  const worker = async () => {
    while (waiting.length > 0) {
      const at = waiting.findIndex(isReady);
      if (at < 0) {
        await wake.promise;
        continue;
      }
      const [stage] = waiting.splice(at, 1);
      done.set(stage.name, await runStage(stage));
      wake.resolve();
      wake = resolvers();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return stages.map(({ name }) => done.get(name));
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function resolvers() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
