import type { JsonObject } from '../../badge/contract.js';
import { platformRandom, type Random } from '../../crypto/random.js';
import type { SignedList } from '../contract.js';
import { valueAt } from './bits.js';
import { freeIndex, sizeOf, unusable, type StatusRegister } from './register.js';

/**
 * The meaning of an entry that is set: revoked for good, suspended for the time being, a newer
 * version exists, or one of several messages (Bitstring Status List §2.1).
 */
export type StatusPurpose = (typeof STATUS_PURPOSES)[number];

/** The purposes of lists. */
export const STATUS_PURPOSES = ['revocation', 'suspension', 'refresh', 'message'] as const;

/**
 * Part of a list that is ever allocated. The other half are decoys: readers cannot tell which
 * entries belong to a badge, nor how many do.
 */
const MOST_USED = 0.5;

/** A list as last signed, with its content. */
export interface ListState extends SignedList {
  /** The list credential; with its proof when that is embedded. */
  readonly credential: JsonObject;
  readonly bits: Uint8Array;
}

/** The part of a register that the signed list does not contain. */
type Kept = Pick<StatusRegister, 'entries' | 'decoys' | 'messages'>;

/** Makes a list of its state and the other parts of its register. */
export let newList: (state: ListState, kept: Kept) => StatusList;
/** Replaces the state of a list. No method, so that only this package can call it. */
export let replaceState: (list: StatusList, state: ListState) => void;
/** Records indexes that are set as decoys. No method, so that only this package can call it. */
export let addDecoys: (list: StatusList, indexes: readonly number[]) => void;
/** Reads the state of a list. */
export let stateOf: (list: StatusList) => ListState;

/** Writes messages as an entry has them: the value in hexadecimal, and the text (§2.1). */
const entryMessages = (messages: readonly string[]): readonly JsonObject[] =>
  messages.map((message, value) => ({ status: `0x${value.toString(16)}`, message }));

/** Lists the indexes of which a bit is set, also of badges that the register does not have. */
function* setIndexes(bits: Uint8Array, size: number): Generator<number> {
  for (let byte = 0; byte < bits.length; byte++)
    for (let bit = 0; bits[byte] !== 0 && bit < 8; bit++)
      if (bits[byte]! & (0x80 >> bit)) yield Math.floor((byte * 8 + bit) / size);
}

const isText = (mediaType: string): boolean => mediaType === 'application/vc+jwt';

/**
 * A BitstringStatusList of one issuer, with the register of its entries. Only `allocate` and
 * `setStatus` change it.
 */
export class StatusList {
  #state: ListState;
  readonly #entries: Map<string, readonly number[]> | undefined;
  #decoys: readonly number[];
  readonly #messages: readonly string[] | undefined;
  /** Every index that was given, or set as a decoy; made when it is first needed. */
  #taken: Set<number> | undefined;

  /** Use {@link createStatusList} or {@link openStatusList}. */
  private constructor(state: ListState, { entries, decoys = [], messages }: Kept) {
    this.#state = state;
    this.#entries = entries && new Map(Object.entries(entries));
    this.#decoys = decoys;
    this.#messages = messages;
  }

  static {
    newList = (state, kept) => new StatusList(state, kept);
    addDecoys = (list, indexes) => {
      list.#decoys = [...list.#decoys, ...indexes];
      list.#taken = undefined;
    };
    stateOf = (list) => list.#state;
    replaceState = (list, state) => {
      list.#state = state;
      list.#taken = undefined;
    };
  }

