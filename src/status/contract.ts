import type { Badge, JsonObject } from '../badge/contract.js';
import type { Net, NetResult } from '../net/contract.js';
import type { Finding, Report } from '../report/finding.js';

export interface StatusContext {
  /**
   * Bytes of lists that may still be unpacked (`listBytes`), and of list credentials that may still
   * be read (`lists`), in this verification, nested documents included.
   */
  readonly left: { listBytes: number; lists: number };
  /** Lists that this verification has already verified, by URL. */
  readonly judged: Map<string, JudgedList>;
  /** Lists that earlier verifications have verified; none without a cache of the caller's. */
  readonly kept?: KeptLists;
  readonly net: Net;
  readonly now: Date;
  readonly strict: boolean;
  /**
   * Verifies the list credential: its structure as a list; proof, key binding and time as for a
   * badge.
   */
  verifyList(text: string): Promise<
    | {
        /** The list as a credential; without it the list is not kept. */
        readonly badge?: Badge;
        readonly document: JsonObject;
        readonly report: Report;
        /** Requests that the verification of the list made. */
        readonly asked?: readonly NetResult[];
      }
    | { readonly error: string; readonly limit?: number }
  >;
  /** Newest `validFrom` seen per list URL in this session (S-9). */
  readonly seen: Map<string, number>;
}

/** List as verified by the engine, and the bytes that were verified. */
export interface JudgedList {
  readonly bytes: Uint8Array;
  /** Its verification; `limit` when its bytes are more than may still be read. */
  readonly answer: Promise<Awaited<ReturnType<StatusContext['verifyList']>> | 'limit'>;
}

/** Lists that earlier verifications verified (see `verification/kept-lists.ts`). */
export interface KeptLists {
  has(url: string): boolean;
  /**
   * Gives a list that counts as verified, for the same bytes, when its verification has ended;
   * `undefined` at once where none has begun.
   */
  take(url: string, bytes: Uint8Array): Promise<JudgedList | undefined> | undefined;
  /** Keeps a list whose verification has begun, if it turns out to be authentic and current. */
  keep(url: string, list: JudgedList): void;
}

/** Status method: a way to revoke or suspend a badge. */
export interface StatusMethod {
  readonly types: readonly string[];
  read(entry: JsonObject, badge: Badge, context: StatusContext): Promise<Finding[]>;
}

/** A status list as signed: the exact text to publish, and its media type. */
export interface SignedList {
  readonly text: string;
  readonly mediaType: string;
}

/**
 * Signs a list, and checks the result before it counts (I-4). The room of status lists knows
 * neither mechanisms nor the engine, so the caller passes this in.
 */
export interface ListSigning {
  /** Id of the issuer whose key signs; it must be the issuer of the list (S-3). */
  readonly issuer: string;
  readonly now: Date | string;
  /**
   * @param list the list credential without a proof
   * @param created the moment of signing, which is the list's `validFrom`
   */
  sign(list: JsonObject, created: string): Promise<SignedList>;
}

/** An entry of a list: the credential's id (as registered), or its index in the list. */
export type StatusTarget = string | { readonly index: number };

/**
 * Publishes the status of credentials: the inverse of {@link StatusMethod}. It makes the text of a
 * list; putting it online is the caller's part.
 */
export interface StatusPublisher<List, Options> {
  /** Type of the entries that it allocates. */
  readonly type: string;
  /** Makes an empty, signed list. */
  create(options: Options, signing: ListSigning): Promise<List>;
  /** Opens a list from what its issuer kept of it. */
  open(register: unknown): Promise<List>;
  /** Sets or clears entries, and signs the list again, once; a failure changes nothing. */
  set(
    list: List,
    targets: StatusTarget | readonly StatusTarget[],
    value: boolean | number,
    signing: ListSigning,
    decoys?: { readonly count: number; readonly random?: (length: number) => Uint8Array },
  ): Promise<void>;
  /** Signs the list again as it is, before its end. */
  renew(list: List, signing: ListSigning): Promise<void>;
}
