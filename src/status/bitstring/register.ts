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
  /** Indexes that were set as decoys, and belong to no credential. */
  readonly decoys?: readonly number[];
  /** The message of each value, for a list of the purpose `message`. */
  readonly messages?: readonly string[];
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
  const { entries = {}, decoys = [], messages } = register;
  const isWhole = (row: unknown): boolean => Array.isArray(row) && row.every(isIndex);
  if (![...Object.values(entries), decoys].every(isWhole)) throw unusable('register-damaged');
  if (messages !== undefined) assertMessages(messages);
}

/** Fewest and most messages of a list: with 256, each entry has eight bits. */
export const MESSAGE_COUNT = { fewest: 2, most: 256 } as const;

/**
 * Checks the messages of a list: one for each value of an entry, so that their number is a power of
 * two.
 * @throws BadgeError `status-list-unusable` for another number, or what is no text
 */
export function assertMessages(messages: unknown): asserts messages is readonly string[] {
  const { fewest, most } = MESSAGE_COUNT;
  const all: readonly unknown[] = Array.isArray(messages) ? messages : [];
  const isPower = Number.isInteger(Math.log2(all.length));
  const isText = all.every((one) => typeof one === 'string' && one !== '');
  if (!isPower || !isText || all.length < fewest || all.length > most)
    throw unusable('messages', { fewest, most, count: all.length });
}

/** Gives the number of bits of each entry of a list. */
export const sizeOf = (messages: readonly string[] | undefined): number =>
  messages === undefined ? 1 : Math.log2(messages.length);

/** Draws a number below `limit`; 48 random bits over at most 2²⁴ values have a negligible bias. */
const below = (limit: number, random: Random): number =>
  random(6).reduce((value, byte) => value * 256 + byte, 0) % limit;

/**
 * Draws a random free index: its rank among the free ones is drawn, so that a nearly full list
 * costs no more than an empty one (S-12).
 * @throws BadgeError `status-list-unusable` when the list is full
 */
export function freeIndex(takenOnes: Iterable<number>, length: number, random: Random): number {
  const taken = [...new Set(takenOnes)].sort((a, b) => a - b);
  if (taken.length >= length) throw unusable('full', { entries: length });
  let index = below(length - taken.length, random);
  for (const entry of taken) if (entry <= index) index++;
  return index;
}
