/**
 * Dimensions that need an input and a network of their own: status lists, key documents, trust
 * lists, schemas, contents of proofs.
 */
import type { WholeDimension } from './contract.js';
import { KEYS } from './whole/keys.js';
import { PROOFS } from './whole/proofs.js';
import { SCHEMAS } from './whole/schemas.js';
import { LISTS } from './whole/status-lists.js';
import { TRUST } from './whole/trust.js';

export const WHOLES: readonly WholeDimension[] = [
  ...LISTS,
  ...KEYS,
  ...PROOFS,
  ...TRUST,
  ...SCHEMAS,
];
