import type {
  Achievement,
  Badge,
  Identity,
  Json,
  JsonObject,
  Profile,
  Texts,
} from '../badge/contract.js';
import { isOb2 } from '../badge/index.js';
import { platformRandom, type Random } from '../crypto/random.js';
import { asList, asText } from '../json/values.js';
import { ISSUE_CONTEXTS } from './issue-contexts.js';
import { compact } from './draft-parts.js';
import { identityObject } from './identity.js';

/** Members that signing adds anew, or that an older data model has in place of another. */
const REPLACED: ReadonlySet<string> = new Set([
  '@context',
  'proof',
  'validFrom',
  'issuanceDate',
  'validUntil',
  'expirationDate',
  'awardedDate',
]);

/** Matches the contexts of VCDM and Open Badges of any version, which the newest replace. */
const STANDARD =
  /^https:\/\/(?:www\.w3\.org\/(?:ns\/credentials\/v2|2018\/credentials\/v1)$|purl\.imsglobal\.org\/spec\/ob\/v3p0\/context[./-])/;

const contextsFor = (document: JsonObject): readonly Json[] => [
  ...ISSUE_CONTEXTS,
  ...asList(document['@context']).filter((one) => !STANDARD.test(asText(one))),
];

/**
 * Takes an OB 3.0 credential out of its proof: it keeps its id and status, and the day of the award;
 * the new signature gives it a new `validFrom` (I-7).
 */
function fromOb3({ document, credential }: Badge): JsonObject {
  const kept = Object.entries(document).filter(([name]) => !REPLACED.has(name));
  const { awardedDate, validFrom, validUntil } = credential;
  return compact({
    '@context': contextsFor(document),
    ...Object.fromEntries(kept),
    awardedDate: awardedDate ?? validFrom,
    validUntil,
  });
}

const textOf = (texts: Texts | undefined): string | undefined => texts?.[0]?.value;

function profileOf(profile: Profile | undefined): JsonObject | undefined {
  if (!profile) return undefined;
  const { id, name, url, description, email, image } = profile;
  return compact({
    id,
    type: ['Profile'],
    name: textOf(name),
    url,
    description: textOf(description),
    email,
    image: imageOf(image),
  });
}

const imageOf = (image: Achievement['image']): JsonObject | undefined =>
  image && compact({ id: image.url, type: 'Image', caption: image.caption });

function achievementOf(achievement: Achievement): JsonObject {
  const { id, name, description, criteria, alignments, tags, version, inLanguage } = achievement;
  return compact({
    id,
    type: ['Achievement'],
    name: textOf(name),
    description: textOf(description),
    criteria: criteria && compact({ ...criteria }),
    image: imageOf(achievement.image),
    tag: tags,
    alignment: alignments.map((one) =>
      compact({
        type: ['Alignment'],
        targetName: one.name,
        targetUrl: one.url,
        targetCode: one.code,
        targetDescription: one.description,
        targetFramework: one.framework,
      }),
    ),
    version,
    inLanguage,
  });
}

/** Names of OB 2.0 for identifier types, and those of OB 3.0 (M-24). */
const IDENTITY_TYPES: Readonly<Record<string, string>> = {
  email: 'emailAddress',
  url: 'ext:url',
  telephone: 'ext:telephone',
};

/** Keeps a hash as it is, since only the recipient knows the text; hashes a plain identity (M-23). */
async function identityOf(
  { type, hash, hashed, salt }: Identity,
  random: Random,
): Promise<JsonObject> {
  const identityType = IDENTITY_TYPES[type] ?? type;
  return hashed
    ? compact({ type: 'IdentityObject', hashed: true, identityHash: hash, identityType, salt })
    : identityObject({ type: identityType, value: hash }, random);
}

/** Writes an OB 2.0 assertion in the terms of OB 3.0; the id is a new one, made when it is signed. */
async function fromOb2({ credential }: Badge, random: Random): Promise<JsonObject> {
  const { achievement, identities, narrative, evidence, issuer } = credential;
  const { validFrom, validUntil, awardedDate } = credential;
  return compact({
    '@context': ISSUE_CONTEXTS,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: textOf(achievement?.name),
    issuer: profileOf(issuer),
    awardedDate: awardedDate ?? validFrom,
    validUntil,
    credentialSubject: compact({
      type: ['AchievementSubject'],
      identifier: await Promise.all(identities.map((one) => identityOf(one, random))),
      achievement: achievement && achievementOf(achievement),
      narrative,
    }),
    evidence: evidence.map((one) => compact({ type: ['Evidence'], ...one })),
  });
}

/**
 * Makes an unsigned OB 3.0 credential of a badge, to be edited and signed again: of an OB 3.0 badge
 * under any version of its contexts, with its id, its status and the day of the award (I-7); of an
 * OB 2.0 badge in the terms of OB 3.0, with a new id. The recipient's hash is kept; a plain e-mail
 * address is hashed (M-23). The issuer's id is that of the key that signs it.
 *
 * @param badge as read; for a hosted OB 2.0 badge the one in a report (`report.badge`), which has
 *   the documents that the file only links to
 * @param options source of salts; default: the platform's
 * @returns a credential without proof, for `issue`
 * @throws TypeError for a document that is no badge
 * @example
 * import { issue, toDraft } from 'open-badge-elements/issue';
 * import { read } from 'open-badge-elements/read';
 * const { text } = await issue(draft, { signer });
 * const [badge] = await read(text);
 * const again = await issue({ ...(await toDraft(badge)), validUntil: '2030-01-01T00:00:00Z' }, { signer });
 */
export async function toDraft(
  badge: Badge,
  { random = platformRandom }: { readonly random?: Random } = {},
): Promise<JsonObject> {
  if (badge.kind !== 'achievement')
    throw new TypeError(`a draft is made of a badge, not of a document of the kind ${badge.kind}`);
  return isOb2(badge) ? fromOb2(badge, random) : fromOb3(badge);
}
