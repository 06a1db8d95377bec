/** How many elements begin, or are drawn for the first time, for one picture of the screen: a page with hundreds would not answer while all of them do. */
export const TURNS_A_FRAME = 8;
/** A page that is not looked at draws no pictures: then the next turn comes after so many milliseconds. */
const UNSEEN = 200;

const waiting: (() => void)[] = [];
let taken = 0;

/** The next picture, or where there is none the clock. */
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
  if (waiting.length) soon(next);
  for (const work of waiting.splice(0, TURNS_A_FRAME)) {
    taken += 1;
    work();
  }
}

/** Works now, or where many did for this picture, for a later one, in the order in which they came. */
export function inTurn(work: () => void): void {
  if (taken >= TURNS_A_FRAME) return void waiting.push(work);
  if (taken === 0) soon(next);
  taken += 1;
  work();
}

/** Lets the page paint and answer: what is done at once without it is one task for the page. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
