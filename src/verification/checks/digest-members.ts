import type { Json, JsonObject } from '../../badge/contract.js';
import { decodeBase64url } from '../../bytes/base64url.js';
import { decodeMultibase } from '../../bytes/multibase.js';
import { digest, toHex } from '../../crypto/index.js';

type Algorithm = 'SHA-256' | 'SHA-384' | 'SHA-512';
interface Expected {
  readonly algorithm: Algorithm;
  readonly hex: string;
}

const MEMBERS = ['digestSRI', 'digestMultibase'] as const;
const SRI_ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  sha512: 'SHA-512',
  sha384: 'SHA-384',
  sha256: 'SHA-256',
};
/** Multihash code and digest length. */
const MULTIHASHES: ReadonlyArray<readonly [code: number, length: number, algorithm: Algorithm]> = [
  [0x12, 32, 'SHA-256'],
  [0x13, 64, 'SHA-512'],
  [0x20, 48, 'SHA-384'],
];

/** Tells whether a resource names its own digest (VCDM 2.0 *Integrity of Related Resources*). */
export const hasDigest = (resource: JsonObject): boolean =>
  MEMBERS.some((name) => name in resource);

/**
 * Tells whether bytes match every digest that a resource names. A digest in a form that is not
 * supported is not a match.
 */
export async function fitsDigests(resource: JsonObject, bytes: Uint8Array): Promise<boolean> {
  const expected = [...ofSri(resource['digestSRI']), ...ofMultibase(resource['digestMultibase'])];
  const isReadable =
    expected.length > 0 && expected.length >= MEMBERS.filter((name) => name in resource).length;
  const own = await Promise.all(
    expected.map(async ({ algorithm, hex }) => toHex(await digest(bytes, algorithm)) === hex),
  );
  return isReadable && own.every((same) => same);
}

/** Reads Subresource Integrity digests: of several, the first of the strongest algorithm counts. */
function ofSri(value: Json | undefined): Expected[] {
  const given = typeof value === 'string' ? value.trim().split(/\s+/).slice(0, 10) : [];
  for (const [name, algorithm] of Object.entries(SRI_ALGORITHMS)) {
    const one = given.find((text) => text.startsWith(`${name}-`));
    const bytes =
      one === undefined
        ? undefined
        : decodeBase64url(one.slice(name.length + 1).split('?')[0]!, { lenient: true });
    if (bytes) return [{ algorithm, hex: toHex(bytes) }];
  }
  return [];
}

/** Reads a multihash in multibase. */
function ofMultibase(value: Json | undefined): Expected[] {
  const bytes =
    typeof value === 'string' && value.length < 256 ? decodeMultibase(value) : undefined;
  const kind = MULTIHASHES.find(
    ([code, length]) => bytes?.[0] === code && bytes[1] === length && bytes.length === length + 2,
  );
  return bytes && kind ? [{ algorithm: kind[2], hex: toHex(bytes.slice(2)) }] : [];
}
