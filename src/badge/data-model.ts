import type { Badge } from './contract.js';

/**
 * Tells whether a badge is of OB 2.0 or older, which has its own rules for hosting and signing
 * (spec 4).
 */
export const isOb2 = ({ dataModel }: Pick<Badge, 'dataModel'>): boolean =>
  dataModel.startsWith('OB ');

/**
 * Tells whether only the fact that it was revoked is left of an assertion: its host may serve no
 * more (O-12).
 */
export const isRevocationNotice = (
  badge: Pick<Badge, 'dataModel' | 'securing' | 'document'>,
): boolean => badge.securing === 'none' && isOb2(badge) && badge.document['revoked'] === true;
