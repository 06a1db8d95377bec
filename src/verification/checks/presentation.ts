import { presentationFinding } from '../../presentations/presentation-finding.js';
import { byKeyBinding } from '../../presentations/sd-jwt-key-binding.js';
import { proveHolder } from '../../presentations/verify-presentation.js';
import type { Finding } from '../../report/finding.js';
import type { Check } from '../contract.js';

/**
 * Checks that the holder signed the presentation that a badge came in, and that this holder is the
 * badge's recipient (10.A7). The result is a finding of its own and never enters the verdict on the
 * badge, because anyone can put a copy of a valid badge into a presentation. The challenge is
 * checked only if the caller gives it (`recipient-control-*`).
 */
export const presentation: Check = {
  id: 'presentation',
  async run(badge, context) {
    const findings: Finding[] = [];
    for (const text of badge.found.presentations ?? [])
      findings.push(presentationFinding(await proveHolder(text, {}, context), badge));
    const binding =
      badge.securing === 'sd-jwt' && badge.raw.includes('~') && !badge.raw.endsWith('~');
    if (binding && !context.presentation)
      findings.push(presentationFinding(await byKeyBinding(badge, badge.raw, {}, context), badge));
    return findings;
  },
};
