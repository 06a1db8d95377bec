import { css } from 'lit';

export const styles = css`
  :host { position: absolute; inset: 0 auto auto 0; inline-size: 0; block-size: 0; z-index: 2147483000; }
  .offer {
    position: absolute; inline-size: 2rem; block-size: 2rem; min-block-size: 0; padding: 0.25rem; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: 50%;
    background: Canvas; color: CanvasText; display: grid; place-items: center;
  }
  .offer:hover { background: Canvas; border-color: currentColor; }
  .offer .mark { inline-size: 1.375rem; block-size: 1.375rem; }
  dialog { border: 0; padding: 0; border-radius: var(--_radius); background: Canvas; color: CanvasText; inline-size: min(44rem, calc(100vi - 2rem)); max-block-size: calc(100dvb - 2rem); }
  dialog::backdrop { background: rgb(10 16 22 / 0.55); }
  .close { display: flex; justify-content: flex-end; padding: 0.5rem; }
  @media print { :host { display: none; } }
`;
