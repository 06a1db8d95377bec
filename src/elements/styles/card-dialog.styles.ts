import { css } from 'lit';

/** Styles of a card in a dialog. */
export const cardDialog = css`
  dialog { border: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 0; border-radius: var(--_radius); background: Canvas; color: CanvasText; inline-size: min(40rem, calc(100vi - 2rem)); max-block-size: calc(100dvb - 2rem); container-type: inline-size; }
  dialog > .card { border: 0; border-radius: 0; }
  dialog::backdrop { background: rgb(10 16 22 / 0.55); }
  .close { position: sticky; inset-block-start: 0; z-index: 1; display: flex; justify-content: flex-end; padding: 0.5rem; background: Canvas; }
`;
