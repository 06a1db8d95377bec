import type { Json, JsonObject } from '../badge/contract.js';
import type {
  AccreditationDraft,
  AchievementDraft,
  AddressDraft,
  AlignmentDraft,
  DefinedAchievement,
  EvidenceDraft,
  ImageDraft,
  Moment,
  OtherIdentifierDraft,
  ProfileDraft,
  ResultDescriptionDraft,
  ResultDraft,
  RubricLevelDraft,
} from './draft-types.js';
import { ACCREDITED } from '../badge/context-urls.js';
import { imageDataUri } from './image-data.js';
import type { Random } from '../crypto/random.js';
import { uuidUrn } from './uuid.js';
import { isObject } from '../json/values.js';

type Loose = Readonly<Record<string, Json | undefined>>;

/** Omits absent members: neither `null` nor an empty array may be written (M-3). */
export function compact(members: Loose): JsonObject {
  const kept = Object.entries(members).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as JsonObject;
}

/** Gives a moment as ISO text with an offset; text is kept unchanged, for lint to check. */
export const moment = (value: Moment | undefined): string | undefined =>
  value instanceof Date ? value.toISOString().replace(/\.000Z$/, 'Z') : value;

const text = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** Keeps a draft value of an unexpected shape unchanged, so that lint names it with its pointer. */
const asWritten = (value: unknown): JsonObject => value as JsonObject;

/** Builds each item of a list. */
const each = <Draft>(
  drafts: readonly Draft[] | undefined,
  build: (draft: Draft) => JsonObject,
): readonly JsonObject[] => {
  if (drafts === undefined) return [];
  if (!Array.isArray(drafts)) return asWritten(drafts) as unknown as readonly JsonObject[];
  return (drafts as readonly Draft[]).map((draft) =>
    isObject(draft) ? build(draft) : asWritten(draft),
  );
};

const isSource = (value: unknown): value is string | Uint8Array =>
  typeof value === 'string' || value instanceof Uint8Array;

export function image(draft: ImageDraft | undefined): JsonObject | undefined {
  if (draft === undefined) return undefined;
  // An empty list would be omitted as absent.
  if (Array.isArray(draft) && draft.length === 0) return { type: 'Image' };
  if (!isSource(draft) && !isObject(draft)) return asWritten(draft);
  const { source, caption } = isSource(draft) ? { source: draft, caption: undefined } : draft;
  return compact({
    id: source instanceof Uint8Array ? imageDataUri(source) : source,
    type: 'Image',
    caption,
  });
}

function address(draft: AddressDraft | undefined): JsonObject | undefined {
  if (draft === undefined) return undefined;
  if (!isObject(draft as unknown)) return asWritten(draft);
  const { country, countryCode, region, locality, street, postalCode } = draft;
  return compact({
    type: ['Address'],
    addressCountry: country,
    addressCountryCode: countryCode,
    addressRegion: region,
    addressLocality: locality,
    streetAddress: street,
    postalCode,
  });
}

const identifiers = (drafts?: readonly OtherIdentifierDraft[]): readonly JsonObject[] =>
  each(drafts, ({ identifier, type }) =>
    compact({ type: 'IdentifierEntry', identifier, identifierType: type }),
  );

const accreditations = (drafts?: readonly AccreditationDraft[]): readonly JsonObject[] =>
  each(drafts, (draft) =>
    compact({
      id: draft.id,
      type: ['Profile', 'AccreditationProfile'],
      name: draft.name,
      url: draft.url,
      description: draft.description,
      email: draft.email,
      phone: draft.phone,
      address: address(draft.address),
      contactInstructions: draft.contactInstructions,
      logo: draft.logo,
      areaServed: draft.areaServed,
      accreditationDate: draft.accreditationDate,
      educationalSector: draft.educationalSector,
    }),
  );

