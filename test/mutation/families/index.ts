import type { Family } from './contract.js';
import { bundles } from './bundles.js';
import { claims } from './claims.js';
import { ob2Revocations } from './ob2-revocations.js';
import { ob2Tenants } from './ob2-tenants.js';
import { presentations } from './presentations.js';
import { records } from './records.js';
import { withheld } from './withheld.js';

/** All families of the hunt, one file each; `npm run mutate` runs them in full, `npm test` a sample. */
export const FAMILIES: readonly Family[] = [
  bundles,
  claims,
  ob2Revocations,
  ob2Tenants,
  presentations,
  records,
  withheld,
];
