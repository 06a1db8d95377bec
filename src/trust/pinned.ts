import { keyFromJwk, keyFromMultikey, type PublicKey } from '../crypto/index.js';
import type { ListedIssuer, ListName, OwnList, TrustSource } from './contract.js';

/** Most keys of one issuer that are looked at. */
export const MAX_PINNED_KEYS = 50;

/** A key that the caller's own list gives an issuer (J-8.5), and the `kid` of its JWK. */
export interface PinnedKey {
  readonly key: PublicKey;
  readonly kid?: string;
  readonly list: ListName;
}

/** @returns the public key of an entry, `undefined` for what is none */
export function pinnedKey(value: JsonWebKey | string): PublicKey | undefined {
  const key = typeof value === 'string' ? keyFromMultikey(value) : keyFromJwk(value);
  return 'fault' in key ? undefined : key;
}

/**
 * The keys that lists in the caller's hand give an issuer. Lists at an address are not asked: they are read for an issuer whose key sealed
 * the badge, which is the very question here.
 *
 * @param issuer id of the issuer
 */
export const pinnedKeys = (issuer: string, sources: readonly TrustSource[]): PinnedKey[] =>
  sources
    .filter((source): source is OwnList => Array.isArray((source as Partial<OwnList>).issuers))
    .flatMap(({ name = '', url, date, issuers }) =>
      issuers
        .filter(
          (entry): entry is ListedIssuer =>
            typeof entry === 'object' && entry !== null && entry.id === issuer,
        )
        .flatMap(({ keys = [] }) => keys)
        .flatMap((value) => {
          const key = pinnedKey(value),
            kid: unknown = typeof value === 'string' ? undefined : (value as { kid?: unknown }).kid;
          return key
            ? [{ key, list: { name, url, date }, ...(typeof kid === 'string' ? { kid } : {}) }]
            : [];
        }),
    )
    .slice(0, MAX_PINNED_KEYS);
