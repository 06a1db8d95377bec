import {
  writeBits,
  type CheckedSigning,
  type StatusList,
  type StatusPurpose,
} from './status-list.js';
import { unusable } from './status-register.js';

/** An entry: the credential's id (as registered), or its index in the list. */
export type StatusTarget = string | { readonly index: number };

/**
 * Sets or clears a credential's entry and signs the list again. Rejects `false` on a revocation
 * list: revocation is permanent (S-8).
 */
export async function change(
  list: StatusList,
  target: StatusTarget,
  value: boolean,
  signing: CheckedSigning,
): Promise<void> {
  const indexes = typeof target === 'string' ? list.indexesOf(target) : [target.index];
  if (indexes.length === 0) throw unusable('unknown-credential', { id: String(target) });
  const isWithdrawn = indexes.some((index) => list.isSet(index));
  if (!value && isWithdrawn && list.purpose === 'revocation')
    throw unusable('revocation-is-for-good');
  await writeBits(list, indexes, value, signing);
}

/**
 * Checks the purpose of a list: a bit set in a list of another purpose would have another meaning.
 * @throws BadgeError `status-list-unusable` when the list has another purpose
 */
export function assertPurpose(list: StatusList, purpose: StatusPurpose): void {
  if (list.purpose !== purpose) throw unusable('purpose', { purpose: list.purpose });
}
