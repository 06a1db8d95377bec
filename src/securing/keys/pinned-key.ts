import type { PublicKey } from '../../crypto/index.js';
import type { Finding } from '../../report/finding.js';
import { pinnedKeys, type PinnedKey } from './keys-on-lists.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';

/** A key that the caller's own list binds to the issuer (J-8.5). */
export interface ByList {
  readonly key: PublicKey;
  readonly finding: Finding;
}

/** Lists all keys that the caller's lists give an issuer. */
export function listedKeys(
  issuer: string | undefined,
  { trustedIssuers = [], now }: CheckContext,
): readonly PinnedKey[] {
  const sources = trustedIssuers.filter((source) => 'issuers' in source);
  return issuer === undefined || sources.length === 0 ? [] : pinnedKeys(issuer, sources, now);
}

/**
 * Looks up a key on the caller's lists: the very key, or, if no key was available, the one with the
 * name that the proof gives. A key that might only possibly be meant is not tried: if it did not
 * fit, an intact badge would look altered.
 *
 * @param key the key that the proof leads to, if it was found
 * @param name `verificationMethod` or `kid`
 */
export async function onList(
  key: PublicKey | undefined,
  name: string,
  issuer: string | undefined,
  context: CheckContext,
): Promise<ByList | undefined> {
  const names = [name, name.slice(name.indexOf('#') + 1)];
  const meant = listedKeys(issuer, context).filter((pinned) =>
    key ? pinned.key.name === key.name : pinned.kid !== undefined && names.includes(pinned.kid),
  );
  // a name that the list gives to several keys names none of them
  if (!key && new Set(meant.map((pinned) => pinned.key.name)).size > 1) return undefined;
  const one =
    meant.find(({ end }) => end === 'key-revoked') ??
    meant.find(({ end }) => end === undefined) ??
    meant[0];
  return one && { key: one.key, finding: boundByList(one, name, issuer!) };
}

/**
 * Reports which list binds the key; a key that has ended according to the caller's list does not
 * count (P-7).
 */
export const boundByList = ({ key, list, end }: PinnedKey, name: string, issuer: string): Finding =>
  finding(end ? 'fail' : 'pass', end ?? 'key-bound', {
    params: {
      id: name,
      issuer,
      by: 'trust-list',
      list: list.name,
      ...(list.date === undefined ? {} : { date: list.date }),
    },
    evidence: { keyId: name || key.name },
  });
