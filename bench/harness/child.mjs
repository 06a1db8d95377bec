/**
 * One contender in a process of its own: in a shared heap a library that makes little garbage would
 * pay for one that makes much. Started by contender.mjs with a module and the name of a contender in it.
 */
const [, , module, name] = process.argv;
/** Calls before each turn that are not counted, so that a library that is called less often is not measured cold. */
const BEFORE = 5;
const MICROSECONDS = 1_000;

// some peers write each error to the console
console.log = console.info = console.warn = console.error = () => undefined;
const { contenders } = await import(module);
let call;

const cpuSince = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS;
};

const answers = {
  /** Gives the contender its input; the first call shows that its result is the expected one. */
  async prepare({ input }) {
    call = await contenders[name](input);
    return { result: await call() };
  },
  /** Measures calls until `ms` of processor time are used. */
  async turn({ ms, before = BEFORE }) {
    for (let uncounted = 0; uncounted < before; uncounted++) await call();
    const begun = process.cpuUsage();
    const started = performance.now();
    for (let calls = 1; ; calls++) {
      await call();
      const cpu = cpuSince(begun);
      if (cpu >= ms) return { cpu: cpu / calls, wall: (performance.now() - started) / calls };
    }
  },
  /** Measures each of `calls` calls alone. */
  async singles({ calls, before = BEFORE }) {
    for (let uncounted = 0; uncounted < before; uncounted++) await call();
    const each = [];
    for (let number = 0; number < calls; number++) {
      const begun = process.cpuUsage();
      const started = performance.now();
      await call();
      const wall = performance.now() - started;
      each.push({ cpu: cpuSince(begun), wall });
    }
    return { each };
  },
};

process.on('message', async ({ kind, ...rest }) => {
  try {
    process.send({ answer: await answers[kind](rest) });
  } catch (error) {
    process.send({ error: error.stack ?? String(error) });
  }
});
process.send({ answer: {} });
