import { css } from 'lit';

/** Styles of every form of the journey, beside those of a definition. */
export const formStyles = css`
  .sheet-and-form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  .form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; align-content: start; }
  .bar { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; background: var(--open-badge-background, Canvas); border-block-end: 1px solid var(--_hair); padding-block: 0.625rem; font-size: 0.9375em; font-variant-numeric: tabular-nums; }
  progress { appearance: none; inline-size: 6rem; block-size: 0.5rem; border: 1px solid currentColor; border-radius: 1rem; overflow: hidden; background: none; }
  progress::-webkit-progress-bar { background: none; }
  progress::-webkit-progress-value { background: currentColor; }
  progress::-moz-progress-bar { background: currentColor; }
  .saved { margin-inline-start: auto; color: var(--_soft); }
  .saved[data-tone='bad'] { color: var(--_bad); font-weight: 600; }
  .beside > summary { font-weight: 600; }
  .sheet { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; border: 1px solid var(--_hair); border-radius: var(--_radius); padding: 1.25rem; margin-block-start: 0.75rem; container-type: inline-size; }
  .form > .part { gap: 1.25rem; border-block-start: 1px solid var(--_hair); padding-block-start: 1.25rem; }
  .field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.375rem; max-inline-size: 44rem; }
  .form > .bar + .part { border: 0; padding-block-start: 0; }
  .field > label:not(.check), .label { font-weight: 600; }
  :is(textarea, input:not([type='checkbox'], [type='radio'], [type='file'])) { font: inherit; color: inherit; background: transparent; inline-size: 100%; border: 1px solid color-mix(in srgb, currentColor 58%, transparent); border-radius: calc(var(--_radius) * 0.6); padding: 0.5em 0.7em; min-block-size: 2.5em; }
  textarea[part] { field-sizing: content; min-block-size: 5.5em; max-block-size: 40em; resize: vertical; unicode-bidi: plaintext; }
  [aria-invalid='true'] { border-color: var(--_bad); border-width: 2px; }
  .length { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875em; color: var(--_soft); font-variant-numeric: tabular-nums; }
  .length strong { color: var(--_tone); }
  .check { display: flex; gap: 0.625em; align-items: baseline; min-block-size: 1.75rem; cursor: pointer; inline-size: fit-content; }
  .check input { flex: none; inline-size: 1.125em; block-size: 1.125em; translate: 0 0.15em; accent-color: currentColor; }
  .check input:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
  .row { display: flex; flex-wrap: wrap; gap: 0.5rem 0.875rem; align-items: center; }
  .row > button { flex: 0 1 auto; min-inline-size: 0; overflow-wrap: anywhere; }
  :is([data-target], textarea, input) { scroll-margin-block: 5rem 1rem; }
  .problem { color: var(--_bad); font-weight: 600; font-size: 0.9375em; }
  fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; display: grid; gap: 0.625rem; }
  legend { font-weight: 650; font-size: 1.0625em; padding: 0; margin-block-end: 0.5rem; }
  .section { border-block-start: 1px solid var(--_hair); padding-block-start: 1.25rem; display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }
  fieldset.section > legend { float: inline-start; inline-size: 100%; }
  .primary { border-width: 2px; padding: 0.5em 1.25em; font-size: 1em; }
  button:disabled { opacity: 0.6; cursor: default; }
  .missing > ul { display: grid; gap: 0.125rem; margin-block-start: 0.25rem; }
  .missing li { display: flex; gap: 0.625em; align-items: baseline; }
  .missing li::before { content: ''; flex: none; inline-size: 0.625em; block-size: 0.625em; border: 1px solid currentColor; border-radius: 50%; }
  :is(#missing, #standing, #title):focus { outline: none; }
  .ready { font-weight: 600; }
  .standing { --_soft: var(--_ink-2); --_hair: var(--_rule); background: var(--_tone-wash); color: var(--_ink); border-inline-start: 4px solid var(--_tone); border-radius: calc(var(--_radius) * 0.6); padding: 1rem 1.25rem; display: grid; gap: 0.5rem; grid-template-columns: minmax(0, 1fr); }
  .standing .lead { font-size: 1.25em; font-weight: 650; line-height: 1.3; color: var(--_tone); }
  .standing .due { font-weight: 600; }
  .reply { display: grid; gap: 0.375rem; margin-block: 0.75rem; }
  .reply label { font-weight: 600; }
  .standing blockquote { margin: 0; padding-inline-start: 0.875rem; border-inline-start: 2px solid currentColor; }
  .feedback { display: grid; gap: 0.625rem; }
  .feedback dt { font-weight: 600; }
  dialog { border: 1px solid var(--_hair); border-radius: var(--_radius); background: Canvas; color: CanvasText; padding: 1.5rem; inline-size: min(32rem, calc(100vi - 2rem)); }
  dialog[open] { display: grid; gap: 0.75rem; }
  dialog .section-title { font-size: 1.25em; }
  dialog::backdrop { background: rgb(10 16 22 / 0.55); }
  .sent { list-style: disc; padding-inline-start: 1.5em; }
  @container (inline-size >= 64rem) {
    .sheet-and-form:has(> .beside[open]) { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .beside[open] { grid-column: 2; grid-row: 1; }
    .beside[open] > .sheet { position: sticky; inset-block-start: 0.75rem; max-block-size: calc(100dvb - 1.5rem); overflow: auto; }
    .beside[open] + .form { grid-column: 1; grid-row: 1; }
  }
  @container (inline-size < 30rem) { .saved { margin-inline-start: 0; } }
  @media (forced-colors: active) { .standing { border: 2px solid CanvasText; } [aria-invalid='true'] { border: 3px solid Mark; } }
  @media print { .bar, .beside, .row > button { display: none; } textarea { border: 0; padding: 0; max-block-size: none; } }
`;
