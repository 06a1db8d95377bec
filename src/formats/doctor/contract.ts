import type { BakedKind } from '../payload.js';

/**
 * Defects that writing the badge anew removes: it is in the image, in another form than the standard
 * asks for (B-1…B-4, B-20…B-24). The file around the signed text changes, never that text.
 */
const IN_ANOTHER_FORM = [
  'chunk-type',
  'compressed',
  'language-tag',
  'layout',
  'encoding',
  'terminator',
  'keyword-case',
  'keyword-other',
  'keyword-kind',
  'crc',
  'behind-pixels',
  'behind-end',
  'element-place',
  'element-name',
  'outside-element',
  'twice-same',
] as const;

/** Every defect of a baked file, by name. */
export const DEFECTS = [
  ...IN_ANOTHER_FORM,
  // only its issuer can decide or repair these
  'twice-different',
  'two-forms',
  'mojibake',
  'payload-broken',
  'unreadable',
  // the file around it
  'crc-elsewhere',
  'data-behind-end',
  'file-damaged',
  // no badge
  'no-badge',
  'other-format',
] as const;

/** Name of a defect. */
export type DefectCode = (typeof DEFECTS)[number];

/** One defect, with its place. */
export interface Defect {
  readonly code: DefectCode;
  /** Byte offset in the file. */
  readonly offset?: number;
  /** Type of the PNG chunk, or name of the SVG element. */
  readonly chunk?: string;
  /** Keyword as written in the file. */
  readonly keyword?: string;
  /** Code of the error, kind of file, or other facts. */
  readonly detail?: string;
}

/** A badge in the file: what is signed, exactly. */
export interface FoundText {
  readonly keyword: BakedKind['keyword'];
  readonly text: string;
}

/** Describes a file before anything is mended. */
export interface Examination {
  readonly defects: readonly Defect[];
  /** The badge of each kind of which there is exactly one. */
  readonly texts: readonly FoundText[];
  /** Writes the file anew around the texts; absent where nothing can be mended. */
  readonly mend?: () => Uint8Array | Promise<Uint8Array>;
}

/** Defects that writing the badge anew removes. */
export const MENDED: ReadonlySet<DefectCode> = new Set<DefectCode>(IN_ANOTHER_FORM);
