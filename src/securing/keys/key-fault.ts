import type { KeyFault } from '../../crypto/index.js';
import { KEY_FAULT_CODES } from '../../dids/index.js';
import type { Code } from '../../report/codes.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';

type KeyCode = Extract<Code, `key-${string}`>;

/** With a key that nobody could read the signature was never checked: that says nothing of the badge. */
const OUTCOMES: Readonly<Partial<Record<KeyCode, 'unknown' | 'unsupported'>>> = {
  'key-type': 'unsupported',
  'key-method-unsupported': 'unsupported',
  'key-limit': 'unsupported',
  'key-unreachable': 'unknown',
  'key-port': 'unknown',
  'key-malformed': 'unknown',
};

/** How much it says of a badge that a published key cannot be used: nothing where it could not be read, else that it is refused. */
export const outcomeOfKey = (code: KeyCode): 'fail' | 'unknown' | 'unsupported' =>
  OUTCOMES[code] ?? 'fail';

/** The finding on a key, published by somebody, that cannot be used. */
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
