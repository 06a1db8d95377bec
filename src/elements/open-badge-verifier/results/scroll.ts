/** Fraction of the viewport's height below which new results are easily overlooked. */
const RESULTS_SEEN = 0.4;

/**
 * Scrolls to the results of a user's action: on a phone they are below the fold.
 *
 * @param results their first element
 * @param host the element that contains them
 * @param busy true while more results will come: a page cannot be scrolled beyond its length
 * @returns false as long as it is too early
 */
export function scrollToResults(results: Element | null, host: Element, busy: boolean): boolean {
  const top = results?.getBoundingClientRect().top ?? 0;
  if (!results || (busy && host.getBoundingClientRect().bottom - top < innerHeight)) return false;
  if (top > innerHeight * RESULTS_SEEN)
    results.scrollIntoView({
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  return true;
}

/**
 * Changes the content around a row, and keeps the row's position in the viewport.
 * @param change resolves when everything is rendered
 */
export async function keepInPlace(
  line: Element | null,
  change: () => Promise<unknown>,
): Promise<void> {
  const before = line?.getBoundingClientRect().top ?? 0;
  await change();
  if (!line?.isConnected) return;
  scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
  line.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
