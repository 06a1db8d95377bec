import { css } from 'lit';

/** Styles of an assessment, beside those of every form. */
export const assessmentStyles = css`
  .assessment { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  .about { display: flex; flex-wrap: wrap; gap: 0.125rem 1.25rem; }
  .about .id { font-family: var(--open-badge-mono, ui-monospace, monospace); overflow-wrap: anywhere; }
  .assessment > .part { border-block-start: 1px solid var(--_hair); padding-block-start: 1.25rem; gap: 1rem; }
  .assessment > .part > .part-title { font-size: 1.25em; line-height: 1.3; }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 2.5rem; }
  .column { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; align-content: start; }
  .column-head { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; justify-content: space-between; }
  .column-title { color: var(--_soft); font-weight: 600; font-size: 0.9375em; scroll-margin-block-start: 6.5rem; }
  .column-title:focus { outline: none; }
  .item { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.375rem; }
  .written { white-space: pre-wrap; unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent; overflow-wrap: anywhere; max-inline-size: 44rem; border-inline-start: 2px solid var(--_hair); padding-inline-start: 0.875rem; }
  mark { background: var(--_warn-wash); color: var(--_warn); border-block-end: 2px solid currentColor; padding-inline: 0.125em; }
  .flag { font-size: 0.8125em; }
  .artifacts { display: grid; gap: 0.5rem; }
  .artifact { display: grid; gap: 0.25rem 1rem; grid-template-columns: minmax(0, 1fr) auto; align-items: center; border: 1px solid var(--_hair); border-radius: calc(var(--_radius) * 0.6); padding: 0.625rem 0.875rem; }
  .artifact > :is(.note, .problem) { grid-column: 1 / -1; }
  .note { background: var(--_warn-wash); color: var(--_ink); border-inline-start: 3px solid var(--_warn); border-radius: calc(var(--_radius) * 0.4); padding: 0.5rem 0.75rem; font-size: 0.9375em; }
  .criterion { border: 1px solid var(--_hair); border-radius: calc(var(--_radius) * 0.6); padding: 0.75rem 0.875rem; gap: 0.5rem; }
  .criterion > legend { font-size: 1em; margin: 0; padding-inline: 0.375em; overflow-wrap: anywhere; }
  .criterion[data-differs] { border-color: var(--_warn); border-width: 2px; }
  .choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.75em; align-items: baseline; padding: 0.5rem 0.625rem; border: 1px solid transparent; border-radius: calc(var(--_radius) * 0.5); cursor: pointer; overflow-wrap: anywhere; }
  .choice:hover { background: color-mix(in srgb, currentColor 6%, transparent); }
  .choice:has(input:checked) { border-color: currentColor; background: color-mix(in srgb, currentColor 6%, transparent); }
  .choice input { inline-size: 1.125em; block-size: 1.125em; margin: 0; translate: 0 0.15em; accent-color: currentColor; }
  .choice input:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
  .choice .level-text { color: var(--_soft); }
  em { font-style: normal; font-weight: 600; font-size: 0.8125em; border: 1px solid currentColor; border-radius: 1em; padding-inline: 0.6em; white-space: nowrap; }
  em[part='differs'] { color: var(--_warn); }
  .others { display: grid; gap: 0.5rem; border-inline-start: 3px solid var(--_quiet); padding-inline-start: 0.75rem; overflow-wrap: anywhere; }
  .frozen { gap: 1rem; overflow-wrap: anywhere; }
  .frozen dd { display: grid; gap: 0.5rem; }
  .frozen .given { border-inline-start: 2px solid currentColor; padding-inline-start: 0.75rem; }
  .choices { gap: 0.25rem; }
  .advice { font-size: 1.1875em; font-weight: 650; }
  .offer { border: 0; padding: 0; gap: 1.25rem; }
  .offer .facts { border-block: 1px solid var(--_hair); }
  .facts .chips { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block-start: 0.25rem; }
  .chips > li { font-size: 0.875em; border: 1px solid var(--_hair); border-radius: 2em; padding: 0.125em 0.75em; overflow-wrap: anywhere; }
  .piece { white-space: nowrap; }
  .due { color: var(--_tone); }
  .standing .due { color: inherit; }
  dialog .problem:empty { display: none; }
  @container (inline-size < 20rem) { .artifact { grid-template-columns: minmax(0, 1fr); } .artifact > button { justify-self: start; } }
  @container (inline-size >= 52rem) {
    .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .column { align-self: start; position: sticky; inset-block-start: 4rem; }
    .jump { display: none; }
  }
  @media (forced-colors: active) { .choice:has(input:checked) { border: 2px solid Highlight; } mark { border-block-end: 3px double Mark; } .note { border: 1px solid CanvasText; } }
  @media print { .jump, .beside { display: none; } .column { position: static; } .criterion { break-inside: avoid; } }
`;
