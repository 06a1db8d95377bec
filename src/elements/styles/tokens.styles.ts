import { css } from 'lit';

/**
 * Shared palette and shapes. The issuer's part takes the page's own colours. Our part (the verdict
 * panel and the report) has its own background, so that it can be read on any page and cannot be
 * mistaken for the issuer's.
 */
export const tokens = css`
  :host {
    --_paper: var(--open-badge-paper, light-dark(#fff, #171e26));
    --_ink: var(--open-badge-ink, light-dark(#17212c, #e9eef3));
    --_ink-2: var(--open-badge-ink-2, light-dark(#4d5c6a, #a9b6c3));
    --_rule: var(--open-badge-rule, light-dark(#d8dee4, #35424f));
    --_wash: var(--open-badge-wash, light-dark(#f4f6f8, #1f2831));
    --_good: var(--open-badge-good, light-dark(#08664a, #74d6ac));
    --_good-wash: var(--open-badge-good-wash, light-dark(#e6f4ed, #11312a));
    --_warn: var(--open-badge-warn, light-dark(#7c4a00, #f2c075));
    --_warn-wash: var(--open-badge-warn-wash, light-dark(#fdf2dd, #352a12));
    --_bad: var(--open-badge-bad, light-dark(#a61b1b, #ffa49b));
    --_bad-wash: var(--open-badge-bad-wash, light-dark(#fcebe9, #3c1c1b));
    --_quiet: var(--open-badge-quiet, light-dark(#40546a, #b7c6d5));
    --_quiet-wash: var(--open-badge-quiet-wash, light-dark(#edf1f5, #222d38));
    --_radius: var(--open-badge-radius, 14px);
    --_soft: color-mix(in srgb, currentColor 76%, transparent);
    --_hair: color-mix(in srgb, currentColor 20%, transparent);
    box-sizing: border-box;
    font-family: var(--open-badge-font, inherit);
    text-align: start;
  }
  *, ::before, ::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  bdi, .wrap { overflow-wrap: anywhere; }
  a { color: inherit; text-underline-offset: 0.15em; }
  .sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .mark { inline-size: 1.375em; block-size: 1.375em; flex: none; display: block; }
  [data-tone='good'] { --_tone: var(--_good); --_tone-wash: var(--_good-wash); }
  [data-tone='warn'] { --_tone: var(--_warn); --_tone-wash: var(--_warn-wash); }
  [data-tone='bad'] { --_tone: var(--_bad); --_tone-wash: var(--_bad-wash); }
  [data-tone='quiet'] { --_tone: var(--_quiet); --_tone-wash: var(--_quiet-wash); }
  .mark[data-tone] { color: var(--_tone); }
  .mark[data-mark='checking'] { animation: turn 1.2s linear infinite; }
  button {
    font: inherit; font-size: 0.875em; font-weight: 600; line-height: 1.25; color: inherit; background: none; cursor: pointer;
    border: 1px solid currentColor; border-radius: calc(var(--_radius) * 0.6); padding: 0.4em 0.8em; min-block-size: 2.25em; flex: none;
  }
  button:hover { background: color-mix(in srgb, currentColor 9%, transparent); }
  button:focus-visible, a:focus-visible, summary:focus-visible, input:focus-visible, textarea:focus-visible, pre:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
  .quiet-button { border: 0; padding-inline: 0; min-block-size: max(1.75em, 24px); font-weight: 500; text-align: start; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  .quiet-button:hover { background: none; text-decoration-thickness: 2px; }
  .quiet-button[aria-expanded], .about > summary { display: inline-flex; align-items: center; gap: 0.55em; }
  .quiet-button[aria-expanded]::after, .about > summary::after { content: ''; flex: none; inline-size: 0.4em; block-size: 0.4em; margin-inline-end: 0.15em; translate: 0 -0.1em; rotate: 45deg; border: solid currentColor; border-width: 0 0.1em 0.1em 0; }
  .quiet-button[aria-expanded='true']::after, .about[open] > summary::after { rotate: 225deg; translate: 0 0.1em; }
  @keyframes turn { to { rotate: 360deg; } }
  @media (prefers-reduced-motion: reduce) { .mark[data-mark='checking'] { animation: none; } }
  @media (forced-colors: active) { .mark[data-tone], summary { color: CanvasText; } button:disabled { color: GrayText; } ::placeholder { color: GrayText; opacity: 1; } }
  @media print { :host { color-scheme: light; } button, .quiet-button[aria-expanded] { display: none; } }
`;
