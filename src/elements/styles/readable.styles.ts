import { css } from 'lit';

/**
 * Styles of the readable mode, the attribute `readable` on any element. Larger and calmer for
 * people who read slowly, with low vision or with dyslexia (WCAG 1.4.8, 1.4.12): more space between
 * lines, words and letters, short lines, full contrast, no ornament, and a font of their choice.
 */
export const readable = css`
  :host([readable]) {
    --_soft: currentColor; --_ink-2: var(--_ink);
    font-family: var(--open-badge-font, 'Atkinson Hyperlegible', Verdana, 'Noto Sans', 'Open Sans', sans-serif);
    font-size: var(--open-badge-readable-size, 1.25em); line-height: 1.7; letter-spacing: 0.012em; word-spacing: 0.08em;
  }
  :host([readable]) :is(.title, .headline) { text-wrap: wrap; hyphens: manual; line-height: 1.4; }
  :host([readable]) :is(p, li, dd, .md-list) { max-inline-size: 62ch; line-height: 1.7; }
  :host([readable]) :is(.by, .host, .date, small, .soft, .hint, .foot, .lines, .advice, .checks small) { font-size: 0.9375em; line-height: 1.6; }
  :host([readable]) .foot { min-block-size: calc(2.05em + 2px); }
  :host([readable]) .section-title { font-size: 1em; }
  :host([readable]) .share > .section-title { font-size: 1.25em; }
  :host([readable]) .body { row-gap: 1rem; }
  :host([readable]) .chips { gap: 0.5rem; }
  :host([readable]) .chips > li { font-size: 0.9375em; }
  :host([readable]) .note .mark { margin-block-start: 0.3em; }
  :host([readable]) .details > section { grid-template-columns: minmax(0, 1fr); gap: 0.625rem; padding-block: 1.75rem; }
  :host([readable]) .told .host { font-size: 1em; }
  :host([readable]) .told .lines dt { flex-basis: 10.5rem; }
  :host([readable]) .report { gap: 1.25rem; }
  :host([readable]) .question { padding-block: 1.25rem; line-height: 1.7; }
  :host([readable]) :is(a, .quiet-button) { text-decoration-thickness: 2px; }
  :host([readable]) :is(button, input, textarea, select) { letter-spacing: inherit; word-spacing: inherit; }
`;