  /** The list credential; with its proof when that is embedded. */
  get credential(): JsonObject {
    return this.#state.credential;
  }
  /** The signed list as text, JSON or a compact JWS: publish it at `url`. */
  get text(): string {
    return this.#state.text;
  }
  /** Media type to serve `text` with: `application/vc` or `application/vc+jwt`. */
  get mediaType(): string {
    return this.#state.mediaType;
  }
  /**
   * The same as `text`.
   * @deprecated The former name of `text`, from when every list was JSON.
   */
  get json(): string {
    return this.#state.text;
  }
  /** The register to keep, in private, for {@link openStatusList}. */
  get register(): StatusRegister {
    const { credential, text, mediaType } = this.#state;
    return {
      format: 'open-badge-status-register/1',
      credential: isText(mediaType) ? text : credential,
      ...(this.#entries && { entries: Object.fromEntries(this.#entries) }),
      ...(this.#decoys.length > 0 && { decoys: this.#decoys }),
      ...(this.#messages && { messages: this.#messages }),
    };
  }
  get url(): string {
    return this.credential['id'] as string;
  }
  get issuer(): string {
    const issuer = this.credential['issuer'] as JsonObject | string;
    return (typeof issuer === 'string' ? issuer : issuer['id']) as string;
  }
  get purpose(): StatusPurpose {
    const subject = this.credential['credentialSubject'] as JsonObject;
    return subject['statusPurpose'] as StatusPurpose;
  }
  /** The message of each value, for a list of the purpose `message`. */
  get messages(): readonly string[] | undefined {
    return this.#messages;
  }
  /** Number of bits of each entry: 1, or more for a list with more than two messages. */
  get size(): number {
    return sizeOf(this.#messages);
  }
  /** Number of entries. */
  get length(): number {
    return Math.floor((this.#state.bits.length * 8) / this.size);
  }
  /**
   * Number of entries that no badge can get any more: given, or set as decoys.
   * @throws BadgeError `status-list-unusable` when the list has no register
   */
  get used(): number {
    return this.#takenOnes().size;
  }
  /**
   * True when half of the entries are taken: the other half are never used, so that no reader can
   * tell which entries belong to a badge. Continue with `nextStatusList`. False for a list without
   * its register.
   */
  get isFull(): boolean {
    return this.#entries !== undefined && this.used >= this.length * MOST_USED;
  }

  /** True when an entry that is set ends the validity of its badge. */
  get #ends(): boolean {
    return ['revocation', 'suspension'].includes(this.purpose);
  }

  /**
   * Finds the indexes of a credential.
   * @returns its indexes; empty when the id is not in the register
   */
  indexesOf(credentialId: string): readonly number[] {
    return this.#entries?.get(credentialId) ?? [];
  }

  /**
   * Tells whether an index was given to a credential.
   * @throws BadgeError `status-list-unusable` when the list has no register
   */
  isTaken(index: number): boolean {
    return this.#takenOnes().has(index);
  }

  /** Gives every index that no badge can get any more. */
  #takenOnes(): Set<number> {
    if (!this.#entries) throw unusable('register-missing');
    return (this.#taken ??= new Set([
      ...[...this.#entries.values()].flat(),
      ...this.#decoys,
      ...setIndexes(this.#state.bits, this.size),
    ]));
  }

  /**
   * Reads one entry.
   * @returns `true` when a bit of it is set
   */
  isSet(index: number): boolean {
    return this.valueOf(index) > 0;
  }

  /**
   * Reads the value of one entry.
   * @returns 0 or 1; for a list of messages the number of the message
   * @throws BadgeError `status-list-unusable` for an index that is not in the list
   */
  valueOf(index: number): number {
    if (!Number.isSafeInteger(index) || index < 0 || index >= this.length)
      throw unusable('index-out-of-range', { index });
    return valueAt(this.#state.bits, BigInt(index), this.size)!;
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
    return this.allocateAt(credentialId, freeIndex(this.#takenOnes(), this.length, random));
  }

  /**
   * Allocates an index that the caller has drawn, as a batch does, whose indexes follow from its
   * secret. Keep the register before you hand out the credential.
   *
   * @returns the `credentialStatus` entry to sign into the credential
   * @throws BadgeError `status-list-unusable` when the index is taken or not in the list, and as
   *   `allocate`
   */
  allocateAt(credentialId: string, index: number): JsonObject {
    const indexes = this.indexesOf(credentialId);
    if (this.isTaken(index)) throw unusable('index-taken', { index });
    if (this.#ends && indexes.some((each) => this.isSet(each)))
      throw unusable('already-withdrawn', { id: credentialId });
    const entry = this.entryAt(index);
    this.#entries!.set(credentialId, [...indexes, index]);
    this.#taken!.add(index);
    return entry;
  }

  /**
   * Makes the `credentialStatus` entry of an index.
   * @throws BadgeError `status-list-unusable` for an index that is not in the list
   */
  entryAt(index: number): JsonObject {
    if (!Number.isSafeInteger(index) || index < 0 || index >= this.length)
      throw unusable('index-out-of-range', { index });
    return {
      id: `${this.url}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: this.purpose,
      statusListIndex: String(index),
      statusListCredential: this.url,
      ...(this.#messages && {
        statusSize: this.size,
        statusMessage: entryMessages(this.#messages),
      }),
    };
  }
}
