import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import type { KeyType, PublicKey } from './contract.js';
import { ed25519 } from './ed25519.js';
import { p256, p384 } from './ecdsa.js';
import { rsa } from './rsa.js';

interface Algorithm { readonly key: KeyType; readonly scheme?: 'PKCS1' | 'PSS' }
/** The key decides what it may be used for: an `alg` for another kind of key fails. */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  EdDSA: { key: ed25519 }, Ed25519: { key: ed25519 }, ES256: { key: p256 }, ES384: { key: p384 },
  RS256: { key: rsa, scheme: 'PKCS1' }, PS256: { key: rsa, scheme: 'PSS' },
};

type Members = Readonly<Record<string, unknown>>;
/** A compact JWS taken apart; nothing in it is verified yet. */
export interface ParsedJws { readonly header: Members; readonly payload: Members; readonly signed: Uint8Array; readonly signature: Uint8Array }

function objectOf(part: string | undefined): Members | undefined {
  const bytes = part === undefined ? undefined : decodeBase64url(part);
  try {
    const value: unknown = bytes && JSON.parse(decodeUtf8(bytes) ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Members : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a compact JWS apart.
 *
 * @param token three base64url parts
 * @returns `undefined` when it is none, or when its header asks for an extension (`crit`) that we do not know
 */
export function parseJws(token: string): ParsedJws | undefined {
  const parts = token.split('.');
  const [header, payload] = parts.map(objectOf);
  const signature = decodeBase64url(parts[2] ?? '');
  if (parts.length !== 3 || !header || !payload || !signature || 'crit' in header) return undefined;
  return { header, payload, signature, signed: new TextEncoder().encode(`${parts[0]}.${parts[1]}`) };
}

/**
 * Whether a key signed a JWS. `none` and shared secrets are not in the table.
 *
 * @param jws taken apart by `parseJws`
 * @param key who is said to have signed
 */
export async function isSignedBy(jws: ParsedJws, key: PublicKey): Promise<boolean> {
  const name = String(jws.header['alg']);
  const algorithm = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
  if (!algorithm || algorithm.key.name !== key.type) return false;
  return algorithm.key.verify(key, jws.signed, jws.signature, { scheme: algorithm.scheme });
}
