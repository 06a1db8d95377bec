import { adopt } from '../adopt.js';
import { compact as compactStyles } from '../styles/compact.styles.js';
import { frame } from '../styles/frame.styles.js';
import { readable } from '../styles/readable.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { card } from './card.js';
import { compact } from './compact.js';
import { takeOver } from './take-over.js';

/** What is loaded as soon as there is a badge to show: both ways to draw it, their styles, and the handing over of what a server drew. */
export const shown = {
  card,
  compact,
  takeOver,
  adopt: (root: ParentNode): void => adopt(root, tokens, frame, compactStyles, readable),
};
/** The drawing, as an element holds it. */
export type Shown = typeof shown;
