import type { Badge } from '../badge/contract.js';
import type { CheckContext, Settled } from '../verification/contract.js';

/**
 * Tells whether a badge is of OB 2.0 or older, which has its own rules for hosting and signing
 * (spec 4).
 */
export const isOb2 = ({ dataModel, securing }: Badge): boolean =>
  dataModel.startsWith('OB ') || securing === 'hosted' || securing === 'jws';

/**
 * Tells whether the verdict may be about a document other than the given one; true for OB 2.0 and
 * older, and for SD-JWT.
 */
export const isPointer = (badge: Badge): boolean => isOb2(badge) || badge.securing === 'sd-jwt';

/**
 * Finds the document that a verdict is about, before any check runs: the hosted document of an OB
 * 2.0 badge (O-11), or the disclosed content of an SD-JWT. For every other badge it is the given
 * document. Only this document may be shown.
 *
 * @param badge as read
 * @returns the badge to verify and to show, with the findings of resolving it
 */
export async function settle(badge: Badge, context: CheckContext): Promise<Settled> {
  if (isOb2(badge)) return (await import('./open-badges-2/document.js')).settleOb2(badge, context);
  if (badge.securing === 'sd-jwt') return (await import('./sd-jwt/document.js')).settleSdJwt(badge);
  return { badge };
}
