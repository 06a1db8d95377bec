import { decodeBase64url, encodeBase64url } from '../../bytes/base64url.js';
import { platformRandom, type Random } from '../../crypto/random.js';
import { instantOf, isoSeconds } from '../../json/instant.js';
import { isObject } from '../../json/values.js';
import { uuidUrn } from '../uuid.js';

const FORMAT = 'open-badge-batch/1';
/** Length of the secret, in bytes. */
const SECRET_BYTES = 32;

/**
 * From this and the key of a row follow the id of its badge, its salt, its dates and its index. Keep
 * it, in private, as long as the batch may be continued or proved: who has it and a recipient's key
 * knows the recipient's badge.
 */
export interface BatchSecret {
  readonly format: typeof FORMAT;
  /** Id of the batch. */
  readonly batch: string;
  /** 32 random bytes, base64url. */
  readonly secret: string;
  /** When the batch began: the date of all its badges, however long it takes. */
  readonly began: string;
}

/**
 * Makes the secret of a new batch.
 *
 * @param options clock (default: now) and randomness (default: the platform's)
 * @example
 * import { createBatchSecret } from 'open-badge-elements/batch';
 * const secret = createBatchSecret();
 * const kept = JSON.stringify(secret); // keep it private
 */
export function createBatchSecret({
  now = new Date(),
  random = platformRandom,
}: { readonly now?: Date | string; readonly random?: Random } = {}): BatchSecret {
  return {
    format: FORMAT,
    batch: uuidUrn(random),
    secret: encodeBase64url(random(SECRET_BYTES)),
    began: isoSeconds(now),
  };
}

/** Gives the bytes of a secret. */
export const secretBytes = ({ secret }: BatchSecret): Uint8Array => decodeBase64url(secret)!;

/**
 * Checks the JSON value of a kept secret.
 * @throws TypeError for anything else; it does not quote the value
 */
export function assertBatchSecret(value: unknown): asserts value is BatchSecret {
  const { format, batch, secret, began } = isObject(value) ? value : {};
  const bytes = typeof secret === 'string' ? decodeBase64url(secret) : undefined;
  const isWhole =
    format === FORMAT &&
    typeof batch === 'string' &&
    bytes?.length === SECRET_BYTES &&
    instantOf(began) !== undefined;
  if (!isWhole) throw new TypeError(`expected the secret of a batch, of the format ${FORMAT}`);
}
