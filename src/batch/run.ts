/** The parts of a batch that its commands share: who, with what, and each row as it is found. */
import { makeBadge, type BadgeJob, type BadgeSettings, type MadeBadge } from './badge.js';
import {
  isFault,
  type BatchInput,
  type RowRead,
  type BatchTemplate,
  type RowFault,
} from '../issuing/batch/contract.js';
import { Derivation, type RowIdentity } from '../issuing/batch/derive.js';
import { draftOf, draftText, jsonDigest } from '../issuing/batch/draft.js';
import { BatchIndexes, statusOf, type NextList, type Place } from '../issuing/batch/indexes.js';
import type { BatchSecret } from '../issuing/batch/secret.js';
import { signerIn, type SignerOption } from '../issuing/signer-option.js';
import { defaultMechanism, type Mechanism, type Signer, type StatusList } from '../issue.js';
import { instantOf, isoSeconds } from '../json/instant.js';
import type { JsonObject } from '../json/values.js';
import type { AwardRow, Store } from '../stores/contract.js';

/** Progress of a batch. */
export interface BatchProgress {
  readonly done: number;
  readonly total: number;
}

/** Settings of a batch beside its signer. */
export interface BatchSettings {
  /** The rows, from the first, each time that it is called: `rows` of `openRows`. */
  readonly rows: () => AsyncIterable<RowRead>;
  /** Members that all badges have in common. */
  readonly template: BatchTemplate;
  readonly secret: BatchSecret;
  readonly store: Store;
  /** Who issues, for the ledger. Default: the issuer's id. */
  readonly by?: string;
  /** Default: by the type of key, as `issue`. */
  readonly mechanism?: Mechanism;
  /**
   * The list, or the lists, in which every badge gets an index: one of each purpose, in the first
   * list of that purpose that is not full. Keep the first lists the same in every run.
   */
  readonly statusList?: StatusList | readonly StatusList[];
  /**
   * Makes the list that continues one that is full, as `nextStatusList` does. Without
   * it a full list gives entries until none is left.
   */
  readonly nextList?: NextList;
  /** Documents of contexts that are not bundled, by URL. */
  readonly contexts?: ReadonlyMap<string, JsonObject>;
  readonly allowLoopback?: boolean;
  /** PNG or SVG into which every badge is baked. */
  readonly image?: Uint8Array;
  /** Clock of the ledger and of the self-check. Default: now. */
  readonly now?: Date | string;
  /** Ends the batch in order: what was begun is finished and kept. */
  readonly signal?: AbortSignal;
  /** Number of badges made at once. Default: 1. */
  readonly atOnce?: number;
  /** Makes badges elsewhere, such as in threads; called when the first one is made. Default: here. */
  readonly maker?: BadgeMaker;
  readonly onProgress?: (progress: BatchProgress) => void;
}

/** Gives the function that makes the badges of a batch, from signer and settings. */
export type BadgeMaker = (
  signer: Signer,
  settings: BadgeSettings,
) => (job: BadgeJob) => Promise<MadeBadge>;

const makeHere: BadgeMaker = (signer, settings) => (job) => makeBadge(job, signer, settings);

/** Options of a batch. */
export type BatchOptions = SignerOption & BatchSettings;

/** A row with what follows from its key, and the badge that it has from an earlier run. */
export interface FoundRow {
  readonly input: BatchInput;
  readonly identity: RowIdentity;
  readonly award?: AwardRow;
  /** Places in status lists, where they are not taken from the registers. */
  readonly places?: readonly Place[];
}

/** Rows that are looked up, and kept, at once. */
const CHUNK = 50;

const later = (a: string, b: string): string => (instantOf(a)! < instantOf(b)! ? b : a);

/** A batch that is being run. */
export class BatchRun {
  #make: ReturnType<BadgeMaker> | undefined;

  private constructor(
    readonly options: BatchOptions,
    readonly signer: Signer,
    readonly derivation: Derivation,
    private readonly own: Omit<BadgeSettings, 'lists'>,
    /** The indexes of each purpose. */
    readonly indexes: readonly BatchIndexes[],
  ) {}

  /**
   * Begins a run.
   * @param hasRegisters false for a process to which another one gives the indexes
   */
  static async of(options: BatchOptions, hasRegisters = true): Promise<BatchRun> {
    const { secret, store, now = new Date(), template } = options;
    if ('id' in template || 'recipient' in template)
      throw new TypeError('the template of a batch has neither an id nor a recipient: rows have');
    const signer = signerIn(options);
    const derivation = await Derivation.of(secret);
    const settings = {
      mechanism: options.mechanism ?? defaultMechanism(signer),
      began: secret.began,
      now: later(isoSeconds(now), secret.began),
      contexts: options.contexts,
      allowLoopback: options.allowLoopback,
      image: options.image,
    };
    const lists = listsOf(options);
    const known = hasRegisters ? store : undefined;
    const indexes = await BatchIndexes.of(lists, known, derivation, options.nextList);
    const run = new BatchRun(options, signer, derivation, settings, indexes);
    await run.assertSame();
    return run;
  }

