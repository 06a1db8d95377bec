import type { Extent } from './window.js';

/** What holds a node on the screen: the slot it stands in, its parent, or the element whose shadow it is in. */
const holderOf = (node: Node): Element | null => (node as Element).assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** An element's holders, the nearest first. */
function holders(element: Element): Element[] {
  const all: Element[] = [];
  for (let each = holderOf(element); each; each = holderOf(each)) all.push(each);
  return all;
}

const clips = (element: Element): boolean => element !== element.ownerDocument.scrollingElement && element !== element.ownerDocument.body && getComputedStyle(element).overflowY !== 'visible';
const scrolls = (element: Element): boolean => clips(element) && /auto|scroll|hidden/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight;

/** Listens to everything that may scroll an element, or show more of it: what scrolls in a shadow is heard in that shadow and nowhere else. @returns what ends it */
export function whenScrolled(element: Element, listener: () => void): () => void {
  const trees = new Set([element, ...holders(element)].map((each) => each.getRootNode())), options = { capture: true, passive: true };
  for (const tree of trees) tree.addEventListener('scroll', listener, options);
  addEventListener('resize', listener);
  return () => {
    for (const tree of trees) tree.removeEventListener('scroll', listener, options);
    removeEventListener('resize', listener);
  };
}

/** What scrolls an element: the nearest box around it that can, or the page. */
export const scrollerOf = (element: Element): Element | null => holders(element).find(scrolls) ?? element.ownerDocument.scrollingElement;

/** What can be seen of the place where an element is, on the screen: the window without what boxes around the element cut off. */
export function sightOf(element: Element): Extent {
  const boxes = holders(element).filter(clips).map((each) => each.getBoundingClientRect());
  return { start: Math.max(0, ...boxes.map(({ top }) => top)), end: Math.min(innerHeight, ...boxes.map(({ bottom }) => bottom)) };
}

/** Something in sight, where its edge was on the screen, and which place of the wall it is (none for the wall's end). */
export interface Anchor { readonly element: Element; readonly edge: 'top' | 'bottom'; readonly was: number; readonly key: string }

/** What of a wall has to stay where it is on the screen: its first tile in sight, or its end where there is none. Nothing when it begins in sight or below. */
export function anchorIn(groups: HTMLElement): Anchor | undefined {
  const { start, end } = sightOf(groups), { top, bottom } = groups.getBoundingClientRect();
  if (top >= start) return undefined;
  for (const element of groups.querySelectorAll<HTMLElement>('[data-place]')) {
    const box = element.getBoundingClientRect();
    if (box.bottom > start && box.top < end) return { element, edge: 'top', was: box.top, key: element.dataset['place']! };
  }
  return bottom <= end ? { element: groups, edge: 'bottom', was: bottom, key: '' } : undefined;
}

/** Scrolls by as much as something was moved. Browsers that anchor by themselves then find nothing to do. */
export function hold(anchor: Anchor | undefined): void {
  if (!anchor?.element.isConnected) return;
  const moved = anchor.element.getBoundingClientRect()[anchor.edge] - anchor.was;
  if (Math.abs(moved) >= 0.5) scrollerOf(anchor.element)?.scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * Keeps a wall as high as it is until what is in it was exchanged. In between browsers may lay it out: WebKit does, to answer a container query, with what
 * is gone already and what comes not yet there; the page would then be too short to be scrolled so far, and be left at its beginning. @returns what ends it
 */
export function keepHeight(groups: HTMLElement): () => void {
  groups.style.minBlockSize = `${groups.getBoundingClientRect().height}px`;
  // What is not laid out yet holds nothing.
  groups.getBoundingClientRect();
  return () => { groups.style.minBlockSize = ''; };
}
