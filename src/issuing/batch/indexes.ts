import type { JsonObject } from '../../json/values.js';
import type { Store } from '../../stores/contract.js';
import type { StatusList } from '../../status/bitstring/list.js';
import { unusable } from '../../status/bitstring/register.js';
import { byPurpose } from '../../status/bitstring/series.js';
import { allRows } from '../ledger/read.js';
import type { Derivation, RowIdentity } from './derive.js';

/** A row that gets an index: its key, and what follows from it. */
interface Row {
  readonly key: string;
  readonly identity: RowIdentity;
}

/** An entry of a badge: the list, and the index in it. */
export interface Place {
  readonly list: StatusList;
  readonly index: number;
}

/** Makes the list that continues one that is full. */
export type NextList = (full: StatusList) => Promise<StatusList>;

/**
 * Gives the rows of a batch their indexes in the status lists of one purpose, which continue each
 * other. The register of a list and the store both know which indexes are taken; a badge gets one
 * that is free in both.
 */
export class BatchIndexes {
  /** URL of a list → index → digest of the badge, as the store has it. */
  readonly #owners = new Map<string, ReadonlyMap<number, string>>();
  readonly #changed = new Set<StatusList>();

  private constructor(
    private readonly all: StatusList[],
    private readonly store: Store | undefined,
    private readonly derivation: Derivation,
    private readonly next: NextList | undefined,
  ) {}

  /**
   * Makes the indexes of each purpose that the lists have.
   * @param store left out by who gives no index and looks none up
   */
  static of(
    lists: readonly StatusList[],
    store: Store | undefined,
    derivation: Derivation,
    next?: NextList,
  ): Promise<readonly BatchIndexes[]> {
    return Promise.all(
      [...byPurpose(lists).values()].map(async (group) => {
        const indexes = new BatchIndexes([], store, derivation, next);
        for (const list of group) await indexes.#add(list);
        return indexes;
      }),
    );
  }

  async #add(list: StatusList): Promise<void> {
    const owners = new Map<number, string>();
    if (this.store)
      for await (const { index, badge } of allRows(this.store, 'indexes', { list: list.url }))
        owners.set(index, badge);
    this.#owners.set(list.url, owners);
    this.all.push(list);
  }

  /** The lists, those that continue others behind them. */
  get lists(): readonly StatusList[] {
    return this.all;
  }

  /** The lists of which the register has changed. */
  get changed(): readonly StatusList[] {
    return [...this.#changed];
  }

  #ownerOf({ list, index }: Place): string | undefined {
    return this.#owners.get(list.url)!.get(index);
  }

  #isOwn(place: Place, { badge }: RowIdentity): boolean {
    return (this.#ownerOf(place) ?? badge) === badge;
  }

  #isFree(place: Place): boolean {
    return !place.list.isTaken(place.index) && this.#ownerOf(place) === undefined;
  }

  /** Finds the index that a row has from an earlier run; `undefined` if it has none. */
  find({ identity }: Row): Place | undefined {
    return this.all
      .flatMap((list) => list.indexesOf(identity.id).map((index) => ({ list, index })))
      .reverse()
      .find((place) => this.#isOwn(place, identity));
  }

  /** Gives a row an index, the same in every run unless another badge has taken it meanwhile. */
  async reserve(row: Row): Promise<Place> {
    const known = this.find(row);
    if (known !== undefined) return known;
    const list = await this.#open();
    for await (const index of this.#draws(row, list)) {
      const place = { list, index };
      if (list.isTaken(index) || !this.#isOwn(place, row.identity)) continue;
      list.allocateAt(row.identity.id, index);
      this.#changed.add(list);
      return place;
    }
    throw unusable('full', { entries: list.length });
  }

  /** Gives the list in which the next badge gets its index, which may be a new one. */
  async #open(): Promise<StatusList> {
    const open = this.all.find((list) => !list.isFull);
    if (open) return open;
    const last = this.all.at(-1)!;
    if (!this.next) return last;
    const list = await this.next(last);
    await this.#add(list);
    this.#changed.add(list);
    return list;
  }

  #draws({ key }: Row, list: StatusList): AsyncGenerator<number> {
    return this.derivation.indexes(key, list.url, list.length);
  }

  /**
   * Tells whether an index follows from the secret and the key: it is the first of its draws that
   * was free, so that every one before it belongs to another badge.
   */
  async follows(row: Row, { list, index }: Place): Promise<boolean> {
    for await (const drawn of this.#draws(row, list)) {
      if (drawn === index) return true;
      if (this.#isFree({ list, index: drawn })) return false;
    }
    return false;
  }
}

/** Makes the `credentialStatus` of a badge: one entry, or several; none without a list. */
export function statusOf(places: readonly Place[]): JsonObject | readonly JsonObject[] | undefined {
  const entries = places.map(({ list, index }) => list.entryAt(index));
  return entries.length > 1 ? entries : entries[0];
}
