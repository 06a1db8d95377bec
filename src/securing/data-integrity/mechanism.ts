import type { SecuringMechanism } from '../contract.js';
import { embedded } from './verify-proofs.js';

/** Embedded proofs (VC Data Integrity 1.0, and the older proof types). */
export const dataIntegrity: SecuringMechanism = {
  name: 'data-integrity',
  recognise: ({ securing }) => securing === 'data-integrity',
  verify: embedded,
};
