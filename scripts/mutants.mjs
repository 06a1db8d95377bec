/**
 * Changes the code of a room in every small way that Stryker knows, and counts the changes that its
 * tests notice. Takes from minutes to an hour for each room, so that it is no part of `npm test`; its
 * scores and the survivors are in docs/hunt.md.
 *
 *   npm run mutants:code                                   every room of scripts/mutants/rooms.mjs
 *   npm run mutants:code -- report                         one room
 *   npm run mutants:code -- checks --every 4               every fourth mutant
 *   npm run mutants:code -- status src/status/bitstring    only files with this in their path
 *
 * Stryker's own runner starts two processes for each mutant; here the mutants share a process, and
 * each is tried with the tests that run its code.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { whyEquivalent } from './mutants/equivalent.mjs';
import { instrument } from './mutants/instrument.mjs';
import { ROOMS } from './mutants/rooms.mjs';
import { cache, root } from './testing/copy.mjs';
import { byKind, testFiles } from './testing/files.mjs';

const WORKER = join(root, 'scripts', 'mutants', 'worker.mjs');
const MAX_LOADS = 60;
/** A mutant without an answer for so long is a loop without end, in milliseconds. */
const HANGS_MS = 300_000;
/** Most time that the tests of one mutant may take, in milliseconds of the processor; twice at load. */
const MAX_TESTS_MS = 5_000;

const isIn = (list, file) => list.some((start) => file.startsWith(start));

function sourcesOf({ mutate, except = [] }, words) {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && isIn(mutate, file) && !isIn(except, file))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .map((file) => join(root, file));
}

/** A process that tries mutants, replaced when it ends or hangs. */
class Workers {
  constructor(bundle) {
    this.bundle = bundle;
  }

  start() {
    this.child = fork(WORKER, [this.bundle, String(MAX_LOADS)], {
      execArgv: ['--max-old-space-size=3000'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {
        ...process.env,
        OPEN_BADGE_VECTORS: process.env.OPEN_BADGE_VECTORS ?? resolve(root, '../shared/vectors'),
        OPEN_BADGE_FAULTS: process.env.OPEN_BADGE_FAULTS ?? resolve(root, '../shared/faults'),
      },
    });
  }

  /** @returns the answer, undefined when the process ended or did not answer */
  ask(message, ms) {
    if (!this.child?.connected) this.start();
    const { child } = this;
    return new Promise((done) => {
      const finish = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        done(answer);
      };
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        finish(undefined);
      }, ms);
      child.once('message', finish);
      child.once('exit', () => finish(undefined));
      child.send(message);
    });
  }

  async dryRun() {
    const answer = await this.ask({ dry: true }, 3_600_000);
    if (!answer) throw new Error('the tests ended before their time');
    this.usual = answer.usual;
    return answer;
  }

  async tryMutant(job) {
    if (!this.child?.connected) await this.ask({ usual: this.usual }, HANGS_MS);
    const answer = await this.ask(job, HANGS_MS);
    if (!answer || answer.full) this.stop();
    return answer ? answer.noticed : 'hangs';
  }

  stop() {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}

/** Collects the tests that run each mutant, or the code of each file. */
function testsBy(nameOf, { perTest, failing }) {
  const tests = new Map();
  for (const [test, counts] of Object.entries(perTest).filter(
    ([at]) => !failing.includes(Number(at)),
  ))
    for (const mutant of Object.keys(counts)) {
      const name = nameOf(mutant);
      tests.set(name, (tests.get(name) ?? new Set()).add(Number(test)));
    }
  return tests;
}

/**
 * Plans which tests try a mutant, the quickest first, and first of all those that noticed others:
 * the tests that run it, or, for code that runs when its module is loaded, those that run other code
 * of its file, and then all.
 */
