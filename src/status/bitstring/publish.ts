import type { JsonObject } from '../../badge/contract.js';
import { isoSeconds } from '../../json/instant.js';
import { isPlainHttp, webUrl } from '../../web/web-url.js';
import { isObject } from '../../json/values.js';
import type { ListSigning, StatusPublisher } from '../contract.js';
import { decodeList, MIN_LIST_ENTRIES } from './bits.js';
import { MAX_PUBLISHED_BYTES } from './encode.js';
import {
  newList,
  STATUS_PURPOSES,
  type ListState,
  type StatusList,
  type StatusPurpose,
} from './list.js';
import { assertMessages, assertRegister, sizeOf, unusable } from './register.js';
import { assertList, parseList } from './signed-list.js';
import { change, signList, writeEntries } from './update.js';

/** Settings of a new list. */
export interface ListSettings {
  /** URL at which the list will be served: https, with CORS `*` and a short cache. */
  readonly url: string;
  /** Default: `revocation`. One list has one purpose: use two lists for both. */
  readonly purpose?: StatusPurpose;
  /**
   * For the purpose `message`: the message of each value of an entry, that of 0 first; 2, 4, 8 and
   * so on up to 256.
   */
  readonly messages?: readonly string[];
  /** Number of entries, a multiple of 8; minimum and default: 131,072. */
  readonly entries?: number;
  /**
   * Milliseconds for which a reader may use the list without a new request, a whole number above 0.
   * Serve the list with a `Cache-Control` of the same time. Default: none stated.
   */
  readonly ttl?: number;
  /**
   * Milliseconds after each signing for which the list counts, an hour at least; sign it again
   * before, with `renewStatusList`. Default: without end.
   */
  readonly validFor?: number;
}

/** Shortest time between two signings that a list may demand, in milliseconds. */
const LEAST_VALID_MS = 3_600_000;

/** Checks the periods of a new list; a list never ends before a reader has to ask again. */
function assertPeriods({ ttl, validFor }: ListSettings): void {
  if (ttl !== undefined && !(Number.isSafeInteger(ttl) && ttl > 0)) throw unusable('ttl', { ttl });
  if (validFor === undefined) return;
  const least = Math.max(LEAST_VALID_MS, ttl ?? 0);
  if (!(Number.isSafeInteger(validFor) && validFor >= least))
    throw unusable('valid-for', { validFor, least });
}

/** Requires https; http is accepted for this machine only, for demo and tests. */
function assertUrl(url: string): void {
  const parsed = webUrl(url);
  if (!parsed || isPlainHttp(parsed) || url.includes('#'))
    throw unusable('not-an-https-address', { url });
}

async function create(settings: ListSettings, signing: ListSigning): Promise<StatusList> {
  const { url, purpose = 'revocation', entries = MIN_LIST_ENTRIES, ttl, validFor } = settings;
  const { messages } = settings;
  assertUrl(url);
  assertPeriods(settings);
  if (!STATUS_PURPOSES.includes(purpose)) throw unusable('purpose-unknown', { purpose });
  if (purpose === 'message' || messages !== undefined) assertMessages(messages);
  if (purpose !== 'message' && messages !== undefined) throw unusable('purpose', { purpose });
  if (entries < MIN_LIST_ENTRIES || entries > MAX_PUBLISHED_BYTES * 8 || entries % 8 !== 0)
    throw unusable('number-of-entries', { entries });
  const { issuer, now } = signing;
  const bits = new Uint8Array((entries * sizeOf(messages)) / 8);
  const validFrom = isoSeconds(now);
  const content = { url, purpose, issuer, bits, validFrom, ttl, validFor };
  return newList(await signList(content, signing), { entries: {}, messages });
}

/** Reads the text and the credential of a kept list, which is JSON or a compact JWS. */
function signedFrom(kept: JsonObject | string): Omit<ListState, 'bits'> {
  const credential = typeof kept === 'string' ? parseList(kept) : kept;
  if (!isObject(credential)) throw unusable('not-a-register');
  assertList(credential);
  return typeof kept === 'string' && !kept.startsWith('{')
    ? { credential, text: kept.trim(), mediaType: 'application/vc+jwt' }
    : { credential, text: JSON.stringify(credential), mediaType: 'application/vc' };
}

/**
 * Opens a list from its register.
 *
 * @param register the JSON value of `list.register`; for a published list alone, pass `{ format,
 *   credential }`: its entries can be changed by index, and no new ones allocated
 * @throws BadgeError `status-list-unusable` when it cannot be read
 * @example
 * import { createStatusList, openStatusList } from 'open-badge-elements/issue';
 * const { register } = await createStatusList({ url: 'https://college.example/status/1', signer });
 * const kept = JSON.stringify(register); // keep it private, and as long as the badges
 * const list = await openStatusList(JSON.parse(kept));
 */
export async function openStatusList(register: unknown): Promise<StatusList> {
  assertRegister(register);
  const signed = signedFrom(register.credential);
  const { encodedList } = signed.credential['credentialSubject'] as JsonObject;
  const most = MAX_PUBLISHED_BYTES * sizeOf(register.messages);
  const bits = await decodeList(encodedList, 'multibase', most);
  if (!(bits instanceof Uint8Array)) throw unusable('encodedList-unreadable');
  const list = newList({ ...signed, bits }, register);
  // the number of bits of an entry is in the register alone
  if (list.purpose === 'message') assertMessages(register.messages);
  return list;
}

/** BitstringStatusList v1.0, for all of its purposes. */
export const publisher: StatusPublisher<StatusList, ListSettings> = {
  type: 'BitstringStatusListEntry',
  create,
  open: openStatusList,
  set: change,
  renew: (list, signing) => writeEntries(list, [], 0, signing),
};
