import { sha384, sha512 } from '@noble/hashes/sha2.js';

/** SHA-384 and SHA-512 in JavaScript, for pages without WebCrypto and for graphs signed with P-384. */
export const HASHES = { 'SHA-384': sha384, 'SHA-512': sha512 } as const;
