/**
 * Runs the tests that a file registered with the page's `node:test`, one after another as Node
 * does, and reports the results to Web Test Runner. It is the test framework of the pages in
 * `scripts/testing/core.config.mjs`.
 */
import {
  getConfig,
  sessionFailed,
  sessionFinished,
  sessionStarted,
  type TestResult,
  type TestSuiteResult,
} from '@web/test-runner-core/browser/session.js';
import {
  close,
  isSkipped,
  parsed,
  reasonOf,
  root,
  type Body,
  type Group,
  type Item,
  type Options,
} from './node-test.js';

/** Result of a test for the reporter; `reason` is why it was skipped. */
type Told = TestResult & { reason?: string | undefined };
interface Outcomes {
  readonly tests: Told[];
  readonly suites: TestSuiteResult[];
}

/** The hooks around each test, from the outermost group inwards. */
interface Around {
  readonly before: readonly Body[];
  readonly after: readonly Body[];
}

const told = (name: string, more: Partial<Told> = {}): Told => ({
  name,
  passed: false,
  skipped: false,
  ...more,
});

/** Copies an error as texts, since errors do not cross to the runner whole. */
function errorOf(thrown: unknown): NonNullable<Told['error']> {
  if (!(thrown instanceof Error)) return { message: `thrown: ${String(thrown)}` };
  const { expected, actual } = thrown as { expected?: string; actual?: string };
  return {
    name: thrown.name,
    message: thrown.message,
    stack: stackOf(thrown),
    ...(typeof expected === 'string' && typeof actual === 'string' ? { expected, actual } : {}),
  };
}

/** Gives a stack without the message, with which Chromium's stack begins. */
const stackOf = ({ stack = '', message }: Error): string =>
  message !== '' && stack.includes(message)
    ? stack.slice(stack.indexOf(message) + message.length).trimStart()
    : stack;

/** Stops waiting for a body after its time limit; its test has failed. */
async function within(timeout: number | undefined, work: Promise<unknown>): Promise<void> {
  if (timeout === undefined || timeout === Infinity) return void (await work);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`test timed out after ${timeout} ms`)), timeout);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Argument of a test's body: Node's `TestContext`, as far as our tests use it. */
class Context {
  readonly children: Outcomes = { tests: [], suites: [] };
  readonly afters: Body[] = [];
  skipReason: string | undefined;
  wasSkipped = false;

  constructor(
    readonly name: string,
    readonly around: Around,
  ) {}

  skip(reason?: string): void {
    this.wasSkipped = true;
    this.skipReason = reason;
  }

  /** Does nothing: Node shows diagnostics in its own reporters only, and so does ours. */
  diagnostic(): void {}

  after(body: Body): void {
    this.afters.push(body);
  }

  async test(...given: Parameters<typeof parsed>[0]): Promise<void> {
    await runTest(parsed(given), this.around, this.children);
  }
}

async function inTurn(bodies: readonly Body[], context: unknown): Promise<void> {
  for (const body of bodies) await body(context);
}

async function body(item: { options: Options; body: Body }, context: Context): Promise<void> {
  try {
    await inTurn(context.around.before, context);
    await within(item.options.timeout, Promise.resolve(item.body(context)));
  } finally {
    await inTurn([...context.afters, ...context.around.after], context);
  }
}

async function outcome(
  item: { name: string; options: Options; body: Body },
  context: Context,
): Promise<Told> {
  const started = performance.now();
  try {
    await body(item, context);
  } catch (error) {
    return told(item.name, { error: errorOf(error) });
  }
  if (context.wasSkipped)
    return told(item.name, { skipped: true, reason: reasonOf(context.skipReason) });
  const failed = context.children.tests.filter((test) => !test.passed && !test.skipped).length;
  if (failed > 0)
    return told(item.name, {
      error: { message: `${failed} subtest${failed === 1 ? '' : 's'} failed` },
    });
  return told(item.name, { passed: true, duration: performance.now() - started });
}

async function runTest(
  item: { name: string; options: Options; body: Body },
  around: Around,
  into: Outcomes,
): Promise<void> {
  if (isSkipped(item.options))
    return void into.tests.push(
      told(item.name, { skipped: true, reason: reasonOf(item.options.skip) }),
    );
  const context = new Context(item.name, around);
  into.tests.push(await outcome(item, context));
  if (context.children.tests.length > 0) into.suites.push({ name: item.name, ...context.children });
}

/** Runs hooks; a group whose `before` or `after` threw fails as a whole, under its own name. */
async function runHooks(bodies: readonly Body[], name: string, into: Outcomes): Promise<boolean> {
  try {
    await inTurn(bodies, { name });
    return true;
  } catch (error) {
    into.tests.push(told(name, { error: errorOf(error) }));
    return false;
  }
}

async function runGroup(
  { items, hooks }: Group,
  name: string,
  outer: Around,
): Promise<TestSuiteResult> {
  const into: Outcomes = { tests: [], suites: [] };
  const around: Around = {
    before: [...outer.before, ...hooks.beforeEach],
    after: [...hooks.afterEach, ...outer.after],
  };
  if (await runHooks(hooks.before, `before ${name}`, into))
    for (const item of items) await runItem(item, around, into);
  await runHooks(hooks.after, `after ${name}`, into);
  return { name, ...into };
}

async function runItem(
  { name, options, body: given, group }: Item,
  around: Around,
  into: Outcomes,
): Promise<void> {
  if (group && !isSkipped(options)) into.suites.push(await runGroup(group, name, around));
  else await runTest({ name, options, body: given ?? (() => undefined) }, around, into);
}

const allPassed = ({ tests, suites }: TestSuiteResult): boolean =>
  tests.every((test) => test.passed || test.skipped) && suites.every(allPassed);

/**
 * Collects errors outside the tests, which fail the file, as an unhandled rejection does in Node.
 */
function watch(): unknown[] {
  const strays: unknown[] = [];
  addEventListener('error', (event) => strays.push(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => strays.push(event.reason));
  return strays;
}

async function main(): Promise<void> {
  const strays = watch();
  await sessionStarted();
  const { testFile } = await getConfig();
  await import(testFile);
  close();
  const testResults = await runGroup(root, '', { before: [], after: [] });
  await new Promise((resolve) => setTimeout(resolve));
  await sessionFinished({
    passed: strays.length === 0 && allPassed(testResults),
    errors: strays.map(errorOf),
    testResults,
  });
}

main().catch((error: unknown) => sessionFailed(errorOf(error)));
