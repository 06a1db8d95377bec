import type { JsonObject } from '../badge/contract.js';
import type { IdentifierDraft } from './identity.js';

/**
 * An image: its bytes (embedded, so that the proof covers them), an https URL, a `data:` URI, or
 * one of these with a caption.
 */
export type ImageDraft =
  string | Uint8Array | { readonly source: string | Uint8Array; readonly caption?: string };

/** A moment: a `Date`, or ISO text with an offset (OB 3.0 DateTimeZ). */
export type Moment = Date | string;

/** A postal address (OB 3.0 Address). */
export interface AddressDraft {
  readonly country?: string;
  /** ISO 3166-1 alpha-2, such as `IE`. */
  readonly countryCode?: string;
  readonly region?: string;
  readonly locality?: string;
  readonly street?: string;
  readonly postalCode?: string;
}
/** An identifier beside the `id` (OB 3.0 IdentifierEntry). */
export interface OtherIdentifierDraft {
  readonly identifier: string;
  /** Identifier type of OB 3.0, or one of your own that begins with `ext:`, such as `ext:ctid`. */
  readonly type: string;
}
/**
 * An organisation that accredited an issuer (Open Badges Issuer Accreditation Extension 2.0,
 * AccreditationProfile).
 */
export interface AccreditationDraft {
  readonly name: string;
  /** How to ask the accreditor about it. */
  readonly contactInstructions: string;
  readonly id?: string;
  readonly url?: string;
  readonly description?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: AddressDraft;
  /** URL of its logo. */
  readonly logo?: string;
  readonly areaServed?: string;
  /** ISO date, such as `2015-09-01`. */
  readonly accreditationDate?: string;
  /** Such as `Postsecondary` or `Workforce`. */
  readonly educationalSector?: string;
}
/** An issuer, creator or assessor. The `id` of the issuer itself is taken from the key. */
export interface ProfileDraft {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  readonly description?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly image?: ImageDraft;
  readonly address?: AddressDraft;
  readonly otherIdentifiers?: readonly OtherIdentifierDraft[];
  readonly parentOrg?: ProfileDraft;
  /** Who accredited it; a badge that states it has the context of the extension. */
  readonly accreditations?: readonly AccreditationDraft[];
  /** Signed EndorsementCredentials about this profile. */
  readonly endorsements?: readonly JsonObject[];
}
/** A framework item, competency or credential to which the achievement is aligned. */
export interface AlignmentDraft {
  readonly name: string;
  readonly url: string;
  readonly code?: string;
  readonly description?: string;
  readonly framework?: string;
  readonly type?: string;
}
/** Evidence to publish with the badge (OB 3.0 Evidence). */
export interface EvidenceDraft {
  /** An https URL or a `data:` URI. */
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  /** Markdown. */
  readonly narrative?: string;
  readonly genre?: string;
  readonly audience?: string;
}
/** One level of a rubric, low to high (OB 3.0 RubricCriterionLevel). */
export interface RubricLevelDraft {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly level?: string;
  readonly points?: string | number;
  readonly alignments?: readonly AlignmentDraft[];
}
/** A kind of result that recipients may have; results refer to its `id`. */
export interface ResultDescriptionDraft {
  readonly id?: string;
  readonly name: string;
  /** `Percent`, `LetterGrade`, `RubricCriterionLevel`, `Status`, … (OB 3.0 ResultType). */
  readonly type: string;
  /** From low to high. */
  readonly allowedValues?: readonly string[];
  readonly levels?: readonly RubricLevelDraft[];
  readonly requiredLevel?: string;
  readonly requiredValue?: string | number;
  readonly valueMin?: string | number;
  readonly valueMax?: string | number;
  readonly alignments?: readonly AlignmentDraft[];
}
/** A result that was reached, with the id of its description (OB 3.0 Result). */
export interface ResultDraft {
  /** `id` of a result description of this achievement. */
  readonly resultDescription?: string;
  readonly value?: string | number;
  /** `id` of one of its rubric levels. */
  readonly achievedLevel?: string;
  readonly status?: string;
  readonly alignments?: readonly AlignmentDraft[];
}
/** The achievement; the same for everyone who earns it. */
export interface AchievementDraft {
  /**
   * Absolute URI. Set it so that badges for the same achievement can be recognised; default: a new
   * `urn:uuid:`.
   */
  readonly id?: string;
  readonly name: string;
  readonly description: string;
  /** How the achievement is earned: Markdown text, a URL, or both. */
  readonly criteria: string | { readonly id?: string; readonly narrative?: string };
  readonly image?: ImageDraft;
  readonly achievementType?: string;
  readonly tags?: readonly string[];
  readonly alignments?: readonly AlignmentDraft[];
  readonly resultDescriptions?: readonly ResultDescriptionDraft[];
  readonly creator?: ProfileDraft;
  readonly creditsAvailable?: number;
  readonly fieldOfStudy?: string;
  readonly specialization?: string;
  readonly humanCode?: string;
  readonly version?: string;
  readonly inLanguage?: string;
  readonly otherIdentifiers?: readonly OtherIdentifierDraft[];
  /** Signed EndorsementCredentials about this achievement. */
  readonly endorsements?: readonly JsonObject[];
}
/** An achievement that `defineAchievement` made: as `achievement` of a draft it is used as it is. */
export interface DefinedAchievement extends JsonObject {
  readonly id: string;
  readonly type: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly id?: string; readonly narrative?: string } & JsonObject;
}
/** The recipient: at least one of `id`, `email`, `identifiers` (OB 3.0 AchievementSubject). */
export interface RecipientDraft {
  /** A DID or another absolute URI. */
  readonly id?: string;
  /** Written as a salted hash (OB 3.0 IdentityObject). */
  readonly email?: string;
  readonly identifiers?: readonly IdentifierDraft[];
}
/** A badge to be issued: plain fields from which an OB 3.0 credential (VCDM 2.0) is built. */
export interface CredentialDraft {
  /**
   * Absolute and unguessable; default: a new `urn:uuid:`. To replace an earlier badge, keep its id.
   */
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly image?: ImageDraft;
  readonly issuer: ProfileDraft;
  readonly recipient: RecipientDraft;
  /** The fields, or what `defineAchievement` made of them. */
  readonly achievement: AchievementDraft;
  /** Default: now. */
  readonly validFrom?: Moment;
  readonly validUntil?: Moment;
  readonly awardedDate?: Moment;
  readonly evidence?: readonly EvidenceDraft[];
  readonly results?: readonly ResultDraft[];
  /** Markdown. */
  readonly narrative?: string;
  readonly creditsEarned?: number;
  readonly licenseNumber?: string;
  readonly role?: string;
  readonly term?: string;
  readonly activityStart?: Moment;
  readonly activityEnd?: Moment;
  readonly source?: ProfileDraft;
  /**
   * https URL at which you serve a newer version of this badge, if there is one: of the same id, for
   * the same recipient, with a later `validFrom`. `{id}` stands for the badge's id without
   * `urn:uuid:`. Default: none.
   */
  readonly refresh?: string;
  /** Signed EndorsementCredentials, embedded before this badge is signed. */
  readonly endorsements?: readonly JsonObject[];
}
