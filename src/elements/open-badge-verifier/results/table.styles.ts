import { css } from 'lit';

/**
 * Styles of the table of several badges: columns where there is room, otherwise a list. Nothing
 * scrolls horizontally, so that the header can stay visible.
 */
export const tableStyles = css`
  .kinds { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  .kinds button { display: inline-flex; gap: 0.45em; align-items: center; font-weight: 500; border-color: var(--_hair); border-radius: 2em; padding: 0.3em 0.85em; }
  .kinds button[aria-pressed='true'] { border-color: currentColor; background: color-mix(in srgb, currentColor 10%, transparent); font-weight: 600; }
  .kinds .mark { inline-size: 1.2em; block-size: 1.2em; }
  .count { font-variant-numeric: tabular-nums; color: var(--_soft); }
  .arranging { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; }
  .tool { display: grid; gap: 0.25rem; font-weight: 600; font-size: 0.875em; }
  .tool > * { font-weight: 400; font-size: 1.07em; }
  .search { flex: 1 1 12rem; max-inline-size: 20rem; }
  .shown { padding-block-end: 0.55rem; }
  .exports { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-inline-start: auto; }
  .exports button { border-color: color-mix(in srgb, currentColor 46%, transparent); }

  .table { overflow: clip; overflow-anchor: none; border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); color: var(--_ink); --_soft: var(--_ink-2); }
  table { border-collapse: collapse; table-layout: fixed; inline-size: 100%; font-size: 0.9375em; line-height: round(up, 1.4em, 1px); }
  th, td { text-align: start; vertical-align: top; padding: 0.75rem 0.5rem; font-weight: 400; overflow-wrap: anywhere; }
  tr > :first-child { padding-inline-start: 1rem; }
  tr > :last-child { padding-inline-end: 1rem; }
  thead th { position: sticky; inset-block-start: var(--open-badge-sticky-top, 0px); z-index: 1; vertical-align: middle; padding-block: 0.5rem; background: var(--_wash); color: var(--_ink-2); font-size: 0.875em; box-shadow: inset 0 -1px var(--_rule); overflow-wrap: normal; }
  [data-column='verdict'] { inline-size: 19%; }
  :is([data-column='authentic'], [data-column='current']) { inline-size: 11%; hyphens: auto; }
  [data-column='issuer'] { inline-size: 17.5%; }
  [data-column='recipient'] { inline-size: 12.5%; }
  [data-column='file'] { inline-size: 11.5%; }
  .table :is(thead, tbody th) button { border: 0; border-radius: 4px; padding: 0; min-block-size: max(1.75em, 24px); font-size: 1em; font-weight: 600; text-align: start; color: inherit; }
  .table :is(thead, tbody th) button:hover { background: none; text-decoration: underline; text-underline-offset: 0.2em; }
  .way { display: inline-block; inline-size: 0.5em; block-size: 0.75em; margin-inline-start: 0.4em; background: currentColor; opacity: 0.45; clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%); }
  [aria-sort='ascending'] .way { opacity: 1; clip-path: polygon(50% 15%, 100% 75%, 0 75%); }
  [aria-sort='descending'] .way { opacity: 1; clip-path: polygon(0 25%, 100% 25%, 50% 85%); }
  [aria-sort='ascending'], [aria-sort='descending'] { color: var(--_ink); }
  tbody tr { border-block-start: 1px solid var(--_rule); }
  tbody tr:hover, tbody tr[data-selected] { background: var(--_wash); }
  tbody th { position: relative; hyphens: auto; }
  .table tbody th button { position: static; display: block; inline-size: 100%; min-block-size: 24px; margin-block: -2px; padding: 2px 0; padding-inline-start: 1.125em; line-height: round(up, 1.35em, 1px); scroll-margin-block-start: 4rem; }
  /* the whole cell opens the line; its arrow turns */
  tbody th button::after { content: ''; position: absolute; inset: 0; cursor: pointer; }
  tbody th button::before { content: ''; float: inline-start; inline-size: 0.5em; block-size: 0.625em; margin-block-start: 0.375em; margin-inline-start: -1.125em; background: currentColor; opacity: 0.6; clip-path: polygon(0 0, 100% 50%, 0 100%); }
  tbody th button:dir(rtl)::before { clip-path: polygon(100% 0, 100% 100%, 0 50%); }
  tbody th button[aria-expanded='true']::before { inline-size: 0.625em; clip-path: polygon(0 12%, 100% 12%, 50% 95%); }
  tbody tr.opened { border-block-start: 0; background: var(--_paper); }
  tbody tr.opened > td { padding: 0; font-size: 1.0667em; line-height: 1.5; }
  .opened .card { border: 0; border-radius: 0; border-block-start: 1px solid var(--_rule); background: none; }
  .verdict { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.125rem 0.5rem; }
  .verdict b { font-weight: 650; color: var(--_tone); }
  .verdict small { grid-column: 2; }
  .table small, .brief, .full, .vouched, .host, [data-column='file'] bdi { font-size: 0.9231em; line-height: round(up, 1.35em, 1px); color: var(--_ink-2); }
  .answer { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.125rem 0.4em; align-items: start; }
  .answer > .ask, .answer > .brief:first-child, .ask + .brief { grid-column: 1 / -1; }
  .answer .mark, .vouched .mark { inline-size: 1.2em; block-size: 1.2em; margin-block-start: 0.05em; }
  .ask { display: none; font-size: 0.8667em; color: var(--_ink-2); }
  .full { display: none; }
  td > b { font-weight: 600; font-size: 0.9667em; line-height: round(up, 1.35em, 1px); }
  .host { display: block; }
  .vouched { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.4em; margin-block-start: 0.25rem; }

  /* a word that is too long for its place goes below its mark, whole */
  @container (inline-size >= 56em) {
    td:is([data-column='authentic'], [data-column='current']) > .answer { display: flex; flex-wrap: wrap; overflow-wrap: normal; }
  }
  @container (inline-size < 56em) {
    .search { max-inline-size: none; }
    .exports { margin-inline-start: 0; }
    table, thead, tbody { display: block; }
    thead tr { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; align-items: center; padding: 0.5rem 1rem; background: var(--_wash); font-size: 0.875em; }
    thead tr::before { content: attr(data-sort); content: attr(data-sort) / ''; color: var(--_ink-2); }
    thead tr > th[data-column] { position: static; inline-size: auto; padding: 0; font-size: 1em; box-shadow: none; }
    tbody tr { display: grid; grid-template-columns: minmax(0, 7fr) repeat(3, minmax(0, 3fr)); gap: 0.625rem 1rem; padding: 0.875rem 1rem; }
    tbody tr > [data-column] { inline-size: auto; padding: 0; }
    tbody tr.opened, .opened > td { display: block; padding: 0; }
    tbody tr > [colspan] { grid-column: 1 / -1; }
    tbody tr > [data-column='badge'] { grid-area: 1 / 1; position: static; }
    tbody th button::after { content: none; }
    tbody tr > [data-column='verdict'] { grid-area: 1 / 2 / auto / -1; }
    tbody tr > [data-column='authentic'] { grid-area: 2 / 2; }
    tbody tr > [data-column='current'] { grid-area: 2 / 3; }
    tbody tr > [data-column='recipient'] { grid-area: 2 / 4; }
    tbody tr > [data-column='issuer'] { grid-area: 2 / 1; padding-inline-start: 1.125em; }
    tbody tr > [data-column='file'] { grid-area: 3 / 1 / auto / -1; padding-inline-start: 1.125em; }
    tbody tr:is([data-verdict='malformed'], [data-verdict='failed'], [data-verdict='reading'], [data-verdict='empty']) > [data-column='file'], tbody td:empty { display: none; }
    .ask { display: block; }
    [data-column='issuer'] > .ask { display: none; }
  }
  @container (inline-size < 34em) {
    .kinds { flex-wrap: nowrap; overflow-x: auto; padding: 4px; margin: -4px; }
    .kinds button { flex: none; }
    tbody tr { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; padding-inline-start: calc(1rem + 1.125em); }
    tbody tr > [data-column] { flex: 1 0 100%; padding: 0; }
    tbody tr > [data-column='badge'] { margin-inline-start: -1.125em; flex-basis: calc(100% + 1.125em); }
    tbody tr > :is([data-column='authentic'], [data-column='current'], [data-column='recipient']) { flex: 0 1 auto; order: 1; }
    tbody tr > [data-column='file'] { order: 2; }
    .answer { display: flex; gap: 0.3em; }
    .ask { white-space: nowrap; }
    .bar > .hint { order: 1; flex-basis: 100%; }
    .search { flex-basis: 100%; }
    .shown { padding: 0; flex-basis: 100%; }
  }
  @media (forced-colors: active) {
    .way, tbody th button::before { forced-color-adjust: none; background: CanvasText; }
    tbody th button::before { opacity: 1; }
    .verdict b { color: CanvasText; }
    .kinds button[aria-pressed='true'] { outline: 2px solid Highlight; }
  }
  @media print {
    .search, .exports, .arranging:not(:has(.shown)), .way, thead tr::before, tbody th button::before { display: none; }
    .table :is(thead, tbody th) button { display: inline; padding: 0; }
    .kinds button { display: inline-flex; border: 0; padding: 0 1em 0 0; background: none; }
    .kinds button[aria-pressed='true'] { background: none; text-decoration: underline; }
    .table { border-inline: 0; border-radius: 0; overflow: visible; font-size: 0.875em; }
    thead th { position: static; }
    tbody tr { break-inside: avoid; }
    tbody tr[data-selected] { background: none; }
    tbody tr.opened { break-inside: auto; }
    .brief { display: none; }
    .full { display: inline; }
    .ask + .brief { display: none; }
    @container (inline-size < 56em) { thead { display: none; } tbody tr > [data-column] { padding-inline-start: 0 !important; margin-inline-start: 0 !important; } }
  }
`;
