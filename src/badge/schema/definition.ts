/**
 * The vocabulary of the data model tables. There is one table per model, which the structure check,
 * the builder and the documentation all read.
 */

/**
 * Type of a single value. `id`: an absolute URI that names a node (M-6). `uri`: any other absolute
 * URI. `text`: a string or a language value (M-8). `label`: a string, or a language value outside
 * OB 3.0 (M-8). `markdown`: a string (M-7). `dateTimeZ`: with time zone (M-5). `dateTime`: the zone
 * may be absent. `dayOrTime`: a date, or with a time and a zone. `oldDate`: also a date alone or UNIX seconds (O-1). `jws`: a compact JWS (M-25).
 * `endorsement` and `credential`: another document, judged by itself. `object`: an object that
 * another check judges.
 */
export type Scalar =
  | 'id'
  | 'uri'
  | 'string'
  | 'text'
  | 'label'
  | 'markdown'
  | 'boolean'
  | 'number'
  | 'date'
  | 'dateTime'
  | 'dateTimeZ'
  | 'dayOrTime'
  | 'oldDate'
  | 'language'
  | 'jws'
  | 'endorsement'
  | 'credential'
  | 'object';

/** One property of a class. */
export interface Property {
  /** A scalar, or the name of a class of the same table. */
  readonly type: Scalar | { readonly class: string };
  /** 1: required. `v1`: required in VCDM 1.1 only. */
  readonly min: 0 | 1;
  readonly minV1?: 0 | 1;
  readonly max: 1 | 'many';
  /** May be written as a bare value instead of an array of one ("array-compacted", M-2). */
  readonly compact?: true;
  /** Allowed values. */
  readonly enum?: Enumeration;
  /**
   * Rule for a bare URI in place of the object: `allowed`; `warn` (M-4); `lenient`: a warning that
   * is a failure in strict (R-2b).
   */
  readonly string?: 'allowed' | 'warn' | 'lenient';
  /** Restricts the property to this form of the data model. */
  readonly only?: 'VCDM 2.0' | 'VCDM 1.1';
  /** Forbids even an array of one, for a fact that decides trust. */
  readonly exact?: true;
  /** Forbids a `data:` URI. */
  readonly noData?: true;
  /** Requires that a `data:` URI contains a PNG or an SVG (O-2). */
  readonly image?: true;
}

/** Values of a property; `open` ones may be extended by terms that begin with `ext:` (M-28). */
export interface Enumeration {
  readonly name: string;
  readonly values: readonly string[];
  readonly open: boolean;
  readonly aliases?: readonly string[];
}

/** One class. */
export interface ClassFacts {
  /** Rows of words; `type` must have one word of every row. Without rows `type` may be absent. */
  readonly types: ReadonlyArray<readonly string[]>;
  readonly properties: Readonly<Record<string, Property>>;
  /** Properties that an object has if it is of this further type, by type. */
  readonly ofType?: Readonly<Record<string, Readonly<Record<string, Property>>>>;
}

/** A data model: its classes by name. */
export type Model = Readonly<Record<string, ClassFacts>>;

type Type = Property['type'];
type More = Omit<Partial<Property>, 'type' | 'min' | 'max'>;

/** Makes a property that occurs exactly once. */
export const one = (type: Type, more: More = {}): Property => ({ type, min: 1, max: 1, ...more });
/** Makes a property that occurs at most once. */
export const maybe = (type: Type, more: More = {}): Property => ({ type, min: 0, max: 1, ...more });
/** Makes a property that occurs any number of times. */
export const many = (type: Type, more: More = {}): Property => ({
  type,
  min: 0,
  max: 'many',
  ...more,
});
/** Makes a property that occurs at least once. */
export const some = (type: Type, more: More = {}): Property => ({
  type,
  min: 1,
  max: 'many',
  ...more,
});
/** Names the class of an object. */
export const of = (name: string): { readonly class: string } => ({ class: name });
