import { BadgeError } from '../errors.js';
import type { BatchInput, BatchTemplate, RowFault } from '../issuing/batch/contract.js';
import { draftOf } from '../issuing/batch/draft.js';
import { draftPlace } from '../issuing/draft-places.js';
import { asText } from '../json/values.js';

/** Longest value that a fault repeats, in characters. */
const SHOWN_VALUE = 80;

/** Faults of the badge that are no fault of a row: every row would fail. */
const OF_ALL = ['key-unusable', 'status-list-unusable', 'image-unsupported', 'already-baked'];

/** Names what the row states at a place of its draft; the template states the rest. */
function statedBy({ draft }: BatchInput, place: string): string | undefined {
  const [, member = ''] = place.split('/');
  const value = (draft as Readonly<Record<string, unknown>>)[member];
  return value === undefined
    ? undefined
    : (asText(value) || JSON.stringify(value)).slice(0, SHOWN_VALUE);
}

/**
 * Turns an error into the fault of a row, at the place in the row or in the template.
 * @throws the error, when it is none of this row alone
 */
export function faultOf(template: BatchTemplate, input: BatchInput, error: unknown): RowFault {
  if (!(error instanceof BadgeError) || OF_ALL.includes(error.code)) throw error;
  const { line, key } = input;
  const { faults } = error.params;
  const [first = error.message] = Array.isArray(faults) ? (faults as readonly string[]) : [];
  const [, pointer = '', why = first] = /^(\/\S*) (.*)$/s.exec(first) ?? [];
  const column = draftPlace(draftOf(template, input, ''), pointer) ?? pointer;
  const value = statedBy(input, column);
  const expected = `${why.slice(0, 400)}${value === undefined && column ? ' (in the template)' : ''}`;
  return { line, key, column, value: value ?? '', expected };
}
