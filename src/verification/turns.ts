import { pause } from '../pause.js';

/** Time, in milliseconds, after which no further verification begins before other work. */
const SLICE_MS = 8;
/** Number of verifications that run side by side without a pause between them. */
const SIDE_BY_SIDE = 4;

let running = 0;
/** Time at which this slice of the thread began; undefined once other work had its turn. */
let since: number | undefined;
const waiting: (() => void)[] = [];
let isPausing = false;

/**
 * Runs a verification when this thread has time for it. Two hundred that are started at once would
 * otherwise be one task, in which a page neither paints nor reacts. One that waits for others, such
 * as a custom check that verifies, never waits in vain: each pause lets one more begin.
 *
 * @param work the verification
 */
export async function inSlices<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length > 0 || isFull()) await turn();
  beginSlice();
  running++;
  try {
    const done = work();
    next();
    return await done;
  } finally {
    running--;
    next();
  }
}

const isFull = (): boolean =>
  running >= SIDE_BY_SIDE || (since !== undefined && performance.now() - since > SLICE_MS);

/** Lets one more begin while there is room and time. */
function next(): void {
  if (!isFull()) waiting.shift()?.();
}

function beginSlice(): void {
  if (since !== undefined) return;
  since = performance.now();
  void pause().then(() => {
    since = undefined;
  });
}

function turn(): Promise<void> {
  const begun = new Promise<void>((resolve) => {
    waiting.push(resolve);
  });
  if (!isPausing) void letIn();
  return begun;
}

/** Lets one verification begin after each pause, until none is waiting. */
async function letIn(): Promise<void> {
  isPausing = true;
  while (waiting.length > 0) {
    await pause();
    since = undefined;
    waiting.shift()?.();
  }
  isPausing = false;
}
