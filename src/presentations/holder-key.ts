import type { PublicKey } from '../crypto/index.js';
import { findMethod } from '../dids/index.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from '../verification/contract.js';
import { outcomeOfKey } from '../securing/keys/key-fault.js';
import { failed } from './failed.js';

/**
 * Finds the key of a verification method that the DID's own document lists for authentication. A
 * document that is unavailable, or a key that cannot be used, is not a failure of the holder.
 */
export async function holderKey(
  methodId: string,
  did: string,
  { resolve, net, allowLoopback, now }: CheckContext,
): Promise<PublicKey | Finding> {
  if (methodId.split('#')[0] !== did) return failed('other-controller', 'fail', { id: methodId });
  const resolution = await resolve(did, { net, allowLoopback });
  if ('error' in resolution) {
    const { error } = resolution;
    // a malformed DID has no keys
    return failed(error, error === 'key-malformed' ? 'fail' : outcomeOfKey(error));
  }
  const found = findMethod(resolution.document, did, methodId, 'authentication', now);
  return 'key' in found
    ? found.key
    : failed(found.error, outcomeOfKey(found.error), { id: methodId });
}
