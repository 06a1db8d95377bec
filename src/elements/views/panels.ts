import { panels as styles } from '../styles/panels.styles.js';
import { details } from './details.js';
import { explain } from './report.js';

/** What is loaded only when somebody opens a badge: both panels and their styles. */
export const panels = {
  details,
  explain,
  styles,
  /** Adds the styles of the panels to a shadow root, once. */
  adopt(root: ShadowRoot): void {
    const sheet = styles.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  },
};
/** The panels, as an element holds them. */
export type Panels = typeof panels;
