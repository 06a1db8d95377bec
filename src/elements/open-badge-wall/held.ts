import type { BadgeElement, BatchItem } from '../controllers/badge-batch.js';

/** Begins the name of the slot in which an element of the page stands. */
const SLOT = 'held-';

/** The slot of a badge that the page placed in a wall. */
export const slotOf = ({ id }: BatchItem): string => `${SLOT}${id}`;

/** The badges that the page placed in a wall; those with a slot of somebody else's are not ours. */
export const heldIn = (wall: Element): BadgeElement[] =>
  [...wall.children].filter(
    (child): child is BadgeElement =>
      (child.localName === 'open-badge' || ('badge' in child && 'report' in child)) &&
      (!child.slot || child.slot.startsWith(SLOT)),
  );

/** Gives each element its place, and takes it from those that have none any more: they are the page's again. */
export function place(wall: Element, items: readonly BatchItem[]): void {
  const held = heldIn(wall);
  if (!held.length) return;
  const slots = new Map(items.map((item) => [item.element, slotOf(item)]));
  for (const element of held) {
    const wanted = slots.get(element);
    if (!wanted) element.removeAttribute('slot');
    else if (element.slot !== wanted) element.slot = wanted;
  }
}
