import type { Badge } from '../badge/contract.js';
import type { Code } from '../report/codes.js';
import type { Finding } from '../report/finding.js';
import { finding } from '../report/findings.js';

const BY_REASON: Readonly<Record<string, Code>> = {
  'proof-missing': 'presentation-unsigned',
  'no-key-binding': 'presentation-unsigned',
  'proof-altered': 'presentation-altered',
  sd_hash: 'presentation-altered',
  'proof-expired': 'presentation-expired',
  'other-holder': 'presentation-other-holder',
  'other-controller': 'presentation-other-holder',
};

/**
 * Turns the finding on control of a key into one on the presentation.
 *
 * @param answer of `proveHolder` or `byKeyBinding`
 * @param badge badge in the presentation, whose recipient is compared with the owner of the key;
 * none for the presentation alone
 */
export function presentationFinding(answer: Finding, badge?: Badge): Finding {
  const { outcome, params = {}, evidence } = answer;
  if (outcome === 'pass')
    return isOthers(params['id'], badge)
      ? finding('fail', 'presentation-other-holder', { params: { id: params['id']! }, evidence })
      : finding('pass', 'presentation-holds', { params, evidence });
  const code = BY_REASON[String(params['reason'])] ?? 'presentation-faulty';
  const isOpen = outcome !== 'fail' && code !== 'presentation-unsigned';
  return finding(outcome, isOpen ? 'presentation-undecided' : code, { params, evidence });
}

/** Tells whether a badge is awarded to another DID than the holder's. */
const isOthers = (holder: unknown, badge: Badge | undefined): boolean =>
  typeof holder === 'string' &&
  badge?.credential.subjectId?.startsWith('did:') === true &&
  badge.credential.subjectId !== holder;
