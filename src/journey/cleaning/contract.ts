/** Kinds of data that are removed from a file, since they can tell who made it. */
export type RemovedKind =
  | 'exif'
  | 'xmp'
  | 'iptc'
  | 'color-profile'
  | 'comment'
  | 'thumbnail'
  | 'text-chunk'
  | 'date'
  | 'properties'
  | 'author'
  | 'tracked-change'
  | 'attachment'
  | 'file-id'
  | 'signature'
  | 'script'
  | 'external-reference'
  | 'editor-data'
  | 'member-name'
  | 'front-matter'
  | 'behind-the-end'
  | 'unknown-part';

/** Data that was removed: the kind, the member of the file, and how often. */
export interface Removed {
  readonly kind: RemovedKind;
  /** Path inside the file; empty for the file itself. */
  readonly place: string;
  readonly count: number;
}

/** A reason why a file cannot be cleaned, and therefore is not shown to an assessor. */
export type RefusedReason =
  'unknown-type' | 'damaged' | 'encrypted' | 'too-large' | 'too-many-files' | 'too-deep';

/** Persons and organisations of a submission, to be found in the text of files. */
export interface KnownNames {
  /** Full names: of the learner, of collaborators. */
  readonly names?: readonly string[];
  readonly emails?: readonly string[];
  readonly organizations?: readonly string[];
  /** Names of files on the learner's device. */
  readonly fileNames?: readonly string[];
}

/** A place in the text of a file that may tell who made it. */
export interface FoundName {
  /** `other-email`: an e-mail address that is not the learner's. */
  readonly kind: 'name' | 'email' | 'organization' | 'file-name' | 'other-email';
  /** Path inside the file; empty for the file itself. */
  readonly place: string;
  /** From 1; a line is a paragraph in documents. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** The text as written; for the grantor only. */
  readonly text: string;
}

/** A text of a file, in which names are searched. */
export interface FileText {
  readonly place: string;
  readonly text: string;
}

/** How a cleaner reports, and cleans files inside of a file. */
export interface CleaningContext {
  /** Path inside the file; empty for the file itself. */
  readonly place: string;
  /** Notes data that was removed. */
  removed(kind: RemovedKind, count?: number, place?: string): void;
  /** Adds a text, in which names are searched. */
  text(text: string, place?: string): void;
  /** Adds the text of a file whose text is not read here, by the caller's own library. */
  foreignText(bytes: Uint8Array, type: FileType): Promise<void>;
  /** Takes bytes from what may be decompressed in all. */
  inflated(bytes: number, place?: string): void;
  /** Cleans a file inside of this one. */
  inside(bytes: Uint8Array, path: string): Promise<CleanedPart>;
}

/** The bytes of a cleaned file and their type. */
export interface CleanedPart {
  readonly bytes: Uint8Array;
  readonly type: FileType;
}

/** A media type, with the ending of neutral file names. */
export interface FileType {
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
}

/** Cleans the files of one kind. */
export interface Cleaner {
  readonly name: string;
  /** Recognises the type from the bytes; plain text, which has no mark, by the name too. */
  recognise(bytes: Uint8Array, name: string): FileType | undefined;
  clean(bytes: Uint8Array, context: CleaningContext): Promise<Uint8Array> | Uint8Array;
}
