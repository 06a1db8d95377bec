import type { Finding } from '../report/finding.js';
import type { PublicKey } from '../crypto/index.js';
import type { CheckContext } from './contract.js';
import { provenOrigin } from './addresses.js';
import { finding } from './finding.js';
import { issuerKeys, type IssuerKeys } from './jwt-issuer-keys.js';
import type { NamedKey } from './jwt-key.js';
import { onList } from './pinned-key.js';

/** Folders of a host in which it keeps its own keys, whatever the paths of the issuers that it serves. */
const KEY_FOLDERS = /^\/(\.well-known|keys?|jwks?|certs?|public-?keys?)(\.json)?(\/|$)/i;

/**
 * Whether the key of a token is its issuer's (J-8, K-41).
 *
 * @param key the key that the signature is checked with
 * @param named how the header led to it; for a header `jwk` there is no `at`
 * @param issuer id of the issuer
 */
export async function bindKey(
  key: PublicKey,
  named: NamedKey,
  issuer: string | undefined,
  context: CheckContext,
): Promise<Finding> {
  if (issuer === undefined) return notBound('fail', named, '', 'no-issuer');
  if (isBoundByPlace(named, issuer))
    return bound(named.evidence, issuer, named.at === issuer ? 'issuer-document' : 'key-address');
  const byList = await onList(key, named.evidence?.keyId ?? '', issuer, context);
  if (byList) return byList.finding;
  const listed = await issuerKeys(issuer, context);
  const own = listed.keys.find((one) => one.key.name === key.name);
  if (own) return bound({ ...own.evidence, keyId: own.names[0] }, issuer, own.by);
  return unbound(named, issuer, listed);
}

const bound = (evidence: Finding['evidence'], issuer: string, by: string): Finding =>
  finding('pass', 'key-bound', { params: { issuer, by }, evidence });

const notBound = (
  outcome: 'fail' | 'unknown',
  named: NamedKey,
  issuer: string,
  why: string,
  more: Pick<Finding, 'params' | 'evidence'> = {},
): Finding =>
  finding(outcome, 'key-not-bound', {
    params: {
      ...more.params,
      id: named.evidence?.keyId ?? '',
      controller: named.at ?? '',
      issuer,
      why,
    },
    evidence: more.evidence ?? named.evidence,
  });

/** Nothing says that it is theirs: a fault, unless a place that might say so could not be asked, or does not tell its tenants apart. */
function unbound(named: NamedKey, issuer: string, { open }: IssuerKeys): Finding {
  if (named.isIssuers === false) return notBound('fail', named, issuer, 'other-controller');
  if (open?.error === 'key-method-unsupported')
    return finding('unsupported', open.error, { params: { ...open.params, issuer } });
  if (open?.error === 'key-unreachable')
    return notBound('unknown', named, issuer, 'unreachable', open);
  if (named.at !== undefined && isSameHost(named, issuer))
    return notBound('unknown', named, issuer, 'shared-host');
  return notBound(
    'fail',
    named,
    issuer,
    named.at === undefined ? 'header-key' : 'other-controller',
  );
}

/** The place where the `kid` led to is the issuer's own document, or speaks for it (J-8.1, J-8.3, J-8.4). */
function isBoundByPlace(named: NamedKey, issuer: string): boolean {
  if (named.at === undefined || named.isIssuers === false) return false;
  return (
    named.at === issuer ||
    (isSameHost(named, issuer) &&
      (named.isIssuers === true || speaksFor(new URL(named.at).pathname, new URL(issuer).pathname)))
  );
}

/** Both at one origin, also where the answer came from in the end; http proves none. */
function isSameHost({ at, evidence }: NamedKey, issuer: string): boolean {
  const origin = provenOrigin(issuer);
  return (
    origin !== undefined &&
    [at!, evidence?.url ?? at!].every((place) => provenOrigin(place) === origin)
  );
}

/** On a host of several issuers one may not sign for another: a key counts in the issuer's own folder, in one above it, or among the host's keys. */
function speaksFor(keyPath: string, issuerPath: string): boolean {
  const folder = keyPath.slice(0, keyPath.lastIndexOf('/') + 1);
  const ownFolder = issuerPath.endsWith('/') ? issuerPath : `${issuerPath}/`;
  return (
    issuerPath.startsWith(folder) || keyPath.startsWith(ownFolder) || KEY_FOLDERS.test(keyPath)
  );
}
