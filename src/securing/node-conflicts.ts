import { conflictingTexts, type Badge } from '../badge/index.js';
import type { Finding } from '../report/finding.js';
import { finding } from '../report/findings.js';

/** A node that the sealed graph calls two things: which of them a reader sees must not look certain (C-9, P-13). */
export const nodeConflicts = (badge: Badge): Finding[] =>
  conflictingTexts(badge.document).map(({ id, property, values }) =>
    finding('warn', 'node-conflict', { params: { id, property, values } }),
  );
