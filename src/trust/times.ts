import { instantOf } from '../json/instant.js';
import type { Members } from './entity-statements.js';

/** Largest difference that another party's clock may be ahead, in milliseconds. */
export const SKEW_MS = 60_000;

/**
 * Reads a time claim, which is a JSON number (RFC 7519 §2); anything else is unreadable and never
 * within a period.
 */
const seconds = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value * 1000 : NaN;
const dated = (value: unknown): number => instantOf(value) ?? NaN;

const READERS = {
  exp: seconds,
  nbf: seconds,
  iat: seconds,
  expirationDate: dated,
  validUntil: dated,
  issuanceDate: dated,
  validFrom: dated,
} as const;
type Name = keyof typeof READERS;
/** Members with the end of a period, and with its beginning. */
export const ENDS: readonly Name[] = ['exp', 'expirationDate', 'validUntil'];
export const BEGINS: readonly Name[] = ['nbf', 'iat', 'issuanceDate', 'validFrom'];

const timesIn = (members: Members, names: readonly Name[]): number[] =>
  names.filter((name) => members[name] !== undefined).map((name) => READERS[name](members[name]));

/**
 * Finds the fault of the times in a signed document, if any. A time in an unknown form is a fault,
 * because it was meant as a limit.
 *
 * @param all the objects that may contain times, such as a token's claims and its credential
 */
export function timeFault(all: readonly Members[], now: Date): 'expired' | 'not-yet' | undefined {
  const times = (names: readonly Name[]): number[] =>
    all.flatMap((members) => timesIn(members, names));
  if (!times(ENDS).every((end) => end > now.getTime())) return 'expired';
  return times(BEGINS).every((begin) => begin <= now.getTime() + SKEW_MS) ? undefined : 'not-yet';
}

/**
 * Tells whether a list or an entry of it counts now: within its own times, and not revoked. `null`
 * is the absence of a value there.
 *
 * @param members of the list, or of the entry
 */
export const isInForce = (members: object, now: Date): boolean => {
  const given = Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined),
  );
  const isRevoked = given['revoked'] !== undefined && given['revoked'] !== false;
  return !isRevoked && timeFault([given], now) === undefined;
};

/** Tells whether both a beginning and an end are given, in any form. */
export const hasTimes = (all: readonly Members[]): boolean =>
  [BEGINS, ENDS].every((names) =>
    all.some((members) => names.some((name) => members[name] !== undefined)),
  );
