import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Autosave, saveProblem, type SaveStatus } from '../../src/journey/application/autosave.js';
import { beginApplication, setAnswer } from '../../src/journey/application/change.js';
import { SAVE_WITHIN } from '../../src/journey/application/limits.js';
import type { MergeConflict } from '../../src/journey/application/merge.js';
import type { Application } from '../../src/journey/contract.js';
import { createMemoryDrafts } from '../../src/stores/drafts/memory.js';
import { StorageError } from '../../src/stores/drafts/storage-error.js';
import type { Drafts } from '../../src/stores/drafts/contract.js';
import { counted, now } from './support/application.js';
import { DEFINITION } from './support/definition.js';

const EMPTY = beginApplication(DEFINITION, { ...now, random: counted() });
const typed =
  (text: string, requirement = 'context') =>
  (application: Application): Application =>
    setAnswer(application, requirement, text, now);
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A clock that a test moves by hand. */
class Clock {
  time = 0;
  #timers: Array<{ readonly at: number; readonly work: () => void }> = [];
  readonly schedule = (work: () => void, milliseconds: number): (() => void) => {
    const timer = { at: this.time + milliseconds, work };
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter((one) => one !== timer));
  };
  async pass(milliseconds: number): Promise<void> {
    for (const end = this.time + milliseconds; this.time < end; this.time++) {
      const due = this.#timers.filter(({ at }) => at <= this.time);
      this.#timers = this.#timers.filter(({ at }) => at > this.time);
      for (const { work } of due) work();
      if (due.length > 0) await settled();
    }
  }
}

describe('autosave', () => {
  test('at any moment the storage has what was typed a second ago', async () => {
    const clock = new Clock();
    const drafts = createMemoryDrafts<Application>();
    const autosave = new Autosave<Application>(EMPTY, { drafts, schedule: clock.schedule });
    const history: string[] = [];
    for (let stroke = 0; stroke < 200; stroke++) {
      const text = 'x'.repeat(stroke + 1);
      for (let ms = 0; ms < 37; ms++) history.push(text);
      autosave.change(typed(text));
      await clock.pass(37);
      const before = history[history.length - 1 - SAVE_WITHIN] ?? '';
      const stored = (await drafts.load(EMPTY.id))?.answers['context'] ?? '';
      assert.ok(stored.length >= before.length, `${stored.length} < ${before.length}`);
    }
    await clock.pass(SAVE_WITHIN);
    assert.equal(autosave.status.state, 'saved');
    assert.equal((await drafts.load(EMPTY.id))!.answers['context']!.length, 200);
  });

  test('what is typed during a slow save is saved after it', async () => {
    const clock = new Clock();
    const drafts = createMemoryDrafts<Application>();
    let release = (): void => undefined;
    const slow: Drafts<Application> = {
      ...drafts,
      save: async (draft, expected) => {
        await new Promise<void>((resolve) => (release = resolve));
        return drafts.save(draft, expected);
      },
    };
    const autosave = new Autosave<Application>(EMPTY, { drafts: slow, schedule: clock.schedule });
    autosave.change(typed('one'));
    await clock.pass(300);
    autosave.change(typed('one two'));
    release();
    await settled();
    assert.equal(autosave.status.state, 'unsaved');
    assert.equal((await drafts.load(EMPTY.id))!.answers['context'], 'one');
    await clock.pass(300);
    release();
    await settled();
    assert.equal((await drafts.load(EMPTY.id))!.answers['context'], 'one two');
    assert.equal(autosave.draft.answers['context'], 'one two');
  });

  test('a full disk is told, the work stays, and saving goes on when there is room', async () => {
    const clock = new Clock();
    const drafts = createMemoryDrafts<Application>();
    let failure: Error | undefined = new StorageError('storage-full');
    const states: SaveStatus['state'][] = [];
    const failing: Drafts<Application> = {
      ...drafts,
      save: async (draft, expected) => {
        if (failure) throw failure;
        return drafts.save(draft, expected);
      },
    };
    const autosave = new Autosave<Application>(EMPTY, {
      drafts: failing,
      schedule: clock.schedule,
      onStatus: ({ state }) => states.push(state),
    });
    autosave.change(typed('kept in memory'));
    await clock.pass(5_000);
    assert.equal(autosave.status.state, 'full');
    await assert.rejects(autosave.flush(), StorageError);
    failure = new Error('network');
    await clock.pass(40_000);
    assert.equal(autosave.status.state, 'unavailable');
    autosave.change(typed('kept in memory, and more'));
    failure = undefined;
    await clock.pass(SAVE_WITHIN);
    assert.equal(autosave.status.state, 'saved');
    assert.equal((await drafts.load(EMPTY.id))!.answers['context'], 'kept in memory, and more');
    assert.deepEqual(states, ['unsaved', 'full', 'unavailable', 'saved']);
  });

  test('each reason of a storage is told, and any other error as a storage that is not available', () => {
    const codes = ['full', 'unavailable', 'offline', 'refused', 'too-large'] as const;
    for (const code of codes) assert.equal(saveProblem(new StorageError(`storage-${code}`)), code);
    for (const other of [new Error('network'), undefined, { code: 'storage-?' }, 'text'])
      assert.equal(saveProblem(other), 'unavailable');
  });

  test('a new application is stored before anything is typed', async () => {
    const clock = new Clock();
    const drafts = createMemoryDrafts<Application>();
    const autosave = new Autosave<Application>(EMPTY, { drafts, schedule: clock.schedule });
    await clock.pass(1);
    assert.equal((await drafts.list()).length, 1);
    autosave.change(typed('last words'));
    await autosave.close();
    assert.equal((await drafts.load(EMPTY.id))!.answers['context'], 'last words');
  });
});

