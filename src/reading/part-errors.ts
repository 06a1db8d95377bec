import { BadgeError } from '../errors.js';
import type { Reading } from './contract.js';
import { stopIfAborted } from './limits.js';

/**
 * Throws an error again that is not the fault of the part of an input that was being read: code that
 * could not be loaded, a limit of the whole input, a reading that was aborted. Such an error must
 * not become “no badge in it” because there are other parts.
 *
 * @returns the error, for one unreadable part among others
 */
export function ofThisPart(error: unknown, reading: Reading): BadgeError {
  stopIfAborted(reading);
  if (error instanceof BadgeError && error.code !== 'aborted' && error.params['what'] !== 'badges')
    return error;
  throw error;
}
