import { adopt } from '../dom/adopt-styles.js';
import { compareRecipient } from '../controllers/compare-recipient.js';
import { shareModelOf } from '../controllers/share-model.js';
import { ShareController } from '../controllers/share-controller.js';
import { account } from '../styles/details.styles.js';
import { panels as panelStyles } from '../styles/panels.styles.js';
import { readable } from '../styles/readable.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { details } from './details.js';
import { explain } from './report.js';
import { showcase } from './showcase.js';

/**
 * Parts that are loaded only when a badge is opened: details, report, ways to share, and their
 * styles.
 */
export const panels = {
  details,
  explain,
  showcase,
  compareRecipient,
  ShareController,
  shareModelOf,
  adopt: (root: ParentNode): void => adopt(root, tokens, panelStyles, account, readable),
};
/** Type of the panels, for elements that load them. */
export type Panels = typeof panels;
