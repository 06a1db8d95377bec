import { adopt } from '../dom/adopt-styles.js';
import { checkAttributes } from '../dom/attributes.js';
import { frame } from '../styles/card-parts.styles.js';
import { readable } from '../styles/readable.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { card } from './card.js';
import { replaceServerCard } from './replace-server-card.js';

/**
 * Parts that are loaded as soon as there is a badge to show: the card, its styles, and the
 * replacement of the server's rendering.
 */
export const cardViews = {
  card,
  replaceServerCard,
  adopt: (root: ParentNode): void => {
    adopt(root, tokens, frame, readable);
    checkAttributes((root as ShadowRoot).host);
  },
};
/** Type of these parts, for elements that load them. */
export type CardViews = typeof cardViews;
