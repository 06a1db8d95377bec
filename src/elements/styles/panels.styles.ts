import { css } from 'lit';

/** Styles shared by the panels, and those of the report on its own background. */
export const panels = css`
  .section-title { font-weight: 650; font-size: 0.9375em; }
  .soft, small { color: var(--_soft); font-size: 0.8667em; }
  span.soft { display: block; }
  .rows { display: grid; gap: 0.625rem; }
  code, pre { font-family: var(--open-badge-mono, ui-monospace, monospace); font-size: 0.875em; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .lines { display: grid; gap: 0.375rem; margin-block: 0.375rem; font-size: 0.8667em; }
  .lines > div { display: grid; grid-template-columns: minmax(5rem, 9rem) minmax(0, 1fr); gap: 0.125rem 0.75rem; }
  .lines > [data-next] { margin-block-start: 0.625rem; }
  .lines > [data-document] { grid-template-columns: minmax(0, 1fr); }
  .lines .raw { margin-block-start: 0; max-block-size: 16rem; }
  .lines dt { color: var(--_soft); }
  summary { cursor: pointer; inline-size: fit-content; padding-block: 0.25rem; font-weight: 600; font-size: 0.9375em; border-radius: 4px; }
  dd summary, .marked summary { font-weight: 400; font-size: 0.8667em; color: var(--_soft); }
  .marked { display: grid; grid-template-columns: 1.25rem minmax(0, 1fr); gap: 0.625rem; align-items: start; }
  .marked > .mark { inline-size: 1.25rem; block-size: 1.25rem; margin-block: calc((1lh - 1.25rem) / 2); }
  .marked small, dd small { display: block; }

  .report { --_soft: var(--_ink-2); --_hair: var(--_rule); background: var(--_paper); color: var(--_ink); padding: 1.25rem; display: grid; gap: 0.625rem; font-size: 0.9375em; line-height: 1.5; container-type: inline-size; }
  .headline { display: flex; gap: 0.75rem; align-items: start; font-size: 1.25em; font-weight: 650; line-height: 1.3; text-wrap: balance; }
  .headline .mark { inline-size: 2rem; block-size: 2rem; margin-block: calc((1lh - 2rem) / 2); }
  .questions { margin-block-start: 0.375rem; }
  .question { display: grid; grid-template-columns: 1.375rem 7.5em minmax(0, 1fr); gap: 0.125rem 0.75rem; padding-block: 0.75rem; border-block-start: 1px solid var(--_rule); }
  .question > .mark { inline-size: 1.375rem; block-size: 1.375rem; margin-block: calc((1lh - 1.375rem) / 2); }
  .question > dt { color: var(--_ink-2); }
  .question > dd { grid-column: 3; min-inline-size: 0; }
  .compare { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; align-items: center; margin-block-start: 0.375rem; }
  .compare > label { flex: 0 0 100%; color: var(--_ink-2); font-size: 0.8667em; }
  .compare > input { flex: 1 1 9rem; max-inline-size: 18rem; }
  .compare > button { min-block-size: 2.5rem; }
  .share input, .compare > input {
    font: inherit; color: inherit; background: transparent; border: 1px solid color-mix(in srgb, currentColor 58%, transparent);
    border-radius: calc(var(--_radius) * 0.6); padding: 0.4em 0.7em; min-inline-size: 0; min-block-size: 2.5em;
  }
  .do { background: var(--_wash); border-radius: calc(var(--_radius) * 0.7); padding: 0.875rem 1rem; display: grid; gap: 0.375rem; }
  .advice { display: grid; gap: 0.25rem; }
  .advice + .advice { margin-block-start: 0.5rem; }
  .report > details { border-block-start: 1px solid var(--_rule); padding-block-start: 0.625rem; }
  .report > .do + details { margin-block-start: 0.625rem; }
  .report > details > summary { inline-size: 100%; }
  .checks { padding-block: 0.5rem; }
  .marked .lines, dd .lines, [part='asked'] .lines { margin-block: 0.25rem 0.625rem; }
  .report p { text-wrap: pretty; }
  .on-paper { display: none; }
  .on-paper .lines > div { grid-template-columns: 9.125rem minmax(0, 1fr); }
  .report [part~='copy'] { margin-block-start: 0.5rem; }
  .raw { max-block-size: 24rem; overflow: auto; background: var(--_wash); border-radius: calc(var(--_radius) * 0.5); padding: 0.75rem; margin-block-start: 0.5rem; unicode-bidi: plaintext; }
  .actions { display: flex; flex-wrap: wrap; gap: 0.5rem; border-block-start: 1px solid var(--_rule); padding-block-start: 1rem; margin-block-start: 0.125rem; }
  .share .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
  .share .row > input { flex: 1 1 12rem; }
  .share .row > strong { flex: 1 1 auto; }
  .share { gap: 1rem; grid-template-columns: minmax(0, 1fr); }
  .share > .section-title { font-size: 1.25em; line-height: 1.3; }
  .share .row > button { min-block-size: 2.857em; }
  .share-link { display: grid; gap: 0.25rem; grid-template-columns: minmax(0, 1fr); }
  .share label { font-weight: 600; }
  .embed { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25rem; margin-block-start: 0.75rem; }
  .embed .raw { max-block-size: 9rem; margin-block-start: 0; }
  .networks { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
  .networks a { display: inline-block; min-block-size: 1.75em; align-content: center; }
  .primary { font-weight: 650; border: 1px solid currentColor; border-radius: calc(var(--_radius) * 0.6); padding: 0.45em 0.9em; text-decoration: none; }
  .primary:hover { background: color-mix(in srgb, currentColor 9%, transparent); }
  @container (inline-size < 24rem) {
    .question { grid-template-columns: 1.375rem minmax(0, 1fr); }
    .question > dd { grid-column: 2; }
    .lines > div { grid-template-columns: minmax(0, 1fr); }
  }
  @container (inline-size >= 40rem) {
    .report { padding: 1.75rem; }
    [part='asked'] .lines > div { grid-template-columns: 14rem minmax(0, 1fr); }
  }
  @media (forced-colors: active) { .do, .raw { border: 1px solid CanvasText; } }
  @media print {
    .report details:not([open]), .actions, .compare { display: none; }
    .on-paper { display: block; }
    .question, .do, .marked { break-inside: avoid; }
    .do { border: 1px solid var(--_rule); }
    .raw { max-block-size: none; }
  }
`;
