import { start } from './contender.mjs';
import { summary } from './statistics.mjs';

/** Rounds before the first that counts, two seconds for each contender, while the engine is compiling. */
const WARMUP = 20;
/** Processor time of one turn, in milliseconds. */
const TURN_MS = 100;
export const ROUNDS = Number(process.env.ROUNDS ?? 30);

const summaries = (turns) => ({
  cpu: summary(turns.map(({ cpu }) => cpu)),
  wall: summary(turns.map(({ wall }) => wall)),
});

/**
 * Measures contenders that take turns: every round begins with another one, so that a busy moment of
 * the machine affects all of them.
 *
 * @param contenders by label: `{ module, name, input, flags, env }`; a contender that cannot be
 *   prepared is left out, with the reason
 * @param options rounds that count and those before, `ms` of a turn, or `calls` that are measured alone
 * @returns milliseconds of processor time and of wall time for one call, by label, and the reasons by
 *   label of those that are missing
 */
export async function takeTurns(contenders, options = {}) {
  const { rounds = ROUNDS, warmup = WARMUP, ms = TURN_MS, calls, before } = options;
  const started = {};
  const missing = {};
  try {
    for (const [label, { module, name = label, input, flags, env }] of Object.entries(contenders)) {
      const contender = await start(module, name, { flags, env });
      started[label] = contender;
      await contender.ask('prepare', { input }).catch((error) => {
        missing[label] = error.message.split('\n')[0];
        contender.stop();
        delete started[label];
      });
    }
    const labels = Object.keys(started);
    const turns = Object.fromEntries(labels.map((label) => [label, []]));
    for (let round = -warmup; round < rounds; round++)
      for (const index of labels.keys()) {
        const label = labels[(index + round + warmup) % labels.length];
        const measured =
          calls === undefined
            ? [await started[label].ask('turn', { ms, before })]
            : (await started[label].ask('singles', { calls, before })).each;
        if (round >= 0) turns[label].push(...measured);
      }
    return {
      taken: Object.fromEntries(labels.map((label) => [label, summaries(turns[label])])),
      missing,
    };
  } finally {
    for (const contender of Object.values(started)) contender.stop();
  }
}
