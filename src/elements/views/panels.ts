import type { LitElement, nothing, TemplateResult } from 'lit';
import { adopt } from '../adopt.js';
import { OpenBadgeShareEvent } from '../open-badge-share/events.js';
import { account } from '../styles/details.styles.js';
import { panels as panelStyles } from '../styles/panels.styles.js';
import { readable } from '../styles/readable.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { details } from './details.js';
import { explain } from './report.js';
import { Sharing, type ShareModel } from './share.js';

const sharings = new WeakMap<LitElement, Sharing>();

/** Renders the ways to share into an element, which dispatches an event for each use. */
function share(host: LitElement, model: ShareModel): TemplateResult | typeof nothing {
  const mine =
    sharings.get(host) ??
    new Sharing(host, (how, url) => void host.dispatchEvent(new OpenBadgeShareEvent(how, url)));
  sharings.set(host, mine);
  return mine.draw(model);
}

/**
 * Parts that are loaded only when a badge is opened: details, report, ways to share, and their
 * styles.
 */
export const panels = {
  details,
  explain,
  share,
  adopt: (root: ParentNode): void => adopt(root, tokens, panelStyles, account, readable),
};
/** Type of the panels, for elements that load them. */
export type Panels = typeof panels;
