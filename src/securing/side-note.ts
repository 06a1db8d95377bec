import type { Code } from '../report/codes.js';
import type { Finding } from '../report/finding.js';
import { finding } from '../report/findings.js';

/** Tells whether a finding states that a key is another party's. */
const isForeignKey = ({ code, params }: Finding): boolean =>
  code === 'key-not-bound' && params?.['why'] === 'other-controller';

/** Tells whether a signature is valid, and only its key is not the issuer's: that of a witness. */
const isByOther = (findings: readonly Finding[]): boolean =>
  findings.some(({ code, outcome }) => code === 'proof-holds' && outcome === 'pass') &&
  findings.every((one) => one.outcome !== 'fail' || isForeignKey(one));

/**
 * Makes a note of what was found on a signature beside the one that decides (V-21, V-22). It failed
 * only if it was checked and is not valid: one of another party did not, nor one that could not be
 * checked.
 *
 * @param cause the finding that speaks against it
 * @param findings all on that signature
 */
export function noteOn(
  cause: Finding,
  findings: readonly Finding[],
  more: Finding['params'] = {},
): Finding {
  const note = (code: Code, outcome: 'skipped' | 'warn' = 'skipped'): Finding =>
    finding(outcome, code, {
      pointer: cause.pointer,
      params: { ...cause.params, ...more, cause: cause.code },
    });
  if (cause.outcome === 'unsupported') return note('proof-other-unsupported');
  if (cause.outcome === 'unknown') return note('proof-other-unchecked');
  return isByOther(findings) ? note('proof-other-party') : note('proof-other-failed', 'warn');
}
