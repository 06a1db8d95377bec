import type { Json } from '../contract.js';

/** A deviation from the data model, in the shape of the structure finding that it becomes. */
export interface Fault {
  readonly check: 'structure';
  /** Outcome; `unsupported`: conformity cannot be decided, since a context is unknown. */
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

/** Longest part of a wrong value that a fault repeats, in characters: the value is untrusted. */
export const MAX_SHOWN_VALUE = 80;

/**
 * Names the member by which a reader knows a value: for the `id` of an object, the member that
 * contains the object.
 */
export const memberOf = ({ pointer, property }: Location): string =>
  property === 'id'
    ? (pointer
        .split('/')
        .slice(1, -1)
        .findLast((step) => !/^\d+$/.test(step)) ?? property)
    : property;

/** Names the JSON type of a value. */
export function jsonType(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? `array of ${value.length}` : typeof value;
}

/** Shortens a value for a fault. */
export const shown = (value: string): string =>
  value.length > MAX_SHOWN_VALUE ? `${value.slice(0, MAX_SHOWN_VALUE)}…` : value;

/** Position of a value while a document is walked. */
export interface Location {
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
    location: Location,
    expected: string,
    got: string,
    hint?: string,
  ): void {
    const { pointer, property, className } = location;
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

  /** Outcome of what R-2b accepts unless the check is `strict`. */
  get lenient(): 'fail' | 'warn' {
    return this.strict ? 'fail' : 'warn';
  }
}
