import { dateAt } from '../json/instant.js';

const DAY = 86_400_000;
const WEEKEND = [0, 6];

/**
 * Adds business days, Monday to Friday in UTC.
 *
 * @param from begin
 * @param days number of business days
 */
export function businessDaysAfter(from: Date, days: number): Date {
  let instant = from.getTime();
  for (let left = days; left > 0;) {
    instant += DAY;
    if (!WEEKEND.includes(dateAt(instant).getUTCDay())) left--;
  }
  return dateAt(instant);
}
