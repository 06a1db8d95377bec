import type { Engine } from '../controllers/engine.js';

/**
 * Adds to a record the badges inside it that are secured separately; the report of the record
 * covers the others.
 */
export const unfolding = (engine: Engine): Engine => ({
  read: async (input, options) =>
    (await engine.read(input, options)).flatMap((badge) => [
      badge,
      ...badge.children.filter(({ securing }) => securing !== 'none'),
    ]),
  verify: (badge, options) => engine.verify(badge, options),
});
