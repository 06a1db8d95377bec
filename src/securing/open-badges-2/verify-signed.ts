import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { ambiguous, inTerms } from '../../badge/index.js';
import {
  fits,
  hasSignatureForm,
  isUnavailable,
  keyEnd,
  keyFromSpki,
  verifyJws,
} from '../../crypto/index.js';
import type { Evidence, Finding } from '../../report/finding.js';
import type { CheckContext, Linked, Opened } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { checkScope } from './verify-hosted.js';
import { checkHeader } from '../jose/header.js';
import { faultFinding } from '../keys/key-fault.js';
import { fetchKey } from './fetch.js';
import { checkOwner, namesKey, type SigningKey } from './key-owner.js';
import { onList, type ByList } from '../keys/pinned-key.js';
import { isSameAddress } from '../../web/web-url.js';
import { accepted } from '../refused-algorithms.js';
import { asList, isObject, onlyObject, asText } from '../../json/values.js';

const idOf = (value: Json | undefined): Json | undefined => (isObject(value) ? value['id'] : value);

/**
 * Verifies an OB 2.0 JWS: its signature, by a key that the issuer's profile names and that names
 * the issuer (O-20…O-25). Keys in the header are ignored.
 */
export async function signedProof(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const { opened } = context;
  const notChecked = finding('skipped', 'key-not-checked');
  if (!badge.jws) return [finding('fail', 'proof-missing'), notChecked];
  const header = checkHeader(badge);
  if (header.some(({ outcome }) => outcome !== 'warn')) return [...header, notChecked];
  const payload = inTerms(badge.jws.payload);
  if (!saysSigned(payload))
    return [
      ...header,
      finding('fail', 'proof-incomplete', {
        pointer: '/verification/type',
        params: { property: 'verification' },
      }),
      notChecked,
    ];
  const issuer = opened?.issuer;
  const creator = creatorOf(payload, issuer);
  if (creator === undefined)
    return [
      ...header,
      ...(opened?.findings ?? []),
      finding(issuer ? 'fail' : 'unknown', 'proof-incomplete', {
        pointer: '/verification/creator',
        params: { property: 'creator' },
      }),
      notChecked,
    ];
  const own = await findKey(creator, issuer, context);
  const id = own.id ?? creator;
  const published = endedIn(issuer, id, own, context.now);
  const listed = await byList(id, published, opened, context);
  const signing = listed ? { key: listed.key, findings: [] } : published;
  const whose = listed ? [listed.finding] : checkOwner(id, signing, badge, opened);
  const found = [
    ...header,
    await checkProof(badge, signing),
    ...(opened?.findings ?? []),
    ...(issuer ? checkScope(opened!, undefined) : []),
    ...signing.findings,
    ...whose,
  ];
  return accepted(found, badge, context);
}

/**
 * Finds the key on the caller's own list. It counts if the issuer's site does not contradict it:
 * the profile is unavailable, or has no keys. A profile that names other keys, or a key of another
 * owner, takes precedence (J-8.5, O-22).
 */
async function byList(
  creator: string,
  { key, owner, findings }: SigningKey,
  opened: Opened | undefined,
  context: CheckContext,
): Promise<ByList | undefined> {
  const id = issuerIdIn(opened);
  const profile = opened?.issuer?.document;
  const isDenied =
    (asList(profile?.['publicKey']).length > 0 && !namesKey(profile!, creator)) ||
    (owner !== undefined && !isSameAddress(owner, id));
  const isOpen = findings.every(({ outcome }) => outcome === 'unknown');
  return isOpen && !isDenied ? onList(key, creator, id, context) : undefined;
}

/**
 * Returns the issuer's URL, or the id by which the BadgeClass names it if its profile was
 * unavailable; none for a profile that is not hosted.
 */
function issuerIdIn(opened: Opened | undefined): string | undefined {
  if (opened?.issuer) return opened.issuer.evidence && opened.issuer.home;
  const id = idOf(opened?.badgeClass?.document['issuer']);
  return typeof id === 'string' ? id : undefined;
}

/** Reads `verification` of OB 2.0 or `verify` of OB 1.x (O-40). */
const verificationOf = (payload: JsonObject): JsonObject =>
  onlyObject(payload['verification']) ?? onlyObject(payload['verify']) ?? {};
const saysSigned = (payload: JsonObject): boolean =>
  asList(verificationOf(payload)['type']).some(
    (type) => type === 'SignedBadge' || type === 'signed',
  );

/** Returns the key that the assertion names, or else the issuer's only key (O-21). */
function creatorOf(payload: JsonObject, issuer: Linked | undefined): string | undefined {
  const { creator, url } = verificationOf(payload);
  const keys = asList(issuer?.document['publicKey']);
  const named = idOf(creator) ?? url ?? (keys.length === 1 ? idOf(keys[0]) : undefined);
  return typeof named === 'string' ? named : undefined;
}

