import type { JsonObject } from '../../badge/contract.js';
import { dateAt, instantOf, isoSeconds } from '../../json/instant.js';
import type { ListSigning, SignedList, StatusTarget } from '../contract.js';
import { platformRandom, type Random } from '../../crypto/random.js';
import { encodeList, withValue } from './encode.js';
import { addDecoys, replaceState, stateOf, type StatusList, type StatusPurpose } from './list.js';
import { freeIndex, unusable } from './register.js';
import { parseList } from './signed-list.js';
import { asText } from '../../json/values.js';

/**
 * How far a list's `validFrom` may run ahead of the clock, in milliseconds, so that each signing is
 * newer than the last (S-9; skew of V-50).
 */
const MAX_AHEAD_MS = 60_000;

/** Content of a list to be signed. */
export interface ListContent {
  readonly url: string;
  readonly purpose: StatusPurpose;
  readonly issuer: string;
  readonly bits: Uint8Array;
  readonly validFrom: string;
  /** How long a reader may use the list without a new request, in milliseconds. */
  readonly ttl?: number;
  /** Milliseconds after which the list counts no more, unless it is signed again before. */
  readonly validFor?: number;
}

/** Builds the list credential and has it signed (S-12). */
export async function signList(
  { url, purpose, issuer, bits, validFrom, ttl, validFor }: ListContent,
  signing: ListSigning,
): Promise<SignedList & { readonly credential: JsonObject; readonly bits: Uint8Array }> {
  if (signing.issuer !== issuer)
    throw unusable('key-of-another-issuer', { issuer, controller: signing.issuer });
  const unsigned = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    ...(validFor === undefined ? {} : { validUntil: endAfter(validFrom, validFor) }),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      ...(ttl === undefined ? {} : { ttl }),
      encodedList: await encodeList(bits),
    },
  };
  const signed = await signing.sign(unsigned, validFrom);
  return { ...signed, credential: parseList(signed.text)!, bits };
}

const endAfter = (start: string, ms: number): string => isoSeconds(dateAt(instantOf(start)! + ms));

/** Reads how long a list is valid after each signing, and its `ttl`: a new signing keeps both. */
export function periodsOf(credential: JsonObject): Pick<ListContent, 'ttl' | 'validFor'> {
  const [start, end] = [instantOf(credential['validFrom']), instantOf(credential['validUntil'])];
  const { ttl } = credential['credentialSubject'] as JsonObject;
  return {
    ...(typeof ttl === 'number' ? { ttl } : {}),
    ...(start === undefined || end === undefined ? {} : { validFor: end - start }),
  };
}

/**
 * Makes each signing newer than the one before, also within one second: readers refuse an older
 * list (S-9), and caches tell lists apart by their date. Within a second it is newer by a
 * millisecond, so that no number of changes runs far ahead of the clock.
 */
function laterThan(previous: string, now: Date | string): string {
  const clock = instantOf(isoSeconds(now))!;
  const last = instantOf(previous) ?? -Infinity;
  if (last - clock > MAX_AHEAD_MS) throw unusable('clock-behind-the-list', { validFrom: previous });
  return clock > last ? isoSeconds(now) : dateAt(last + 1).toISOString();
}

/** Signs a list with some entries changed, or none; a failure changes nothing. */
export async function writeEntries(
  list: StatusList,
  indexes: readonly number[],
  value: number,
  signing: ListSigning,
): Promise<void> {
  const { credential, bits } = stateOf(list);
  const content = {
    url: list.url,
    purpose: list.purpose,
    issuer: list.issuer,
    bits: withValue(bits, indexes, value, list.size),
    validFrom: laterThan(credential['validFrom'] as string, signing.now),
    ...periodsOf(credential),
  };
  replaceState(list, await signList(content, signing));
}

/** Finds the indexes of a target; the credential must be in the register. */
function indexesOf(list: StatusList, target: StatusTarget): readonly number[] {
  const indexes = typeof target === 'string' ? list.indexesOf(target) : [target.index];
  if (indexes.length === 0) throw unusable('unknown-credential', { id: asText(target) });
  return indexes;
}

/** Most decoys that one change sets. */
const MOST_DECOYS = 1_000;
/** Part of a list up to which decoys are set, also when it is full for badges. */
const DECOYS_UP_TO = 0.75;

/** Draws indexes that belong to no badge. */
function drawnDecoys(list: StatusList, count: number, random: Random): readonly number[] {
  if (!Number.isInteger(count) || count < 0 || count > MOST_DECOYS)
    throw unusable('decoys', { count, most: MOST_DECOYS });
  if (count > 0 && list.used + count > list.length * DECOYS_UP_TO)
    throw unusable('full', { entries: list.length });
  const drawn = new Set<number>();
  const isFree = (index: number): boolean => !list.isTaken(index) && !drawn.has(index);
  while (drawn.size < count) {
    const index = freeIndex(drawn, list.length, random);
    if (isFree(index)) drawn.add(index);
  }
  return [...drawn];
}

/**
 * Checks that entries can be set to a value: revocation is permanent (S-8), and only a list of
 * messages has other values than on and off.
 */
function assertValue(list: StatusList, indexes: readonly number[], value: number): void {
  const most = 2 ** list.size - 1;
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw unusable('value', { value, most });
  const isRevoked = indexes.some((index) => list.isSet(index));
  if (value === 0 && isRevoked && list.purpose === 'revocation')
    throw unusable('revocation-is-for-good');
}

/** Decoys that are set in the same signing, and the source of their indexes. */
export interface Decoys {
  readonly count: number;
  /** Default: the platform's. */
  readonly random?: Random;
}

/**
 * Sets or clears the entries of one credential or of several, and signs the list again, once.
 *
 * @param decoys unused entries that are set as well, and never given to a credential
 */
export async function change(
  list: StatusList,
  targets: StatusTarget | readonly StatusTarget[],
  value: boolean | number,
  signing: ListSigning,
  decoys?: Decoys,
): Promise<void> {
  const indexes = [targets].flat().flatMap((target) => indexesOf(list, target));
  assertValue(list, indexes, Number(value));
  const more = decoys ? drawnDecoys(list, decoys.count, decoys.random ?? platformRandom) : [];
  await writeEntries(list, [...indexes, ...more], Number(value), signing);
  if (more.length > 0) addDecoys(list, more);
}

/**
 * Checks the purpose of a list: a bit set in a list of another purpose would have another meaning.
 * @throws BadgeError `status-list-unusable` when the list has another purpose
 */
export function assertPurpose(list: StatusList, purpose: StatusPurpose): void {
  if (list.purpose !== purpose) throw unusable('purpose', { purpose: list.purpose });
}
