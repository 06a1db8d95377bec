/** The tasks of a page's main thread, from a trace of Chromium. */
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];
const MICROSECONDS = 1_000;

/**
 * Traces a page while `work` runs.
 *
 * @returns the result of the work, and the longest task of its main thread in milliseconds, by wall
 *   time and by processor time
 */
export async function longestTask(browser, page, work) {
  await browser.startTracing(page, { categories: CATEGORIES });
  let result;
  let buffer;
  try {
    result = await work();
  } finally {
    buffer = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(buffer.toString());
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && /RunTask$/.test(event.name) && main.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  const longest = (kind) =>
    tasks.reduce((most, task) => Math.max(most, task[kind] ?? 0), 0) / MICROSECONDS;
  return { result, wall: longest('dur'), cpu: longest('tdur') };
}

const threadOf = ({ pid, tid }) => `${pid}.${tid}`;
