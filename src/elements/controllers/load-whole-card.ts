import type { CardController } from './card-controller.js';

/**
 * Loads the views and the panels of a card, which are requested side by side; their styles come
 * always in the same order.
 */
export async function loadWholeCard(card: CardController): Promise<void> {
  const panels = import('../views/panels.bundle.js');
  await card.loadViews();
  await panels;
  await card.loadPanels();
}
