import { instantOf } from '../json/instant.js';
import type { Members } from './statements.js';

/** How far ahead another's clock may be, in milliseconds. */
export const SKEW_MS = 60_000;

/** A time claim is a JSON number (RFC 7519 section 2); anything else cannot be read, and is in no time. */
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
/** Members that say when something ends, and when it begins. */
export const ENDS: readonly Name[] = ['exp', 'expirationDate', 'validUntil'];
export const BEGINS: readonly Name[] = ['nbf', 'iat', 'issuanceDate', 'validFrom'];

const timesIn = (members: Members, names: readonly Name[]): number[] =>
  names.filter((name) => members[name] !== undefined).map((name) => READERS[name](members[name]));

/**
 * What is wrong with the times that a signed thing gives itself, if anything. A time in a form that cannot be read is a fault: it was
 * meant to limit.
 *
 * @param all the members that may hold times, such as a token's claims and the credential in it
 */
export function timeFault(all: readonly Members[], now: Date): 'expired' | 'not-yet' | undefined {
  const times = (names: readonly Name[]): number[] =>
    all.flatMap((members) => timesIn(members, names));
  if (!times(ENDS).every((end) => end > now.getTime())) return 'expired';
  return times(BEGINS).every((begin) => begin <= now.getTime() + SKEW_MS) ? undefined : 'not-yet';
}

/** Whether a begin and an end are given at all, in whatever form. */
export const hasTimes = (all: readonly Members[]): boolean =>
  [BEGINS, ENDS].every((names) =>
    all.some((members) => names.some((name) => members[name] !== undefined)),
  );
