import { BadgeError } from '../errors.js';
import { JourneyError, type JourneyErrorCode } from '../journey/error.js';
import { TakenError } from '../stores/taken.js';
import { Refusal, type RefusalCode } from './refusals.js';

/** Reasons of the journey that say that the state, not the content, is in the way. */
const NOT_NOW: readonly JourneyErrorCode[] = [
  'action-not-allowed',
  'role-not-allowed',
  'attempts-used-up',
  'appeal-used-up',
  'appeal-same-assessor',
];

function codeOf(code: JourneyErrorCode): RefusalCode {
  if (NOT_NOW.includes(code)) return 'not-allowed-now';
  return ['draft-incomplete', 'review-incomplete'].includes(code) ? 'incomplete' : 'unusable';
}

/**
 * Turns a failure into a refusal. A journey's error keeps its code and its places; of any other
 * failure a client learns nothing, and `onError` everything.
 */
export function asRefusal(error: unknown, onError?: (error: unknown) => void): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof JourneyError)
    return new Refusal(codeOf(error.code), { reason: error.code, params: error.params });
  if (error instanceof TakenError) return new Refusal('changed-elsewhere');
  if (error instanceof BadgeError) return new Refusal('unusable', { reason: error.code });
  onError?.(error);
  return new Refusal('internal');
}
