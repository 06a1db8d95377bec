import { encodeBase64url } from '../bytes/base64url.js';
import { decodeHex } from '../bytes/hex.js';
import type { PublicKey } from './contract.js';
import { digestNow } from './hash.js';

/** Members of a JWK that its thumbprint covers, in order (RFC 7638 §3.2, RFC 8037 Appendix A.3). */
const COVERED = ['crv', 'e', 'kty', 'n', 'x', 'y'] as const;

/**
 * Computes the thumbprint of a key, by which some issuers name it (RFC 7638, SHA-256).
 *
 * @returns base64url; `undefined` for a type of key without a JWK here
 */
export function thumbprintOf({ type, raw, jwk }: PublicKey): string | undefined {
  const members =
    type === 'Ed25519' && raw ? { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(raw) } : jwk;
  if (!members) return undefined;
  const text = JSON.stringify(
    Object.fromEntries(
      COVERED.filter((name) => members[name] !== undefined).map((name) => [name, members[name]]),
    ),
  );
  return encodeBase64url(decodeHex(digestNow(text, 'SHA-256'))!);
}
