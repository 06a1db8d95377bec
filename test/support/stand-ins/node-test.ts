/**
 * The part of `node:test` that our tests use, for a page: registers tests while a file loads.
 * `runner.ts` runs them.
 */

/** A test's body: sync or async, with its context. */
export type Body = (context: any) => unknown;
/** `true` or a sentence: skip, with this reason. */
type Reason = boolean | string | undefined;
export interface Options {
  readonly skip?: Reason;
  readonly timeout?: number;
  readonly concurrency?: unknown;
}
export type HookName = 'before' | 'after' | 'beforeEach' | 'afterEach';

/** A test, or a group of them (`body` is undefined). */
export interface Item {
  readonly name: string;
  readonly options: Options;
  readonly body?: Body;
  readonly group?: Group;
}
export interface Group {
  readonly items: Item[];
  readonly hooks: Record<HookName, Body[]>;
}

export const emptyGroup = (): Group => ({
  items: [],
  hooks: { before: [], after: [], beforeEach: [], afterEach: [] },
});

/** The tests of the page, which has one file. */
export const root = emptyGroup();
let current = root;
let isOpen = true;

const KNOWN = ['skip', 'timeout', 'concurrency'];

type Given = readonly [...unknown[]];

/**
 * Parses `(name?, options?, body?)` in the orders that Node accepts. Refuses an option that would
 * be ignored here.
 */
export function parsed(given: Given): { name: string; options: Options; body: Body } {
  const name = given.find((value) => typeof value === 'string') as string | undefined;
  const options = (given.find((value) => typeof value === 'object' && value !== null) ??
    {}) as Options;
  const body = (given.find((value) => typeof value === 'function') ?? (() => undefined)) as Body;
  const foreign = Object.keys(options).filter((key) => !KNOWN.includes(key));
  if (foreign.length > 0)
    throw new TypeError(`the browser's node:test does not know the option ${foreign.join(', ')}`);
  if (body.length > 1) throw new TypeError("the browser's node:test has no callback style");
  return { name: name ?? (body.name || '<anonymous>'), options, body };
}

/** Adds a test; Node would run one that is registered late, here it would be lost silently. */
function add(item: Item): void {
  if (!isOpen) throw new TypeError(`"${item.name}" is registered while tests run: use t.test()`);
  current.items.push(item);
}

/** Refuses tests that are registered after this. */
export const close = (): void => void (isOpen = false);

export function test(...given: Given): void {
  add(parsed(given));
}

export function describe(...given: Given): void {
  const { name, options, body } = parsed(given);
  const outer = current,
    group = emptyGroup();
  add({ name, options, group });
  if (isSkipped(options)) return;
  current = group;
  try {
    if (body({ name }) instanceof Promise)
      throw new TypeError(`"${name}": the browser's describe takes no async function`);
  } finally {
    current = outer;
  }
}

export const isSkipped = ({ skip }: Options): boolean => Boolean(skip);
export const reasonOf = (reason: Reason): string | undefined =>
  typeof reason === 'string' && reason !== '' ? reason : undefined;

const hook =
  (name: HookName) =>
  (body: Body): void =>
    void current.hooks[name].push(body);
export const before = hook('before'),
  after = hook('after'),
  beforeEach = hook('beforeEach'),
  afterEach = hook('afterEach');
const skipped =
  (register: (...given: Given) => void) =>
  (...given: Given): void => {
    const { name, options, body } = parsed(given);
    register(name, { ...options, skip: true }, body);
  };

test.skip = skipped(test);
describe.skip = skipped(describe);
Object.assign(test, {
  test,
  it: test,
  describe,
  suite: describe,
  before,
  after,
  beforeEach,
  afterEach,
});
export { test as it, describe as suite };
export default test;
