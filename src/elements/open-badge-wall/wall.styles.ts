import { css } from 'lit';

/** Styles of the wall: tools, skills, headings and tiles. */
export const wall = css`
  .all { display: grid; gap: 1.25rem; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.625rem; align-items: end; }
  .tool { display: grid; gap: 0.25rem; flex: 1 1 auto; font-weight: 600; font-size: 0.875em; }
  .tool > :is(input, select) {
    font: inherit; font-weight: 400; font-size: 1.07em; color: inherit; background: var(--open-badge-background, transparent); min-block-size: 2.5em;
    border: 1px solid color-mix(in srgb, currentColor 58%, transparent); border-radius: calc(var(--_radius) * 0.6); padding: 0.35em 0.6em; max-inline-size: 100%;
  }
  .tool:has(> input) { flex: 1000 1 13rem; }
  .tool option { background: Canvas; color: CanvasText; }
  [part='count'][data-few] { block-size: 0; overflow: hidden; }
  [part='count'][data-few] + * { margin-block-start: -1.25rem; }
  .hint { font-size: 0.875em; color: var(--_soft); text-wrap: pretty; }
  .skills { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  .skills button { font-weight: 400; border-color: var(--_hair); border-radius: 2em; min-block-size: 1.9em; padding: 0.15em 0.8em; max-inline-size: 100%; overflow-wrap: anywhere; }
  .skills button[aria-pressed='true'] { border-color: currentColor; background: color-mix(in srgb, currentColor 12%, transparent); font-weight: 600; }
  .skills .count { color: var(--_soft); font-size: 0.9em; font-weight: 400; font-variant-numeric: tabular-nums; margin-inline-start: 0.5em; }
  .groups { display: grid; gap: 1.25rem; }
  .group { display: grid; gap: 0.75rem; }
  .group-title { font-weight: 650; font-size: 1.0625em; overflow-wrap: anywhere; }
  .group-title .hint { font-weight: 400; }
  .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); gap: 0.875rem; }
  .tiles > div { content-visibility: auto; contain-intrinsic-size: auto 15rem; }
  .tiles[aria-rowcount] > div { content-visibility: visible; }
  .hole { grid-column: 1 / -1; overflow-anchor: none; }
  .tiles > div > div:not(.held) { display: contents; }
  .tiles[data-held][data-layout='grid'] { grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
  .held { block-size: 100%; border-radius: var(--_radius); }
  .held:focus-visible { outline: 3px solid currentColor; outline-offset: -3px; }
  .held ::slotted(*) { display: grid; grid-template-columns: minmax(0, 1fr); inline-size: 100%; block-size: 100%; --open-badge-max-width: 100%; }
  .tile {
    display: grid; grid-template: auto 1fr auto / minmax(0, 1fr); gap: 0.75rem; inline-size: 100%; block-size: 100%; padding: 1rem 0 0; overflow: clip; text-align: start; font-weight: 400; font-size: 0.9375em; min-block-size: 13rem;
    border: 1px solid var(--open-badge-border, var(--_hair)); border-radius: var(--_radius); background: var(--open-badge-background, transparent);
  }
  .tile:hover { background: var(--open-badge-background, transparent); border-color: color-mix(in srgb, currentColor 45%, transparent); }
  .tile:focus-visible { outline-offset: -3px; }
  @media (prefers-reduced-motion: no-preference) { .tile { transition: translate 120ms ease-out, border-color 120ms ease-out; } .tile:hover { translate: 0 -2px; } }
  .tile > :is(.art, .text) { margin-inline: 1rem; }
  .tile .art { inline-size: 6rem; aspect-ratio: 1; }
  .tile .art:empty { border: 2px dashed var(--_hair); border-radius: 25%; }
  .tile .art > * { display: block; inline-size: 100%; block-size: 100%; object-fit: contain; }
  .tile[data-muted] .art > * { filter: grayscale(1); opacity: 0.55; }
  .tile .text { display: grid; gap: 0.125rem; align-content: start; min-block-size: 0; }
  .tile b { font-weight: 650; line-height: 1.3; overflow-wrap: anywhere; hyphens: auto; }
  .tile small { color: var(--_soft); font-size: 0.8667em; overflow-wrap: anywhere; }
  .tile .host { font-weight: 600; color: inherit; }
  .tile .says {
    display: flex; gap: 0.5em; align-items: center; padding: 0.5rem 1rem; font-weight: 600; font-size: 0.9333em; color: var(--_tone);
    background: var(--_tone-wash); border-block-start: 1px solid color-mix(in srgb, var(--_tone) 28%, transparent);
  }
  .tile .says span { color: inherit; }
  [data-layout='list'] { grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
  [data-layout='list'] > div { contain-intrinsic-size: auto 4rem; }
  [data-layout='list'] .tile { grid-template: auto / 2.75rem minmax(0, 1fr) auto; align-items: center; padding: 0.5rem 0.625rem 0.5rem 0.875rem; min-block-size: 3.75rem; }
  [data-layout='list'] .tile > :is(.art, .text) { margin-inline: 0; }
  [data-layout='list'] .says { border: 0; border-radius: calc(var(--_radius) * 0.7); padding: 0.25rem 0.75rem; justify-self: start; }
  [data-layout='list'] .tile .art { inline-size: 2.75rem; }
  dialog { border: 1px solid var(--_hair); padding: 0; border-radius: var(--_radius); background: Canvas; color: CanvasText; inline-size: min(44rem, calc(100vi - 2rem)); max-block-size: calc(100dvb - 2rem); container-type: inline-size; }
  dialog > .card { border: 0; border-radius: 0; }
  dialog::backdrop { background: rgb(10 16 22 / 0.55); }
  .close { position: sticky; inset-block-start: 0; z-index: 1; display: flex; justify-content: flex-end; padding: 0.5rem; background: Canvas; }
  @container (inline-size < 28rem) {
    [data-layout='grid'] .tile { grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr); gap: 0.875rem; min-block-size: 9rem; }
    [data-layout='grid'] .tile > .art { inline-size: 4.5rem; margin-inline-end: 0; }
    [data-layout='grid'] .tile > .text { margin-inline-start: 0; }
    [data-layout='grid'] .tile > .says { grid-column: 1 / -1; }
  }
  @container (inline-size >= 34rem) { [data-layout='list'] .tile { grid-template-columns: 2.75rem minmax(0, 1fr) minmax(15.5em, max-content); } }
  @container (inline-size >= 50rem) {
    [data-layout='list'] .text { grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr); column-gap: 1.5rem; align-items: baseline; }
    [data-layout='list'] .text > .host { grid-area: 1 / 2; }
    [data-layout='list'] .text > .host + small { grid-area: 2 / 2; }
  }
  @container (inline-size < 24rem) { [data-layout='list'] .tile { grid-template-columns: 2.75rem minmax(0, 1fr); } [data-layout='list'] .says { grid-column: 2; } }
  @media (forced-colors: active) { .tile[data-muted] .art > * { opacity: 1; } .tile .says { color: CanvasText; } [data-layout='grid'] .says { border-block-start: 2px solid CanvasText; } }
  @media print { .tools { display: none; } .tiles > div { content-visibility: visible; } .tile { break-inside: avoid; } .skills button { display: inline-block; } .group-title { break-after: avoid; } .tile[data-muted] .art > * { opacity: 1; } }
`;
