import { css } from 'lit';

/** The reason of a verdict, below the one word of its row. */
const shown = css`
  clip-path: none; inset-block-start: calc(100% - 0.125rem); inset-inline-start: 0.25rem; inline-size: max-content; max-inline-size: min(22rem, 90cqi); block-size: auto; white-space: normal;
  padding: 0.5rem 0.75rem; border: 1px solid var(--_rule); border-radius: calc(var(--_radius) * 0.6); background: var(--_paper); color: var(--_ink); box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
`;

/**
 * Styles of a table of many badges: one line a badge over the full width, no higher than 44 pixels;
 * on a phone, two lines.
 */
export const denseStyles = css`
  .summary { font-size: 1.0625em; text-wrap: pretty; }
  [data-dense] { overflow: visible; --_line: var(--_rule); }
  [data-dense] table { font-size: 0.875em; line-height: 1.25; }
  [data-dense] :is(th, td) { vertical-align: middle; padding-block: 0.1875rem; }
  [data-dense] tbody :is(small, bdi, time, .line) { line-height: 1.3; }
  [data-dense] tbody .verdict b { padding-block: 1px; margin-block: -1px; }
  [data-dense] thead th { padding-block: 0.375rem; }
  [data-dense] thead th:first-child { border-start-start-radius: var(--_radius); }
  [data-dense] thead th:last-child { border-start-end-radius: var(--_radius); }
  [data-dense] tbody tr:last-child { border-end-start-radius: var(--_radius); border-end-end-radius: var(--_radius); }
  [data-dense] [data-column='verdict'] { inline-size: 16%; }
  [data-dense] tbody [data-column='verdict'] { position: relative; }
  [data-dense] [data-column='authentic'] { inline-size: 7%; }
  [data-dense] [data-column='current'] { inline-size: 7%; }
  [data-dense] [data-column='issuer'] { inline-size: 20%; }
  [data-dense] [data-column='recipient'] { inline-size: 11%; }
  [data-dense] [data-column='awarded'] { inline-size: 11%; }
  [data-dense] [data-column='file'] { inline-size: 11%; }
  [data-dense] tbody :is(th button, .verdict b, .line, time) { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
  [data-dense] tbody th { overflow-wrap: break-word; }
  [data-dense] tbody :is(th button, .line) { unicode-bidi: plaintext; }
  [data-dense] tbody :is(th button, .line):dir(rtl) { text-align: right; }
  [data-dense] tbody th button { line-height: 1.25; }
  [data-dense] .verdict { grid-template-columns: 1.25em minmax(0, 1fr); align-items: center; gap: 0.4em; }
  [data-dense] .verdict .mark, .by .mark, .bare .mark { inline-size: 1.25em; block-size: 1.25em; }
  [data-dense] tbody .by .line { -webkit-line-clamp: 1; }
  .by { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 0.35em; align-items: center; }
  .by[data-marked] { grid-template-columns: auto minmax(0, 1fr); }
  .by[data-marked] > .line { grid-column: 2; }
  .by[data-claimed] > .line { color: var(--_ink-2); }
  .bare { display: inline-grid; vertical-align: middle; }
  /* read with the verdict; shown while it is pointed at, or while its row has the focus */
  .reason { position: absolute; z-index: 2; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap; }
  .table:not([data-hushed]) tr:not([data-selected]) > td:hover > .reason { ${shown} }
  .table:not([data-hushed]) tr:not([data-selected]):has(th :focus-visible) .reason { ${shown} }

  @container (inline-size < 56em) {
    [data-dense] tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) fit-content(50%); gap: 0 0.75rem; padding: 0.375rem 1rem; }
    [data-dense] tbody tr.opened { display: block; padding: 0; }
    [data-dense] tbody tr > :is([data-column='authentic'], [data-column='current'], [data-column='file']) { display: none; }
    [data-dense] tbody tr > [data-column] { inline-size: auto; padding: 0; margin: 0; }
    [data-dense] tbody tr > [data-column='badge'] { grid-area: 1 / 1; }
    [data-dense] tbody tr > [data-column='verdict'] { grid-area: 1 / 2; justify-self: end; }
    [data-dense] tbody tr > [data-column='issuer'] { grid-area: 2 / 1; padding-inline-start: 1.285em; }
    [data-dense] tbody tr > :is([data-column='awarded'], [data-column='recipient']) { grid-area: 2 / 2; justify-self: end; text-align: end; }
    [data-dense][data-compared] tbody tr > [data-column='awarded'] { display: none; }
    [data-dense] tbody tr > [colspan] { grid-column: 1 / -1; }
    [data-dense] tbody th button { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
    [data-dense] tbody :is(.verdict b, time) { -webkit-line-clamp: 1; line-height: 1.5; }
    [data-dense] tbody .by { display: flex; gap: 0.4em; color: var(--_ink-2); }
    [data-dense] tbody .by > .line { display: block; flex: 0 1 auto; min-inline-size: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
    /* a host that is cut could be mistaken for another: the name gives way first */
    [data-dense] tbody .by > .line:last-child { flex-shrink: 0; max-inline-size: 60%; }
    .by wbr, [data-dense] th wbr { display: none; }
    td:hover > .reason, tr .reason { inset-inline: auto 0; }
    [data-dense] thead tr > th[data-column] { inline-size: auto; border-radius: 0; }
  }
  @container (inline-size < 34em) {
    [data-dense]:not([data-compared]) tbody tr > [data-column='issuer'] { grid-column: 1 / -1; }
    [data-dense] tbody tr > [data-column='awarded'] { display: none; }
  }
  @media (forced-colors: active) { .reason { border-color: CanvasText; } }
  @media print {
    .bare > .sr, td > .reason { position: static; clip-path: none; inline-size: auto; block-size: auto; white-space: normal; overflow: visible; }
    .bare > .mark { display: none; }
    [data-dense] tbody :is(th button, .verdict b, .line, time) { display: block; }
  }
`;
