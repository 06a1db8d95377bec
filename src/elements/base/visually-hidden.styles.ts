import { css } from 'lit';

/** Hides texts for screen readers, before the styles of the content are loaded. */
export const visuallyHidden = css`.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;
