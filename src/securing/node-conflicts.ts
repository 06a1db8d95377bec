import { conflictingTexts, type Badge } from '../badge/index.js';
import type { Finding } from '../report/finding.js';
import { finding } from '../report/findings.js';

/**
 * Warns of a node to which the signed graph gives two different texts; neither must look certain to
 * a reader (C-9, P-13).
 */
export const nodeConflicts = (badge: Badge): Finding[] =>
  conflictingTexts(badge.document).map(({ id, property, values }) =>
    finding('warn', 'node-conflict', { params: { id, property, values } }),
  );
