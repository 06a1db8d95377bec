import { adopt } from '../adopt.js';
import { panels as panelStyles } from '../styles/panels.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { details } from './details.js';
import { explain } from './report.js';

/** What is loaded only when somebody opens a badge: the issuer's account, our report, and their styles. */
export const panels = { details, explain, adopt: (root: ParentNode): void => adopt(root, tokens, panelStyles) };
/** The panels, as an element holds them. */
export type Panels = typeof panels;
