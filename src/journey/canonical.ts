import canonicalize from 'canonicalize';
import { digest, toHex } from '../crypto/index.js';

/**
 * Computes the SHA-256 of a value's canonical JSON (RFC 8785), in hexadecimal: equal values have
 * equal digests, in whatever order their members are.
 */
export const jsonDigest = async (value: unknown): Promise<string> =>
  toHex(await digest(canonicalize(value) ?? ''));
