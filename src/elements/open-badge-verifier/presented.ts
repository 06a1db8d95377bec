import type { PresentationClaim } from '../../verify.js';
import type { Engine } from '../controllers/badge-session.js';

/** What files, and the badges read from them, were presented for. */
const claims = new WeakMap<object, PresentationClaim>();

/** A presentation as a file to be checked. @param claim with its text @param name what the file is called */
export function presentedFile(claim: PresentationClaim, name: string): File {
  const file = new File([claim.text ?? ''], name);
  claims.set(file, claim);
  return file;
}

/** An engine that also asks whether who presented a badge holds it (V-63); other badges it leaves alone. */
export const holding = (engine: Engine): Engine => ({
  read: async (input, options) => {
    const badges = await engine.read(input, options),
      claim = typeof input === 'object' ? claims.get(input) : undefined;
    if (claim) for (const badge of badges) claims.set(badge, claim);
    return badges;
  },
  verify: (badge, options) => {
    const presentation = claims.get(badge);
    return engine.verify(badge, presentation ? { ...options, presentation } : options);
  },
});
