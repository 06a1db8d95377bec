/**
 * The words in which the tables of the data models are written. One table of facts per model: the structure check, the builder and
 * the documentation read the same one.
 */

/**
 * What a single value is. `id`: an absolute URI that names a node (M-6). `uri`: any other absolute URI. `text`: a string or a language
 * value (M-8). `label`: a string, for which others than OB 3.0 allow a language value (M-8). `markdown`: a string (M-7). `dateTimeZ`: with
 * time zone (M-5). `dateTime`: the zone may be absent. `oldDate`: also a date alone or UNIX seconds (O-1). `jws`: a compact JWS (M-25).
 * `endorsement` and `credential`: another document, judged on its own. `object`: an object that another check judges.
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
  /** 1: required. `v1`: what VCDM 1.1 asks instead. */
  readonly min: 0 | 1;
  readonly minV1?: 0 | 1;
  readonly max: 1 | 'many';
  /** May be written as a bare value instead of an array of one ("array-compacted", M-2). */
  readonly compact?: true;
  /** The values it may have (1.10). */
  readonly enum?: Enumeration;
  /** A bare URI in place of the object: `allowed`; `warn` (M-4); `lenient`: a warning that is a failure in strict (R-2b). */
  readonly string?: 'allowed' | 'warn' | 'lenient';
  /** In this form of the data model only. */
  readonly only?: 'VCDM 2.0' | 'VCDM 1.1';
  /** Not even an array of one stands for it: a fact that decides trust. */
  readonly exact?: true;
  /** A `data:` URI is not allowed here. */
  readonly noData?: true;
  /** A `data:` URI holds a PNG or an SVG (O-2). */
  readonly picture?: true;
}

/** The values of a property; `open` ones may be extended by terms that begin with `ext:` (M-28). */
export interface Enumeration {
  readonly name: string;
  readonly values: readonly string[];
  readonly open: boolean;
  readonly aliases?: readonly string[];
}

/** One class. */
export interface ClassFacts {
  /** `type` must hold one word of every row; no rows: `type` may be absent. */
  readonly types: ReadonlyArray<readonly string[]>;
  readonly properties: Readonly<Record<string, Property>>;
}

/** A data model: its classes by name. */
export type Model = Readonly<Record<string, ClassFacts>>;

type Type = Property['type'];
type More = Omit<Partial<Property>, 'type' | 'min' | 'max'>;

/** Exactly one. */
export const one = (type: Type, more: More = {}): Property => ({ type, min: 1, max: 1, ...more });
/** At most one. */
export const maybe = (type: Type, more: More = {}): Property => ({ type, min: 0, max: 1, ...more });
/** Any number. */
export const many = (type: Type, more: More = {}): Property => ({
  type,
  min: 0,
  max: 'many',
  ...more,
});
/** At least one. */
export const some = (type: Type, more: More = {}): Property => ({
  type,
  min: 1,
  max: 'many',
  ...more,
});
/** An object of a class. */
export const of = (name: string): { readonly class: string } => ({ class: name });
