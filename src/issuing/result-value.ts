import { asList, asText, type JsonObject } from '../json/values.js';

/** Types of results whose value is a number (OB 3.0 ResultType). */
const NUMERIC: readonly unknown[] = ['Percent', 'GradePointAverage', 'RawScore'];
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Range of a percentage whose description declares none. */
const PERCENT = { min: 0, max: 100 } as const;

const numberIn = (value: unknown): number | undefined =>
  value !== undefined && NUMBER.test(asText(value)) ? Number(value) : undefined;

interface Range {
  readonly min?: number;
  readonly max?: number;
}

function rangeOf({ resultType, valueMin, valueMax }: JsonObject): Range {
  const open: Range = resultType === 'Percent' ? PERCENT : {};
  const [min, max] = [numberIn(valueMin) ?? open.min, numberIn(valueMax) ?? open.max];
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

const isInRange = (number: number, { min = number, max = number }: Range): boolean =>
  min <= number && number <= max;

function expectedNumber(description: JsonObject, value: string): string | undefined {
  const range = rangeOf(description),
    { resultType } = description;
  const number = numberIn(resultType === 'Percent' ? value.replace(/ ?%$/, '') : value);
  if (number === undefined) {
    const isNumeric = NUMERIC.includes(resultType) || Object.keys(range).length === 2;
    return isNumeric ? 'a number such as 77.5, with a point' : undefined;
  }
  const { min = '…', max = '…' } = range;
  return isInRange(number, range) ? undefined : `a number from ${min} to ${max}`;
}

/**
 * Tells what a value should be where the description of its result does not allow it: one of the
 * allowed values, a number for a type that is one, a number of its range (OB 3.0
 * ResultDescription). A percentage without a declared range is one of 0 to 100.
 *
 * @param description a ResultDescription
 * @param value as written; a percentage may end with `%`
 * @returns what is expected, such as `one of A, B`; undefined for a value that is allowed
 */
export function expectedResult(description: JsonObject, value: string): string | undefined {
  const allowed = asList(description['allowedValue']).map(asText);
  if (allowed.length === 0) return expectedNumber(description, value);
  return allowed.includes(value) ? undefined : `one of ${allowed.join(', ')}`;
}
