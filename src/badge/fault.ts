import type { Json } from './contract.js';

/** A deviation from the data model: what a structure finding is made of (it has the shape of one). */
export interface Fault {
  readonly check: 'structure';
  /** `unsupported`: whether it conforms cannot be told, since a context is one that we do not know. */
  readonly outcome: 'fail' | 'warn' | 'unsupported';
  readonly code:
    | 'property-missing'
    | 'property-type'
    | 'property-value'
    | 'value-empty'
    | 'property-count'
    | 'property-null'
    | 'property-empty'
    | 'property-not-array'
    | 'property-deprecated-form'
    | 'property-ambiguous'
    | 'date-format'
    | 'date-no-offset'
    | 'dates-reversed'
    | 'id-not-absolute'
    | 'type-missing'
    | 'credential-kind'
    | 'enum-unknown'
    | 'context-missing'
    | 'context-order'
    | 'context-alias'
    | 'issuer-is-string'
    | 'issuer-type'
    | 'dates-both'
    | 'recipient-absent';
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly params: {
    readonly property: string;
    readonly expected: string;
    readonly got: string;
    readonly className: string;
    readonly hint?: string;
  };
}

/** How much of a wrong value a fault repeats: it comes from a stranger. */
export const MAX_SHOWN_VALUE = 80;

/** The member that a reader knows a value by: that of an object with an `id` is not `id`. */
export const memberOf = ({ pointer, property }: Place): string =>
  property === 'id'
    ? (pointer
        .split('/')
        .slice(1, -1)
        .findLast((step) => !/^\d+$/.test(step)) ?? property)
    : property;

/** The JSON type of a value, in a word. */
export function jsonType(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? `array of ${value.length}` : typeof value;
}

/** A value as a fault may repeat it. */
export const shown = (value: string): string =>
  value.length > MAX_SHOWN_VALUE ? `${value.slice(0, MAX_SHOWN_VALUE)}…` : value;

/** Where a value stands, while a document is walked. */
export interface Place {
  readonly pointer: string;
  readonly property: string;
  readonly className: string;
}

/** Collects the faults of one document. */
export class Faults {
  readonly all: Fault[] = [];
  constructor(
    readonly strict: boolean,
    readonly form: 'VCDM 2.0' | 'VCDM 1.1',
  ) {}

  add(
    outcome: Fault['outcome'],
    code: Fault['code'],
    place: Place,
    expected: string,
    got: string,
    hint?: string,
  ): void {
    const { pointer, property, className } = place;
    this.all.push({
      check: 'structure',
      outcome,
      code,
      pointer,
      params: {
        property,
        expected,
        got: shown(got),
        className,
        ...(hint !== undefined && { hint }),
      },
    });
  }

  /** The outcome of what R-2b lets pass unless `strict` is asked for. */
  get lenient(): 'fail' | 'warn' {
    return this.strict ? 'fail' : 'warn';
  }
}
