import { css } from 'lit';

/**
 * Styles of the details, like the back of a certificate: thin rules, our quiet labels beside (or
 * above) the issuer's text, in one order at every width. Only what we checked ourselves has the
 * shape of our marks. Filled shapes are drawn by their border, since backgrounds are not
 * printed.
 */
export const account = css`
  .details { font-size: 0.9375em; line-height: 1.55; }
  .wide .details { margin-block-start: 0.75rem; }
  .details > section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.375rem 2rem; align-items: start; border-block-start: 1px solid var(--_hair); padding-block: 1rem 1.125rem; }
  .details > details { border-block-start: 1px solid var(--_hair); padding-block: 1rem; }
  .details > section:first-child { border-block-start: 0; padding-block-start: 0; }
  .wide .details > section:first-child { border-block-start: 1px solid var(--_hair); padding-block-start: 1rem; }
  .details .section-title, .details > details > summary { font-weight: 600; font-size: 0.9375em; line-height: 1.6533; color: var(--_soft); }
  .told, .details .markdown { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.375rem; min-inline-size: 0; }
  .told > :is(p, .markdown), .told li > :is(p, .markdown) { max-inline-size: 40rem; text-wrap: pretty; }
  .told li :is(.markdown, .markdown > p) { text-align: -webkit-match-parent; text-align: match-parent; }
  .told strong { font-weight: 650; }
  .told .host { font-size: 1em; }
  .told .chips { margin-block-start: 0.25rem; }
  .told .rows { gap: 0.5rem 2rem; }
  [part='dates'] .rows { gap: 0.25rem; }
  .side-by-side { grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); }
  .told .lines > div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
  .told .lines dt { flex: 0 1 8.5rem; }
  .told .lines dd { flex: 1 1 10rem; min-inline-size: 0; }
  .told > .lines:first-child dd { flex-basis: 8rem; }
  .told > .lines:first-child { font-size: 1em; margin-block: 0; gap: 0.25rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 23em), 1fr)); }
  .details > details [part~='copy'] { margin-block-start: 0.75rem; }
  .told summary { font-weight: 400; font-size: 1em; }
  .details summary { padding-block: 0.125rem; margin-block: -0.125rem; }
  .told > details[open] > summary { margin-block-end: 0.375rem; }
  .long { white-space: pre-line; }
  .goes { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .markdown { overflow-wrap: anywhere; }
  .markdown blockquote { margin: 0; padding-inline-start: 0.875rem; border-inline-start: 2px solid var(--_hair); }
  .markdown hr { inline-size: 100%; border: 0; border-block-start: 1px solid var(--_hair); }
  .md-heading { font-weight: 650; }
  .md-list { display: grid; gap: 0.25rem; padding-inline-start: 1.5em; }
  ul.md-list { list-style: disc; }
  ol.md-list { list-style: decimal; }
  .result { display: grid; gap: 0.25rem; }
  .result + .result { margin-block-start: 0.75rem; }
  .ladder { display: grid; margin-block: 0.125rem; }
  .level { --_dot: 0.75rem; --_step: 0.3125rem; position: relative; display: grid; grid-template-columns: var(--_dot) minmax(0, 1fr); gap: 0.75rem; padding-block: var(--_step); color: var(--_soft); }
  .level .dot { inline-size: var(--_dot); block-size: var(--_dot); margin-block-start: calc((1lh - var(--_dot)) / 2); border: 2px solid currentColor; border-radius: 50%; }
  ol .level:not(:last-child)::after {
    content: ''; position: absolute; inset-inline-start: calc(var(--_dot) / 2 - 0.5px); border-inline-start: 1px solid currentColor; opacity: 0.5;
    inset-block: calc(var(--_step) + (1lh + var(--_dot)) / 2 + 3px) calc(3px - var(--_step) - (1lh - var(--_dot)) / 2);
  }
  .level .soft { color: inherit; }
  .level[data-reached] { color: inherit; }
  .level[data-reached] .dot { border-width: calc(var(--_dot) / 2); }
  .level[data-reached] .name { font-weight: 650; }
  .level[data-passed] .dot { border-width: calc(var(--_dot) / 2); }
  ol .level[data-passed]:not(:last-child)::after { border-inline-start-width: 2px; opacity: 1; }
  .showcase { display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); margin-block-end: 0.5rem; }
  .reach { display: grid; gap: 0.125rem; }
  .soft-inline { color: var(--_soft); }
  .steps { display: flex; align-items: center; max-inline-size: 20rem; margin-block: 0.5rem 0.25rem; }
  .step { flex: 1; display: flex; align-items: center; color: var(--_soft); }
  .step:first-child { flex: none; }
  .step:not(:first-child)::before { content: ''; flex: 1; border-block-start: 2px solid currentColor; opacity: 0.5; }
  .step::after { content: ''; inline-size: 0.75rem; block-size: 0.75rem; border: 2px solid currentColor; border-radius: 50%; }
  .step:is([data-passed], [data-reached]) { color: inherit; }
  .step:is([data-passed], [data-reached])::before { opacity: 1; }
  .step:is([data-passed], [data-reached])::after { border-width: 0.375rem; }
  .step[data-reached]::after { outline: 2px solid currentColor; outline-offset: 2px; }
  .tabs { display: flex; flex-wrap: wrap; gap: 0 1.25rem; border-block-start: 1px solid var(--_hair); padding-block-start: 0.375rem; }
  .tab { display: contents; }
  .tab > summary { order: 1; min-block-size: 2rem; align-content: center; }
  .tab::details-content { order: 2; flex: 0 0 100%; }
  .tab > .told { padding-block: 0.5rem; }
  .flags { display: inline-flex; flex-wrap: wrap; gap: 0 0.375em; margin-inline-start: 0.25em; }
  .flags em { font-style: normal; font-weight: 600; font-size: 0.8em; line-height: 1.5; border: 1px solid currentColor; border-radius: 1em; padding-inline: 0.6em; white-space: nowrap; }
  @container (inline-size >= 40rem) {
    .details > section { grid-template-columns: 9rem minmax(0, 1fr); }
  }
  @media print {
    .details > section { break-inside: avoid; }
    .details > section:has(> .told > details:not([open])), .details > details:not([open]) { display: none; }
    [part='dates'] .rows { gap: 0.25rem; }
  .side-by-side { grid-template-columns: minmax(0, 1fr); }
    .told a::after { content: '(' attr(href) ')'; display: inline-block; max-inline-size: 100%; margin-inline-start: 0.25em; direction: ltr; overflow-wrap: anywhere; font-size: 0.8667em; color: var(--_soft); }
    .told .goes { display: none; }
  }
`;
