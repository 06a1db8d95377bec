import { adopt } from '../adopt.js';
import { styles } from '../open-badge/open-badge.styles.js';

/** Where the server's drawing lies in a shadow root; see `views/sent.ts`. */
const SENT = '[data-sent]';

/**
 * Takes away what a server drew, in the very step in which the element has drawn it itself: nothing moves and nothing flashes.
 * What the reader opened stays open, and the focus stays where it was.
 */
export function takeOver(root: ParentNode): void {
  const sent = root.querySelector(SENT);
  if (!sent) return;
  // Lit's hydration leaves them to the server's style element, which goes now.
  adopt(root, styles);
  const about = sent.querySelector<HTMLDetailsElement>('.about'),
    hadFocus = sent.contains((root as ShadowRoot).activeElement);
  // Unless it was hydrated, what the element rendered stands before, and what the server rendered of it behind.
  if (sent.previousElementSibling) while (sent.nextSibling) sent.nextSibling.remove();
  sent.remove();
  const button = root.querySelector<HTMLButtonElement>('.toggle, .compact');
  if (about?.open) button?.click();
  if (hadFocus) button?.focus();
}
