import type { JsonObject } from '../../badge/contract.js';
import { platformRandom, type Random } from '../../crypto/random.js';
import type { SignedList } from '../contract.js';
import { valueAt } from './bits.js';
import { freeIndex, unusable, type StatusRegister } from './register.js';

/**
 * The meaning of a set bit: revoked for good, or suspended for the time being (Bitstring Status
 * List).
 */
export type StatusPurpose = 'revocation' | 'suspension';

/** A list as last signed, with its content. */
export interface ListState extends SignedList {
  /** The list credential; with its proof when that is embedded. */
  readonly credential: JsonObject;
  readonly bits: Uint8Array;
}

/** Makes a list of its state and entries. */
export let newList: (state: ListState, entries: StatusRegister['entries']) => StatusList;
/** Replaces the state of a list. No method, so that only this package can call it. */
export let replaceState: (list: StatusList, state: ListState) => void;
/** Reads the state of a list. */
export let stateOf: (list: StatusList) => ListState;

const isText = (mediaType: string): boolean => mediaType === 'application/vc+jwt';

/**
 * A BitstringStatusList of one issuer, with the register of its entries. Only `allocate` and
 * `setStatus` change it.
 */
export class StatusList {
  #state: ListState;
  #entries: Map<string, readonly number[]> | undefined;
  /** Every index that was given; made when it is first needed. */
  #taken: Set<number> | undefined;

  /** Use {@link createStatusList} or {@link openStatusList}. */
  private constructor(state: ListState, entries: StatusRegister['entries']) {
    this.#state = state;
    this.#entries = entries && new Map(Object.entries(entries));
  }

  static {
    newList = (state, entries) => new StatusList(state, entries);
    stateOf = (list) => list.#state;
    replaceState = (list, state) => {
      list.#state = state;
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
  get length(): number {
    return this.#state.bits.length * 8;
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
    if (!this.#entries) throw unusable('register-missing');
    this.#taken ??= new Set([...this.#entries.values()].flat());
    return this.#taken.has(index);
  }

  /**
   * Reads one entry.
   * @returns `true` when its bit is set
   */
  isSet(index: number): boolean {
    if (!Number.isSafeInteger(index) || index < 0 || index >= this.length)
      throw unusable('index-out-of-range', { index });
    return valueAt(this.#state.bits, BigInt(index)) === 1;
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
    if (!this.#entries) throw unusable('register-missing');
    return this.allocateAt(
      credentialId,
      freeIndex(Object.fromEntries(this.#entries), this.length, random),
    );
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
    if (indexes.some((each) => this.isSet(each)))
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
    };
  }
}
