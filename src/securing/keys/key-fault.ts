import type { KeyFault } from '../../crypto/index.js';
import { KEY_FAULT_CODES } from '../../dids/index.js';
import type { Code } from '../../report/codes.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';

type KeyCode = Extract<Code, `key-${string}`>;

/**
 * Outcomes of key faults that say nothing about the badge: without a readable key the signature was
 * never checked.
 */
const OUTCOMES: Readonly<Partial<Record<KeyCode, 'unknown' | 'unsupported'>>> = {
  'key-type': 'unsupported',
  'key-method-unsupported': 'unsupported',
  'key-limit': 'unsupported',
  'key-unreachable': 'unknown',
  'key-port': 'unknown',
  'key-malformed': 'unknown',
  'key-ambiguous': 'unknown',
};

/**
 * Gives the outcome for a badge whose published key cannot be used: inconclusive if the key could
 * not be read, otherwise a failure.
 */
export const outcomeOfKey = (code: KeyCode): 'fail' | 'unknown' | 'unsupported' =>
  OUTCOMES[code] ?? 'fail';

/** Reports a published key that cannot be used. */
export const faultFinding = (
  { fault, detail }: { readonly fault: KeyFault; readonly detail?: string },
  more: Pick<Finding, 'pointer' | 'params' | 'evidence'> = {},
): Finding => {
  const code = KEY_FAULT_CODES[fault];
  return finding(outcomeOfKey(code), code, {
    ...more,
    params: { ...more.params, got: detail ?? fault },
  });
};
