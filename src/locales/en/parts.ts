import type { Parts } from '../parts.js';

/** The parts of this language, a file each. */
export const parts: Parts = {
  common: async () => (await import('./common.js')).common,
  card: async () => (await import('./card.js')).card,
  verdict: async () => (await import('./verdict.js')).verdict,
  reasons: async () => (await import('./reasons.js')).reasons,
  report: async () => (await import('./report.js')).report,
  errors: async () => (await import('./errors.js')).errors,
  verifier: async () => (await import('./verifier.js')).verifier,
  wall: async () => (await import('./wall.js')).wall,
  share: async () => (await import('./share.js')).share,
};
