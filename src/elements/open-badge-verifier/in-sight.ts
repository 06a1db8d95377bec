/** Results this far down the window, as a part of its height, are not seen at once. */
const RESULTS_SEEN = 0.4;

/**
 * Brings results into sight that were asked for by hand: on a telephone they lie below the fold.
 *
 * @param results where they begin @param host the element they are in @param busy whether more will come: a page cannot be scrolled further than it is long
 * @returns false as long as it is too early
 */
export function bringIntoSight(results: Element | null, host: Element, busy: boolean): boolean {
  const top = results?.getBoundingClientRect().top ?? 0;
  if (!results || (busy && host.getBoundingClientRect().bottom - top < innerHeight)) return false;
  if (top > innerHeight * RESULTS_SEEN)
    results.scrollIntoView({
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  return true;
}

/** Changes what stands around a line, which stays where it is. @param change resolves when all is drawn */
export async function stayInPlace(
  line: Element | null,
  change: () => Promise<unknown>,
): Promise<void> {
  const before = line?.getBoundingClientRect().top ?? 0;
  await change();
  if (!line?.isConnected) return;
  scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
  line.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
