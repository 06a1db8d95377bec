/** Pieces that several of the inputs share. */
import type { JsonObject } from '../../../../src/badge/contract.js';
import { encodeBase64url } from '../../../../src/bytes/base64url.js';
import type { VerifyOptions } from '../../../../src/verify.js';
import { worldOf, type World } from '../../../golden/mint.js';
import type { Grown, Kit } from '../contract.js';

/** Makes a list of n items. */
export const many = <T>(n: number, item: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => item(at));
/** Gives the public key of the signer. */
export const JWK = (kit: Kit): JsonObject => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(kit.signer.key.raw!),
});
/** Gives an input with the network that it is verified in. */
export const grown = (text: string, world: World, more: VerifyOptions = {}): Grown => ({
  input: text,
  options: { fetch: worldOf(world), ...more },
});
