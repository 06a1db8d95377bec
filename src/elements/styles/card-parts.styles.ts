import { css } from 'lit';

/**
 * Styles of the card: the issuer's part above in the page's own colours, the verdict panel below on
 * its own background.
 */
export const frame = css`
  .card {
    position: relative; display: flex; flex-direction: column; overflow: clip; isolation: isolate; box-sizing: border-box;
    border: 1px solid var(--open-badge-border, var(--_hair)); border-radius: var(--_radius); background: var(--open-badge-background, transparent);
  }
  .body { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0.25rem 1.125rem; padding: 1.25rem 1.25rem 0.875rem; contain: paint; align-items: start; align-content: start; flex: auto; }
  .art { grid-row: 1; inline-size: 100%; aspect-ratio: 1; }
  .art > * { display: block; inline-size: 100%; block-size: 100%; object-fit: contain; }
  .text { min-block-size: 5.5rem; display: grid; align-content: center; gap: 0.125rem; min-inline-size: 0; }
  .title { font-size: 1.0938em; font-weight: 650; line-height: 1.28; text-wrap: pretty; overflow-wrap: anywhere; hyphens: auto; margin-block-end: 0.125rem; }
  .person { line-height: 1.4; overflow-wrap: anywhere; }
  .person strong { font-weight: 650; }
  .by, .host { font-size: 0.9063em; line-height: 1.4; overflow-wrap: anywhere; }
  .by > bdi { font-weight: 600; }
  .by small { font-size: 0.8571em; color: var(--_soft); }
  .logo { display: inline-block; inline-size: 1.5em; block-size: 1.5em; object-fit: contain; vertical-align: -0.4em; margin-inline-end: 0.5em; border-radius: 3px; }
  .date { color: var(--_soft); line-height: 1.4; }
  :is(.by, .host) small { display: inline-block; color: inherit; }
  .host { font-weight: 500; font-variant-numeric: tabular-nums; }
  .host[data-kind='key'] { color: var(--_soft); }
  .host small { font-weight: 400; }
  .host .mark { display: inline-block; inline-size: 1.2em; block-size: 1.2em; vertical-align: -0.2em; }
  .date { font-size: 0.8125em; }
  .wide { grid-column: 1 / -1; min-inline-size: 0; }
  .chips { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block-start: 0.625rem; }
  .chips > li { font-size: 0.7813em; line-height: 1.4; border: 1px solid var(--_hair); border-radius: 2em; padding: 0.125em 0.75em; color: var(--_soft); max-inline-size: 100%; overflow-wrap: anywhere; }
  .chips > .more { border: 0; padding-inline: 0; align-self: center; }
  .seal {
    display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.875rem; padding: 0.875rem 1.25rem 0.6875rem;
    border-block-start: 1px solid color-mix(in srgb, var(--_tone) 28%, transparent); background: var(--_tone-wash); color: var(--_ink); font-size: 0.9063em; line-height: 1.4;
  }
  .seal > .mark { inline-size: 1.75rem; block-size: 1.75rem; margin-block-start: 0.0625rem; }
  .seal[data-brief] { padding-block: 0.6875rem; align-items: center; }
  .seal[data-brief] > .mark { align-self: start; }
  .seal[data-brief] .says { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.5em; min-block-size: 1.75rem; align-content: center; }
  .seal[data-brief] .foot { flex: 1; flex-wrap: nowrap; justify-content: space-between; margin: 0; order: 1; }
  .seal[data-brief] .foot > time::before { content: '· '; }
  .seal[data-brief] .note { flex: 0 0 100%; order: 2; }
  .seal strong { display: block; font-weight: 650; font-size: 1.069em; line-height: 1.3; color: var(--_tone); overflow-wrap: anywhere; }
  .seal :is(p, .wrap) { text-wrap: pretty; }
  .seal .advice { font-size: 0.931em; color: var(--_ink-2); margin-block-start: 0.25rem; }
  .body[hidden] + .seal { border-block-start: 0; }
  .note { display: flex; gap: 0.5em; align-items: start; margin-block-start: 0.25rem; }
  .note .mark { inline-size: 1.15em; block-size: 1.15em; margin-block-start: 0.125em; }
  .says > :last-child:not(.foot) { padding-block-end: 0.1875rem; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.875em; margin-block-start: 0.3125rem; min-block-size: 1.75rem; font-size: 0.8621em; color: var(--_ink-2); font-variant-numeric: tabular-nums; }
  .foot button[aria-disabled]:not(:focus) { visibility: hidden; }
  .foot time { text-wrap: balance; }
  .foot button { color: var(--_ink); font-size: 1em; min-block-size: 1.75rem; max-inline-size: 100%; overflow-wrap: anywhere; }
  .card[data-muted] :is(.art > *, .logo) { filter: grayscale(1); opacity: 0.6; }
  .toggle { justify-self: start; margin-block-start: 0.5rem; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
  .report-area { border-block-start: 1px solid var(--_rule); }
  .report-area[data-expected] { min-block-size: 74rem; }
  .card[data-layout] { reading-flow: flex-visual; }
  .card[data-layout] > .body { padding-block-end: 1.25rem; }
  .card[data-layout] > .rest { grid-template-columns: minmax(0, 1fr); padding-block-start: 0.5rem; order: 1; }
  .card[data-layout] > .rest > .wide > #details > .details > section:first-child { border-block-start: 0; padding-block-start: 0; }
  .card[data-layout] .questions { margin-block-start: 0; }
  .card[data-layout] p ~ .questions { margin-block-start: 0.75rem; }
  .card[data-layout] .question:first-child { border-block-start: 0; padding-block-start: 0; }
  .card[data-layout] .report-area { order: 2; }
  .judged, .sticky { display: contents; }
  [data-layout='showcase'] > .body:not(.rest) { grid-template-columns: 10rem minmax(0, 1fr); column-gap: 1.5rem; align-items: center; }
  [data-layout='showcase'] .title { font-size: 1.5rem; line-height: 1.2; margin-block-end: 0.25rem; }
  [data-layout='showcase'] .text { gap: 0.25rem; }
  .card[data-layout='showcase'] > .rest { padding-block-start: 1.25rem; }
  .unprinted { display: none; }
  @container (inline-size < 19rem) {
    .body { grid-template-columns: 4rem minmax(0, 1fr); padding: 1rem; column-gap: 0.875rem; }
    .text { min-block-size: 4rem; }
    .seal { padding-inline: 1rem; column-gap: 0.625rem; }
  }
  @container (inline-size < 15.5rem) {
    .body { grid-template-columns: minmax(0, 1fr); }
    .art { inline-size: 5rem; }
    .text { min-block-size: 0; }
  }
  @container (inline-size >= 24rem) { .report-area[data-expected] { min-block-size: 65rem; } }
  @container (inline-size >= 30rem) { .report-area[data-expected] { min-block-size: 56rem; } }
  @container (inline-size < 26rem) {
    [data-layout='showcase'] > .body:not(.rest) { grid-template-columns: minmax(0, 1fr); }
    [data-layout='showcase'] .art { inline-size: 10rem; }
  }
  @container (inline-size >= 40rem) {
    .report-area[data-expected] { min-block-size: 50rem; }
    .body { grid-template-columns: 8rem minmax(0, 1fr); padding: 1.75rem; column-gap: 1.75rem; }
    .text { min-block-size: 8rem; }
    .title { font-size: 1.375em; }
    .seal { padding-inline: 1.75rem; }
    [data-layout='showcase'] > .body:not(.rest) { grid-template-columns: 12.5rem minmax(0, 1fr); }
  }
  @container (inline-size >= 60rem) {
    [data-layout='full'] { display: grid; grid-template: auto 1fr auto / minmax(0, 1fr) 25rem; }
    [data-layout='full'] > .body { grid-area: 1 / 1; }
    [data-layout='full'] > .rest { grid-area: 2 / 1; }
    [data-layout='full'] > .report-area { grid-area: 3 / 1 / auto / -1; }
    [data-layout='full'] > .judged { display: block; grid-area: 1 / 2 / 3; background: var(--_paper); border-inline-start: 1px solid var(--_rule); }
    [data-layout='full'] .sticky { display: flex; flex-direction: column; position: sticky; inset-block-start: 0; max-block-size: 100dvb; }
    [data-layout='full'] .sticky > .seal { border-block-start: 0; flex: none; padding: 1.25rem; }
    [data-layout='full'] .sticky > .report-area { overflow-y: auto; min-block-size: 0; }
    [data-layout='full'] .sticky > .report-area[data-expected] { min-block-size: 0; }
    [data-layout='full'] .sticky .report { padding: 1.25rem; }
  }
  :host([mode='card'][readable]) { max-inline-size: var(--open-badge-max-width, 38rem); }
  .seal .mark .ring { animation: close 200ms ease-out; }
  .seal .mark .disc { animation: appear 200ms ease-in; }
  @keyframes close { from { stroke-dasharray: 75 25; } to { stroke-dasharray: 100 0; } }
  @keyframes appear { from { opacity: 0; } }
  @media (prefers-reduced-motion: reduce) { .seal .mark :is(.ring, .disc) { animation: none; } }
  @media (forced-colors: active) { .card[data-muted] .art > * { opacity: 1; } .art > img { outline: 1px solid CanvasText; } .seal { border-block-start: 2px solid CanvasText; } .seal strong { color: CanvasText; } }
  @media print {
    .foot:not(:has(time)) { display: none; }
    .foot time[title] { font-size: 0; }
    .foot time[title]::after { content: attr(title); font-size: 0.8125rem; }
    .card:not([data-layout], :has(.report)), .body:not(.rest, :has(.details)), .seal { break-inside: avoid; }
    .seal { background: #fff; }
    .card[data-muted] .art > * { opacity: 1; }
    .unprinted { display: block; }
    .card[data-layout] { display: block; }
    .card[data-layout] :is(.judged, .sticky) { display: contents !important; }
  }
`;
