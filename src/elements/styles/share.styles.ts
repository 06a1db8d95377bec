import { css } from 'lit';

/** What only the ways to share have. */
export const share = css`
  .codes { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: center; padding-block: 0.75rem; }
  .code { inline-size: min(100%, 15rem); block-size: auto; aspect-ratio: 1; border-radius: calc(var(--_radius) * 0.6); background: #fff; forced-color-adjust: none; }
  .beside { flex: 1 1 14rem; min-inline-size: 0; display: grid; gap: 0.625rem; }
  .files { display: grid; gap: 0.75rem; padding-block: 0.75rem; }
  .choice { display: flex; gap: 0.5em; align-items: center; }
  .share label.choice { font-weight: 400; }
  .share .choice input { min-block-size: 0; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; flex: none; accent-color: currentColor; }
  .verifiers { display: grid; gap: 0.75rem; padding-block: 0.5rem; }
  .leave { font-style: normal; font-size: 0.8667em; color: var(--_soft); }
`;
