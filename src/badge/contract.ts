import type { Json, JsonObject } from '../json/values.js';

export type { Json, JsonObject };

/** Text in one language; `lang` is a BCP 47 tag (M-8). Never HTML. */
export interface Text {
  readonly value: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}
/** The same text in one or more languages; never empty. */
export type Texts = readonly Text[];

/** Which data model the document is written in. */
export type DataModel =
  'VCDM 2.0' | 'VCDM 1.1' | 'OB 2.0' | 'OB 1.1' | 'OB 1.0' | 'OB 0.5' | 'unknown';
/** What the document is. */
export type BadgeKind = 'achievement' | 'endorsement' | 'clr' | 'presentation' | 'credential';
/** How the document says it is signed or hosted; whether that holds is for `verify`. `other`: in a way of OB 2.0 that is not known here. */
export type Securing = 'data-integrity' | 'jwt' | 'sd-jwt' | 'jws' | 'hosted' | 'other' | 'none';

/** A remark made while reading that is no reason to refuse: becomes a `warn` or `fail` finding in verify. */
export interface ReadNote {
  readonly code: 'several-in-container' | 'container-deviation' | 'text-mojibake' | 'number-unsafe';
  readonly outcome: 'warn' | 'fail';
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly pointer?: string;
}

/** Where in the input the badge was. */
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
  /** PNG: chunk type and keyword; SVG: element name; PDF: file name; ZIP: path; nested: JSON pointer. */
  readonly chunk?: string;
  readonly keyword?: string;
  /** Byte offset of the chunk or element, when there is one. */
  readonly offset?: number;
  readonly pointer?: string;
  /** The address it was read from. */
  readonly url?: string;
  /** The ZIP archive's own path of the file it was found in. */
  readonly path?: string;
  /** The presentations that it was found in, outermost first, each in its exact text: `verify` judges them too. */
  readonly presentations?: readonly string[];
  readonly notes: readonly ReadNote[];
  /** The container's own picture (not covered by any proof), when the container is one. */
  readonly picture?: {
    readonly mediaType: 'image/png' | 'image/svg+xml';
    readonly bytes: Uint8Array;
  };
}

/** A picture by its address (https or data:); `caption` is its text alternative (OB 3.0 Image). */
export interface Image {
  readonly url: string;
  readonly caption?: string;
}
/** An identifier and the system it belongs to (OB 3.0 IdentifierEntry). */
export interface Identifier {
  readonly identifier: string;
  readonly identifierType: string;
}
/** A skill or other framework node that the issuer says this aligns with (OB 3.0 Alignment, T-13). */
export interface Alignment {
  readonly name: string;
  readonly url?: string;
  readonly code?: string;
  readonly description?: string;
  readonly framework?: string;
  readonly type?: string;
}
/** An issuer, creator or assessor. The name is what it calls itself. */
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
}
/** OB IdentityObject: who it was awarded to, plain or hashed (M-18…M-21). */
export interface Identity {
  readonly type: string;
  readonly hash: string;
  readonly hashed: boolean;
  readonly salt?: string;
}
/** One level of a rubric; `points` is text that compares only when it is a finite number (M-17). */
export interface RubricLevel {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly level?: string;
  readonly points?: string;
  readonly alignments: readonly Alignment[];
}
/** What could be reached: values or rubric levels, and which is required (OB 3.0 ResultDescription). */
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
/** What was reached, by reference to its description (OB 3.0 Result). */
export interface Result {
  readonly description?: string;
  readonly achievedLevel?: string;
  readonly value?: string;
  readonly status?: string;
  readonly alignments: readonly Alignment[];
}
/** A piece of evidence; `narrative` is Markdown, `id` an address that no proof covers. */
export interface EvidenceItem {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly narrative?: string;
  readonly genre?: string;
  readonly audience?: string;
}
/** What was achieved, as its issuer defines it (OB 3.0 Achievement). */
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
/** The normalised credential everybody speaks; for OB 2.0 and older the display mapping of spec.md 4.7 (O-50: never exported as OB 3.0). */
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
  /** For an endorsement: the id of what it endorses is `subjectId`; what it says. */
  readonly endorsementComment?: string;
  /** Number of endorsements attached (credential, achievement, profiles); their checking is verify's. */
  readonly endorsementCount: number;
  /** Kinds of `renderMethod` the issuer names, each with its suite; nothing of them is executed. */
  readonly renderMethods?: readonly string[];
  /** True when the record says it is partial (CLR, C-7). */
  readonly partial?: boolean;
}

/**
 * One badge as read: the exact text it came in, the one parse of it, and the normalised fields made from that parse.
 * Proofs are checked over `raw`/`document` only, elements show `credential` only: what is shown is what was sealed.
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
  /** Badges inside this one (CLR), each judged on its own (C-2). */
  readonly children: readonly Badge[];
}

/** What a proof covers: statements about nodes, wherever they stand, or the text with each object where it stands. */
export type Covered = 'graph' | 'text';

/** A way to write a badge down: recognise it, normalise it. The inverse, `build`, is an export of the same file. */
export interface Version {
  readonly name: string;
  recognise(document: JsonObject): boolean;
  /**
   * @param covered what the proof covers; default by the kind of its proofs
   * @throws BadgeError when it cannot be read as one credential (mixed data models …); deviations of the model are findings of the structure check
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