describe('two tabs', () => {
  async function twoTabs() {
    const clock = new Clock();
    const drafts = createMemoryDrafts<Application>();
    await drafts.save({ ...EMPTY, revision: 1 }, 0);
    const conflicts: MergeConflict[] = [];
    const open = async (): Promise<Autosave<Application>> =>
      new Autosave<Application>((await drafts.load(EMPTY.id))!, {
        drafts,
        schedule: clock.schedule,
        onDraft: (_, found) => conflicts.push(...found),
      });
    return { clock, drafts, conflicts, one: await open(), other: await open() };
  }

  test('what is typed in one appears in the other', async () => {
    const { clock, one, other } = await twoTabs();
    one.change(typed('from one'));
    await clock.pass(SAVE_WITHIN);
    assert.equal(other.draft.answers['context'], 'from one');
    assert.equal(other.draft.revision, one.draft.revision);
    other.change(typed('then from the other'));
    await clock.pass(SAVE_WITHIN);
    assert.equal(one.draft.answers['context'], 'then from the other');
  });

  test('different answers at the same time are both kept', async () => {
    const { clock, drafts, conflicts, one, other } = await twoTabs();
    one.change(typed('a class'));
    other.change(typed('a lot', 'learned'));
    await clock.pass(2 * SAVE_WITHIN);
    const stored = (await drafts.load(EMPTY.id))!;
    assert.deepEqual(stored.answers, { context: 'a class', learned: 'a lot' });
    assert.deepEqual([one.draft.answers, other.draft.answers], [stored.answers, stored.answers]);
    assert.deepEqual(conflicts, []);
  });

  test('of the same answer at the same time none is lost', async () => {
    const { clock, drafts, conflicts, one, other } = await twoTabs();
    one.change(typed('first'));
    other.change(typed('second'));
    await clock.pass(2 * SAVE_WITHIN);
    const stored = (await drafts.load(EMPTY.id))!.answers['context'];
    const told = conflicts.map((conflict) => conflict.other);
    assert.deepEqual([stored, ...told].sort(), ['first', 'second']);
    assert.equal(conflicts[0]!.pointer, '/answers/context');
  });

  test('a draft that is removed in one is stored again by the other', async () => {
    const { clock, drafts, one } = await twoTabs();
    await drafts.remove(EMPTY.id);
    one.change(typed('still here'));
    await clock.pass(SAVE_WITHIN);
    assert.equal((await drafts.load(EMPTY.id))!.answers['context'], 'still here');
  });
});
