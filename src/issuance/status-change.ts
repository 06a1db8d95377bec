import type { CheckedSigning, StatusList, StatusPurpose } from './status-list.js';
import { unusable } from './status-register.js';

/** Which entry: the credential's id (as the register has it), or its place in the list. */
export type StatusTarget = string | { readonly index: number };

/** Sets or clears what the list says of a credential and signs it anew; `false` on a revocation is refused: it is for good (S-8). */
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
  await list.write(indexes, value, signing);
}

/** @throws BadgeError when the list is for something else: a set bit there would say what was not meant */
export function assertPurpose(list: StatusList, purpose: StatusPurpose): void {
  if (list.purpose !== purpose) throw unusable('purpose', { purpose: list.purpose });
}
