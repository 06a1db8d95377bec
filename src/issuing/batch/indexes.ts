import type { JsonObject } from '../../json/values.js';
import type { Store } from '../../stores/contract.js';
import type { StatusList } from '../../status/bitstring/list.js';
import { unusable } from '../../status/bitstring/register.js';
import { allRows } from '../ledger/read.js';
import type { Derivation, RowIdentity } from './derive.js';

/** A row that gets an index: its key, and what follows from it. */
interface Row {
  readonly key: string;
  readonly identity: RowIdentity;
}

/**
 * Gives the rows of a batch their indexes in one status list. The register of the list and the
 * store both know which indexes are taken; a badge gets one that is free in both.
 */
export class BatchIndexes {
  /** Index → digest of the badge, as the store has it. */
  readonly #owners = new Map<number, string>();
  #hasNew = false;

  private constructor(
    readonly list: StatusList,
    private readonly derivation: Derivation,
  ) {}

  static async of(list: StatusList, store: Store, derivation: Derivation): Promise<BatchIndexes> {
    const indexes = new BatchIndexes(list, derivation);
    for await (const { index, badge } of allRows(store, 'indexes', { list: list.url }))
      indexes.#owners.set(index, badge);
    return indexes;
  }

  /** True when the register of the list has changed. */
  get hasNew(): boolean {
    return this.#hasNew;
  }

  #isOwn(index: number, { badge }: RowIdentity): boolean {
    return (this.#owners.get(index) ?? badge) === badge;
  }

  /** Finds the index that a row has from an earlier run; `undefined` if it has none. */
  find({ identity }: Row): number | undefined {
    return [...this.list.indexesOf(identity.id)]
      .reverse()
      .find((index) => this.#isOwn(index, identity));
  }

  /** Gives a row an index, the same in every run unless another badge has taken it meanwhile. */
  async reserve(row: Row): Promise<number> {
    const { key, identity } = row;
    const known = this.find(row);
    if (known !== undefined) return known;
    for await (const index of this.derivation.indexes(key, this.list.url, this.list.length)) {
      if (this.list.isTaken(index) || !this.#isOwn(index, identity)) continue;
      this.list.allocateAt(identity.id, index);
      this.#hasNew = true;
      return index;
    }
    throw unusable('full', { entries: this.list.length });
  }

  /**
   * Tells whether an index follows from the secret and the key: it is the first of its draws that
   * was free, so that every one before it belongs to another badge.
   */
  async follows(row: Row, index: number): Promise<boolean> {
    for await (const drawn of this.derivation.indexes(row.key, this.list.url, this.list.length)) {
      if (drawn === index) return true;
      if (!this.list.isTaken(drawn) && !this.#owners.has(drawn)) return false;
    }
    return false;
  }

  entryAt(index: number): JsonObject {
    return this.list.entryAt(index);
  }
}
