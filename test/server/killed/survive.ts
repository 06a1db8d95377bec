/** Kills the server's process at a write, and checks that nothing is lost and nothing is twice. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Action, HistoryEntry, State } from '../../../src/journey/contract.js';
import { stateOf, verifyHistory } from '../../../src/journey/process/history.js';
import { createDiskBlobs, openJourneyStore } from '../../../src/server/node/index.js';
import { historyOf } from '../../../src/server/history.js';
import type { JourneyStore } from '../../../src/server/tables.js';
import { accept, assign, at, fill, peopled, publish, review, submit } from '../support/road.js';
import { ACTS, perform, worldIn, type ActName } from './acts.js';

const folderFor = (): string => mkdtempSync(join(tmpdir(), 'journey-killed-'));

/** Folders with a store at each stage, of which copies are killed. */
export interface Stages {
  readonly folder: string;
  remove(): void;
}

/** Walks to each stage, and keeps a copy of the store there. */
export async function prepared(): Promise<Stages> {
  const folder = folderFor();
  const now = join(folder, 'now');
  const blobs = createDiskBlobs(join(now, 'files'));
  let open = await openJourneyStore(join(now, 'store'));
  // the store of the world is closed for each copy, and opened again
  const store = new Proxy({} as JourneyStore, {
    get: (_, name: keyof JourneyStore) => (open[name] as () => unknown).bind(open),
  });
  const keep = async (stage: string): Promise<void> => {
    await open.close();
    cpSync(now, join(folder, stage), { recursive: true });
    open = await openJourneyStore(join(now, 'store'));
  };
  const people = await peopled({}, {}, store, blobs);
  await publish(people);
  const application = await fill(people.learner);
  await keep('draft');
  const { submission } = await submit(people.learner, application);
  const work = await assign(people, submission);
  for (const one of [people.first, people.second]) await accept(one, work);
  await review(people.first, work, 'award');
  const draft = { base: 0, levels: { planned: 'all' }, feedback: { parts: {}, criteria: {} } };
  await people.second.expect(200, 'PUT', at(work, '/review-draft'), draft);
  await keep('reviewed');
  await review(people.second, work, 'award');
  await keep('recommended');
  await open.close();
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Does the act in a process of its own. @returns what it wrote; `undefined` when it was killed */
function child(folder: string, act: ActName, write: number): Promise<string | undefined> {
  const script = fileURLToPath(new URL('child.ts', import.meta.url));
  const args = ['--import', import.meta.resolve('tsx'), script, folder, act, String(write)];
  return new Promise((done) => {
    let told = '';
    const process_ = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    process_.stdout.on('data', (text: Buffer) => {
      told += String(text);
    });
    process_.on('close', (_status, signal) => done(signal === 'SIGKILL' ? undefined : told));
  });
}

/** State before and after each act. */
const STATES: Readonly<Record<ActName, readonly [before: State, after: State]>> = {
  submit: ['draft', 'submitted'],
  review: ['in-review', 'recommended'],
  decide: ['recommended', 'denied'],
  award: ['recommended', 'awarded'],
};

const countOf = (history: readonly HistoryEntry[], ...actions: readonly Action[]): number =>
  history.filter(({ action }) => actions.includes(action)).length;

/** Checks that rows and history tell the same, and gives the state. */
async function assertWhole(store: JourneyStore): Promise<State> {
  const submissions = await store.query('submissions');
  const history = submissions[0] ? await historyOf(store, submissions[0].about) : [];
  assert.deepEqual(await verifyHistory(history), []);
  const rows = async (table: 'identities' | 'fingerprints' | 'reviews'): Promise<number> =>
    (await store.query(table)).length;
  assert.equal((await store.query('applications')).length, 1, 'the draft is there');
  assert.equal(submissions.length, countOf(history, 'submit'), 'submissions');
  assert.equal(await rows('identities'), submissions.length, 'identities');
  assert.equal(await rows('fingerprints'), submissions.length, 'fingerprints');
  assert.equal((await store.query('cleaned')).length, 2 * submissions.length, 'cleaned files');
  const reviews = await rows('reviews');
  assert.equal(reviews, countOf(history, 'review'), 'reviews');
  const tasks = await store.query('assignments');
  assert.equal(tasks.filter(({ state }) => state === 'reviewed').length, reviews, 'tasks');
  const drafts = (await store.query('reviewDrafts')).length;
  assert.equal(drafts, reviews === 1 ? 1 : 0, 'a draft is there until its review is');
  assert.equal(countOf(history, 'recommend'), reviews === 2 ? 1 : 0, 'recommendations');
  const decisions = countOf(history, 'grant', 'deny');
  assert.equal((await store.query('decisions')).length, decisions, 'decisions');
  const notices = await store.query('notices', { where: { kind: 'answered' } });
  assert.equal(notices.length, decisions, 'notices');
  return stateOf(history);
}

/**
 * Kills an act at a write, looks at the store, and does the act again, as a client would.
 * @returns the number of writes, when it ended before it was killed; `undefined` when it was killed
 */
export async function survive(
  stages: Stages,
  act: ActName,
  write: number,
): Promise<number | undefined> {
  const folder = folderFor();
  try {
    cpSync(join(stages.folder, ACTS[act].stage), folder, { recursive: true });
    const told = await child(folder, act, write);
    const world = await worldIn(folder);
    const { store } = world.options;
    const found = await assertWhole(store);
    const [before, after] = STATES[act];
    assert.ok([before, after].includes(found), `${act}: ${found}`);
    const { status } = await perform(world, act);
    assert.equal(status, found === before ? ACTS[act].done : 409, 'done once, or refused');
    assert.equal(await assertWhole(store), after);
    await store.close();
    return told === undefined ? undefined : Number(/points (\d+)/.exec(told)?.[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
