import { dateAt, instantOf } from '../json/instant.js';
import type { Json, JsonObject } from '../badge/contract.js';
import {
  decodeList,
  encodeList,
  getBit,
  MAX_LIST_BYTES,
  MIN_LIST_ENTRIES,
  withBit,
} from '../status/bitstring/encode.js';
import { seal } from './sign.js';
import { isoSeconds, platformRandom, type Random, type Signer } from './signer.js';
import { assertRegister, freeIndex, unusable, type StatusRegister } from './status-register.js';
import { isUrl } from '../json/url.js';

/**
 * The meaning of a set bit: revoked for good, or suspended for the time being (Bitstring Status
 * List).
 */
export type StatusPurpose = 'revocation' | 'suspension';

/** The signer and the time of signing. */
export interface StatusSigning {
  readonly key: Signer;
  readonly now?: Date | string;
}

/**
 * Checks a newly signed list and throws when it fails. `issue.ts` passes it in, because this room
 * may not import the engine (I-4).
 */
export type ListCheck = (json: string) => Promise<void>;
export type CheckedSigning = StatusSigning & { readonly check?: ListCheck };

/** Options for a new list. */
export interface StatusListOptions extends StatusSigning {
  /** URL at which the list will be served: https, with CORS `*` and a short cache. */
  readonly url: string;
  /** Default: `revocation`. One list has one purpose: use two lists for both. */
  readonly purpose?: StatusPurpose;
  /** Number of entries, a multiple of 8; minimum and default: 131,072. */
  readonly entries?: number;
}

/**
 * How far a list's `validFrom` may run ahead of the clock, in milliseconds, so that each signing is
 * newer than the last (S-9; skew of V-50).
 */
const MAX_AHEAD_MS = 60_000;

const subjectOf = (credential: JsonObject): JsonObject =>
  credential['credentialSubject'] as JsonObject;
const issuerOf = (credential: JsonObject): Json | undefined => {
  const issuer = credential['issuer'] as JsonObject | string;
  return typeof issuer === 'string' ? issuer : issuer['id'];
};

/** Signs new bits of a list; a failure changes nothing. No method, so that only this package can call it. */
export let writeBits: (
  list: StatusList,
  changes: readonly number[],
  value: boolean,
  signing: CheckedSigning,
) => Promise<void>;

/**
 * A BitstringStatusList of one issuer, with the register of its entries. Only `allocate` and
 * `setStatus` change it.
 */
export class StatusList {
  #credential: JsonObject;
  #bits: Uint8Array;
  #entries: StatusRegister['entries'];

  /** @internal use {@link createStatusList} or {@link openStatusList} */
  constructor(credential: JsonObject, bits: Uint8Array, entries: StatusRegister['entries']) {
    this.#credential = credential;
    this.#bits = bits;
    this.#entries = entries;
  }

