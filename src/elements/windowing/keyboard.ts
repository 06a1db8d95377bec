import type { TileGrid } from './contract.js';
import { columnsOf } from './measurements.js';
import { visibleExtent } from './viewport.js';
import { step } from './grid-navigation.js';

/**
 * Finds the position that a key leads to from the focused tile, rendered or not.
 * @returns undefined when the key leads nowhere, or is not a navigation key
 */
export function placeAfterKey(
  event: KeyboardEvent,
  groups: HTMLElement,
  { counts, sections }: TileGrid,
): string | undefined {
  const tile = event.target as HTMLElement,
    cell = tile.closest<HTMLElement>('[data-at]'),
    tiles = cell?.parentElement;
  // With these modifiers the key belongs to the browser: Alt and an arrow navigates back.
  if (!cell || !tiles || !tile.matches('.tile, .held') || event.altKey || event.metaKey)
    return undefined;
  const { start, end } = visibleExtent(groups),
    page = Math.max(1, Math.floor((end - start) / cell.offsetHeight) - 1);
  const from = { group: Number(tiles.dataset['at']), at: Number(cell.dataset['at']) };
  const next = step(event.key, from, {
    counts,
    columns: columnsOf(tiles),
    page,
    isRtl: getComputedStyle(tiles).direction === 'rtl',
  });
  return next && sections[next.group]!.places[next.at]!.key;
}
