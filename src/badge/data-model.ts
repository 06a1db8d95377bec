import type { Badge } from './contract.js';

/**
 * Tells whether a badge is of OB 2.0 or older, which has its own rules for hosting and signing
 * (spec 4).
 */
export const isOb2 = ({ dataModel }: Pick<Badge, 'dataModel'>): boolean =>
  dataModel.startsWith('OB ');
