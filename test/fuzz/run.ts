/**
 * Runs changed inputs through read, verify and present. The only results are a BadgeError or a
 * Report, in time, and no false green.
 */
import fc from 'fast-check';
import { BADGE_ERRORS, BadgeError } from '../../src/errors.js';
import { en } from '../../src/locales/en.js';
import { present, presentError } from '../../src/present.js';
import { read, type Badge } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { NOW, worldOf } from '../golden/mint.js';
import { shown } from '../mutation/run.js';
import { startClock } from '../support/work-clock.js';
import { KINDS, type FuzzInput, type KindName } from './kinds.js';
import { mintSeeds, type Seeds } from './seeds.js';

/**
 * Longest processor time of one input, in milliseconds: far above that of any, and far below
 * a hang to a reader. Wall-clock time would include the other programs of the machine.
 */
export const MAX_MS = 2_000;
/** Most badges of one input that are judged: a presentation may contain 500. */
const MAX_JUDGED = 5;

/** Results of all inputs: how many ended how, and the slowest. */
export interface Tally {
  tried: number;
  readonly ends: Record<string, number>;
  slowestMs: number;
}

const change = fc.record({
  op: fc.nat(0xffff),
  at: fc.nat(0xfffff),
  size: fc.nat(0xffff),
  value: fc.nat(),
});
const plan = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
  pick: fc.nat(0xffff),
});
const nowhere = worldOf({});

/** Collects everything that a reader of an unchanged seed sees. */
async function shownOf({ json, jwt }: Seeds): Promise<ReadonlySet<string>> {
  const badges = (await Promise.all([...json, ...jwt].map((text) => read(text)))).flat();
  return new Set(badges.map(shown));
}

async function judgeOne(
  badge: Badge,
  { fetch = nowhere, mayBeValid }: FuzzInput,
  honest: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  const report = await verify(badge, { now: NOW, fetch });
  present(badge, report, { messages: en });
  const crash = report.findings.find(({ code }) => code === 'check-crashed');
  if (crash)
    throw new Error(`the check ${crash.check} crashed: ${String(crash.params?.['detail'])}`);
  if (report.verdict === 'valid' && !mayBeValid)
    throw new Error('false green: a revoked badge is valid');
  if (report.verdict === 'valid' && !honest.has(shown(badge)) && mayBeValid && fetch === nowhere)
    throw new Error('false green: valid, and a reader sees something else');
  tally.ends[report.verdict] = (tally.ends[report.verdict] ?? 0) + 1;
}

function judgeError(error: unknown, tally: Tally): void {
  if (!(error instanceof BadgeError)) throw error;
  if (!BADGE_ERRORS.includes(error.code))
    throw new Error(`a code that is in no table: ${error.code}`);
  presentError(error, { messages: en });
  tally.ends[error.code] = (tally.ends[error.code] ?? 0) + 1;
}

async function tryInput(
  input: FuzzInput,
  honest: ReadonlySet<string>,
  tally: Tally,
  maxMs: number,
): Promise<void> {
  const elapsed = startClock();
  try {
    for (const badge of (await read(input.input, { fetch: input.fetch ?? nowhere })).slice(
      0,
      MAX_JUDGED,
    ))
      await judgeOne(badge, input, honest, tally);
  } catch (error) {
    judgeError(error, tally);
  }
  const ms = elapsed();
  tally.tried++;
  tally.slowestMs = Math.max(tally.slowestMs, ms);
  if (ms > maxMs) throw new Error(`took ${Math.round(ms)} ms`);
}

/**
 * Fuzzes one kind; throws with the smallest failing changes and the seed to repeat them.
 *
 * @param name kind of input
 * @param count number of inputs
 * @param seed the same seed makes the same changes (keys are minted anew)
 * @param maxMs longest processor time of one input; default {@link MAX_MS}
 */
export async function fuzz(
  name: KindName,
  count: number,
  seed: number,
  maxMs: number = MAX_MS,
): Promise<Tally> {
  const seeds = await mintSeeds();
  const honest = await shownOf(seeds);
  const tally: Tally = { tried: 0, ends: {}, slowestMs: 0 };
  await fc.assert(
    fc.asyncProperty(plan, async ({ changes, pick }) =>
      tryInput(await KINDS[name](seeds, changes, pick), honest, tally, maxMs),
    ),
    { numRuns: count, seed, includeErrorInReport: true },
  );
  return tally;
}
