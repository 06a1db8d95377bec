import type { JsonObject } from '../badge/contract.js';
import type { IdentifierDraft } from './identity.js';

/** A picture: its bytes (embedded, so that the proof covers them), an https address, a `data:` URI, or one of these with a caption. */
export type ImageDraft =
  string | Uint8Array | { readonly source: string | Uint8Array; readonly caption?: string };

/** A moment: a `Date`, or ISO text with an offset (M-5). */
export type Moment = Date | string;

/** An issuer, creator or assessor. For the issuer itself `id` is taken from the key. */
export interface ProfileDraft {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  readonly description?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly image?: ImageDraft;
  readonly parentOrg?: ProfileDraft;
}
/** A framework item, competency or credential that this lines up with. */
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
  /** https address or `data:` URI. */
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
/** What kind of result recipients may have: results name it by its `id`. */
export interface ResultDescriptionDraft {
  readonly id?: string;
  readonly name: string;
  /** `Percent`, `LetterGrade`, `RubricCriterionLevel`, `Status`, … (1.10). */
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
/** A result reached, by the id of its description (OB 3.0 Result). */
export interface ResultDraft {
  /** `id` of a result description of this achievement. */
  readonly resultDescription?: string;
  readonly value?: string | number;
  /** `id` of one of its rubric levels. */
  readonly achievedLevel?: string;
  readonly status?: string;
  readonly alignments?: readonly AlignmentDraft[];
}
/** What was achieved; the same for everybody who earns it. */
export interface AchievementDraft {
  /** Absolute URI. Give one, so that badges for the same achievement can be recognised; default a new `urn:uuid:`. */
  readonly id?: string;
  readonly name: string;
  readonly description: string;
  /** Text in Markdown, or an address, or both: how it is earned. */
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
}
/** Who earned it: at least one of `id`, `email`, `identifiers` (M-15). */
export interface RecipientDraft {
  /** A DID or another absolute URI. */
  readonly id?: string;
  /** Written as a salted hash (M-23). */
  readonly email?: string;
  readonly identifiers?: readonly IdentifierDraft[];
}
/** A badge to be: plain fields, from which an OB 3.0 credential on VCDM 2.0 is made. */
export interface CredentialDraft {
  /** Absolute and unguessable. Default a new `urn:uuid:` (I-6). To replace an earlier badge keep its id (I-7). */
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly image?: ImageDraft;
  readonly issuer: ProfileDraft;
  readonly recipient: RecipientDraft;
  readonly achievement: AchievementDraft;
  /** Default now. */
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
  /** Signed EndorsementCredentials, embedded before this badge is signed (I-2). */
  readonly endorsements?: readonly JsonObject[];
}
