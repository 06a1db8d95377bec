import { asList, isObject } from '../../json/values.js';
import type { SecuringMechanism } from '../contract.js';
import { ahead, kept } from '../../kept.js';
import { loadJsonld } from '../semantics.js';
import { suiteOf } from './index.js';

const load = kept(() => import('./verify-proofs.js'));

/** Embedded proofs (VC Data Integrity 1.0, and the older proof types). */
export const dataIntegrity: SecuringMechanism = {
  name: 'data-integrity',
  recognise: ({ securing }) => securing === 'data-integrity',
  prepare({ document }) {
    const proof = asList(document['proof']).find(isObject);
    ahead(load, loadJsonld, ...(proof ? [() => suiteOf(proof)] : []));
  },
  async verify(badge, context) {
    return (await load()).embedded(badge, context);
  },
};
