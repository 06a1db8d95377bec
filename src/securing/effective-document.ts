import type { Badge } from '../badge/contract.js';
import type { CheckContext, Settled } from '../verification/contract.js';

/** Whether a badge is of OB 2.0 or older: hosted or signed by rules of its own (spec 4). */
export const isOb2 = ({ dataModel, securing }: Badge): boolean =>
  dataModel.startsWith('OB ') || securing === 'hosted' || securing === 'jws';

/** Whether the document that is judged may be another than the one given; for every other badge there is nothing to find. */
export const isPointer = (badge: Badge): boolean => isOb2(badge) || badge.securing === 'sd-jwt';

/**
 * Finds the document that a verdict is about, before any check is run: what the host of an OB 2.0 badge serves (O-11), what an SD-JWT
 * discloses. For every other badge it is the one given. What is shown must be this one.
 *
 * @param badge as read
 * @returns the badge to judge and to show, and what was found on the way
 */
export async function settle(badge: Badge, context: CheckContext): Promise<Settled> {
  if (isOb2(badge)) return (await import('./open-badges-2/document.js')).settleOb2(badge, context);
  if (badge.securing === 'sd-jwt') return (await import('./sd-jwt/document.js')).settleSdJwt(badge);
  return { badge };
}
