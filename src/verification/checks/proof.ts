import { finding } from '../../report/findings.js';
import { mechanismOf } from '../../securing/verifiers.js';
import type { Check } from '../contract.js';

/** Checks that the badge is unchanged since it was signed, and whose key signed it. */
export const proof: Check = {
  id: 'proof',
  prepare: (badge) => mechanismOf(badge)?.prepare?.(badge),
  async run(badge, context) {
    // a presentation is not a credential: its signature is the holder's
    if (badge.kind === 'presentation') return [];
    const mechanism = mechanismOf(badge);
    return mechanism
      ? mechanism.verify(badge, context)
      : [
          finding('unsupported', 'proof-unsupported', {
            params: { suite: `${badge.dataModel}, ${badge.securing}` },
          }),
          finding('skipped', 'key-not-checked'),
        ];
  },
};
