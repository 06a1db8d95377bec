import { adopt } from '../dom/adopt-styles.js';
import { cardDialog } from '../styles/card-dialog.styles.js';
import { compact as compactStyles } from '../styles/compact.styles.js';
import { compact } from './compact.js';
import { inline } from './inline.js';

/** Views of a badge in a single line that opens its card, and their styles. */
export const compactViews = {
  compact,
  inline,
  adopt: (root: ParentNode): void => adopt(root, compactStyles, cardDialog),
};
/** Type of these views, for elements that load them. */
export type CompactViews = typeof compactViews;
