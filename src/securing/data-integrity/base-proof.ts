import { decodeBase64url } from '../../bytes/base64url.js';
import { decodeCbor } from '../../bytes/cbor.js';

/**
 * Third header byte of a base proof in each selective suite, and the position of the mandatory
 * pointers in its components (VC DI ECDSA §3.5.2, VC DI BBS §3.3.1).
 */
const BASE_FORMS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'ecdsa-sd-2023': { 0x00: 4 },
  'bbs-2023': { 0x02: 4 },
};

/**
 * Reads the mandatory pointers of a selective base proof, which every derivation shows.
 *
 * @returns `undefined` for any other proof, and for a base proof that cannot be read
 */
export function mandatoryPointersOf(
  cryptosuite: string,
  proofValue: string,
): readonly string[] | undefined {
  const forms = Object.hasOwn(BASE_FORMS, cryptosuite) ? BASE_FORMS[cryptosuite] : undefined;
  const bytes = proofValue.startsWith('u') ? decodeBase64url(proofValue.slice(1)) : undefined;
  if (!forms || bytes?.[0] !== 0xd9 || bytes[1] !== 0x5d) return undefined;
  const at = forms[bytes[2] ?? -1];
  const parts = at === undefined ? undefined : decodeCbor(bytes.subarray(3));
  const pointers: unknown = Array.isArray(parts) ? (parts as unknown[])[at!] : undefined;
  return Array.isArray(pointers) && pointers.every((one) => typeof one === 'string')
    ? (pointers as string[])
    : undefined;
}
