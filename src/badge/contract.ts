import type { Json, JsonObject } from '../json/values.js';

export type { Json, JsonObject };

/** Text in one language; `lang` is a BCP 47 tag (VCDM 2.0 §11.1). Never HTML. */
export interface Text {
  readonly value: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}
/** The same text in one or more languages; never empty. */
export type Texts = readonly Text[];

/** The data model of the document. */
export type DataModel =
  'VCDM 2.0' | 'VCDM 1.1' | 'OB 2.0' | 'OB 1.1' | 'OB 1.0' | 'OB 0.5' | 'unknown';
/** The kind of document. */
export type BadgeKind = 'achievement' | 'endorsement' | 'clr' | 'presentation' | 'credential';
/**
 * Securing mechanism that the document declares; `verify` checks it. `other`: one of OB 2.0 that is
 * unknown here.
 */
export type Securing = 'data-integrity' | 'jwt' | 'sd-jwt' | 'jws' | 'hosted' | 'other' | 'none';

/**
 * A remark made while reading that is no reason to refuse; becomes a `warn` or `fail` finding in
 * `verify`.
 */
export interface ReadNote {
  readonly code: 'several-in-container' | 'container-deviation' | 'text-mojibake' | 'number-unsafe';
  readonly outcome: 'warn' | 'fail';
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly pointer?: string;
}

/** Location of the badge in the input. */
export interface Found {
  readonly container:
    | 'json'
    | 'jwt'
    | 'sd-jwt'
    | 'png'
    | 'svg'
    | 'pdf'
    | 'text'
    | 'zip'
    | 'presentation'
    | 'array'
    | 'clr'
    | 'object'
    | 'url';
  /**
   * PNG: chunk type and keyword; SVG: element name; PDF: file name; ZIP: path; nested: JSON
   * pointer.
   */
  readonly chunk?: string;
  readonly keyword?: string;
  /** Byte offset of the chunk or element, when there is one. */
  readonly offset?: number;
  readonly pointer?: string;
  /** URL from which it was read. */
  readonly url?: string;
  /** Path in the ZIP archive of the file that contained it. */
  readonly path?: string;
  /**
   * Presentations around the badge, outermost first, each in its exact text: `verify` judges them
   * too.
   */
  readonly presentations?: readonly string[];
  readonly notes: readonly ReadNote[];
  /**
   * Image of the container itself, which no proof covers; absent when the container is no image.
   */
  readonly image?: {
    readonly mediaType: 'image/png' | 'image/svg+xml';
    readonly bytes: Uint8Array;
  };
}

/** An image by its URL (https or data:); `caption` is its text alternative (OB 3.0 Image). */
export interface Image {
  readonly url: string;
  readonly caption?: string;
}
/** An identifier and the system it belongs to (OB 3.0 IdentifierEntry). */
export interface Identifier {
  readonly identifier: string;
  readonly identifierType: string;
}
/**
 * A skill or other node of a framework that the issuer aligns the achievement with (OB 3.0
 * Alignment).
 */
export interface Alignment {
  readonly name: string;
  readonly url?: string;
  readonly code?: string;
  readonly description?: string;
  readonly framework?: string;
  readonly type?: string;
}
/**
 * An organisation that accredited an issuer, as that issuer states it (Issuer Accreditation
 * Extension 2.0, AccreditationProfile). Nothing but an endorsement proves it.
 */
export interface Accreditation {
  readonly id?: string;
  readonly name?: Texts;
  readonly url?: string;
  readonly description?: Texts;
  /** URL of the logo. */
  readonly logo?: string;
  readonly contactInstructions?: string;
  readonly areaServed?: string;
  /** ISO date, or date and time, as written. */
  readonly date?: string;
  readonly educationalSector?: string;
}
/** An issuer, creator or assessor, under the name that it gives itself (OB 3.0 Profile). */
export interface Profile {
  readonly id?: string;
  readonly types: readonly string[];
  readonly name?: Texts;
  readonly url?: string;
  readonly description?: Texts;
  readonly email?: string;
  readonly image?: Image;
  readonly parentOrg?: Profile;
  readonly identifiers: readonly Identifier[];
  /** Absent where the profile states none (`IssuerAccreditationProfile`). */
  readonly accreditations?: readonly Accreditation[];
}
/** Identity of the recipient, plain or hashed (OB 3.0 IdentityObject). */
export interface Identity {
  readonly type: string;
  readonly hash: string;
  readonly hashed: boolean;
  readonly salt?: string;
}
/**
 * One level of a rubric (OB 3.0 RubricCriterionLevel); `points` is text that is compared only when
 * it is a finite number.
 */
export interface RubricLevel {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly level?: string;
  readonly points?: string;
  readonly alignments: readonly Alignment[];
}
/**
 * Values or rubric levels that can be reached, and which of them is required (OB 3.0
 * ResultDescription).
 */
