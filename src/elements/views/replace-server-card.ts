import { adopt } from '../dom/adopt-styles.js';
import { styles } from '../open-badge/open-badge.styles.js';

/** Selects the server's rendering in a shadow root; see `views/server-card.ts`. */
const SENT = '[data-sent]';

/**
 * Removes the server's rendering in the same step in which the element has rendered itself, so that
 * nothing moves or flashes. Open details stay open, and the focus stays where it was.
 */
export function replaceServerCard(root: ParentNode): void {
  const serverCard = root.querySelector(SENT);
  if (!serverCard) return;
  // Lit's hydration leaves the styles to the server's style element, which is removed now.
  adopt(root, styles);
  const about = serverCard.querySelector<HTMLDetailsElement>('.about'),
    hadFocus = serverCard.contains((root as ShadowRoot).activeElement);
  // Unless it was hydrated, the element's own rendering comes first, and the server's after it.
  if (serverCard.previousElementSibling)
    while (serverCard.nextSibling) serverCard.nextSibling.remove();
  serverCard.remove();
  const button = root.querySelector<HTMLButtonElement>('.toggle, .compact');
  if (about?.open) button?.click();
  if (hadFocus) button?.focus();
}
