/**
 * Tries the mutants that its parent sends, one after the other: each with the tests that run its
 * code, until one fails. A mutant of code that runs when a module is loaded, and one that survived,
 * is tried again in a bundle loaded anew.
 */
import { load, run, state } from './run-tests.mjs';

const [, , bundle, limit] = process.argv;
/** Loads after which the process ends: modules that were loaded stay in memory. */
const MAX_LOADS = Number(limit);
/** Factor of a mutant's usual number of runs from which on it is a loop without end. */
const ENDLESS = 100;

let loads = 0,
  units = [];
const usual = [];

async function reload() {
  loads += 1;
  units = await load(bundle, `${process.pid}-${loads}`);
}

const send = (message) => new Promise((done) => void process.send(message, done));
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);

/** Runs each test without a mutant. @param {string} round prefix of the tests' names in the coverage */
async function runAll(round, failing) {
  for (const unit of units) {
    state.currentTestId = `${round}${unit.index}`;
    const from = process.cpuUsage();
    if (await run(unit)) failing.add(unit.index);
    const { user, system } = process.cpuUsage(from);
    usual[unit.index] = (user + system) / 1_000;
  }
  state.currentTestId = undefined;
}

/**
 * Runs the tests twice: a mutant that only the first round runs is in code of a module that a test
 * was the first to load, and is no part of that test.
 *
 * @returns test → mutants that it runs, mutants that run when a module is loaded, and failing tests
 */
async function dryRun() {
  state.activeMutant = null;
  await reload();
  const failing = new Set();
  await runAll('load ', failing);
  await runAll('', failing);
  const { perTest: all, static: atTop } = state.mutantCoverage;
  const perTest = Object.fromEntries(units.map(({ index }) => [index, all[index] ?? {}]));
  const again = new Set(Object.values(perTest).flatMap((counts) => Object.keys(counts)));
  const late = units.flatMap(({ index }) => Object.keys(all[`load ${index}`] ?? {}));
  const atLoad = [...Object.keys(atTop), ...late.filter((mutant) => !again.has(mutant))];
  return { usual, failing: [...failing], perTest, atLoad: [...new Set(atLoad)] };
}

function activate(mutant, hits) {
  state.activeMutant = mutant;
  state.hitCount = 0;
  state.hitLimit = ENDLESS * hits + 10_000;
}

/** Runs tests with a mutant. @returns the first that fails */
async function firstFailing(mutant, tests, hits) {
  for (const index of tests) {
    activate(mutant, hits);
    if (await run(units[index], usual[index])) return index;
  }
  return undefined;
}

/** Tries a mutant in modules that were loaded with it. */
async function tryAnew({ mutant, tests, hits }) {
  activate(mutant, hits);
  try {
    await reload();
  } catch {
    return { noticed: 'load' };
  }
  const failed = await firstFailing(mutant, tests, hits);
  return failed === undefined ? {} : { noticed: failed };
}

/** Tries a mutant in the modules as they are; distrusts what it may have left in them. */
async function tryHere({ mutant, tests, hits }) {
  const failed = await firstFailing(mutant, tests, hits);
  state.activeMutant = null;
  if (failed === undefined) return {};
  const isClean = (await run(units[failed], usual[failed])) === undefined;
  if (isClean) return { noticed: failed };
  await reload();
  return { doubtful: true };
}

async function tryMutant(job) {
  const first = job.anew ? {} : await tryHere(job);
  if (first.noticed !== undefined) return first;
  const second = await tryAnew(job);
  state.activeMutant = null;
  await reload();
  return second;
}

process.on('message', async (job) => {
  if (job.dry) return void (await send(await dryRun()));
  if (job.usual) {
    usual.push(...job.usual);
    state.activeMutant = null;
    await reload();
    return void (await send({ ready: true }));
  }
  const result = await tryMutant(job);
  await send({ ...result, mutant: job.mutant, full: loads >= MAX_LOADS });
  if (loads >= MAX_LOADS) process.exit();
});
