import { css } from 'lit';

/**
 * Styles of the server's rendering: the same boxes as the element's, without anything that needs a
 * script.
 */
export const sent = css`
  [data-sent] { display: contents; }
  .room { display: none; }
  [data-sent] .tools { min-block-size: calc(0.875em * 2.05 + 0.5rem); }
  .about { margin-block-start: 0.5rem; }
  .about[open] { flex: 1 0 100%; }
  .about > summary {
    list-style: none; padding: 0.4em 0; font-size: 0.875em; font-weight: 500; line-height: 1.25;
    text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em;
  }
  .about > summary::-webkit-details-marker { display: none; }
  span.compact { font-weight: 600; }
  .way-on { display: flex; align-items: baseline; gap: 0 0.75em; min-inline-size: 0; max-inline-size: 100%; }
  .way-on > a { flex: none; font-weight: 600; color: var(--_ink); }
  .way-on > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  @media (scripting: none) {
    .way-on { flex-wrap: wrap; }
    .way-on > span { white-space: normal; }
  }
`;
