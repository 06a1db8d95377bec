/** The part of `node:crypto` that our tests use: hashes by @noble/hashes. */
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { Buffer } from './buffer.js';

const HASHES = { md5, sha1, sha256, sha384, sha512 };

class Hash {
  readonly #state;
  constructor(name: keyof typeof HASHES) {
    this.#state = HASHES[name].create();
  }

  update(data: Uint8Array | string): this {
    this.#state.update(typeof data === 'string' ? new TextEncoder().encode(data) : data);
    return this;
  }

  digest(): Buffer;
  digest(encoding: 'hex' | 'base64' | 'base64url'): string;
  digest(encoding?: 'hex' | 'base64' | 'base64url'): Buffer | string {
    const sum = Buffer.from(this.#state.digest());
    return encoding === undefined ? sum : sum.toString(encoding);
  }
}

export const createHash = (name: keyof typeof HASHES): Hash => new Hash(name);
