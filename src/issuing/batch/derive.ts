import { encodeHex } from '../../bytes/hex.js';
import { derivationKey, derivedBytes } from '../../crypto/derive.js';
import type { Random } from '../../crypto/random.js';
import { badgeDigest } from '../ledger/record.js';
import { uuidUrn } from '../uuid.js';
import { secretBytes, type BatchSecret } from './secret.js';

/** Bytes for salts and ids inside of one badge: 16 each, and 32 for each decoy of an SD-JWT. */
const POOL_BYTES = 4_096;
const ROW_BYTES = 32;
const UUID_BYTES = 16;
/** Bytes from which one index is drawn: the bias over 2²⁴ entries is negligible. */
const INDEX_BYTES = 6;
/** Indexes that are drawn at once. */
const DRAWS = 32;
/** Draws after which the next free index is looked for one by one: the list is nearly full. */
const MOST_DRAWS = 512;

/** Values that follow from the secret of a batch and the key of a row. */
export interface RowIdentity {
  /** Id of the credential. */
  readonly id: string;
  /** Digest of the id, by which store and ledger name the badge. */
  readonly badge: string;
  /** Digest of the key, by which the store names the row: without the secret a key cannot be tested. */
  readonly row: string;
  /** Bytes for salts and ids inside of the badge. */
  readonly pool: Uint8Array;
}

/** Derives ids, salts and indexes from the secret of a batch (RFC 5869). */
export class Derivation {
  private constructor(private readonly key: CryptoKey) {}

  static async of(secret: BatchSecret): Promise<Derivation> {
    return new Derivation(await derivationKey(secretBytes(secret)));
  }

  /** Gives bytes for what all badges share, such as ids that the template leaves out. */
  async shared(): Promise<Random> {
    return randomOf(await derivedBytes(this.key, 'open-badge batch template', POOL_BYTES));
  }

  async row(key: string): Promise<RowIdentity> {
    const purpose = `open-badge batch row\0${key}`;
    const bytes = await derivedBytes(this.key, purpose, ROW_BYTES + UUID_BYTES + POOL_BYTES);
    const id = uuidUrn(() => bytes.slice(ROW_BYTES, ROW_BYTES + UUID_BYTES));
    return {
      id,
      badge: await badgeDigest(id),
      row: encodeHex(bytes.subarray(0, ROW_BYTES)),
      pool: bytes.slice(ROW_BYTES + UUID_BYTES),
    };
  }

  /**
   * Gives the indexes that a row may have in a list, in the order in which they are tried: drawn
   * ones, and at last every index behind the last of these.
   */
  async *indexes(key: string, list: string, length: number): AsyncGenerator<number> {
    let index = 0;
    for (let round = 0; round * DRAWS < MOST_DRAWS; round++) {
      const purpose = `open-badge batch index\0${list}\0${round}\0${key}`;
      const bytes = await derivedBytes(this.key, purpose, DRAWS * INDEX_BYTES);
      for (let at = 0; at < bytes.length; at += INDEX_BYTES) {
        index = numberOf(bytes.subarray(at, at + INDEX_BYTES)) % length;
        yield index;
      }
    }
    for (let step = 1; step < length; step++) yield (index + step) % length;
  }
}

const numberOf = (bytes: Uint8Array): number =>
  bytes.reduce((value, byte) => value * 256 + byte, 0);

/**
 * Gives the bytes of a pool one after another.
 * @throws RangeError when all are given
 */
export function randomOf(pool: Uint8Array): Random {
  let at = 0;
  return (length) => {
    if (at + length > pool.length)
      throw new RangeError(`a badge of a batch needs more than ${pool.length} random bytes`);
    at += length;
    return pool.slice(at - length, at);
  };
}

/**
 * Gives the source of ids that a template of a batch leaves out: the same in every run.
 *
 * @param secret of the batch
 * @example
 * import { batchRandom, createBatchSecret } from 'open-badge-elements/batch';
 * import { defineAchievement } from 'open-badge-elements/issue';
 * const random = await batchRandom(createBatchSecret());
 * const achievement = await defineAchievement(
 *   { name: 'Robotics', description: 'Built a robot.', criteria: 'It moves.' },
 *   { random },
 * );
 */
export const batchRandom = async (secret: BatchSecret): Promise<Random> =>
  (await Derivation.of(secret)).shared();
