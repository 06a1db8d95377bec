import type { PublicKey } from '../../crypto/index.js';
import type { Evidence, Finding } from '../../report/finding.js';
import { provenOrigin } from '../../web/web-url.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { issuerKeys, type IssuerKeys } from './issuer-keys.js';
import { isInsideOwnPath } from './own-path.js';
import { onList } from './pinned-key.js';

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
  return byPublished(claimed, issuer, await issuerKeys(issuer, context));
}

function byPublished(claimed: ClaimedKey, issuer: string, published: IssuerKeys): Finding {
  const own = published.keys.filter(({ key }) => key.name === claimed.key?.name);
  const ended = own.find(({ end }) => end === 'key-revoked') ?? own.find(({ end }) => end);
  const live = own.find(({ end }) => end === undefined);
  if (ended?.end === 'key-revoked' || (ended?.end && !live))
    return finding('fail', ended.end, {
      params: { issuer, id: claimed.name },
      evidence: { ...ended.evidence, keyId: claimed.name },
    });
  if (live) return bound(issuer, live.by, claimed.name || live.names[0], live.evidence);
  if (published.named.some((name) => name === claimed.name || name === claimed.at))
    return bound(issuer, 'issuer-document', claimed.name, published.evidence);
  return isByLocation(claimed, issuer, published)
    ? bound(issuer, 'key-address', claimed.name, claimed.evidence)
    : unbound(claimed, issuer, published);
}

const bound = (
  issuer: string,
  by: string,
  keyId: string | undefined,
  evidence: Evidence | undefined,
): Finding =>
  finding('pass', 'key-bound', {
    params: { id: keyId ?? '', issuer, by },
    evidence: { ...evidence, keyId },
  });

const notBound = (
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

/**
 * Tells whether a key is inside the issuer's own path, also after redirects, if the issuer's
 * document cannot list keys (J-8.3).
 */
const isByLocation = (
  { at, isOthers, evidence }: ClaimedKey,
  issuer: string,
  { document }: IssuerKeys,
): boolean =>
  document === 'silent' &&
  !isOthers &&
  at !== undefined &&
  [at, evidence?.url ?? at].every((location) => isInsideOwnPath(location, issuer));

/**
 * Reports a key that nothing binds to the issuer: a failure, unless a document that may list it was
 * unavailable, or the host may be shared by several issuers.
 */
function unbound(claimed: ClaimedKey, issuer: string, { document, open }: IssuerKeys): Finding {
  if (open?.error === 'key-limit')
    return finding('unsupported', open.error, { params: { ...open.params, issuer } });
  if (document === 'speaks') return notBound('fail', claimed, issuer, whyNot(claimed));
  if (open?.error === 'key-method-unsupported')
    return finding('unsupported', open.error, { params: { ...open.params, issuer } });
  if (open) return notBound('unknown', claimed, issuer, 'unreachable', open);
  return !claimed.isOthers && isSameHost(claimed, issuer)
    ? notBound('unknown', claimed, issuer, 'shared-host')
    : notBound('fail', claimed, issuer, whyNot(claimed));
}

const whyNot = ({ at }: ClaimedKey): string =>
  at === undefined ? 'header-key' : 'other-controller';

/**
 * Tells whether key and issuer have the same origin, also after redirects; an http URL proves none
 * (X-15).
 */
function isSameHost({ at, evidence }: ClaimedKey, issuer: string): boolean {
  const origin = provenOrigin(issuer);
  return (
    at !== undefined &&
    origin !== undefined &&
    [at, evidence?.url ?? at].every((location) => provenOrigin(location) === origin)
  );
}
