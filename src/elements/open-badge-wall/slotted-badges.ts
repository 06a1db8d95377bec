import type { BadgeElement, BatchItem } from '../controllers/badge-batch.js';

/** Prefix of the slot names of slotted elements. */
const SLOT = 'held-';

/** Gives the slot name of a badge that the page placed in a wall. */
export const slotOf = ({ id }: BatchItem): string => `${SLOT}${id}`;

/**
 * Lists the badge elements that the page placed in a wall; elements with a slot name of another
 * owner are ignored.
 */
export const slottedBadges = (wall: Element): BadgeElement[] =>
  [...wall.children].filter(
    (child): child is BadgeElement =>
      (child.localName === 'open-badge' || ('badge' in child && 'report' in child)) &&
      (!child.slot || child.slot.startsWith(SLOT)),
  );

/** Assigns each element its slot, and removes ours from elements that have no position any more. */
export function place(wall: Element, items: readonly BatchItem[]): void {
  const held = slottedBadges(wall);
  if (!held.length) return;
  const slots = new Map(items.map((item) => [item.element, slotOf(item)]));
  for (const element of held) {
    const wanted = slots.get(element);
    if (!wanted) element.removeAttribute('slot');
    else if (element.slot !== wanted) element.slot = wanted;
  }
}
