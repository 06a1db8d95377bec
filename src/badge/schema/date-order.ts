import { instantOf } from '../../json/instant.js';
import type { JsonObject } from '../contract.js';
import { isoDate } from '../dates.js';
import type { Faults } from './fault.js';
import { asText } from '../../json/values.js';

/** Requires that the end is not before the start (V-14); unreadable dates are faults already. */
export function judgeOrder(
  document: JsonObject,
  from: string,
  until: string,
  className: string,
  faults: Faults,
): void {
  const [begin, end] = [from, until].map((name) => instantOf(isoDate(document[name]) ?? ''));
  if (begin === undefined || end === undefined || end >= begin) return;
  faults.add(
    'fail',
    'dates-reversed',
    { pointer: `/${until}`, property: until, className },
    `not before ${from}`,
    asText(document[until]),
  );
}
