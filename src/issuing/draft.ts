import type { Json, JsonObject } from '../badge/contract.js';
import { achievement, compact, evidence, image, moment, profile, results } from './draft-parts.js';
import type { CredentialDraft, RecipientDraft } from './draft-types.js';
import { contextsFor } from './issue-contexts.js';
import { identityObject, type IdentifierDraft } from './identity.js';
import { platformRandom, type Random } from '../crypto/random.js';
import { isoSeconds } from '../json/instant.js';
import { uuidUrn } from './uuid.js';
import { isObject, asText } from '../json/values.js';

/** The values that complete a draft. */
export interface DraftContext {
  /** The issuer id, which is the controller of the key. */
  readonly issuer: string;
  readonly now: Date | string;
  /** Default: the randomness of the platform. */
  readonly random?: Random;
}

/** Tells a typed draft from an OB 3.0 credential without a proof, which names its own contexts. */
export const isCredentialDraft = (draft: CredentialDraft | JsonObject): draft is JsonObject =>
  '@context' in draft;

async function identities(
  recipient: RecipientDraft,
  random: Random,
): Promise<readonly JsonObject[]> {
  const email =
    recipient.email === undefined ? [] : [{ type: 'emailAddress', value: recipient.email }];
  const { identifiers = [] } = recipient;
  // A draft of another shape is kept unchanged, for lint to name with its pointer.
  if (!Array.isArray(identifiers)) return identifiers as unknown as readonly JsonObject[];
  return Promise.all(
    [...email, ...(identifiers as readonly IdentifierDraft[])].map((each) =>
      typeof each === 'object' && each !== null ? identityObject(each, random) : each,
    ),
  );
}

async function subject(draft: CredentialDraft, random: Random): Promise<JsonObject> {
  const recipient: RecipientDraft = Object(draft.recipient);
  const { narrative, creditsEarned, licenseNumber, role, term } = draft;
  return compact({
    id: recipient.id,
    type: ['AchievementSubject'],
    identifier: await identities(recipient, random),
    achievement: achievement(draft.achievement, random),
    narrative,
    result: results(draft.results),
    source: profile(draft.source),
    creditsEarned,
    licenseNumber,
    role,
    term,
    activityStartDate: moment(draft.activityStart),
    activityEndDate: moment(draft.activityEnd),
  });
}

/** The context that defines the type of a RefreshService. */
const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

/** Names the URL at which a newer version of a badge is served (OB 3.0 RefreshService). */
const refreshService = (url: unknown, id: string): JsonObject | undefined =>
  url === undefined
    ? undefined
    : {
        id: asText(url).replaceAll('{id}', () => encodeURIComponent(id.replace(/^urn:uuid:/, ''))),
        type: '1EdTechCredentialRefresh',
      };

async function fromTyped(
  draft: CredentialDraft,
  context: DraftContext,
  random: Random,
): Promise<JsonObject> {
  const id = draft.id ?? uuidUrn(random);
  const members = compact({
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: draft.name,
    description: draft.description,
    image: image(draft.image),
    issuer: profile({ ...draft.issuer, id: context.issuer }),
    validFrom: moment(draft.validFrom) ?? isoSeconds(context.now),
    validUntil: moment(draft.validUntil),
    awardedDate: moment(draft.awardedDate),
    credentialSubject: await subject(draft, random),
    evidence: evidence(draft.evidence),
    endorsement: draft.endorsements,
    refreshService: refreshService(draft.refresh, id),
  });
  const contexts = contextsFor(members);
  return {
    '@context': draft.refresh === undefined ? [...contexts] : [...contexts, EXTENSIONS],
    ...members,
  };
}

/**
 * Gives the issuer as an object whose id is the controller of the key (1.2: written as a Profile,
 * never as a bare string).
 */
function issuerOf(value: Json | undefined, id: string): JsonObject {
  return isObject(value) ? { ...value, id } : { id, type: ['Profile'] };
}

function completed(credential: JsonObject, context: DraftContext, random: Random): JsonObject {
  const { '@context': contexts, id, type, issuer, validFrom, ...rest } = credential;
  return {
    '@context': contexts!,
    id: id ?? uuidUrn(random),
    ...(type === undefined ? {} : { type }),
    ...rest,
    issuer: issuerOf(issuer, context.issuer),
    validFrom: validFrom ?? isoSeconds(context.now),
  };
}

/**
 * Builds the unsigned OB 3.0 credential (VCDM 2.0) of a draft, without checking it: `lint` does
 * that.
 *
 * @param draft typed fields, or an OB 3.0 credential without `proof`, in which only a missing `id`,
 *   a missing `validFrom` and the issuer's id are filled in
 * @param context issuer id, clock, randomness
 * @throws BadgeError `image-unsupported` for bytes that are not a supported image
 */
export async function buildCredential(
  draft: CredentialDraft | JsonObject,
  context: DraftContext,
): Promise<JsonObject> {
  const random = context.random ?? platformRandom;
  return isCredentialDraft(draft)
    ? completed(draft, context, random)
    : fromTyped(draft, context, random);
}
