import type { PublicKey } from '../crypto/index.js';
import { findMethod } from '../dids/index.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from '../verification/contract.js';
import { failed } from './failed.js';

/** Outcomes for errors that are not failures: the key is unavailable, or not implemented. */
const OPEN = {
  'key-unreachable': 'unknown',
  'key-method-unsupported': 'unsupported',
} as const;
const outcomeOf = (error: string): 'unknown' | 'unsupported' | 'fail' =>
  OPEN[error as keyof typeof OPEN] ?? 'fail';

/**
 * Finds the key of a verification method that the DID's own document lists for authentication. An
 * unavailable document is not a failure.
 */
export async function holderKey(
  methodId: string,
  did: string,
  { resolve, net, allowLoopback, now }: CheckContext,
): Promise<PublicKey | Finding> {
  if (methodId.split('#')[0] !== did) return failed('other-controller', 'fail', { id: methodId });
  const resolution = await resolve(did, { net, allowLoopback });
  if ('error' in resolution) return failed(resolution.error, outcomeOf(resolution.error));
  const found = findMethod(resolution.document, did, methodId, 'authentication', now);
  return 'key' in found
    ? found.key
    : failed(found.error, found.error === 'key-method-unsupported' ? 'unsupported' : 'fail', {
        id: methodId,
      });
}