  /** The settings with which badges are made, with all lists as they are now. */
  get settings(): BadgeSettings {
    const lists = this.indexes.flatMap((one) => one.lists);
    return { ...this.own, lists: new Map(lists.map(({ url, text }) => [url, text])) };
  }

  get by(): string {
    return this.options.by ?? this.signer.controller;
  }

  /** Digest of everything that all badges of the batch share. */
  digest(): Promise<string> {
    const { template, secret } = this.options;
    const { mechanism } = this.own;
    const { controller } = this.signer;
    // lists that continue others are no settings
    const [list = null, ...more] = this.indexes.map(({ lists }) => lists[0]!.url);
    return jsonDigest([template, controller, mechanism, list, secret.began, ...more]);
  }

  /**
   * Refuses a batch that was begun with other settings: a row would be another badge than before.
   * @throws TypeError
   */
  async assertSame(): Promise<void> {
    const { store, secret } = this.options;
    const known = await store.get('batches', { batch: secret.batch });
    if (known && known.settings !== (await this.digest()))
      throw new TypeError(
        `the batch was begun at ${known.at} with another template, key, mechanism or status list: use the same, or begin a new batch`,
      );
  }

  /** Reads the rows in groups; a key that is there twice is a fault of the second row. */
  async *chunks(): AsyncGenerator<ReadonlyArray<FoundRow | RowFault>> {
    const lines = new Map<string, number>();
    let chunk: Array<Omit<FoundRow, 'award'> | RowFault> = [];
    for await (const row of this.options.rows()) {
      // a row with a fault keeps its key: corrected, it would meet the badge of the second one
      if (isFault(row) && row.key && !lines.has(row.key)) lines.set(row.key, row.line);
      chunk.push(isFault(row) ? row : await this.#identified(row, lines));
      if (chunk.length < CHUNK) continue;
      yield await this.found(chunk);
      chunk = [];
    }
    if (chunk.length > 0) yield await this.found(chunk);
  }

  async #identified(
    input: BatchInput,
    lines: Map<string, number>,
  ): Promise<Omit<FoundRow, 'award'> | RowFault> {
    const { line, key } = input;
    const earlier = lines.get(key);
    if (earlier !== undefined) {
      const expected = `a value that no other row has; line ${earlier} has it`;
      return { line, key, column: 'key', value: key, expected };
    }
    lines.set(key, line);
    return { input, identity: await this.derivation.row(key) };
  }

  /** Looks up the badges that rows have. */
  async found(
    rows: ReadonlyArray<Omit<FoundRow, 'award'> | RowFault>,
  ): Promise<ReadonlyArray<FoundRow | RowFault>> {
    const badges = rows.flatMap((row) => ('identity' in row ? [row.identity.badge] : []));
    const awards = await this.options.store.query('awards', { where: { badge: badges } });
    const byBadge = new Map(awards.map((award) => [award.badge, award]));
    return rows.map((row) =>
      'identity' in row ? { ...row, award: byBadge.get(row.identity.badge) } : row,
    );
  }

  /** Makes the job of a row with its places in status lists. */
  job({ input, identity }: FoundRow, places: readonly Place[]): BadgeJob {
    const status = statusOf(places);
    return {
      draft: draftOf(this.options.template, input, identity.id),
      pool: identity.pool,
      ...(status && { status }),
    };
  }

  /** Makes and verifies the badge of a row. */
  make(job: BadgeJob): Promise<MadeBadge> {
    this.#make ??= (this.options.maker ?? makeHere)(this.signer, this.settings);
    return this.#make(job);
  }
}

const listsOf = ({ statusList }: BatchOptions): readonly StatusList[] =>
  statusList === undefined ? [] : ([statusList].flat() as readonly StatusList[]);

/**
 * Finds the places that a row has in the status lists of the batch.
 * @returns one for each purpose; `undefined` when one is missing
 */
export function placesOf(
  { indexes }: BatchRun,
  { input: { key }, identity, places: given }: FoundRow,
): readonly Place[] | undefined {
  if (given) return given;
  const places = indexes.map((one) => one.find({ key, identity }));
  return places.every((place) => place !== undefined) ? places : undefined;
}

/** Computes the digest by which a changed row is recognised. */
export const draftDigest = ({ input }: FoundRow): Promise<string> =>
  jsonDigest(JSON.parse(draftText(input.draft)));

/** Runs work on items, a few at a time; results are in the order of the items. */
export async function someAtOnce<I, O>(
  items: readonly I[],
  atOnce: number,
  work: (item: I) => Promise<O>,
): Promise<readonly O[]> {
  const results = new Array<O>(items.length);
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
  return results;
}
