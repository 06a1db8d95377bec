/** What the badges over a limit of work are signed with. */
import type { JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { didOf, draft, newKey, options } from '../golden/mint.js';
import { BBS_ISSUER } from '../support/bbs.js';
import { cbor } from '../securing/data-integrity/mint.js';

export const signer = await newKey('Ed25519');
export const did = didOf(signer);
export const many = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));

/** A derived proof of the right form that hides so many statements. */
export function bbs(hidden: number): JsonObject {
  const bytes = new Uint8Array(3 * 48 + 4 * 32 + hidden * 32).fill(7);
  const head = [0x80 | 5, 0x59, bytes.length >> 8, bytes.length & 255, ...bytes];
  const labels = new Map(many(100, (at) => [at, at]));
  const rest = [labels, [0], [], new Uint8Array()].flatMap((part) => cbor(part));
  const proof = {
    ...options(signer, { cryptosuite: 'bbs-2023' }),
    verificationMethod: `${BBS_ISSUER}#${BBS_ISSUER.slice('did:key:'.length)}`,
    proofValue: `u${encodeBase64url(Uint8Array.from([0xd9, 0x5d, 0x03, ...head, ...rest]))}`,
  };
  return { ...draft(BBS_ISSUER), proof };
}
