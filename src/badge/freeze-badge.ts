import { deepFreeze } from '../json/frozen.js';
import type { Badge } from './contract.js';

/**
 * Freezes a badge and everything in it, its document first: what checks find out about a
 * document that cannot change is kept.
 *
 * @returns the same badge
 */
export function freezeBadge(badge: Badge): Badge {
  deepFreeze(badge.document);
  return deepFreeze(badge);
}
