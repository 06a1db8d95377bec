import type { PublicKey } from '../../crypto/index.js';
import type { Evidence, Finding } from '../../report/finding.js';
import { provenOrigin } from '../../net/web-url.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { issuerKeys, type IssuerKeys } from './issuer-keys.js';
import { isInsideOwnPath } from './own-path.js';
import { onList } from './pinned-key.js';

/** A key that a proof leads to, and how. */
export interface ClaimedKey {
  /** None where it could not be read: then only its name and its place can be judged. */
  readonly key?: PublicKey;
  /** `verificationMethod` or `kid`; empty for a key that the token itself brings. */
  readonly name: string;
  /** URL or DID of the document in which it was found, without the fragment; none for a key that the token itself brings. */
  readonly at?: string;
  /** Whether the file of the key names another as its owner. That it names the issuer says nothing: anybody can write that. */
  readonly isOthers?: boolean;
  readonly evidence?: Evidence;
}

/**
 * Tells whether a key is the issuer's, for every way to sign (J-8, V-30, V-31, K-41). It is when the issuer says so: by its DID, by the
 * document at its id, by the key set of its host, or when the caller's own list does. Where the issuer's document cannot speak of keys, a key
 * strictly inside the issuer's own path counts too. Where it speaks and does not name the key, the key is not the issuer's; where it cannot be
 * had, nobody knows.
 *
 * @param claimed the key that the signature is checked with
 * @param issuer id of the issuer
 */
export async function bindToIssuer(
  claimed: ClaimedKey,
  issuer: string | undefined,
  context: CheckContext,
): Promise<Finding> {
  // that no issuer is named is for the structure; of the key it says nothing
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
  return isByPlace(claimed, issuer, published)
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

/** Inside the issuer's own path, also after redirects, and only where the issuer's document cannot say (J-8.3). */
const isByPlace = (
  { at, isOthers, evidence }: ClaimedKey,
  issuer: string,
  { document }: IssuerKeys,
): boolean =>
  document === 'silent' &&
  !isOthers &&
  at !== undefined &&
  [at, evidence?.url ?? at].every((place) => isInsideOwnPath(place, issuer));

/** Nothing says that it is theirs: a fault, unless a place that might say so could not be asked, or the host does not tell its tenants apart. */
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

/** Both at one origin, also where the answer came from in the end; http proves none. */
function isSameHost({ at, evidence }: ClaimedKey, issuer: string): boolean {
  const origin = provenOrigin(issuer);
  return (
    at !== undefined &&
    origin !== undefined &&
    [at, evidence?.url ?? at].every((place) => provenOrigin(place) === origin)
  );
}
