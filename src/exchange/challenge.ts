import { encodeBase64url } from '../bytes/base64url.js';

/** Length of a challenge in bytes: twice the length that is infeasible to guess. */
export const CHALLENGE_BYTES = 32;

/**
 * Makes the challenge of a request.
 *
 * @param random {@link CHALLENGE_BYTES} fresh bytes, used once
 * @throws TypeError when there are fewer bytes
 */
export function challengeOf(random: Uint8Array): string {
  if (random.length < CHALLENGE_BYTES)
    throw new TypeError(`random: expected ${CHALLENGE_BYTES} bytes, got ${random.length}`);
  return encodeBase64url(random);
}
