import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { Random } from './signer.js';

/**
 * All an issuer keeps of a list: the signed list as it was last written, and which place belongs to which credential. The list is public and
 * tells nothing; the register is private: whoever has it can link places to credentials. It is what counts when the published copy is lost or
 * was changed by other hands. Without `entries` places can be changed by index only, and no new badge may be put in (S-12).
 */
export interface StatusRegister {
  readonly format: 'open-badge-status-register/1';
  /** The signed BitstringStatusListCredential. */
  readonly credential: JsonObject;
  /** Credential id → places ever given to it. A place is never given twice. */
  readonly entries?: Readonly<Record<string, readonly number[]>>;
}

export const unusable = (
  reason: string,
  params: Readonly<Record<string, string | number>> = {},
): BadgeError => new BadgeError('status-list-unusable', { reason, ...params });

const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** @throws BadgeError `status-list-unusable` when it is no register, or its entries are damaged */
export function assertRegister(value: unknown): asserts value is StatusRegister {
  const register = value as Partial<StatusRegister> | null;
  if (register?.format !== 'open-badge-status-register/1') throw unusable('not-a-register');
  const rows = Object.values(register.entries ?? {});
  if (!rows.every((row) => Array.isArray(row) && row.every(isIndex)))
    throw unusable('register-damaged');
}

/** A number below `limit`; 48 random bits over at most 2²⁴ values have no bias worth the name. */
const below = (limit: number, random: Random): number =>
  random(6).reduce((value, byte) => value * 256 + byte, 0) % limit;

/**
 * A random free place: its rank among the free ones is drawn, so that a nearly full list costs no more than an empty one (S-12).
 * @throws BadgeError `status-list-unusable` when the list is full
 */
export function freeIndex(
  entries: NonNullable<StatusRegister['entries']>,
  length: number,
  random: Random,
): number {
  const taken = [...new Set(Object.values(entries).flat())].sort((a, b) => a - b);
  if (taken.length >= length) throw unusable('full', { entries: length });
  let index = below(length - taken.length, random);
  for (const place of taken) if (place <= index) index++;
  return index;
}
