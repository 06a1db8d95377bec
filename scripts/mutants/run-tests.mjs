/**
 * Runs the tests of a bundle in this process, one at a time and as often as wanted, with one mutant
 * active or none.
 */

/** Longest time of one test beyond its usual time, in milliseconds of the wall clock. */
const LATE_MS = 20_000;

/** The variables that instrumented code reads (Stryker's names). */
export const state = { mutantCoverage: { static: {}, perTest: {} } };
globalThis.__stryker__ = state;

/** A test with the hooks around it. */
function unitsOf({ items, hooks }, isSkipped, around = { before: [], after: [], once: [] }) {
  const inside = {
    before: [...around.before, ...hooks.beforeEach],
    after: [...hooks.afterEach, ...around.after],
    once: [...around.once, { bodies: hooks.before, done: false }],
  };
  return items
    .filter(({ options }) => !isSkipped(options))
    .flatMap((item) =>
      item.group ? unitsOf(item.group, isSkipped, inside) : [{ ...inside, body: item.body }],
    );
}

/** Loads the bundle anew, so that code at its top level runs again. @returns its tests */
export async function load(bundle, name) {
  const { root, isSkipped, parsed } = await import(`${bundle}?${name}`);
  return unitsOf(root, isSkipped).map((unit, index) => ({ ...unit, index, parsed }));
}

async function within(ms, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Hooks of a group run once in a load, outside of any test. */
async function runOnce(groups) {
  for (const group of groups) {
    if (group.done) continue;
    group.done = true;
    const { currentTestId } = state;
    state.currentTestId = undefined;
    for (const body of group.bodies) await body({});
    state.currentTestId = currentTestId;
  }
}

class Context {
  afters = [];
  constructor(unit) {
    this.unit = unit;
  }
  skip() {}
  diagnostic() {}
  after(body) {
    this.afters.push(body);
  }
  async test(...given) {
    await runBody({ ...this.unit, body: this.unit.parsed(given).body });
  }
}

async function runBody(unit) {
  const context = new Context(unit);
  try {
    for (const hook of unit.before) await hook(context);
    await unit.body?.(context);
  } finally {
    for (const hook of [...context.afters, ...unit.after]) await hook(context);
  }
}

/** Runs a test. @returns its error, undefined when it passes */
export async function run(unit, usualMs = 0) {
  try {
    await runOnce(unit.once);
    await within(LATE_MS + 10 * usualMs, runBody(unit));
    return undefined;
  } catch (error) {
    return error ?? new Error('thrown: undefined');
  }
}
