import { css } from 'lit';

/** The fields, the table and what is around it. */
export const styles = css`
  .all { display: grid; gap: 1.25rem; }
  .drop {
    display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.75rem 1.5rem; align-items: center; padding: 1.75rem;
    border: 2px dashed color-mix(in srgb, currentColor 46%, transparent); border-radius: var(--_radius); background: var(--open-badge-background, transparent);
  }
  .drop[data-over] { border-style: solid; border-color: currentColor; background: color-mix(in srgb, currentColor 7%, transparent); }
  .drop > :last-child { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .drop .lead { font-weight: 650; font-size: 1.125em; line-height: 1.3; }
  .drop p, .hint { font-size: 0.875em; color: var(--_soft); }
  .camera { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 1.5rem; padding: 1rem; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); color: var(--_ink); }
  .camera .view { position: relative; aspect-ratio: 4 / 3; overflow: hidden; border-radius: calc(var(--_radius) * 0.6); background: #000; }
  .camera video { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
  .camera .view::after { content: ''; position: absolute; inset: 12% 22%; border: 3px solid #fff; border-radius: 0.75rem; opacity: 0.85; pointer-events: none; }
  .beside { display: flex; flex-direction: column; gap: 0.75rem; align-items: start; }
  .beside .wrap { font-weight: 600; min-block-size: 3em; }
  .beside .row { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-start: auto; }
  [aria-pressed='true'][part='button'] { background: color-mix(in srgb, currentColor 14%, transparent); }
  .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, max(19rem, 40%)), 1fr)); gap: 1rem 1.5rem; align-items: start; }
  .field { display: grid; gap: 0.25rem; min-inline-size: 0; }
  .field label { font-weight: 600; font-size: 0.9375em; }
  .field .row { display: flex; gap: 0.5rem; align-items: start; }
  .field .row > button, .exports > button { min-block-size: 2.7em; }
  input, textarea, select {
    font: inherit; font-size: 0.9375em; color: inherit; background: var(--open-badge-background, transparent); border: 1px solid color-mix(in srgb, currentColor 58%, transparent);
    border-radius: calc(var(--_radius) * 0.6); padding: 0.45em 0.7em; inline-size: 100%; min-inline-size: 0; min-block-size: 2.5em;
  }
  textarea { resize: vertical; block-size: 2.5em; font-family: var(--open-badge-mono, ui-monospace, monospace); }
  textarea:focus, textarea:not(:placeholder-shown) { block-size: 7em; }
  .progress { display: flex; gap: 1rem; align-items: center; font-size: 0.9375em; }
  progress { flex: auto; block-size: 0.5rem; accent-color: var(--_quiet); }
  .table { overflow-x: auto; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); color: var(--_ink); }
  table { border-collapse: collapse; table-layout: fixed; inline-size: 100%; min-inline-size: 62rem; font-size: 0.9375em; line-height: 1.4; }
  th, td { text-align: start; vertical-align: top; padding: 0.75rem; font-weight: 400; overflow-wrap: anywhere; }
  thead [data-column='badge'] { inline-size: 14%; }
  thead [data-column='verdict'] { inline-size: 18%; }
  thead [data-column='authentic'] { inline-size: 15%; }
  thead [data-column='current'] { inline-size: 14%; }
  thead [data-column='issuer'] { inline-size: 17%; }
  thead [data-column='recipient'], thead [data-column='file'] { inline-size: 11%; }
  tbody th { text-align: start; }
  thead button { border: 0; padding: 0; min-block-size: max(1.75em, 24px); font-size: 1em; font-weight: 600; white-space: normal; text-align: start; }
  thead button:hover { background: none; text-decoration: underline; }
  .way { display: inline-block; inline-size: 0.5em; block-size: 0.75em; margin-inline-start: 0.4em; background: currentColor; opacity: 0.45; clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%); }
  [aria-sort='ascending'] .way { opacity: 1; clip-path: polygon(50% 15%, 100% 75%, 0 75%); }
  [aria-sort='descending'] .way { opacity: 1; clip-path: polygon(0 25%, 100% 25%, 50% 85%); }
  @media (forced-colors: active) { .way { forced-color-adjust: none; background: CanvasText; } }
  .tools { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; }
  .tool { display: grid; gap: 0.25rem; font-weight: 600; font-size: 0.875em; }
  .tool > * { font-weight: 400; font-size: 1.07em; inline-size: auto; }
  .exports { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-inline-start: auto; }
  .answer small { font-size: 0.8667em; line-height: 1.35; }
  td b { font-weight: 650; }
  td[data-column='issuer'], td[data-column='recipient'], td[data-column='file'] { font-size: 0.9333em; }
  thead th { font-weight: 600; font-size: 0.875em; color: var(--_ink-2); background: var(--_wash); white-space: nowrap; }
  tbody tr { border-block-start: 1px solid var(--_rule); }
  tbody tr[data-selected] { background: var(--_wash); }
  tbody button { border: 0; padding: 0; text-align: start; font-size: 1em; min-block-size: max(1.75em, 24px); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  tbody button:hover { background: none; text-decoration-thickness: 2px; }
  .verdict { display: grid; grid-template-columns: auto minmax(9rem, 1fr); gap: 0.125rem 0.625rem; }
  .verdict b { font-weight: 650; color: var(--_tone); }
  .verdict small { grid-column: 2; color: var(--_ink-2); }
  .answer { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5rem; }
  .answer .mark { inline-size: 1.15em; block-size: 1.15em; margin-block-start: 0.15em; }
  .bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; }
  .bar .section-title { font-size: 1.125em; }
  @container (inline-size < 34rem) {
    .drop, .camera { grid-template-columns: minmax(0, 1fr); }
    .drop { padding: 1.25rem; }
    .beside .wrap { min-block-size: 0; }
    table { min-inline-size: 0; display: block; }
    tbody { display: block; }
    thead { display: block; }
    thead tr { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0.5rem 1rem; background: var(--_wash); }
    thead tr > th[data-column] { inline-size: auto; padding: 0; }
    tbody tr { display: grid; gap: 0.375rem; padding-block: 0.75rem; }
    tbody :is(td, th) { padding: 0 1rem; inline-size: auto; }
    tbody td:empty { display: none; }
    .exports { margin-inline-start: 0; }
    td[data-column='file'] { font-size: 0.875em; color: var(--_ink-2); }
  }
  @media (forced-colors: active) { .verdict b { color: CanvasText; } }
  @media print { .drop, .camera, .fields, .tools, .progress { display: none; } }
`;
