import { encodeHex } from '../bytes/hex.js';
import type {
  Achievement,
  Alignment,
  Badge,
  Credential,
  Identity,
  Image,
  JsonObject,
  Profile,
  Texts,
} from '../badge/contract.js';
import { digest } from '../crypto/hash.js';
import { BadgeError } from '../errors.js';
import { compact } from './draft-parts.js';

const CONTEXT = 'https://w3id.org/openbadges/v2';
/** Names that two forms of one award have in common: each names the other (schema.org). */
const SAME_AS = 'https://schema.org/sameAs';
const ID_LENGTH = 32;

/** Names of OB 2.0 for the identifier types of OB 3.0 (M-24); others have no equal there. */
const IDENTITY_TYPES: Readonly<Record<string, string>> = {
  emailAddress: 'email',
  email: 'email',
  'ext:url': 'url',
  'ext:telephone': 'telephone',
};

/** The documents of a badge in OB 2.0, each with the URL at which it is published. */
export interface HostedDocuments {
  /** URL of the assertion, by which older backpacks take the badge. */
  readonly url: string;
  readonly assertion: JsonObject;
  readonly badgeClass: JsonObject;
  readonly issuer: JsonObject;
}

const textOf = (texts: Texts | undefined): string | undefined => texts?.[0]?.value;

/** Makes a name of a URL that is the same for the same id each time. */
const nameOf = async (id: string): Promise<string> =>
  encodeHex(await digest(id)).slice(0, ID_LENGTH);

const imageOf = (image: Image | undefined): JsonObject | string | undefined =>
  image && (image.caption === undefined ? image.url : { id: image.url, caption: image.caption });

const alignmentOf = ({ name, url, code, description, framework }: Alignment): JsonObject =>
  compact({
    targetName: name,
    targetUrl: url,
    targetCode: code,
    targetDescription: description,
    targetFramework: framework,
  });

/** Takes the first identity that OB 2.0 has a name for. */
function recipientOf(identities: readonly Identity[]): JsonObject | undefined {
  const known = identities.find(({ type }) => type in IDENTITY_TYPES);
  return (
    known &&
    compact({
      type: IDENTITY_TYPES[known.type],
      hashed: known.hashed,
      salt: known.salt,
      identity: known.hash,
    })
  );
}

/** Lists what OB 2.0 requires and the badge does not have (O-1, O-2), by JSON pointers into it. */
function missingIn({ issuer, achievement, identities, validFrom, id }: Credential): string[] {
  const required: ReadonlyArray<readonly [string, unknown]> = [
    ['/id', id],
    ['/validFrom', validFrom],
    ['/issuer/name', textOf(issuer.name)],
    ['/issuer/url', issuer.url],
    ['/issuer/email', issuer.email],
    ['/credentialSubject/achievement/name', textOf(achievement?.name)],
    ['/credentialSubject/achievement/description', textOf(achievement?.description)],
    ['/credentialSubject/achievement/image', achievement?.image],
    ['/credentialSubject/achievement/criteria', achievement?.criteria],
    ['/credentialSubject/identifier', recipientOf(identities)],
  ];
  return required
    .filter(([, value]) => value === undefined)
    .map(([pointer]) => `${pointer} property-missing: OB 2.0 requires it`);
}

const issuerOf = (id: string, profile: Profile): JsonObject =>
  compact({
    '@context': CONTEXT,
    type: 'Issuer',
    id,
    name: textOf(profile.name),
    url: profile.url,
    email: profile.email,
    description: textOf(profile.description),
    image: imageOf(profile.image),
    [SAME_AS]: profile.id,
  });

const badgeClassOf = (id: string, issuer: string, achievement: Achievement): JsonObject =>
  compact({
    '@context': CONTEXT,
    type: 'BadgeClass',
    id,
    issuer,
    name: textOf(achievement.name),
    description: textOf(achievement.description),
    image: imageOf(achievement.image),
    criteria: compact({ ...achievement.criteria }),
    // an alignment of OB 2.0 needs a URL
    alignment: achievement.alignments.filter(({ url }) => url !== undefined).map(alignmentOf),
    tags: achievement.tags,
    version: achievement.version,
    [SAME_AS]: achievement.id,
  });

/**
 * Writes a badge of OB 3.0 in the terms of OB 2.0, to be hosted: assertion, badge class and issuer,
 * with URLs that follow from the ids, so that the same badge always gets the same ones. The three
 * name their counterparts in OB 3.0; the recipient's hash and salt are kept.
 *
 * @param badge of OB 3.0, as read
 * @param base URL of the folder in which they are published, with a slash at the end
 * @throws BadgeError `draft-not-conformant` with a line for each member that OB 2.0 requires and
 *   the badge does not have
 */
export async function hostedDocuments(
  { credential }: Pick<Badge, 'credential'>,
  base: string,
): Promise<HostedDocuments> {
  const faults = missingIn(credential);
  if (faults.length > 0) throw new BadgeError('draft-not-conformant', { faults });
  const { id, achievement, issuer, evidence, narrative, identities } = credential;
  const { validFrom, awardedDate, validUntil } = credential;
  const about = `${achievement!.id ?? textOf(achievement!.name)} ${achievement!.version ?? ''}`;
  const urls = {
    issuer: `${base}issuer.json`,
    badgeClass: `${base}badges/${await nameOf(about)}.json`,
    assertion: `${base}assertions/${await nameOf(id!)}.json`,
  };
  return {
    url: urls.assertion,
    issuer: issuerOf(urls.issuer, issuer),
    badgeClass: badgeClassOf(urls.badgeClass, urls.issuer, achievement!),
    assertion: compact({
      '@context': CONTEXT,
      type: 'Assertion',
      id: urls.assertion,
      recipient: recipientOf(identities),
      badge: urls.badgeClass,
      verification: { type: 'HostedBadge' },
      issuedOn: awardedDate ?? validFrom,
      expires: validUntil,
      narrative,
      evidence: evidence.map((one) => compact({ ...one })),
      [SAME_AS]: id,
    }),
  };
}
