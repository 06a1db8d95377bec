import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { Passwords } from '../contract.js';

/** Cost of new hashes (RFC 7914): 32 MiB and about a tenth of a second each. */
export const SCRYPT = { N: 32_768, r: 8, p: 3 } as const;
const HASH_BYTES = 32;
const SALT_BYTES = 16;
/** Hashes that are computed at once: each takes the memory of its cost. */
const AT_ONCE = 2;

/** Cost of a hash (RFC 7914): `N` the memory, `r` the block size, `p` the parallelism. */
export type ScryptCost = Pick<Required<ScryptOptions>, 'N' | 'r' | 'p'>;

const derived = (password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const maxmem = 256 * cost.N * cost.r;
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, { ...cost, maxmem }, (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });

/** Makes a queue that runs so many tasks at once. */
function queue(atOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: Array<() => void> = [];
  return async (task) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}

const written = (salt: Buffer, hash: Buffer, { N, r, p }: ScryptCost): string =>
  ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');

/** A hash of no password, with which the time of an absent account is spent. */
const NOBODYS = written(Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES), SCRYPT);

/**
 * Makes the hashing of passwords by scrypt (RFC 7914) with N = 32,768, r = 8, p = 3.
 *
 * @param cost of new hashes; kept ones are compared with their own
 * @example
 * import { createScryptPasswords } from 'open-badge-elements/server/node';
 * const passwords = createScryptPasswords();
 * const kept = await passwords.hash('correct horse battery staple');
 * await passwords.verify('correct horse battery staple', kept); // true
 */
export function createScryptPasswords(cost: ScryptCost = SCRYPT): Passwords {
  const run = queue(AT_ONCE);
  return {
    hash: async (password) => {
      const salt = randomBytes(SALT_BYTES);
      return written(salt, await run(() => derived(password, salt, cost)), cost);
    },
    verify: async (password, kept) => {
      const [, N, r, p, salt, hash] = (kept ?? NOBODYS).split('$');
      const used = { N: Number(N), r: Number(r), p: Number(p) };
      const found = await run(() => derived(password, Buffer.from(salt!, 'base64url'), used));
      return timingSafeEqual(found, Buffer.from(hash!, 'base64url')) && kept !== null;
    },
  };
}
