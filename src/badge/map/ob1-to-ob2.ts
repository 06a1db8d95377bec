import type { DataModel, Json, JsonObject } from '../contract.js';
import { isoDate } from '../dates.js';
import { compact, contextsOf, listOf, stringOf } from '../values.js';
import { isObject, onlyObject } from '../../json/values.js';
import { isUrl } from '../../json/url.js';

/** Context of OB 2.0. */
export const OB2_CONTEXT = 'https://w3id.org/openbadges/v2';
/** Context of OB 1.1. */
export const OB1_CONTEXT = 'https://w3id.org/openbadges/v1';

const OTHER_URLS = /^https?:\/\/w3id\.org\/openbadges\/(v[12])\/?$/;

/**
 * Tells which of the two contexts a URL names. With `http:` or a final slash it leads to the same
 * document, and software of the time wrote both.
 *
 * @returns `undefined` for any other context
 */
export function oldContextOf(url: string): string | undefined {
  const version = OTHER_URLS.exec(url)?.[1];
  return version && (version === 'v2' ? OB2_CONTEXT : OB1_CONTEXT);
}

/** Tells the older data model in which an assertion is written. */
export function oldModelOf(document: JsonObject): DataModel {
  const contexts = contextsOf(document).map(oldContextOf);
  if (contexts.includes(OB2_CONTEXT)) return 'OB 2.0';
  if (contexts.includes(OB1_CONTEXT)) return 'OB 1.1';
  if (isOb05(document)) return 'OB 0.5';
  return onlyObject(document['verify']) === undefined ? 'unknown' : 'OB 1.0';
}

/**
 * Tells whether an assertion is of OB 0.5: the recipient is a string, and the badge is inside with
 * its issuer's origin.
 */
export function isOb05(document: JsonObject): boolean {
  const badge = document['badge'];
  return (
    typeof document['recipient'] === 'string' &&
    isObject(badge) &&
    isObject(badge['issuer']) &&
    typeof badge['issuer']['origin'] === 'string'
  );
}

/** Resolves a path of OB 0.5 against the issuer's origin. */
function below(origin: string, value: Json | undefined): string | undefined {
  const path = stringOf(value);
  return path !== undefined && path.startsWith('/') && isUrl(path, origin)
    ? new URL(path, origin).href
    : path;
}

function verification(document: JsonObject): JsonObject | undefined {
  const verify = onlyObject(document['verify']);
  const own = onlyObject(document['verification']);
  if (own || !verify) return own;
  const url = stringOf(verify['url']);
  return compact({
    type: verify['type'],
    ...(verify['type'] === 'signed' && url !== undefined && { creator: url }),
  }) as JsonObject;
}

function ob05Issuer(issuer: JsonObject): JsonObject {
  const names = [stringOf(issuer['name']), stringOf(issuer['org'])].filter(
    (name) => name !== undefined,
  );
  return compact({
    type: 'Profile',
    name: names.join(', ') || undefined,
    url: stringOf(issuer['origin']),
    email: stringOf(issuer['contact']),
  }) as JsonObject;
}

/** Reads a recipient of OB 0.5, an e-mail address or its hash: only the `@` tells which. */
function ob05Recipient(document: JsonObject): JsonObject {
  const identity = stringOf(document['recipient']) ?? '';
  return compact({
    type: 'email',
    identity,
    hashed: !identity.includes('@'),
    salt: stringOf(document['salt']),
  }) as JsonObject;
}

function ob05(document: JsonObject): JsonObject {
  const badge = document['badge'] as JsonObject;
  const issuer = badge['issuer'] as JsonObject;
  const origin = stringOf(issuer['origin'])!;
  return compact({
    ...document,
    type: 'Assertion',
    recipient: ob05Recipient(document),
    evidence: below(origin, document['evidence']),
    issuedOn: isoDate(document['issued_on'] ?? document['issuedOn']),
    expires: isoDate(document['expires']),
    verification: { type: 'hosted' },
    badge: compact({
      ...badge,
      image: below(origin, badge['image']),
      criteria: below(origin, badge['criteria']),
      issuer: ob05Issuer(issuer),
    }),
  }) as JsonObject;
}

const alignment = (value: Json): Json =>
  !isObject(value)
    ? value
    : (compact({
        ...value,
        targetName: value['targetName'] ?? value['name'],
        targetUrl: value['targetUrl'] ?? value['url'],
        targetDescription: value['targetDescription'] ?? value['description'],
      }) as JsonObject);

const badgeClass = (value: Json | undefined): Json | undefined =>
  !isObject(value)
    ? value
    : (compact({
        ...value,
        ...(value['alignment'] !== undefined && {
          alignment: listOf(value['alignment']).map(alignment),
        }),
      }) as JsonObject);

/**
 * Maps an assertion to the terms of OB 2.0, for reading and display only: verification uses the
 * original (O-40, O-41).
 *
 * @param document an assertion of OB 0.5, 1.0, 1.1 or 2.0
 */
export function upgrade(document: JsonObject): JsonObject {
  const older = isOb05(document) ? ob05(document) : document;
  const verify = onlyObject(older['verify']);
  const hostedAt = verify?.['type'] === 'hosted' ? stringOf(verify['url']) : undefined;
  return compact({
    ...older,
    id: stringOf(older['id']) ?? hostedAt,
    verification: verification(older),
    badge: badgeClass(older['badge']),
    issuedOn: isoDate(older['issuedOn']),
    expires: isoDate(older['expires']),
  }) as JsonObject;
}
