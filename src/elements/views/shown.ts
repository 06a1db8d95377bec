import { adopt } from '../adopt.js';
import { compact as compactStyles } from '../styles/compact.styles.js';
import { frame } from '../styles/frame.styles.js';
import { readable } from '../styles/readable.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { card } from './card.js';
import { compact } from './compact.js';
import { takeOver } from './take-over.js';

/**
 * Parts that are loaded as soon as there is a badge to show: both views, their styles, and the
 * replacement of the server's rendering.
 */
export const shown = {
  card,
  compact,
  takeOver,
  adopt: (root: ParentNode): void => adopt(root, tokens, frame, compactStyles, readable),
};
/** Type of these parts, for elements that load them. */
export type Shown = typeof shown;
