import { css } from 'lit';

/** Styles of the public page of a micro-credential, on the background of the page around it. */
export const definitionStyles = css`
  .definition { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .head { display: flex; gap: 1.125rem; align-items: center; }
  .head .art { flex: none; inline-size: 5.5rem; aspect-ratio: 1; }
  .head .art img { display: block; inline-size: 100%; block-size: 100%; object-fit: contain; }
  .head .text { min-inline-size: 0; display: grid; gap: 0.125rem; }
  .eyebrow { font-size: 0.8667em; color: var(--_soft); }
  .title { font-size: 1.5em; font-weight: 650; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; hyphens: auto; }
  .by { overflow-wrap: anywhere; }
  .by > bdi { font-weight: 600; }
  .by .host { display: inline-block; margin-inline-start: 0.375em; font-variant-numeric: tabular-nums; }
  .competency { font-size: 1.1875em; line-height: 1.45; max-inline-size: 40em; text-wrap: pretty; overflow-wrap: anywhere; }
  .promises { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-weight: 600; }
  .promises > li { display: flex; gap: 0.5em; align-items: center; }
  .tick { inline-size: 1em; block-size: 1em; flex: none; color: var(--_good); }
  .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); gap: 0.75rem 1.5rem; border-block: 1px solid var(--_hair); padding-block: 0.875rem; font-size: 0.9375em; }
  .facts dt { color: var(--_soft); font-size: 0.9333em; }
  .facts dd > bdi { font-weight: 600; }
  .acts ::slotted(:is(a, button)) { font: inherit; font-weight: 650; color: inherit; background: none; text-decoration: none; border: 1px solid currentColor; border-radius: calc(var(--_radius) * 0.6); padding: 0.45em 1.1em; cursor: pointer; }
  .acts { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
  .definition > .details { margin-block-start: 0.5rem; }
  .numbered { counter-reset: step; }
  .numbered > li { counter-increment: step; display: grid; grid-template-columns: 1.5em minmax(0, 1fr); }
  .numbered > li::before { content: counter(step) '.'; grid-row: 1 / span 2; color: var(--_soft); font-variant-numeric: tabular-nums; }
  .numbered > li > * { grid-column: 2; }
  .cited { font-weight: 600; }
  .cited .goes { font-weight: 400; }
  .details > .parts { grid-template-columns: minmax(0, 1fr); }
  .parts > .told { gap: 1.5rem; }
  .parts .section-title { font-size: 1.25em; line-height: 1.3; font-weight: 650; color: inherit; }
  .part { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
  .part-title { font-weight: 650; font-size: 1.0625em; }
  .requirements { display: grid; gap: 0.75rem; }
  .requirements strong { font-weight: 600; }
  .rules { display: block; }
  table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.9333em; line-height: 1.45; }
  :is(th, td) { text-align: start; vertical-align: top; font-weight: 400; padding: 0.625rem 0.75rem; border-block: 1px solid var(--_hair); overflow-wrap: anywhere; hyphens: auto; }
  thead th { padding-block: 0.25rem; color: var(--_soft); border-block-start: 0; }
  thead th:first-child { inline-size: 26%; }
  :is(th, td):first-child { padding-inline-start: 0; }
  td { border-inline-start: 1px solid var(--_hair); }
  td[data-needed] { background: color-mix(in srgb, currentColor 6%, transparent); box-shadow: inset 0 2px 0 currentColor; }
  .level-name { display: block; font-weight: 600; }
  .level-text { display: block; }
  em[part='needed'] { font-style: normal; font-weight: 600; font-size: 0.8125em; border: 1px solid currentColor; border-radius: 1em; padding-inline: 0.6em; white-space: nowrap; }
  .relations { display: grid; gap: 0.625rem; }
  :is(.relations, .facts) dd small { display: inline; }
  .markdown > p { text-align: -webkit-match-parent; text-align: match-parent; }
  .told > div > .markdown { max-inline-size: 40rem; text-wrap: pretty; }
  .relations dt { color: var(--_soft); }
  .version { border-block-start: 1px solid var(--_hair); padding-block-start: 1rem; }
  @container (inline-size < 40rem) {
    :is(table, thead, tbody, tr, th, td) { display: block; }
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { border-block-start: 1px solid var(--_hair); padding-block: 0.75rem; }
    :is(th, td) { border: 0; padding: 0.25rem 0; }
    td { border-inline-start: 2px solid var(--_hair); padding-inline-start: 0.75rem; margin-block-start: 0.375rem; }
    td[data-needed] { border-inline-start-color: currentColor; box-shadow: none; background: none; }
  }
  @container (inline-size < 24rem) { .head { align-items: start; } .head .art { inline-size: 3.5rem; } .title { font-size: 1.25em; } }
  @media (forced-colors: active) { td[data-needed] { border: 2px solid CanvasText; } }
  @media print {
    .acts { display: none; }
    .details > .parts { break-inside: auto; }
    tr, .requirements > li { break-inside: avoid; }
    .part-title { break-after: avoid; }
    td[data-needed] { border-block-start: 2px solid currentColor; }
  }
`;
