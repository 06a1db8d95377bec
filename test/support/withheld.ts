/**
 * Makes a status list with one revoked entry, and SD-JWT badges any part of which can be withheld.
 */
import type { Json, JsonObject } from '../../src/badge/contract.js';
import { encodeBase64url } from '../../src/bytes/base64url.js';
import { digest } from '../../src/crypto/index.js';
import type { VerifyOptions } from '../../src/verify.js';
import {
  claimsOf,
  didOf,
  draft,
  list,
  newKey,
  NOW,
  packed,
  sign,
  signJwt,
  worldOf,
  type Signer,
} from '../golden/mint.js';

export const LIST_URL = 'https://lists.example/one';

/**
 * Makes a status entry for an index of the list: 10 is revoked, and 5 where an entry takes two
 * bits.
 */
export const entry = (index: number, more: JsonObject = {}): JsonObject => ({
  id: `${LIST_URL}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(index),
  statusListCredential: LIST_URL,
  ...more,
});

/** Writes a disclosure as it is in a token. */
export const shown = (parts: readonly Json[]): string =>
  encodeBase64url(new TextEncoder().encode(JSON.stringify(parts)));
export const digestOf = async (disclosure: string): Promise<string> =>
  encodeBase64url(await digest(disclosure));

export interface WithheldWorld {
  readonly issuer: string;
  readonly signer: Signer;
  readonly options: VerifyOptions;
}

export async function newWithheldWorld(): Promise<WithheldWorld> {
  const signer = await newKey('Ed25519');
  const issuer = didOf(signer);
  const listAt = (url: string, more: JsonObject): JsonObject => ({
    ...list(issuer, { id: `${url}#list`, encodedList: packed([10]), ...more }),
    id: url,
  });
  const fetch = worldOf({
    [LIST_URL]: await sign(listAt(LIST_URL, {}), signer),
    [`${LIST_URL}/s`]: await sign(listAt(`${LIST_URL}/s`, { statusPurpose: 'suspension' }), signer),
  });
  return {
    issuer,
    signer,
    options: { now: NOW, fetch },
  };
}

/**
 * Makes the signed token of a badge, without its disclosures and last tilde.
 *
 * @param more laid over the badge; may contain digests
 * @param plain the same with nothing withheld: the token's own claims are made from it
 */
export async function sdJwtOf(
  { issuer, signer }: WithheldWorld,
  more: JsonObject,
  plain: JsonObject = more,
): Promise<string> {
  const document = Object.hasOwn(more, '@context') ? more : draft(issuer, more);
  const { exp: _exp, ...claims } = claimsOf(draft(issuer, plain));
  const isEndShown = document['validUntil'] !== undefined;
  return signJwt(
    { ...document, ...(isEndShown ? claimsOf(draft(issuer, plain)) : claims) },
    signer,
    {
      typ: 'vc+sd-jwt',
    },
  );
}
