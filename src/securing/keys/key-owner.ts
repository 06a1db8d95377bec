import type { PublicKey } from '../../crypto/index.js';
import type { Evidence, Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { kept } from '../../kept.js';
import { finding } from '../../report/findings.js';
import { onList } from './pinned-key.js';

/**
 * Loads the reading of all keys of an issuer: a key that is found in the issuer's own document needs
 * none of it.
 */
export const loadPublishedKeys = kept(() => import('./published-keys.js'));

/** A key that a proof leads to, and where it was found. */
export interface ClaimedKey {
  /** Absent if the key could not be read; then only its name and URL can be checked. */
  readonly key?: PublicKey;
  /** `verificationMethod` or `kid`; empty for a key in the token's own header. */
  readonly name: string;
  /**
   * URL or DID of the document that contains it, without the fragment; absent for a key in the
   * token's own header.
   */
  readonly at?: string;
  /**
   * True if the document of the key names a controller other than the issuer. If it names the
   * issuer, that proves nothing: anyone can write that.
   */
  readonly isOthers?: boolean;
  readonly evidence?: Evidence;
}

/**
 * Tells whether a key is the issuer's, for every securing mechanism (J-8, V-30, V-31, K-41). It is
 * if the issuer publishes it (in its DID document, in the document at its id, in the key set of its
 * host), or if the caller's own list gives it to the issuer. If the issuer's document cannot list
 * keys, a key strictly inside the issuer's own path counts too. If the document lists keys but not
 * this one, the key is not the issuer's; if the document is unavailable, this is unknown.
 *
 * @param claimed the key that verifies the signature
 * @param issuer id of the issuer
 */
export async function bindToIssuer(
  claimed: ClaimedKey,
  issuer: string | undefined,
  context: CheckContext,
): Promise<Finding> {
  // the structure check reports the missing issuer, which says nothing about the key
  if (issuer === undefined) return notBound('unknown', claimed, '', 'no-issuer');
  const listed = await onList(claimed.key, claimed.name, issuer, context);
  if (listed?.finding.outcome === 'fail') return listed.finding;
  if (claimed.at === issuer && !claimed.isOthers)
    return bound(issuer, 'issuer-document', claimed.name, claimed.evidence);
  if (listed) return listed.finding;
  const { byPublished, issuerKeys } = await loadPublishedKeys();
  return byPublished(claimed, issuer, await issuerKeys(issuer, context));
}

/** Reports that a key is the issuer's. */
export const bound = (
  issuer: string,
  by: string,
  keyId: string | undefined,
  evidence: Evidence | undefined,
): Finding =>
  finding('pass', 'key-bound', {
    params: { id: keyId ?? '', issuer, by },
    evidence: { ...evidence, keyId },
  });

/** Reports that a key is not known to be the issuer's. */
export const notBound = (
  outcome: 'fail' | 'unknown',
  { name, at, evidence }: ClaimedKey,
  issuer: string,
  why: string,
  more: Pick<Finding, 'params' | 'evidence'> = {},
): Finding =>
  finding(outcome, 'key-not-bound', {
    params: { ...more.params, id: name, controller: at ?? '', issuer, why },
    evidence: { ...(more.evidence ?? evidence), keyId: name },
  });
