import { css } from 'lit';

/** Styles of the inputs: for badges, for recipients and for trusted issuers. */
export const styles = css`
  .all { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
  .drop {
    display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); padding: 1.75rem;
    border: 2px dashed color-mix(in srgb, currentColor 46%, transparent); border-radius: var(--_radius); background: var(--open-badge-background, transparent);
  }
  .drop[data-folded] { padding: 0.5rem 0.75rem; border-width: 1px; }
  .drop[data-over] { border-style: solid; border-color: currentColor; background: color-mix(in srgb, currentColor 7%, transparent); }
  .folded { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; }
  .folded button { border-color: transparent; }
  .folded #more::before { content: '+'; content: '+' / ''; margin-inline-end: 0.4em; font-weight: 700; }
  .unfolds::after { content: ''; display: inline-block; inline-size: 0.4em; block-size: 0.4em; margin-inline: 0.6em 0.15em; translate: 0 -0.2em; rotate: 45deg; border: solid currentColor; border-width: 0 0.1em 0.1em 0; }
  .unfolds[aria-expanded='true']::after { rotate: 225deg; translate: 0 0; }
  .adding { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); justify-items: center; text-align: center; }
  .adding .field { inline-size: min(100%, 34rem); text-align: start; }
  .drop:has(.folded) .adding { padding: 1rem; }
  .choices { display: grid; gap: 0.5rem; justify-items: center; }
  .choices .first { font-size: 1em; padding: 0.6em 1.6em; color: var(--_paper); background: var(--_ink); border-color: var(--_ink); }
  .choices .first:hover { background: var(--_ink-2); }
  .ways { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.25rem 1.25rem; }
  .ways .quiet-button[aria-expanded]::after { content: none; }
  .from-page { display: flex; flex-wrap: wrap; gap: 0.25rem 0.4rem; align-items: baseline; font-size: 0.875em; color: var(--_soft); }
  .from-page .chip { padding: 0.05em 0.65em; border: 1px solid var(--_hair); border-radius: 2em; overflow-wrap: anywhere; }
  .drop .lead { font-weight: 650; font-size: 1.375em; line-height: 1.3; }
  .drop p, .hint { font-size: 0.875em; color: var(--_soft); }
  .drop p { text-wrap: pretty; }
  .camera { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 1.5rem; padding: 1rem; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); color: var(--_ink); }
  .camera .view { position: relative; aspect-ratio: 4 / 3; overflow: hidden; border-radius: calc(var(--_radius) * 0.6); background: #000; }
  .camera video { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
  .camera .view::after { content: ''; position: absolute; inset: 12% 22%; border: 3px solid #fff; border-radius: 0.75rem; opacity: 0.85; pointer-events: none; }
  .beside { display: flex; flex-direction: column; gap: 0.5rem; align-items: start; padding-block: 0.25rem; }
  .beside .wrap { font-weight: 600; }
  .beside .row { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-start: auto; padding-block-start: 0.5rem; }
  [aria-pressed='true'][part='button'] { background: color-mix(in srgb, currentColor 14%, transparent); }
  .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, max(19em, 40%)), 1fr)); gap: 1rem 1.5rem; align-items: start; }
  .field { display: grid; gap: 0.25rem; min-inline-size: 0; }
  .field label { font-weight: 600; font-size: 0.9375em; }
  .field .row { display: flex; gap: 0.5rem; align-items: start; }
  .field .row > button, .exports > button { min-block-size: 2.7em; }
  input, textarea, select {
    font: inherit; font-size: 0.9375em; color: inherit; background: var(--open-badge-background, transparent); border: 1px solid color-mix(in srgb, currentColor 58%, transparent);
    border-radius: calc(var(--_radius) * 0.6); padding: 0.45em 0.7em; inline-size: 100%; min-inline-size: 0; min-block-size: 2.5em;
  }
  @media (forced-colors: active) { .camera .view { border: 1px solid CanvasText; } }
  ::placeholder { color: inherit; opacity: 0.7; }
  /* as high as its text, never as it is entered: what lies below must not move away from under a finger */
  textarea { resize: vertical; field-sizing: content; block-size: auto; max-block-size: 12em; font-family: var(--open-badge-mono, ui-monospace, monospace); }
  @supports not (field-sizing: content) { textarea { block-size: 2.5em; } textarea:not(:placeholder-shown) { block-size: 7em; } }
  .progress { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; font-size: 0.9375em; }
  .progress > span { flex: 0 1 auto; font-variant-numeric: tabular-nums; }
  .progress small { display: block; }
  progress { flex: 1 1 4rem; min-inline-size: 0; block-size: 0.5rem; accent-color: var(--_quiet); }
  .bar { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; scroll-margin-block-start: 1rem; }
  .all > .bar > .section-title[role] { font-size: 1.25em; font-weight: 650; }
  .bar > button { margin-inline-start: auto; }
  #chosen .card .section-title { font-weight: 650; }
  @container (inline-size < 34em) {
    .camera { grid-template-columns: minmax(0, 1fr); }
    .drop { padding: 1.25rem 1rem; }
    .folded button { flex: 1 1 auto; }
  }
  @media print { .drop, .camera, .fields, .progress, [part='way-note'] { display: none; } }
`;
