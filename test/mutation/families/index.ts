import type { Family } from './contract.js';
import { additions } from './additions.js';
import { bundles } from './bundles.js';
import { claims } from './claims.js';
import { controlNames } from './control-names.js';
import { csp } from './csp.js';
import { edtechRevocations } from './edtech-revocations.js';
import { envelopes } from './envelopes.js';
import { innerIds } from './inner-ids.js';
import { innerStatus } from './inner-status.js';
import { keyBinding } from './key-binding.js';
import { keyDates } from './key-dates.js';
import { nodeFromInside } from './node-from-inside.js';
import { ob2Notices } from './ob2-notices.js';
import { ob2Revocations } from './ob2-revocations.js';
import { ob2Tenants } from './ob2-tenants.js';
import { presentations } from './presentations.js';
import { proofOptionForms } from './proof-options.js';
import { recipients } from './recipients.js';
import { records } from './records.js';
import { sameContent } from './same-content.js';
import { trustLists } from './trust-lists.js';
import { urlPolicy } from './url-policy.js';
import { selectiveProofs } from './selective-proofs.js';
import { withheld } from './withheld.js';

/**
 * All families of the hunt, one file each; `npm run mutate` runs them in full, `npm test` a sample.
 */
export const FAMILIES: readonly Family[] = [
  additions,
  bundles,
  claims,
  controlNames,
  csp,
  edtechRevocations,
  envelopes,
  innerIds,
  innerStatus,
  keyBinding,
  keyDates,
  nodeFromInside,
  ob2Notices,
  ob2Revocations,
  ob2Tenants,
  presentations,
  proofOptionForms,
  recipients,
  records,
  sameContent,
  selectiveProofs,
  trustLists,
  urlPolicy,
  withheld,
];
