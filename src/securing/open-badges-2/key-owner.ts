import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { OB2_CONTEXT, oldContextOf } from '../../badge/index.js';
import type { PublicKey } from '../../crypto/index.js';
import type { Evidence, Finding } from '../../report/finding.js';
import { isSameAddress, provenOrigin } from '../../web/web-url.js';
import type { Linked, Opened } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { asList, isObject } from '../../json/values.js';

const idOf = (value: Json | undefined): Json | undefined => (isObject(value) ? value['id'] : value);

/** A key as served at its URL: with its owner, or as bare PEM text of OB 1.x. */
export interface SigningKey {
  readonly key?: PublicKey;
  readonly owner?: string;
  /** Id that the key gives itself, which may have another scheme than the badge wrote. */
  readonly id?: string;
  readonly isText?: boolean;
  readonly findings: readonly Finding[];
  readonly evidence?: Evidence;
}

/** Tells whether a profile names a key, which may be with `http:` where the badge has `https:`. */
export const namesKey = (profile: JsonObject, creator: string): boolean =>
  asList(profile['publicKey']).some((entry) => isSameAddress(idOf(entry), creator));

/**
 * Checks that a key is the issuer's. In OB 2.0 the profile must name the key and the key must name
 * the profile: anyone can write one of the two, and a profile without keys has none (O-22). OB 1.x
 * only requires a text file at the issuer's origin.
 *
 * @param creator URL of the key, from the signed assertion
 */
export function checkOwner(
  creator: string,
  { key, owner, isText, evidence }: SigningKey,
  badge: Badge,
  opened: Opened | undefined,
): Finding[] {
  if (!key) return [];
  const issuer = opened?.issuer;
  const more = { evidence: { ...evidence, keyId: creator } };
  if (!issuer)
    return [
      finding('unknown', 'key-not-bound', { params: { id: creator, why: 'unreachable' }, ...more }),
    ];
  // a profile that is not hosted is the signer's own statement
  const id = issuer.evidence ? issuer.home : undefined;
  const params = { id: creator, issuer: id ?? '', controller: owner ?? '' };
  const isListed = namesKey(issuer.document, creator);
  if (isListed && isSameAddress(owner, id))
    return [
      finding('pass', 'key-bound', { params: { ...params, by: 'issuer-document' }, ...more }),
    ];
  if (isText && isOld(badge) && isAtOrigin(creator, issuer)) return byHost(creator, issuer, more);
  return [
    finding('fail', 'key-not-bound', {
      params: { ...params, why: isListed ? 'other-controller' : 'not-listed' },
      ...more,
    }),
  ];
}

const isOld = ({ dataModel }: Badge): boolean => dataModel === 'OB 1.0' || dataModel === 'OB 1.1';

/** Tells whether the profile names no keys and has the origin of the key file. */
const isAtOrigin = (creator: string, { document, home, evidence }: Linked): boolean =>
  evidence !== undefined &&
  home !== undefined &&
  document['publicKey'] === undefined &&
  provenOrigin(creator) !== undefined &&
  provenOrigin(creator) === provenOrigin(home);

const declaresOb2 = (profile: JsonObject): boolean =>
  asList(profile['@context']).some(
    (context) => typeof context === 'string' && oldContextOf(context) === OB2_CONTEXT,
  );

/**
 * Binds the key to its host. By the letter of OB 1.x anyone who can put a file on the host could
 * have signed, so only the host is shown as the issuer. A profile of OB 2.0 can name its keys; if
 * it names none, that says nothing about an older badge.
 */
function byHost(
  creator: string,
  { document, home }: Linked,
  more: Pick<Finding, 'evidence'>,
): Finding[] {
  if (declaresOb2(document))
    return [
      finding('unknown', 'key-not-bound', {
        params: { id: creator, issuer: home!, why: 'not-listed' },
        ...more,
      }),
    ];
  const host = new URL(home!).host;
  return [
    finding('pass', 'key-bound', {
      params: { id: creator, issuer: host, controller: '', by: 'host' },
      ...more,
    }),
    finding('warn', 'key-of-host', { params: { id: creator, host, url: creator }, ...more }),
  ];
}
