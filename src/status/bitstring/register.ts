import type { JsonObject } from '../../badge/contract.js';
import { BadgeError } from '../../errors.js';
import type { Random } from '../../crypto/random.js';

/**
 * The state an issuer keeps of a list: the signed list as last written, and the credential of each
 * entry. The list is public and names no credential; the register is private, because it links
 * entries to credentials. It is authoritative when the published copy is lost or was altered.
 * Without `entries`, bits can be changed by index only and no new badge can be added.
 */
export interface StatusRegister {
  readonly format: 'open-badge-status-register/1';
  /** The signed BitstringStatusListCredential: JSON with its proof, or a compact JWS. */
  readonly credential: JsonObject | string;
  /** Credential id → every index allocated to it. An index is never reused. */
  readonly entries?: Readonly<Record<string, readonly number[]>>;
}

export const unusable = (
  reason: string,
  params: Readonly<Record<string, string | number>> = {},
): BadgeError => new BadgeError('status-list-unusable', { reason, ...params });

const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * Checks the shape of a register.
 * @throws BadgeError `status-list-unusable` for another shape, or damaged entries
 */
export function assertRegister(value: unknown): asserts value is StatusRegister {
  const register = value as Partial<StatusRegister> | null;
  if (register?.format !== 'open-badge-status-register/1') throw unusable('not-a-register');
  const rows = Object.values(register.entries ?? {});
  if (!rows.every((row) => Array.isArray(row) && row.every(isIndex)))
    throw unusable('register-damaged');
}

/** Draws a number below `limit`; 48 random bits over at most 2²⁴ values have a negligible bias. */
const below = (limit: number, random: Random): number =>
  random(6).reduce((value, byte) => value * 256 + byte, 0) % limit;

/**
 * Draws a random free index: its rank among the free ones is drawn, so that a nearly full list
 * costs no more than an empty one (S-12).
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
  for (const entry of taken) if (entry <= index) index++;
  return index;
}
