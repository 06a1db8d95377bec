import { html, type TemplateResult } from 'lit';
import type { VerifierMessages } from '../messages.js';
import { adopt } from '../../dom/adopt-styles.js';
import { readable } from '../../styles/readable.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { styles } from '../open-badge-verifier.styles.js';
import { denseStyles } from '../results/dense-table.styles.js';
import { tableStyles } from '../results/table.styles.js';
import { compareFields, type CompareActions } from './compare-fields.js';
import { dropArea, take, type DropActions } from './drop-area.js';
import { linkIn } from './pasted-text.js';
import { pageTrust, withOwn } from './trusted-lists.js';

/** Callbacks and values for the inputs of a verifier. */
export interface InputActions extends DropActions, CompareActions {
  /** Panel of the camera or the wallet, below the area. */
  readonly panel: unknown;
}

/**
 * Gives the entries of a drop; only available during the event. Empty when they contain no folder:
 * plain files need no entries, and WebKit finds no path for pasted content.
 */
function entriesIn(transfer: DataTransfer): FileSystemEntry[] {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry?.())
    .filter((entry) => entry !== null && entry !== undefined);
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [];
}

/** Renders all inputs: for badges and, once there are results, for recipients and trusted issuers. */
const draw = (messages: VerifierMessages, actions: InputActions): TemplateResult =>
  html`${dropArea(messages.words, actions)}${actions.panel}${compareFields(
    messages,
    actions,
    actions.hasResults && actions.isComparing,
  )}`;

/**
 * Parts that are loaded with the messages of a verifier: its inputs, their handlers, and its
 * styles.
 */
export const inputForm = {
  draw,
  take,
  entriesIn,
  linkIn,
  pageTrust,
  withOwn,
  adopt: (root: ParentNode): void =>
    adopt(root, tokens, styles, tableStyles, denseStyles, readable),
};
/** Type of these parts, for the element that loads them. */
export type InputForm = typeof inputForm;
