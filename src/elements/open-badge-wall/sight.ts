import type { Extent } from './window.js';

/** What holds a node on the screen: the slot it stands in, its parent, or the element whose shadow it is in. */
const holderOf = (node: Node): Element | null =>
  (node as Element).assignedSlot ??
  node.parentElement ??
  (node.getRootNode() as ShadowRoot).host ??
  null;

/** An element's holders, the nearest first. */
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

/** Listens to everything that may scroll an element, or show more of it: what scrolls in a shadow is heard in that shadow and nowhere else. @returns what ends it */
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

/** What scrolls an element: the nearest box around it that can, or the page. */
export const scrollerOf = (element: Element): Element | null =>
  holders(element).find(scrolls) ?? element.ownerDocument.scrollingElement;

/** What can be seen of the place where an element is, on the screen: the window without what boxes around the element cut off. */
export function sightOf(element: Element): Extent {
  const boxes = holders(element)
    .filter(clips)
    .map((each) => each.getBoundingClientRect());
  return {
    start: Math.max(0, ...boxes.map(({ top }) => top)),
    end: Math.min(innerHeight, ...boxes.map(({ bottom }) => bottom)),
  };
}
