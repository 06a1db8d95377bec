import type { Family } from './contract.js';
import { claims } from './claims.js';
import { withheld } from './withheld.js';

/** All families of the hunt, one file each; `npm run mutate` runs them in full, `npm test` a sample. */
export const FAMILIES: readonly Family[] = [claims, withheld];
