import { css } from 'lit';

/** What only the ways to share have. */
export const share = css`
  .leave { display: block; }
  .share > details { border-block-start: 1px solid var(--_hair); padding-block-start: 0.75rem; margin-block-end: -0.25rem; }
  .share > details > summary { inline-size: 100%; padding-block: 0.375rem; }
  .share .networks { gap: 0.5rem; }
  .share .networks a, .share [part='wallet'] a {
    min-block-size: 0; padding: 0.4em 0.9em; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: 2em; text-decoration: none; font-size: 0.9375em;
  }
  .share .networks a:hover, .share [part='wallet'] a:hover { background: color-mix(in srgb, currentColor 9%, transparent); border-color: currentColor; }
  .codes { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: center; padding-block: 0.75rem; }
  .code { inline-size: min(100%, 15rem); block-size: auto; aspect-ratio: 1; border-radius: calc(var(--_radius) * 0.6); background: #fff; forced-color-adjust: none; }
  .beside { flex: 1 1 14rem; min-inline-size: 0; display: grid; gap: 0.625rem; }
  .files { display: grid; gap: 0.75rem; padding-block: 0.75rem; }
  .choice { display: flex; gap: 0.5em; align-items: center; }
  .share label.choice { font-weight: 400; }
  .share .choice input { min-block-size: 0; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; flex: none; accent-color: currentColor; }
  .verifiers { display: grid; gap: 0.75rem; padding-block: 0.5rem; }
  .leaving { border: 0; margin: 0.75rem 0 0; padding: 0; display: grid; gap: 0.5rem; min-inline-size: 0; }
  .leaving legend { padding: 0; font-weight: 600; margin-block-end: 0.5rem; }
  .leaving .choice { align-items: start; }
  .leave { font-style: normal; font-size: 0.8667em; color: var(--_soft); }
`;
