import type { PresentationClaim } from '../../verify.js';
import type { Engine } from '../controllers/badge-session.js';

/**
 * Challenge and domain of the presentation from which a file, and each badge read from it, came.
 */
const claims = new WeakMap<object, PresentationClaim>();

/**
 * Makes a file from a presentation, to be checked.
 * @param claim with its text
 * @param name name of the file
 */
export function presentedFile(claim: PresentationClaim, name: string): File {
  const file = new File([claim.text ?? ''], name);
  claims.set(file, claim);
  return file;
}

/**
 * Makes an engine that also checks holder binding for badges from a presentation (V-63); others are
 * unaffected.
 */
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
