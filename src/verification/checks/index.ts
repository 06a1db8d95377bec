import type { Check } from '../contract.js';
import { children } from './children.js';
import { endorsements } from './endorsements.js';
import { describedTwice } from './described-inside.js';
import { evidence } from './evidence.js';
import { issuer } from './issuer.js';
import { presentation } from './presentation.js';
import { proof } from './proof.js';
import { recipient } from './recipient.js';
import { refresh } from './refresh.js';
import { results } from './results.js';
import { schema } from './schema.js';
import { status } from './status.js';
import { structure } from './structure.js';
import { validity } from './validity.js';

/**
 * All checks, in the order in which they run; a later check sees the findings of the earlier ones.
 */
export const CHECKS: readonly Check[] = [
  structure,
  results,
  proof,
  schema,
  validity,
  status,
  refresh,
  issuer,
  recipient,
  presentation,
  evidence,
  endorsements,
  children,
  describedTwice,
];

export type * from '../contract.js';
export { ENDORSEMENTS_PER_BADGE, MAX_ENDORSEMENTS } from './endorsements.js';
export { listStructure } from './list-structure.js';
export { finding } from '../../report/findings.js';
export { readAsCovered } from '../../securing/covered-document.js';
export { MAX_SCHEMA_STEPS, SCHEMA_STEPS_PER_BADGE } from '../schema/json-schema.js';
export { MAX_PROOF_WORK, PROOF_WORK_PER_BADGE } from '../../securing/data-integrity/work-budget.js';
export {
  LIST_LIMITS,
  LISTS_BYTES_PER_BADGE,
  MAX_LISTS_BYTES,
  MAX_UNPACKED_BYTES,
  UNPACKED_BYTES_PER_BADGE,
} from '../../status/index.js';
