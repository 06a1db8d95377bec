import type { Extent } from './layout.js';

/**
 * Gives the element that contains a node in the flat tree: its slot, its parent, or the host of its
 * shadow root.
 */
const holderOf = (node: Node): Element | null =>
  (node as Element).assignedSlot ??
  node.parentElement ??
  (node.getRootNode() as ShadowRoot).host ??
  null;

/** Lists the ancestors of an element in the flat tree, the nearest first. */
function holders(element: Element): Element[] {
  const all: Element[] = [];
  for (let each = holderOf(element); each; each = holderOf(each)) all.push(each);
  return all;
}

const clips = (element: Element): boolean =>
  element !== element.ownerDocument.scrollingElement &&
  element !== element.ownerDocument.body &&
  getComputedStyle(element).overflowY !== 'visible';
const scrolls = (element: Element): boolean =>
  clips(element) &&
  /auto|scroll|hidden/.test(getComputedStyle(element).overflowY) &&
  element.scrollHeight > element.clientHeight;

/**
 * Listens to everything that may scroll an element, or reveal more of it. Scroll events in a shadow
 * root are only received there.
 * @returns a function that stops listening
 */
export function whenScrolled(element: Element, listener: () => void): () => void {
  const trees = new Set([element, ...holders(element)].map((each) => each.getRootNode())),
    options = { capture: true, passive: true };
  for (const tree of trees) tree.addEventListener('scroll', listener, options);
  addEventListener('resize', listener);
  return () => {
    for (const tree of trees) tree.removeEventListener('scroll', listener, options);
    removeEventListener('resize', listener);
  };
}

/** Gives the scroll container of an element: the nearest ancestor that can scroll, or the page. */
export const scrollerOf = (element: Element): Element | null =>
  holders(element).find(scrolls) ?? element.ownerDocument.scrollingElement;

/**
 * Gives the visible extent at the position of an element: the viewport, less what boxes around the
 * element clip.
 */
export function visibleExtent(element: Element): Extent {
  const boxes = holders(element)
    .filter(clips)
    .map((each) => each.getBoundingClientRect());
  return {
    start: Math.max(0, ...boxes.map(({ top }) => top)),
    end: Math.min(innerHeight, ...boxes.map(({ bottom }) => bottom)),
  };
}
