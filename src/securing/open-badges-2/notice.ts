import type { Badge } from '../../badge/contract.js';
import { isOb2 } from '../../badge/index.js';

/**
 * Tells whether only the fact that it was revoked is left of an assertion: its host may serve no
 * more (O-12).
 */
export const isNotice = (badge: Badge): boolean =>
  badge.securing === 'none' && isOb2(badge) && badge.document['revoked'] === true;
