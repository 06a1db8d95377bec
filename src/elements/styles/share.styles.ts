import { css } from 'lit';

/** Styles used only by the ways to share. */
export const share = css`
  .leave { display: block; font-style: normal; font-size: 0.8667em; color: var(--_soft); }
  .share .marked { grid-template-columns: 1.3333em minmax(0, 1fr); }
  .share .marked > * { margin-block-start: 0; }
  .share .marked > .mark { inline-size: 1.3333em; block-size: 1.3333em; margin-block-start: calc((1lh - 1.3333em) / 2); }
  .point { inline-size: 0; block-size: 0; border: 0.2em solid var(--_ink-2); border-radius: 50%; justify-self: center; }
  .share .marked > .point { margin-block-start: calc((1lh - 0.4em) / 2); }
  .share input::placeholder { color: var(--_ink-2); opacity: 1; }
  .share .row > input { flex-basis: 9rem; }
  .share .row > button { margin: 0; }
  .share .primary { background: var(--_ink); border-color: var(--_ink); color: var(--_paper); }
  .share .primary:hover { background: color-mix(in srgb, var(--_ink) 84%, var(--_paper)); }
  .more { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .privacy > summary { font-weight: 400; overflow-wrap: anywhere; }
  .privacy > summary > .mark { display: inline-block; inline-size: 1.2em; block-size: 1.2em; vertical-align: -0.25em; margin-inline: 0.2em 0.5em; }
  .privacy[open] > summary { margin-block-end: 0.625rem; }
  .share > [part='ways'] > :is(a, button) { min-block-size: 2.75rem; margin: 0; }
  .share > [part='ways'] > a { display: inline-flex; align-items: center; }
  .review { text-decoration: underline; text-underline-offset: 0.15em; color: var(--_ink); }
  .privacy[open] .review { display: none; }
  .brand { inline-size: 1.2em; block-size: 1.2em; flex: none; vertical-align: -0.22em; margin-inline-end: 0.5em; }
  :is(.share, .more) > details:not(.privacy) { border-block-start: 1px solid var(--_hair); padding-block-start: 0.75rem; margin-block-end: -0.25rem; }
  :is(.share, .more) > details:not(.privacy) > summary { inline-size: 100%; padding-block: 0.375rem; padding-inline-start: 1.0714em; text-indent: -1.0714em; }
  :is(.share, .more) > details[open] > summary { margin-block-end: 0.5rem; }
  :is(.share, .more) > details[open] > :last-child { padding-block-end: 0.75rem; }
  .ways { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .places { display: grid; gap: 0.5rem; }
  .places > strong { font-weight: 600; }
  .share .networks { gap: 0.5rem; }
  .share .networks a, .share [part='wallet'] a {
    min-block-size: 0; padding: 0.4em 0.9em; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: 2em; text-decoration: none; font-size: 0.9375em;
  }
  .share .networks a:hover, .share [part='wallet'] a:hover { background: color-mix(in srgb, currentColor 9%, transparent); border-color: currentColor; }
  .codes { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: center; }
  .code { inline-size: min(100%, 15rem); block-size: auto; aspect-ratio: 1; border-radius: calc(var(--_radius) * 0.6); background: #fff; forced-color-adjust: none; }
  .beside { flex: 1 1 14rem; min-inline-size: 0; display: grid; gap: 0.625rem; }
  .files { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.125rem; }
  .files .embed { margin: 0; gap: 0.5rem; }
  .files .embed .raw { max-block-size: 12.5rem; }
  .share .files .row > strong { flex: 1 1 8rem; min-inline-size: 0; font-weight: 600; }
  .share .files .row > button { min-block-size: 2.25em; }
  .texts { display: grid; gap: 0.5rem; border-block-start: 1px solid var(--_hair); padding-block-start: 0.75rem; }
  .kept { display: grid; gap: 0.5rem; }
  .choice { display: flex; gap: 0.5em; align-items: start; }
  .share label.choice { font-weight: 400; }
  .share .choice input { min-block-size: 0; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; margin-block-start: calc((1lh - 1.5rem) / 2); flex: none; accent-color: currentColor; }
  .verifiers { display: grid; gap: 0.75rem; margin-block-start: 0.75rem; }
  .verifiers a { display: inline-block; padding-block: 0.125rem; }
  .leaving { border: 0; margin: 0.75rem 0 0; padding: 0; display: grid; gap: 0.5rem; min-inline-size: 0; }
  .leaving legend { padding: 0; font-weight: 600; margin-block-end: 0.5rem; }
  @media print {
    .share:not(:has([part='codes'][open])), :is(.share, .more) > :is(.share-link, .ways, .places, form), [part='downloads'], [part='wallets'], .leaving { display: none; }
    .embed .raw, .files .embed .raw { max-block-size: none; }
  }
`;
