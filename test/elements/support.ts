import { waitUntil as until } from '@open-wc/testing';
import type { OpenBadge } from '../../src/elements.js';
import type { BadgeSession } from '../../src/elements/controllers/badge-session.js';

/** Waits for something that is loaded lazily: on a busy machine that may take more than the second that is the custom. */
export const waitUntil = (holds: () => unknown, message?: string): Promise<void> =>
  until(holds as () => boolean, message, { timeout: 15_000 });

/** Waits until an element reports a state; a test that waits for the wrong one fails by its time limit. */
export const reaches = (element: OpenBadge, ...states: BadgeSession['status'][]): Promise<void> =>
  waitUntil(
    () => states.includes(element.status) && isDrawn(element),
    `never ${states.join(' or ')}, still ${element.status}`,
  )
    .then(() => element.updateComplete)
    .then(() => undefined);

/** Waits for the drawing code, which is loaded beside the reader and may arrive after the verdict. */
const isDrawn = (element: OpenBadge): boolean =>
  ['empty', 'reading'].includes(element.status) || !element.shadowRoot!.querySelector('.room');

/** The text a person reads in a part of a shadow root, on one line. */
export const read = (element: Element, selector: string): string =>
  (element.shadowRoot!.querySelector<HTMLElement>(selector)?.innerText ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns the element that a selector matches in a shadow root; throws when there is no match. */
export function part<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}
