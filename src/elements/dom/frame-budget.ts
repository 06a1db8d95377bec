/**
 * Number of elements that start, or render for the first time, in one animation frame. A page with
 * hundreds would not respond while all of them do.
 */
export const STARTS_PER_FRAME = 8;
/**
 * Delay before the next turn while the page is hidden and has no animation frames, in milliseconds.
 */
const UNSEEN = 200;

const renders: (() => void)[] = [],
  starts: (() => void)[] = [];
let taken = 0;

/** Runs work at the next animation frame, or after a delay if there is none. */
function soon(work: () => void): void {
  const timer = setTimeout(once, UNSEEN),
    frame = requestAnimationFrame(once);
  function once(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    work();
  }
}

function next(): void {
  taken = 0;
  if (renders.length || starts.length) soon(next);
  for (const queue of [renders, starts])
    for (const work of queue.splice(0, STARTS_PER_FRAME - taken)) {
      taken += 1;
      work();
    }
}

/**
 * Runs work now, or in a later frame once this frame's turns are used up. What is rendered comes
 * before what is started, so that the first cards do not wait for the last ones; each in the order
 * of the calls.
 */
export function schedule(what: 'render' | 'start', work: () => void): void {
  if (taken >= STARTS_PER_FRAME) return void (what === 'render' ? renders : starts).push(work);
  if (taken === 0) soon(next);
  taken += 1;
  work();
}

/** Lets the page paint and respond. Without it, work done in one go is one long task. */
export const yieldToBrowser = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
