import { css } from 'lit';
import { visuallyHidden } from '../base/visually-hidden.styles.js';

/**
 * Styles needed before there is a badge: they reserve the space it will take; in mode `full`, that
 * of a badge with little content.
 */
export const styles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; min-block-size: var(--open-badge-min-height, auto); container-type: inline-size; max-inline-size: var(--open-badge-max-width, 30rem); line-height: 1.5; }
  :host([mode='full']) { max-inline-size: var(--open-badge-max-width, 72rem); }
  :host([mode='showcase']) { max-inline-size: var(--open-badge-max-width, 40rem); }
  :host([mode='compact']) { display: inline-block; container-type: normal; max-inline-size: var(--open-badge-max-width, min(100%, 26rem)); vertical-align: middle; }
  :host([mode='inline']) { display: inline-block; container-type: normal; min-block-size: 0; max-inline-size: var(--open-badge-max-width, min(100%, 26em)); margin-block: -0.25em; vertical-align: middle; }
  :host([hidden]), [hidden] { display: none !important; }
  .room { min-block-size: var(--open-badge-min-height, 19rem); box-sizing: border-box; padding: 1.25rem; border: 1px solid var(--open-badge-border, color-mix(in srgb, currentColor 20%, transparent)); border-radius: var(--open-badge-radius, 14px); }
  :host([mode='compact']) .room { min-block-size: var(--open-badge-min-height, 3.75rem); min-inline-size: 14rem; padding: 0.5rem; }
  :host([mode='inline']) .room { display: inline-block; min-block-size: 0; padding: 0 0.5em; border-radius: 2em; line-height: calc(1.5em - 2px); }
  :host([mode='full']) .room { min-block-size: var(--open-badge-min-height, 130rem); }
  @container (inline-size >= 40rem) { :host([mode='full']) .room { min-block-size: var(--open-badge-min-height, 100rem); } }
  ${visuallyHidden}
`;
