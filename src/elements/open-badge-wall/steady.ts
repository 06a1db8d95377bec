import { scrollerOf, sightOf } from './sight.js';

/** Something in sight, where its edge was on the screen, and which place of the wall it is (none for the wall's end). */
export interface Anchor {
  readonly element: Element;
  readonly edge: 'top' | 'bottom';
  readonly was: number;
  readonly key: string;
}

/** What of a wall has to stay where it is on the screen: its first tile in sight, or its end where there is none. Nothing when it begins in sight or below. */
export function anchorIn(groups: HTMLElement): Anchor | undefined {
  const { start, end } = sightOf(groups),
    { top, bottom } = groups.getBoundingClientRect();
  if (top >= start) return undefined;
  for (const element of groups.querySelectorAll<HTMLElement>('[data-place]')) {
    const box = element.getBoundingClientRect();
    if (box.bottom > start && box.top < end)
      return { element, edge: 'top', was: box.top, key: element.dataset['place']! };
  }
  return bottom <= end ? { element: groups, edge: 'bottom', was: bottom, key: '' } : undefined;
}

/** Scrolls by as much as something was moved. Browsers that anchor by themselves then find nothing to do. */
function hold(anchor: Anchor | undefined): void {
  if (!anchor?.element.isConnected) return;
  const moved = anchor.element.getBoundingClientRect()[anchor.edge] - anchor.was;
  if (Math.abs(moved) >= 0.5)
    scrollerOf(anchor.element)?.scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * Keeps a wall as high as it is until what is in it was exchanged. In between browsers may lay it out: WebKit does, to answer a container query, with what
 * is gone already and what comes not yet there; the page would then be too short to be scrolled so far, and be left at its beginning. @returns what ends it
 */
function keepHeight(groups: HTMLElement): () => void {
  groups.style.minBlockSize = `${groups.getBoundingClientRect().height}px`;
  // What is not laid out yet holds nothing.
  groups.getBoundingClientRect();
  return () => {
    groups.style.minBlockSize = '';
  };
}

/** What keeps a wall where it is on the screen while tiles of it are exchanged, whether or when the browser lays it out and whatever it does by itself. */
export class Steady {
  /** What is to stay; nothing when something else was asked for. */
  anchor?: Anchor;
  #letGo?: () => void;

  /** Before the first tile goes. */
  begin(groups: HTMLElement): void {
    this.#letGo ??= keepHeight(groups);
  }

  /** When all that comes is there. */
  end(): void {
    this.#letGo?.();
    this.#letGo = undefined;
    hold(this.anchor);
  }
}