export function profile(draft: ProfileDraft | undefined): JsonObject | undefined {
  if (draft === undefined) return undefined;
  if (!isObject(draft as unknown)) return asWritten(draft);
  const { id, name, url, description, email, phone } = draft;
  const accredited = accreditations(draft.accreditations);
  return compact({
    id,
    type: accredited.length > 0 ? ['Profile', ACCREDITED] : ['Profile'],
    name,
    url,
    description,
    email,
    phone,
    image: image(draft.image),
    address: address(draft.address),
    otherIdentifier: identifiers(draft.otherIdentifiers),
    parentOrg: profile(draft.parentOrg),
    accreditations: accredited,
    endorsement: draft.endorsements,
  });
}

export function alignments(drafts?: readonly AlignmentDraft[]): readonly JsonObject[] {
  return each(drafts, ({ name, url, code, description, framework, type }) =>
    compact({
      type: ['Alignment'],
      targetName: name,
      targetUrl: url,
      targetCode: code,
      targetDescription: description,
      targetFramework: framework,
      targetType: type,
    }),
  );
}

export function evidence(drafts?: readonly EvidenceDraft[]): readonly JsonObject[] {
  return each(drafts, ({ id, name, description, narrative, genre, audience }) =>
    compact({ id, type: ['Evidence'], name, description, narrative, genre, audience }),
  );
}

export function results(drafts?: readonly ResultDraft[]): readonly JsonObject[] {
  return each(drafts, ({ resultDescription, value, achievedLevel, status, alignments: lined }) =>
    compact({
      type: ['Result'],
      resultDescription,
      value: text(value),
      achievedLevel,
      status,
      alignment: alignments(lined),
    }),
  );
}

function rubricLevel(draft: RubricLevelDraft, random: Random): JsonObject {
  const { id = uuidUrn(random), name, description, level, points } = draft;
  return compact({
    id,
    type: ['RubricCriterionLevel'],
    name,
    description,
    level,
    points: text(points),
    alignment: alignments(draft.alignments),
  });
}

export function resultDescription(draft: ResultDescriptionDraft, random: Random): JsonObject {
  return compact({
    id: draft.id ?? uuidUrn(random),
    type: ['ResultDescription'],
    name: draft.name,
    resultType: draft.type,
    allowedValue: draft.allowedValues,
    requiredLevel: draft.requiredLevel,
    requiredValue: text(draft.requiredValue),
    valueMin: text(draft.valueMin),
    valueMax: text(draft.valueMax),
    rubricCriterionLevel: each(draft.levels, (level) => rubricLevel(level, random)),
    alignment: alignments(draft.alignments),
  });
}

/** Tells a definition, whose context is that of the badge, from a draft, which has no `type`. */
const isDefined = (draft: AchievementDraft): draft is DefinedAchievement => 'type' in draft;

function withoutContext(definition: DefinedAchievement): JsonObject {
  const { '@context': _, ...rest } = definition;
  return rest;
}

export function achievement(draft: AchievementDraft, random: Random): JsonObject {
  if (!isObject(draft)) return asWritten(draft);
  return isDefined(draft) ? withoutContext(draft) : fromDraft(draft, random);
}

function fromDraft(draft: AchievementDraft, random: Random): JsonObject {
  const {
    name,
    description,
    achievementType,
    creditsAvailable,
    fieldOfStudy,
    specialization,
    humanCode,
    version,
    inLanguage,
  } = draft;
  const criteria =
    typeof draft.criteria === 'string'
      ? { narrative: draft.criteria }
      : isObject(draft.criteria)
        ? compact(draft.criteria)
        : asWritten(draft.criteria);
  return compact({
    id: draft.id ?? uuidUrn(random),
    type: ['Achievement'],
    name,
    description,
    criteria,
    achievementType,
    image: image(draft.image),
    tag: draft.tags,
    alignment: alignments(draft.alignments),
    resultDescription: each(draft.resultDescriptions, (one) => resultDescription(one, random)),
    creator: profile(draft.creator),
    creditsAvailable,
    fieldOfStudy,
    specialization,
    humanCode,
    version,
    inLanguage,
    otherIdentifier: identifiers(draft.otherIdentifiers),
    endorsement: draft.endorsements,
  });
}
