import { css } from 'lit';

/** Styles of an application, beside those of every form. */
export const applicationStyles = css`
  .person > label { font-weight: 600; }
  .person > label { display: block; margin-block-start: 0.5rem; }
  .copies > * + * { margin-block-start: 0.625rem; }
  .artifacts { display: grid; gap: 0.5rem; }
  .artifact { display: grid; gap: 0.125rem 1rem; grid-template-columns: minmax(0, 1fr) auto; align-items: center; border: 1px solid var(--_hair); border-radius: calc(var(--_radius) * 0.6); padding: 0.625rem 0.875rem; }
  .artifact > .check { grid-row: 2; grid-column: 1; }
  .artifact > button { grid-row: 1; grid-column: 2; }
  .row > .link { flex: 0 0 100%; font-size: 0.9333em; color: var(--_soft); }
  .row > input[type='url'] { flex: 1 1 12rem; min-inline-size: 0; }
  .person { border: 1px solid var(--_hair); border-radius: calc(var(--_radius) * 0.6); padding: 0.75rem 0.875rem; max-inline-size: 44rem; display: block; }
  .person > legend { font-size: 0.9375em; padding-inline: 0.375em; margin: 0; }
  @container (inline-size < 20rem) { .artifact { grid-template-columns: minmax(0, 1fr); } .artifact > :is(.check, button) { grid-row: auto; grid-column: 1; justify-self: start; } }
`;
