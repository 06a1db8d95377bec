/** Starts a timer that does not keep a process of Node alive: the command ends with its answer. */
export function whenIdle(work: () => void, ms: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(work, ms);
  (timer as { unref?: () => void }).unref?.();
  return timer;
}
