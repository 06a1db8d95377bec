/**
 * Number of badges processed at once: enough to overlap network latency, few enough to keep their
 * images in memory.
 */
export const MAX_PARALLEL = 8;

/**
 * Processes many inputs, a few at a time, and delivers the results in the order of the inputs, each
 * as soon as all before it are delivered.
 *
 * @param work must not throw
 * @param deliver called once for each input
 */
export async function inOrder<I, O>(
  inputs: readonly I[],
  work: (input: I) => Promise<O>,
  deliver: (output: O) => void,
  limit = MAX_PARALLEL,
): Promise<void> {
  const waiting = new Map<number, Promise<O>>();
  let next = 0;
  const start = (): void => {
    if (next < inputs.length) waiting.set(next, work(inputs[next++]!));
  };
  while (waiting.size < limit && next < inputs.length) start();
  for (let turn = 0; turn < inputs.length; turn++) {
    deliver(await waiting.get(turn)!);
    waiting.delete(turn);
    start();
  }
}