export interface ResultDescription {
  readonly id?: string;
  readonly name: string;
  readonly type?: string;
  readonly allowedValues: readonly string[];
  readonly levels: readonly RubricLevel[];
  readonly requiredLevel?: string;
  readonly requiredValue?: string;
  readonly valueMin?: string;
  readonly valueMax?: string;
  readonly alignments: readonly Alignment[];
}
/** A result that was reached, by reference to its description (OB 3.0 Result). */
export interface Result {
  readonly description?: string;
  readonly achievedLevel?: string;
  readonly value?: string;
  readonly status?: string;
  readonly alignments: readonly Alignment[];
}
/**
 * A piece of evidence (OB 3.0 Evidence); `narrative` is Markdown, `id` a URL whose content no proof
 * covers.
 */
export interface EvidenceItem {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly narrative?: string;
  readonly genre?: string;
  readonly audience?: string;
}
/** The achievement as its issuer defines it (OB 3.0 Achievement). */
export interface Achievement {
  readonly id?: string;
  readonly name?: Texts;
  readonly description?: Texts;
  readonly image?: Image;
  readonly achievementType?: string;
  readonly criteria?: { readonly id?: string; readonly narrative?: string };
  readonly alignments: readonly Alignment[];
  readonly tags: readonly string[];
  readonly resultDescriptions: readonly ResultDescription[];
  readonly creator?: Profile;
  readonly creditsAvailable?: number;
  readonly fieldOfStudy?: string;
  readonly specialization?: string;
  readonly humanCode?: string;
  readonly version?: string;
  readonly inLanguage?: string;
  readonly identifiers: readonly Identifier[];
  readonly related: ReadonlyArray<{
    readonly id: string;
    readonly inLanguage?: string;
    readonly version?: string;
  }>;
}
/**
 * The credential in one normal form. For OB 2.0 and older it is a mapping for display, never to be
 * exported as OB 3.0.
 */
export interface Credential {
  readonly id?: string;
  readonly types: readonly string[];
  readonly name?: Texts;
  readonly description?: Texts;
  readonly image?: Image;
  readonly issuer: Profile;
  /** ISO strings as written; validFrom/issuanceDate, validUntil/expirationDate, awardedDate. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly awardedDate?: string;
  readonly subjectId?: string;
  readonly identities: readonly Identity[];
  readonly achievement?: Achievement;
  readonly narrative?: string;
  readonly results: readonly Result[];
  readonly source?: Profile;
  readonly creditsEarned?: number;
  readonly licenseNumber?: string;
  readonly role?: string;
  readonly term?: string;
  readonly activityStart?: string;
  readonly activityEnd?: string;
  readonly subjectImage?: Image;
  readonly evidence: readonly EvidenceItem[];
  /** Comment of an endorsement; `subjectId` is the id of what it endorses. */
  readonly endorsementComment?: string;
  /**
   * Number of endorsements attached to the credential, the achievement and the profiles; `verify`
   * checks them.
   */
  readonly endorsementCount: number;
  /** Kinds of `renderMethod` that the issuer names, each with its suite; none is executed. */
  readonly renderMethods?: readonly string[];
  /** True when the record declares itself partial (CLR 2.0). */
  readonly partial?: boolean;
}

/**
 * One badge as read: its exact text, the one parse of it, and the fields normalised from that
 * parse. Proofs are checked over `raw` and `document`, elements show `credential` only: so all that
 * is shown comes from the bytes that were signed.
 */
export interface Badge {
  readonly dataModel: DataModel;
  readonly kind: BadgeKind;
  readonly securing: Securing;
  /** The exact JSON text or compact JWS. */
  readonly raw: string;
  /** The one parse of `raw` (for a JWT: the credential in its payload), deeply frozen. */
  readonly document: JsonObject;
  /** For a JWS: the protected header and the whole payload. */
  readonly jws?: { readonly header: JsonObject; readonly payload: JsonObject };
  readonly found: Found;
  readonly credential: Credential;
  /** Badges inside this one (CLR), each judged by itself (C-2). */
  readonly children: readonly Badge[];
}

/**
 * Scope of a proof: statements about nodes, wherever in the JSON they are (`graph`), or the text
 * with each object in its own position (`text`).
 */
export type Covered = 'graph' | 'text';

/**
 * A version of Open Badges: recognises its documents and normalises them. The inverse, `build`, is
 * an export of the same file.
 */
export interface Version {
  readonly name: string;
  recognise(document: JsonObject): boolean;
  /**
   * @param covered what the proof covers; default by the kind of its proofs
   * @throws BadgeError when the document cannot be read as one credential (mixed data models …);
   *   deviations from the model are findings of the structure check
   */
  parse(
    document: JsonObject,
    covered?: Covered,
  ): {
    dataModel: DataModel;
    kind: BadgeKind;
    securing: Securing;
    credential: Credential;
  };
}
