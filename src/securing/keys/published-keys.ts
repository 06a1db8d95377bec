import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { provenOrigin } from '../../web/web-url.js';
import type { IssuerKeys, ListedKey } from './issuer-keys.js';
import { bound, notBound, type ClaimedKey } from './key-owner.js';
import { isInsideOwnPath } from './own-path.js';

export { issuerKeys } from './issuer-keys.js';

/**
 * Tells whether a key is among those that the issuer publishes (J-8).
 *
 * @param claimed the key that verifies the signature
 * @param issuer id of the issuer
 * @param published its keys, and how far its own document answers
 */
export function byPublished(claimed: ClaimedKey, issuer: string, published: IssuerKeys): Finding {
  const listed = published.keys.filter(({ key }) => key.name === claimed.key?.name);
  const own = listed.filter(({ isAmbiguous }) => !isAmbiguous);
  if (listed.length > 0 && own.length === 0) return ambiguous(claimed, issuer, listed[0]!);
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

/** Reports a key that shares its name with another: only one of the two may be meant (P-7). */
const ambiguous = ({ name }: ClaimedKey, issuer: string, { evidence }: ListedKey): Finding =>
  finding('unknown', 'key-ambiguous', {
    params: { issuer, id: name },
    evidence: { ...evidence, keyId: name },
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
