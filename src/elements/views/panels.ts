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

/** The ways to share, drawn into an element, which tells of what was done. */
function share(host: LitElement, model: ShareModel): TemplateResult | typeof nothing {
  const mine =
    sharings.get(host) ??
    new Sharing(host, (how, url) => void host.dispatchEvent(new OpenBadgeShareEvent(how, url)));
  sharings.set(host, mine);
  return mine.draw(model);
}

/** What is loaded only when somebody opens a badge: the issuer's account, our report, the ways to share, and their styles. */
export const panels = {
  details,
  explain,
  share,
  adopt: (root: ParentNode): void => adopt(root, tokens, panelStyles, account, readable),
};
/** The panels, as an element holds them. */
export type Panels = typeof panels;
