import { css } from 'lit';

/** Styles of a badge in a single line. */
export const compact = css`
  .compact {
    display: grid; grid-template-columns: 2.75rem minmax(0, 1fr) auto; align-items: center; gap: 0.75rem; text-align: start; inline-size: 100%;
    padding-block: 0.5rem; padding-inline: 0.5rem 0.75rem; border: 1px solid var(--open-badge-border, var(--_hair)); border-radius: var(--_radius);
    background: var(--open-badge-background, transparent); font-size: 0.9375em; min-block-size: var(--open-badge-min-height, 3.75rem); block-size: 100%; color: inherit; line-height: 1.3;
  }
  .compact .text { min-block-size: 0; gap: 0.125rem; }
  .compact b { font-weight: 600; overflow-wrap: anywhere; hyphens: auto; text-wrap: balance; }
  .compact small { display: block; font-weight: 400; font-size: 0.8667em; overflow-wrap: anywhere; text-wrap: pretty; }
  .compact small > :is(bdi, span) { color: var(--_soft); }
  .compact small > strong { font-weight: 600; }
  .compact .chip { display: flex; align-items: center; gap: 0.375rem; min-inline-size: 2.25rem; min-block-size: 2.25rem; justify-content: center; padding-inline: 0.375rem; border-radius: 2em; background: var(--_tone-wash); }
  .compact .chip > .word { color: var(--_tone); font-size: 0.8667em; font-weight: 600; max-inline-size: 7em; padding-inline-end: 0.25rem; }
  .compact small [part='issuer'] { font-weight: 600; color: inherit; }
  .compact small[part='host'] { display: flex; flex-wrap: wrap; overflow: clip; font-variant-numeric: tabular-nums; }
  .compact small[part='host'] > span { position: relative; inset-inline-start: -0.75em; padding-inline-start: 0.75em; }
  .compact small[part='host'] > span + span::before { content: '·'; position: absolute; inset-inline-start: 0.25em; }
  .inline {
    display: inline-flex; align-items: center; gap: 0.375em; max-inline-size: 100%; block-size: 1.5em; min-block-size: 0; padding-block: 0; padding-inline: 0.125em 0.5em; overflow: clip; white-space: nowrap;
    border: 1px solid var(--open-badge-border, var(--_hair)); border-radius: 2em; background: var(--open-badge-background, transparent); font: inherit; line-height: 1; color: inherit;
  }
  .inline > .art { flex: none; inline-size: 20px; max-block-size: 1.25em; }
  .inline > b { font-weight: 500; min-inline-size: 0; line-height: 1.4; font-size: 0.9375em; }
  .inline > b > bdi { display: block; overflow: hidden; text-overflow: ellipsis; }
  .inline > .word { flex: none; display: inline-flex; align-items: center; gap: 0.25em; color: var(--_tone); font-size: 0.875em; font-weight: 600; }
  .inline .mark { inline-size: 1.1em; block-size: 1.1em; }
  .inline[data-muted] .art > * { filter: grayscale(1); opacity: 0.6; }
  .inline:hover:enabled { background: color-mix(in srgb, currentColor 5%, var(--open-badge-background, transparent)); }
  .compact:hover:enabled { background: color-mix(in srgb, currentColor 5%, var(--open-badge-background, transparent)); }
  .compact[data-muted] .art > * { filter: grayscale(1); opacity: 0.6; }
  @media (forced-colors: active) { .compact[data-muted] .art > * { opacity: 1; } }
`;
