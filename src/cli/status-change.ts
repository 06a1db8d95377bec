import {
  setStatus,
  type StatusList,
  type StatusPurpose,
  type StatusSigning,
  type StatusTarget,
} from '../issue.js';
import { BadgeError } from '../errors.js';
import type { EventKind } from '../batch.js';
import type { Io } from './io.js';
import { keepList, type ListFile } from './status-list-file.js';

/** A change of the status of badges. */
export interface StatusChange {
  /** The event of the ledger that the change is. */
  readonly kind: EventKind;
  /** Purposes of the lists on which it can be done. */
  readonly purposes: readonly StatusPurpose[];
  /** The value of the entry afterwards. */
  readonly value: number;
}

/** The verbs of `open-badge status` that change badges; `message` has the value that is given. */
export const STATUS_CHANGES: Readonly<Record<string, StatusChange>> = {
  revoke: { kind: 'revoked', purposes: ['revocation'], value: 1 },
  suspend: { kind: 'suspended', purposes: ['suspension'], value: 1 },
  restore: { kind: 'restored', purposes: ['revocation', 'suspension', 'refresh'], value: 0 },
  refresh: { kind: 'refresh-announced', purposes: ['refresh'], value: 1 },
  message: { kind: 'message-set', purposes: ['message'], value: 0 },
};

/** Entries of one list. */
export interface ListTargets extends ListFile {
  readonly targets: readonly StatusTarget[];
}

/**
 * Finds the list of each badge among those that continue each other. An index is one of the first
 * list; an id that no list has is one of the first too, which reports it.
 */
export function targetsByList(
  series: readonly ListFile[],
  targets: readonly StatusTarget[],
): readonly ListTargets[] {
  const listOf = (target: StatusTarget): ListFile =>
    (typeof target === 'string' && series.find(({ list }) => list.indexesOf(target).length > 0)) ||
    series[0]!;
  return series
    .map((file) => ({ ...file, targets: targets.filter((target) => listOf(target) === file) }))
    .filter((one) => one.targets.length > 0);
}

/** Refuses a list of another purpose, on which the same bit has another meaning. */
function assertPurpose({ purpose }: StatusList, { purposes }: StatusChange): void {
  if (!purposes.includes(purpose))
    throw new BadgeError('status-list-unusable', { reason: 'purpose', purpose });
}

/** Changes entries of lists, each with one signing, and writes the lists when all are changed. */
export async function changeLists(
  io: Io,
  lists: readonly ListTargets[],
  change: StatusChange,
  signing: StatusSigning,
): Promise<void> {
  for (const { list } of lists) assertPurpose(list, change);
  for (const { list, targets } of lists) await setStatus(list, targets, change.value, signing);
  for (const { path, list } of lists) {
    await keepList(io, path, list);
    io.err(`open-badge: ${path} is changed; readers see it when it is published at ${list.url}\n`);
  }
}
