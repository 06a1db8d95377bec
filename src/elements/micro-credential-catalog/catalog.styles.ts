import { css } from 'lit';

/** Styles of a catalog: tools, pathways and items. */
export const catalogStyles = css`
  .catalog { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .title { font-size: 1.5em; font-weight: 650; line-height: 1.25; }
  .soft, .by { color: var(--_soft); font-size: 0.9333em; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.625rem; align-items: end; }
  .tool { display: grid; gap: 0.25rem; flex: 1 1 9rem; min-inline-size: 0; font-weight: 600; font-size: 0.875em; }
  .tool:has(> input) { flex: 1000 1 14rem; }
  .tool > :is(input, select) { font: inherit; font-weight: 400; font-size: 1.07em; color: inherit; background: var(--open-badge-background, transparent); min-block-size: 2.5em; inline-size: 100%; border: 1px solid color-mix(in srgb, currentColor 58%, transparent); border-radius: calc(var(--_radius) * 0.6); padding: 0.35em 0.6em; }
  .tool > :is(input, select):focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
  .tool option { background: Canvas; color: CanvasText; }
  .items { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 0.875rem; }
  .item { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.375rem; align-content: start; border: 1px solid var(--_hair); border-radius: var(--_radius); padding: 1rem 1.125rem; overflow-wrap: anywhere; }
  .item-title { font-weight: 650; font-size: 1.0625em; line-height: 1.3; hyphens: auto; }
  .item-title > .quiet-button { font-weight: inherit; font-size: inherit; }
  .chips { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  .chips > li { font-size: 0.8125em; border: 1px solid var(--_hair); border-radius: 2em; padding: 0.125em 0.75em; color: var(--_soft); max-inline-size: 100%; }
  .group { border-block-start: 1px solid var(--_hair); padding-block-start: 0.875rem; display: grid; gap: 0.25rem; }
  .way { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; counter-reset: step; }
  .way > li { overflow-wrap: anywhere; }
  ol.way > li { counter-increment: step; }
  ol.way > li::before { content: counter(step) '. '; color: var(--_soft); font-variant-numeric: tabular-nums; }
  @media print { .tools { display: none; } .item { break-inside: avoid; } }
`;
