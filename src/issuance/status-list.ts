import { dateAt, instantOf } from '../json/instant.js';
import type { Json, JsonObject } from '../badge/contract.js';
import {
  decodeList,
  encodeList,
  getBit,
  MAX_LIST_BYTES,
  MIN_LIST_ENTRIES,
  withBit,
} from './bitstring.js';
import { seal } from './sign.js';
import { isoSeconds, platformRandom, type Random, type Signer } from './signer.js';
import { assertRegister, freeIndex, unusable, type StatusRegister } from './status-register.js';

/** What a set bit says: gone for good, or for the time being (S-8). */
export type StatusPurpose = 'revocation' | 'suspension';

/** Who signs, and when it is. */
export interface StatusSigning {
  readonly key: Signer;
  readonly now?: Date | string;
}

/** Judges a newly signed list before it counts, by throwing: the engine is above this room, so `issue.ts` hands it in (I-4). */
export type ListCheck = (json: string) => Promise<void>;
export type CheckedSigning = StatusSigning & { readonly check?: ListCheck };

/** What a new list is made from. */
export interface StatusListOptions extends StatusSigning {
  /** Where the list will be served: https, with CORS `*` and a short cache (S-12). */
  readonly url: string;
  /** Default `revocation`. One list has one purpose: use two for both. */
  readonly purpose?: StatusPurpose;
  /** Number of places, a multiple of 8; at least and by default 131,072. */
  readonly entries?: number;
}

/** How far a list's `validFrom` may run ahead of the clock so that each signing is newer than the last (S-9; skew of V-50). */
const MAX_AHEAD_MS = 60_000;

const subjectOf = (credential: JsonObject): JsonObject =>
  credential['credentialSubject'] as JsonObject;
const issuerOf = (credential: JsonObject): Json | undefined => {
  const issuer = credential['issuer'] as JsonObject | string;
  return typeof issuer === 'string' ? issuer : issuer['id'];
};

type Entries = StatusRegister['entries'];

/** A BitstringStatusList of one issuer, and the register of who stands where in it. Changed by `allocate` and `setStatus` only. */
export class StatusList {
  #credential: JsonObject;
  #bits: Uint8Array;
  #entries: Entries;

  /** @internal use {@link createStatusList} or {@link openStatusList} */
  constructor(credential: JsonObject, bits: Uint8Array, entries: Entries) {
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
  /** What to keep, in private, for {@link openStatusList}. */
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

  /** @returns the places of a credential, none when the list has no such id */
  indexesOf(credentialId: string): readonly number[] {
    const entries = this.#entries ?? {};
    return Object.hasOwn(entries, credentialId) ? entries[credentialId]! : [];
  }

  /** @returns whether the bit at this place is set */
  isSet(index: number): boolean {
    if (!Number.isSafeInteger(index) || index < 0 || index >= this.length)
      throw unusable('index-out-of-range', { index });
    return getBit(this.#bits, index);
  }

  /**
   * Gives a credential a random place that nobody had before (S-12). Keep the register before you hand the credential out.
   *
   * @returns the `credentialStatus` entry to sign into the credential
   * @throws BadgeError `status-list-unusable` when the list is full, has no register, or withdrew this id before
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

  /** @internal signs new bits; nothing changes when that fails */
  async write(changes: readonly number[], value: boolean, signing: CheckedSigning): Promise<void> {
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
 * Each signing is newer than the one before, also within one second: readers refuse an older list (S-9), and caches tell lists apart by
 * their date. Within a second it is newer by a thousandth, so that no number of changes runs ahead of the clock.
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

/** http is for this machine only: demo and tests. */
function assertAddress(url: string): void {
  const isUsable =
    URL.canParse(url) &&
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(new URL(url).href) &&
    !url.includes('#');
  if (!isUsable) throw unusable('not-an-https-address', { url });
}

/**
 * Makes an empty list, signed.
 *
 * @throws BadgeError `status-list-unusable` for an address that is not https, or a number of places that is too small, too large or no multiple of 8
 * @example const list = await createStatusList({ url: 'https://college.example/status/1', key });
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
 * Takes up a list that was kept.
 *
 * @param register the JSON value of `list.register`; from a published list alone make `{ format, credential }`: its places can be changed by
 *   index, and none can be given
 * @throws BadgeError `status-list-unusable` when it cannot be read
 * @example const list = await openStatusList(JSON.parse(await readFile('list.json.register', 'utf8')));
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