/** Lists the keys with an id that a profile embeds. */
const keysNamed = (creator: string, { document }: Linked): readonly JsonObject[] =>
  asList(document['publicKey'])
    .filter(isObject)
    .filter((key) => isSameAddress(key['id'], creator) && typeof key['publicKeyPem'] === 'string');

/**
 * Reads the key from the issuer's profile if it is embedded there, or else fetches it from its URL
 * (O-22).
 */
async function findKey(
  creator: string,
  issuer: Linked | undefined,
  context: CheckContext,
): Promise<SigningKey> {
  const [inProfile, ...copies] = issuer?.evidence ? keysNamed(creator, issuer) : [];
  if (copies.some(({ publicKeyPem }) => publicKeyPem !== inProfile!['publicKeyPem']))
    return {
      findings: [
        finding('unknown', 'key-ambiguous', {
          params: { id: creator },
          evidence: issuer!.evidence!,
        }),
      ],
    };
  if (inProfile) return ofDocument(inProfile, issuer!.evidence!, context.now);
  const found = await fetchKey(creator, context);
  const { id } = found;
  if ('problem' in found)
    return {
      findings: [
        finding('unknown', 'key-unreachable', {
          params: { ...found.problem, id },
          evidence: found.evidence,
        }),
      ],
    };
  if ('text' in found) return { ...(await ofPem(found.text, found.evidence)), isText: true };
  if (found.document['id'] !== id || ambiguous(found.document).length > 0)
    return {
      findings: [
        finding('fail', 'key-document-invalid', {
          params: { url: id, detail: 'document id' },
          evidence: found.evidence,
        }),
      ],
    };
  return { ...(await ofDocument(found.document, found.evidence, context.now)), id };
}

async function ofDocument(
  document: JsonObject,
  evidence: Evidence,
  now: Date,
): Promise<SigningKey> {
  const [named, ...others] = asList(document['owner']);
  const owner = others.length === 0 ? idOf(named) : undefined;
  const read = await ofPem(document['publicKeyPem'], evidence);
  return {
    ...read,
    ...(typeof owner === 'string' ? { owner } : {}),
    findings: [...read.findings, ...endOf(document, evidence, now)],
  };
}

/**
 * Adds the end of a key that the profile declares, for the key or for itself, and the key's own
 * document does not.
 */
function endedIn(
  issuer: Linked | undefined,
  creator: string,
  signing: SigningKey,
  now: Date,
): SigningKey {
  if (!issuer?.evidence || signing.findings.some(({ outcome }) => outcome === 'fail'))
    return signing;
  const named = asList(issuer.document['publicKey']).filter(isObject);
  const ends = [
    ...named.filter(({ id }) => id === creator).flatMap((key) => endOf(key, issuer.evidence!, now)),
    ...(isDeactivated(issuer.document)
      ? [finding('fail', 'key-deactivated', { evidence: issuer.evidence })]
      : []),
  ];
  return { ...signing, findings: [...signing.findings, ...ends.slice(0, 1)] };
}

/**
 * Reads the end of a key from its CryptographicKey (P-7). OB 2.0 has one IRI for `revoked` and
 * `revokedAssertions`, so a date is read in the latter.
 */
function endOf(document: JsonObject, evidence: Evidence, now: Date): Finding[] {
  const { revoked = document['revokedAssertions'] ?? null } = document;
  const end = isDeactivated(document) ? 'key-deactivated' : keyEnd({ ...document, revoked }, now);
  return end ? [finding('fail', end, { evidence })] : [];
}

const isDeactivated = ({ deactivated }: JsonObject): boolean =>
  ![undefined, null, false].includes(deactivated as null);

async function ofPem(pem: Json | undefined, evidence: Evidence): Promise<SigningKey> {
  const key = await keyFromSpki(typeof pem === 'string' ? pem : '');
  if (!('fault' in key)) return { key, evidence, findings: [] };
  return { findings: [faultFinding(key, { evidence })] };
}

async function checkProof({ raw, jws }: Badge, { key, findings }: SigningKey): Promise<Finding> {
  const alg = asText(jws!.header['alg']);
  const params = { suite: `OB 2.0 ${alg}` };
  if (!key)
    return finding(
      findings.some(({ outcome }) => outcome === 'unsupported') ? 'unsupported' : 'unknown',
      'proof-not-checked',
      { params },
    );
  if (!fits(key, alg))
    return finding('fail', 'jwt-algorithm', { params: { got: alg, key: key.type } });
  try {
    if (await verifyJws(raw, key, alg))
      return finding('pass', 'proof-holds', { params, evidence: { key: key.name } });
    const isReadable = hasSignatureForm(raw, key, alg);
    return finding('fail', isReadable ? 'proof-altered' : 'proof-value', { params });
  } catch (error) {
    if (isUnavailable(error)) return finding('unsupported', 'proof-unsupported', { params });
    throw error;
  }
}
