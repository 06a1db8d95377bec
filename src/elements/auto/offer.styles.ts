import { css } from 'lit';

export const styles = css`
  :host { position: absolute; inset: 0 auto auto 0; inline-size: 0; block-size: 0; z-index: 2147483000; }
  .offer {
    position: absolute; inline-size: 2rem; block-size: 2rem; min-block-size: 0; padding: 0.25rem; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: 50%;
    background: Canvas; color: CanvasText; display: grid; place-items: center;
  }
  .offer:hover { background: Canvas; border-color: currentColor; }
  .label {
    position: absolute; inset-block-start: -1px; right: calc(100% + 0.375rem); inline-size: max-content; max-inline-size: min(16rem, 60vi); padding: 0.3125rem 0.625rem; border: 1px solid color-mix(in srgb, CanvasText 30%, transparent);
    border-radius: 0.5rem; background: Canvas; color: CanvasText; font: 500 0.875rem/1.35 system-ui, sans-serif; text-align: start; visibility: hidden; pointer-events: none;
  }
  .offer:is(:hover, :focus-visible) .label { visibility: visible; }
  .offer .mark { inline-size: 1.375rem; block-size: 1.375rem; }
  dialog { border: 0; padding: 0; border-radius: var(--_radius); background: Canvas; color: CanvasText; inline-size: min(44rem, calc(100vi - 2rem)); max-block-size: calc(100dvb - 2rem); }
  dialog::backdrop { background: rgb(10 16 22 / 0.55); }
  .close { display: flex; justify-content: flex-end; padding: 0.5rem; }
  @media print { :host { display: none; } }
`;
