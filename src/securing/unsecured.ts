import { finding } from '../report/findings.js';
import type { SecuringMechanism } from './contract.js';
import { isRevocationNotice } from '../badge/index.js';

/** No proof at all: anyone could have written the document. */
export const unsecured: SecuringMechanism = {
  name: 'none',
  recognise: (badge) => badge.securing === 'none' && !isRevocationNotice(badge),
  verify: async () => [finding('fail', 'proof-missing'), finding('skipped', 'key-not-checked')],
};