function planner(mutants, { usual, failing, perTest, atLoad }) {
  const files = new Map(mutants.map(({ id, file }) => [id, file]));
  const dry = { perTest, failing },
    ofMutant = testsBy((id) => id, dry),
    ofFile = testsBy((id) => files.get(id), dry),
    noticed = new Map();
  const passing = usual.map((_, test) => test).filter((test) => !failing.includes(test));
  const hitsOf = (id) => Math.max(0, ...Object.values(perTest).map((counts) => counts[id] ?? 0));
  const cost = (test) => usual[test] / (1 + 20 * (noticed.get(test) ?? 0));
  const quickest = (list) => [...list].sort((a, b) => cost(a) - cost(b));
  const affordable = (list) => {
    let ms = 0;
    return list.filter((test) => (ms += usual[test]) <= MAX_TESTS_MS);
  };
  const plan = ({ id, file }) => {
    const anew = atLoad.includes(id);
    const tests = anew
      ? [...affordable(quickest(ofFile.get(file) ?? [])), ...affordable(quickest(passing))]
      : affordable(quickest(ofMutant.get(id) ?? []));
    return { mutant: id, anew, hits: hitsOf(id), tests: [...new Set(tests)] };
  };
  return { plan, noticedBy: (test) => noticed.set(test, (noticed.get(test) ?? 0) + 1) };
}

const percent = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 70);

/** Gives a score, without the mutants that change nothing. */
function scoreOf(results) {
  const counted = results.filter(({ by, why }) => by !== undefined || why === undefined),
    noticed = counted.filter(({ by }) => by !== undefined).length,
    left = results.length - counted.length;
  const more = left === 0 ? '' : `, and ${left} that change nothing`;
  return `${noticed} of ${counted.length}, ${percent(noticed, counted.length)}${more}`;
}

/** Reports a mutant that no test noticed. */
function reportLeft({ file, line, column, kind, original, replacement, tests, why }) {
  const how = why === undefined ? (tests === 0 ? 'not run' : 'survived') : 'changes nothing';
  const change = `${oneLine(original)} → ${oneLine(replacement)}`;
  console.log(`  ${how} ${file}:${line}:${column} ${kind}: ${change}`);
}

/** Reports files with their scores. */
function report(room, results) {
  for (const file of new Set(results.map((one) => one.file)))
    console.log(`  ${file}: ${scoreOf(results.filter((one) => one.file === file))}`);
  console.log(`${room}: ${scoreOf(results)}`);
}

async function mutateRoom(room, words, every) {
  const { tests } = ROOMS[room],
    from = Date.now();
  const files = byKind(testFiles()).core.filter((file) => isIn(tests, file));
  const { bundle, mutants } = await instrument(sourcesOf(ROOMS[room], words), files, room);
  const workers = new Workers(bundle),
    dry = await workers.dryRun(),
    { plan, noticedBy } = planner(mutants, dry),
    results = [];
  console.log(
    `${room}: ${mutants.length} mutants, ${dry.usual.length} tests of ${Math.round(dry.usual.reduce((sum, ms) => sum + ms, 0) / 1000)} s`,
  );
  if (dry.failing.length > 0) console.log(`  ${dry.failing.length} tests fail here without one`);
  for (const mutant of mutants.filter((_, index) => index % every === 0)) {
    const job = plan(mutant),
      by = job.tests.length === 0 ? undefined : await workers.tryMutant(job);
    if (by !== undefined) noticedBy(by);
    const result = { ...mutant, by, tests: job.tests.length, why: whyEquivalent(mutant) };
    results.push(result);
    if (by === undefined) reportLeft(result);
  }
  workers.stop();
  mkdirSync(join(cache, 'mutants'), { recursive: true });
  writeFileSync(join(cache, 'mutants', `${room}.json`), JSON.stringify(results, null, 1));
  report(room, results);
  console.log(`${room}: ${Math.round((Date.now() - from) / 1000)} s`);
}

setPriority(constants.priority.PRIORITY_LOW);
process.chdir(root);
const given = process.argv.slice(2),
  at = given.indexOf('--every'),
  every = at < 0 ? 1 : Number(given.splice(at, 2)[1]);
const rooms = given.filter((word) => word in ROOMS),
  words = given.filter((word) => !(word in ROOMS));
for (const room of rooms.length > 0 ? rooms : Object.keys(ROOMS))
  await mutateRoom(room, words, every);
