import { BadgeError } from '../errors.js';
import type { Random } from './signer.js';

/**
 * Which place of a list belongs to which credential. The list is public and tells nothing; this register is the issuer's own and private:
 * whoever has it can link places to credentials. Lost, the list can still be changed by index, and no new badge may be put in (S-12).
 */
export interface StatusRegister {
  readonly format: 'open-badge-status-register/1';
  /** URL of the list. */
  readonly list: string;
  /** Credential id → places ever given to it. A place is never given twice. */
  readonly entries: Readonly<Record<string, readonly number[]>>;
  /** SHA-256 (hex) of the list's `encodedList` as it was last written: a list changed by other hands is not signed again. */
  readonly digest: string;
}

export const unusable = (reason: string, params: Readonly<Record<string, string | number>> = {}): BadgeError =>
  new BadgeError('status-list-unusable', { reason, ...params });

const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * Takes a register from its JSON.
 * @throws BadgeError `status-list-unusable`
 */
export function parseRegister(value: unknown): StatusRegister {
  const register = value as Partial<StatusRegister> | null;
  if (register?.format !== 'open-badge-status-register/1') throw unusable('not-a-register');
  const rows = Object.values(register.entries ?? {});
  const isWhole = typeof register.list === 'string' && typeof register.digest === 'string' && rows.every((row) => Array.isArray(row) && row.every(isIndex));
  if (!isWhole) throw unusable('register-damaged');
  return register as StatusRegister;
}

/** A number below `limit`; 48 random bits over at most 2²⁴ values have no bias worth the name. */
const below = (limit: number, random: Random): number => random(6).reduce((value, byte) => value * 256 + byte, 0) % limit;

/**
 * A random free place: its rank among the free ones is drawn, so that a nearly full list costs no more than an empty one (S-12).
 * @throws BadgeError `status-list-unusable` when the list is full
 */
export function freeIndex(register: StatusRegister, length: number, random: Random): number {
  const taken = [...new Set(Object.values(register.entries).flat())].sort((a, b) => a - b);
  if (taken.length >= length) throw unusable('full', { entries: length });
  let index = below(length - taken.length, random);
  for (const place of taken) if (place <= index) index++;
  return index;
}
