import { scrollerOf, visibleExtent } from './viewport.js';

/**
 * A visible element, the position of its edge in the viewport, and its place in the wall (empty for
 * the wall's end).
 */
export interface Anchor {
  readonly element: Element;
  readonly edge: 'top' | 'bottom';
  readonly was: number;
  readonly key: string;
}

/**
 * Finds the part of a wall that must not move in the viewport: its first visible tile, or otherwise
 * its end. None when the wall begins within the viewport or below.
 */
export function anchorIn(groups: HTMLElement): Anchor | undefined {
  const { start, end } = visibleExtent(groups),
    { top, bottom } = groups.getBoundingClientRect();
  if (top >= start) return undefined;
  for (const element of groups.querySelectorAll<HTMLElement>('[data-place]')) {
    const box = element.getBoundingClientRect();
    if (box.bottom > start && box.top < end)
      return { element, edge: 'top', was: box.top, key: element.dataset['place']! };
  }
  return bottom <= end ? { element: groups, edge: 'bottom', was: bottom, key: '' } : undefined;
}

/**
 * Scrolls by the distance that an anchor moved. Browsers with scroll anchoring of their own then
 * have nothing left to do.
 */
function hold(anchor: Anchor | undefined): void {
  if (!anchor?.element.isConnected) return;
  const moved = anchor.element.getBoundingClientRect()[anchor.edge] - anchor.was;
  if (Math.abs(moved) >= 0.5)
    scrollerOf(anchor.element)?.scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * Keeps the height of a wall while its content is replaced. Browsers may run layout in between:
 * WebKit does, for a container query, when old tiles are removed and new ones not yet added. The
 * page would then be too short for its scroll position and jump to the top.
 * @returns a function that releases the height
 */
function keepHeight(groups: HTMLElement): () => void {
  groups.style.minBlockSize = `${groups.getBoundingClientRect().height}px`;
  // Forces a layout: the minimum height only takes effect after one.
  groups.getBoundingClientRect();
  return () => {
    groups.style.minBlockSize = '';
  };
}

/**
 * Keeps a wall's position in the viewport while its tiles are replaced, no matter when the browser
 * runs layout or anchors by itself.
 */
export class ScrollAnchor {
  /** The anchor to keep; none when the reader's choices changed. */
  anchor?: Anchor;
  #letGo?: () => void;

  /** Starts before the first tile is removed. */
  begin(groups: HTMLElement): void {
    this.#letGo ??= keepHeight(groups);
  }

  /** Ends when all new tiles are there. */
  end(): void {
    this.#letGo?.();
    this.#letGo = undefined;
    hold(this.anchor);
  }
}
