/** How many elements begin in one task: a page with hundreds would not answer while all of them do. */
export const BEGIN_AT_ONCE = 12;

const waiting: (() => void)[] = [];
let begun = 0;

function next(): void {
  begun = 0;
  for (const begin of waiting.splice(0, BEGIN_AT_ONCE)) { begun += 1; begin(); }
  if (begun) setTimeout(next);
}

/** Begins now, or where many have begun in this task, in a later one, in the order in which they came. */
export function inTurn(begin: () => void): void {
  if (begun >= BEGIN_AT_ONCE) return void waiting.push(begin);
  if (begun === 0) setTimeout(next);
  begun += 1;
  begin();
}

/** Lets the page paint and answer: what is done at once without it is one task for the page. */
export const breath = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
