/** Measures the tasks of a page's main thread with the browser's trace: processor time, not the wall-clock time of a busy machine. */
import type { Browser, Page } from 'playwright-core';

/** One task of the main thread: when it began (ms after the first paint), what it took (ms of processor time), and what was longest in it. */
export interface Task {
  readonly at: number;
  readonly ms: number;
  readonly what: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** The fewest that tell of tasks and of what is in them: tracing itself costs. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading'];
/** Tasks that are described, and the least that is worth a word, in µs. */
const DESCRIBED = 20,
  WORTH_A_WORD = 4_000;

/** Runs something in a page, from before it is loaded. @returns every task of its main thread after the first paint, the longest first */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<Task[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const failure = await work().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const trace = await browser.stopTracing();
  if (failure) throw failure.error;
  return tasksIn((JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** The page's thread is the one that painted last; the blank page before it may have had another. */
function tasksIn(events: readonly TraceEvent[]): Task[] {
  const painted = events.filter(({ name }) => name === 'firstPaint').at(-1);
  if (!painted) throw new Error('the trace knows of no first paint');
  const mine = events.filter(
    ({ ph, pid, tid, ts, tdur }) =>
      ph === 'X' &&
      tdur !== undefined &&
      pid === painted.pid &&
      tid === painted.tid &&
      ts >= painted.ts,
  );
  const tasks = mine.filter(({ name }) => name === 'RunTask').sort((a, b) => b.tdur! - a.tdur!);
  if (!tasks.length) throw new Error('the trace knows of no tasks, or of no processor time');
  return tasks.map((task, rank) => ({
    at: Math.round((task.ts - painted.ts) / 1000),
    ms: Math.round(task.tdur! / 1000),
    what: rank < DESCRIBED ? wordsFor(task, mine) : '',
  }));
}

function wordsFor({ ts, dur = 0 }: TraceEvent, events: readonly TraceEvent[]): string {
  return events
    .filter(
      (each) =>
        each.name !== 'RunTask' &&
        each.ts >= ts &&
        each.ts + (each.dur ?? 0) <= ts + dur &&
        each.tdur! > WORTH_A_WORD,
    )
    .map(({ name, tdur, args }) =>
      [name, args?.data?.functionName, args?.data?.url?.split('/').at(-1), Math.round(tdur! / 1000)]
        .filter(Boolean)
        .join(' '),
    )
    .slice(0, 6)
    .join(', ');
}
