import { finding } from '../report/findings.js';
import type { SecuringMechanism } from './contract.js';
import { isNotice } from './open-badges-2/notice.js';

/** No proof at all: anyone could have written the document. */
export const unsecured: SecuringMechanism = {
  name: 'none',
  recognise: (badge) => badge.securing === 'none' && !isNotice(badge),
  verify: async () => [finding('fail', 'proof-missing'), finding('skipped', 'key-not-checked')],
};