  /** The signed list credential: publish it at `url`. */
  get credential(): JsonObject {
    return this.#credential;
  }
  /** The signed list credential as text. */
  get json(): string {
    return JSON.stringify(this.#credential);
  }
  /** The register to keep, in private, for {@link openStatusList}. */
  get register(): StatusRegister {
    return {
      format: 'open-badge-status-register/1',
      credential: this.#credential,
      ...(this.#entries && { entries: this.#entries }),
    };
  }
  get url(): string {
    return this.#credential['id'] as string;
  }
  get issuer(): string {
    return issuerOf(this.#credential) as string;
  }
  get purpose(): StatusPurpose {
    return subjectOf(this.#credential)['statusPurpose'] as StatusPurpose;
  }
  get length(): number {
    return this.#bits.length * 8;
  }

  /**
   * Finds the indexes of a credential.
   * @returns its indexes; empty when the id is not in the register
   */
  indexesOf(credentialId: string): readonly number[] {
    const entries = this.#entries ?? {};
    return Object.hasOwn(entries, credentialId) ? entries[credentialId]! : [];
  }

  /**
   * Reads one entry.
   * @returns `true` when its bit is set
   */
  isSet(index: number): boolean {
    if (!Number.isSafeInteger(index) || index < 0 || index >= this.length)
      throw unusable('index-out-of-range', { index });
    return getBit(this.#bits, index);
  }

  /**
   * Allocates a random index that was never used before. Keep the register before you hand
   * out the credential.
   *
   * @returns the `credentialStatus` entry to sign into the credential
   * @throws BadgeError `status-list-unusable` when the list is full, has no register, or already
   *   revoked or suspended this id
   */
  allocate(credentialId: string, random: Random = platformRandom): JsonObject {
    const entries = this.#entries;
    if (!entries) throw unusable('register-missing');
    if (this.indexesOf(credentialId).some((index) => this.isSet(index)))
      throw unusable('already-withdrawn', { id: credentialId });
    const index = freeIndex(entries, this.length, random);
    this.#entries = { ...entries, [credentialId]: [...this.indexesOf(credentialId), index] };
    return {
      id: `${this.url}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: this.purpose,
      statusListIndex: String(index),
      statusListCredential: this.url,
    };
  }

  static {
    writeBits = (list, ...change) => list.#write(...change);
  }

  async #write(changes: readonly number[], value: boolean, signing: CheckedSigning): Promise<void> {
    const bits = changes.reduce((all, index) => withBit(all, index, value), this.#bits);
    const validFrom = laterThan(this.#credential['validFrom'] as string, signing.now ?? new Date());
    this.#credential = await sign(
      { url: this.url, purpose: this.purpose, issuer: this.issuer, bits, validFrom },
      signing,
    );
    this.#bits = bits;
  }
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

interface Content {
  readonly url: string;
  readonly purpose: StatusPurpose;
  readonly issuer: string;
  readonly bits: Uint8Array;
  readonly validFrom: string;
}

async function sign(
  { url, purpose, issuer, bits, validFrom }: Content,
  { key, check }: CheckedSigning,
): Promise<JsonObject> {
  if (key.controller !== issuer)
    throw unusable('key-of-another-issuer', { issuer, controller: key.controller });
  const unsigned = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: await encodeList(bits),
    },
  };
  const credential = await seal(unsigned, { signer: key, created: validFrom });
  await check?.(JSON.stringify(credential));
  return credential;
}

/** Requires https; http is accepted for this machine only, for demo and tests. */
function assertAddress(url: string): void {
  const isUsable =
    isUrl(url) &&
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(new URL(url).href) &&
    !url.includes('#');
  if (!isUsable) throw unusable('not-an-https-address', { url });
}

/**
 * Makes an empty, signed list.
 *
 * @throws BadgeError `status-list-unusable` for a URL that is not https, or a number of entries
 *   that is too small, too large or not a multiple of 8
 * @example
 * import { createStatusList } from 'open-badge-elements/issue';
 * const list = await createStatusList({ url: 'https://college.example/status/1', key });
 */
export async function createStatusList(
  options: StatusListOptions & CheckedSigning,
): Promise<StatusList> {
  const { url, purpose = 'revocation', entries = MIN_LIST_ENTRIES, key } = options;
  assertAddress(url);
  if (entries < MIN_LIST_ENTRIES || entries > MAX_LIST_BYTES * 8 || entries % 8 !== 0)
    throw unusable('number-of-entries', { entries });
  const bits = new Uint8Array(entries / 8);
  const credential = await sign(
    {
      url,
      purpose,
      issuer: key.controller,
      bits,
      validFrom: isoSeconds(options.now ?? new Date()),
    },
    options,
  );
  return new StatusList(credential, bits, {});
}

function assertList(credential: JsonObject): void {
  const subject = subjectOf(credential) as JsonObject | undefined;
  const isNamed =
    typeof credential['id'] === 'string' &&
    credential['issuer'] !== undefined &&
    typeof issuerOf(credential) === 'string';
  const isKnown =
    subject?.['type'] === 'BitstringStatusList' &&
    ['revocation', 'suspension'].includes(String(subject['statusPurpose']));
  if (!isNamed || !isKnown) throw unusable('not-a-bitstring-status-list-of-ours');
}

/**
 * Opens a list from its register.
 *
 * @param register the JSON value of `list.register`; for a published list alone, pass `{ format,
 *   credential }`: its entries can be changed by index, and no new ones allocated
 * @throws BadgeError `status-list-unusable` when it cannot be read
 * @example
 * import { createStatusList, openStatusList } from 'open-badge-elements/issue';
 * const { register } = await createStatusList({ url: 'https://college.example/status/1', key });
 * const kept = JSON.stringify(register); // keep it private, and as long as the badges
 * const list = await openStatusList(JSON.parse(kept));
 */
export async function openStatusList(register: unknown): Promise<StatusList> {
  assertRegister(register);
  const { credential, entries } = register;
  if (typeof credential !== 'object' || credential === null) throw unusable('not-a-register');
  assertList(credential);
  const bits = await decodeList(String(subjectOf(credential)['encodedList']));
  if (!bits) throw unusable('encodedList-unreadable');
  return new StatusList(credential, bits, entries);
}
