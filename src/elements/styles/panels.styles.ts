import { css } from 'lit';

/** What opens: the issuer's account (in the page's colours) and our report (on its own paper). */
export const panels = css`
  .details { display: grid; gap: 1.25rem; padding-block: 1rem 0.25rem; font-size: 0.9375em; line-height: 1.55; }
  .details section, .details .markdown { display: grid; gap: 0.375rem; min-inline-size: 0; }
  .section-title { font-weight: 650; font-size: 0.9375em; }
  .long { white-space: pre-line; }
  .soft, small { color: var(--_soft); font-size: 0.8667em; }
  span.soft { display: block; }
  .goes { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .rows { display: grid; gap: 0.625rem; }
  .markdown { overflow-wrap: anywhere; }
  .markdown blockquote { margin: 0; padding-inline-start: 0.875rem; border-inline-start: 2px solid var(--_hair); }
  .markdown hr { inline-size: 100%; border: 0; border-block-start: 1px solid var(--_hair); }
  .md-heading { font-weight: 650; }
  .md-list { display: grid; gap: 0.25rem; padding-inline-start: 1.5em; }
  ul.md-list { list-style: disc; }
  ol.md-list { list-style: decimal; }
  code, pre { font-family: var(--open-badge-mono, ui-monospace, monospace); font-size: 0.875em; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .result { display: grid; gap: 0.375rem; }
  .passed { display: flex; gap: 0.5em; align-items: center; }
  .ladder { display: grid; gap: 0; margin-block: 0.25rem; }
  .level { position: relative; display: grid; grid-template-columns: 1rem minmax(0, 1fr); gap: 0.75rem; padding-block: 0.25rem; color: var(--_soft); }
  .level .dot { inline-size: 0.875rem; block-size: 0.875rem; margin-block-start: 0.3em; border: 2px solid currentColor; border-radius: 50%; }
  ol .level:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: 0.4375rem; inset-block: calc(0.3em + 1.25rem) -0.2em; border-inline-start: 1px solid currentColor; opacity: 0.5; }
  .level[data-reached] { color: inherit; font-weight: 600; }
  .level[data-reached] .dot { background: currentColor; forced-color-adjust: none; }
  .level em { font-style: normal; font-weight: 600; font-size: 0.8em; border: 1px solid currentColor; border-radius: 1em; padding: 0.05em 0.6em; margin-inline-start: 0.25em; white-space: nowrap; }
  .level small { color: inherit; }
  .lines { display: grid; gap: 0.375rem; margin-block: 0.375rem; font-size: 0.8667em; }
  .lines > div { display: grid; grid-template-columns: minmax(5rem, 9rem) minmax(0, 1fr); gap: 0.125rem 0.75rem; }
  .lines dt { color: var(--_soft); }
  summary { cursor: pointer; inline-size: fit-content; padding-block: 0.25rem; font-weight: 600; font-size: 0.9375em; border-radius: 4px; }
  dd summary, .marked summary { font-weight: 400; font-size: 0.8667em; color: var(--_soft); }
  .marked { display: grid; grid-template-columns: 1.25rem minmax(0, 1fr); gap: 0.625rem; align-items: start; }
  .marked > .mark { inline-size: 1.25rem; block-size: 1.25rem; margin-block-start: 0.1em; }
  .marked small, dd small { display: block; }

  .report { --_soft: var(--_ink-2); --_hair: var(--_rule); background: var(--_paper); color: var(--_ink); padding: 1.25rem; display: grid; gap: 0.625rem; font-size: 0.9375em; line-height: 1.5; container-type: inline-size; }
  .headline { display: flex; gap: 0.75rem; align-items: center; font-size: 1.25em; font-weight: 650; line-height: 1.3; text-wrap: balance; }
  .headline .mark { inline-size: 2rem; block-size: 2rem; }
  .questions { margin-block-start: 0.375rem; }
  .question { display: grid; grid-template-columns: 1.375rem 7rem minmax(0, 1fr); gap: 0.125rem 0.75rem; padding-block: 0.75rem; border-block-start: 1px solid var(--_rule); }
  .question > .mark { inline-size: 1.375rem; block-size: 1.375rem; }
  .question > dt { color: var(--_ink-2); }
  .question > dd { grid-column: 3; min-inline-size: 0; }
  .do { background: var(--_wash); border-radius: calc(var(--_radius) * 0.7); padding: 0.875rem 1rem; display: grid; gap: 0.375rem; }
  .advice { display: grid; gap: 0.25rem; }
  .advice + .advice { margin-block-start: 0.5rem; }
  .checks { padding-block: 0.5rem; }
  .raw { max-block-size: 24rem; overflow: auto; background: var(--_wash); border-radius: calc(var(--_radius) * 0.5); padding: 0.75rem; margin-block-start: 0.5rem; unicode-bidi: plaintext; }
  .actions { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .share .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
  .share .row > input { flex: 1 1 12rem; }
  .share .row > strong { flex: 1 1 auto; }
  .share { gap: 1rem; grid-template-columns: minmax(0, 1fr); }
  .share > .section-title { font-size: 1.25em; line-height: 1.3; }
  .share .row > button { min-block-size: 2.857em; }
  .share input {
    font: inherit; color: inherit; background: transparent; border: 1px solid color-mix(in srgb, currentColor 58%, transparent);
    border-radius: calc(var(--_radius) * 0.6); padding: 0.4em 0.7em; min-inline-size: 0; min-block-size: 2.5em;
  }
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
    .details { display: block; columns: 2; column-gap: 2.5rem; }
    .details > * { break-inside: avoid; margin-block-end: 1.25rem; }
  }
  @media (forced-colors: active) { .do, .raw { border: 1px solid CanvasText; } }
  @media print { .report details:not([open]) { display: none; } .raw { max-block-size: none; } }
`;
