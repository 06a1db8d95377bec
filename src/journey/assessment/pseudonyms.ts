import { hmacOf } from '../../crypto/hmac.js';

/** Letters and digits that are not mistaken for each other (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;

/**
 * Gives the pseudonym of a person for one work: the same each time, another one for every work, so
 * that neither learners nor other assessors can follow a person from work to work.
 *
 * @param secret 32 random bytes, which the grantor keeps
 * @param person id of the person
 * @param work pseudonym of the work
 * @returns ten letters and digits
 * @throws TypeError for a secret of another length
 * @example
 * import { pseudonymOf } from 'open-badge-elements/assess';
 * const secret = new Uint8Array(32).fill(7);
 * pseudonymOf(secret, 'assessor-1', 'work-1') === pseudonymOf(secret, 'assessor-1', 'work-2'); // false
 */
export function pseudonymOf(secret: Uint8Array, person: string, work: string): string {
  if (secret.length !== 32)
    throw new TypeError(`expected a secret of 32 bytes; got ${secret.length}`);
  const digest = hmacOf(secret, JSON.stringify([person, work]));
  return [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET[byte & 31]).join('');
}
