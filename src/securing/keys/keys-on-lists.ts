import {
  keyEnd,
  keyFromJwk,
  keyFromMultikey,
  type KeyEnd,
  type PublicKey,
} from '../../crypto/index.js';
import type { ListedIssuer, ListName, OwnList, TrustSource } from '../../trust/contract.js';

/** Largest number of keys of one issuer that are examined. */
export const MAX_PINNED_KEYS = 50;

/** Key that the caller's own list gives an issuer (J-8.5), with the `kid` of its JWK. */
export interface PinnedKey {
  readonly key: PublicKey;
  readonly kid?: string;
  readonly list: ListName;
  /** Reason why it may no longer be used (P-7). */
  readonly end?: KeyEnd;
}

/**
 * Reads the public key of an entry.
 *
 * @returns `undefined` for an invalid key
 */
export function pinnedKey(value: JsonWebKey | string): PublicKey | undefined {
  const key = typeof value === 'string' ? keyFromMultikey(value) : keyFromJwk(value);
  return 'fault' in key ? undefined : key;
}

/**
 * Collects the keys that the caller's own lists give an issuer. Lists at a URL are not fetched:
 * they count only for an issuer whose key signed the badge, which is the question here.
 *
 * @param issuer id of the issuer
 * @param now the verifier's clock
 */
export const pinnedKeys = (
  issuer: string,
  sources: readonly TrustSource[],
  now: Date,
): PinnedKey[] =>
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
          const key = pinnedKey(value);
          const members =
            typeof value === 'string' ? {} : (value as Readonly<Record<string, unknown>>);
          const { kid } = members;
          const end = keyEnd(members, now);
          return key
            ? [{ key, end, list: { name, url, date }, ...(typeof kid === 'string' ? { kid } : {}) }]
            : [];
        }),
    )
    .slice(0, MAX_PINNED_KEYS);
