import { basename } from 'node:path';
import type { JsonObject } from '../badge/contract.js';
import {
  nextListUrl,
  nextStatusList,
  openLists,
  type Mechanism,
  type Signer,
  type StatusList,
} from '../issue.js';
import { UsageError, type Io } from './io.js';
import { withLock } from './lock.js';
import { headOf, keepList, openOrCreate, registerPath, type ListFile } from './status-list-file.js';
import { listUrl } from './status-list-url.js';

/** The lists of `--status`, and how a new one is signed and where it is published. */
export interface ListPlace {
  /** A list of each purpose; those that continue it are found beside it. */
  readonly paths: readonly string[];
  /** `--status-url`, for one list that is new; default: derived from the issuer's URL. */
  readonly url?: string;
  readonly signer: Signer;
  readonly mechanism?: Mechanism;
  readonly now: Date;
  /** Number of entries of a new list. Default: the fewest that are allowed. */
  readonly entries?: number;
  /** The draft in which URLs of the issuer are. */
  readonly draft: JsonObject;
}

/** The status lists of a command, with their files. */
export class ListFiles {
  readonly #files: ListFile[];

  constructor(
    private readonly io: Io,
    private readonly place: ListPlace,
    files: readonly ListFile[],
  ) {
    this.#files = [...files];
  }

  get lists(): readonly StatusList[] {
    return this.#files.map(({ list }) => list);
  }

  /** Gives the list of each purpose in which the next badge gets its entry; one may be new. */
  async open(): Promise<readonly StatusList[]> {
    for (const list of openLists(this.lists)) if (list.isFull) await this.next(list);
    return openLists(this.lists);
  }

  /** Makes the list that continues one that is full; `keep` writes it. */
  async next(full: StatusList): Promise<StatusList> {
    const { signer, now } = this.place;
    const list = await nextStatusList(full, { signer, now });
    const path = nextListUrl(this.#pathOf(full));
    this.#files.push({ path, list });
    this.io.err(`open-badge: ${this.#pathOf(full)} is full, ${path} continues it\n`);
    this.tell({ path, list });
    return list;
  }

  /** Tells where to publish a new list. */
  tell({ path, list }: ListFile): void {
    this.io.err(
      `open-badge: new status list ${path}: publish it at ${list.url} as ${list.mediaType}, and keep ${registerPath(path)} to yourself\n`,
    );
  }

  keep(list: StatusList): Promise<void> {
    return keepList(this.io, this.#pathOf(list), list);
  }

  #pathOf(list: StatusList): string {
    return this.#files.find((file) => file.list === list)!.path;
  }
}

/** Tells that badges without an entry in a list stay valid, which cannot be changed afterwards. */
export const tellNotRevocable = (io: Io, which: string): void =>
  io.err(
    `open-badge: without --status LIST ${which} cannot be revoked later; the entry cannot be added afterwards\n`,
  );

function assertPurposes(files: readonly ListFile[], heads: readonly string[]): void {
  const purposes = files.filter(({ path }) => heads.includes(path)).map(({ list }) => list.purpose);
  const twice = purposes.find((purpose, at) => purposes.indexOf(purpose) !== at);
  if (twice !== undefined)
    throw new UsageError(`--status: two lists for ${twice}; a badge has one entry of each purpose`);
}

/** Locks the first list of each series, in the order of their names, so that two commands never wait for each other. */
async function locked<T>(io: Io, paths: readonly string[], work: () => Promise<T>): Promise<T> {
  const [path, ...others] = [...paths].sort();
  return path === undefined ? work() : withLock(io, path, () => locked(io, others, work));
}

/**
 * Runs work with the status lists of `--status`, which are made when they do not exist, and tells on
 * stderr where to publish a new one. The lists are locked meanwhile; the work writes them.
 */
export async function withStatusLists<T>(
  io: Io,
  place: ListPlace,
  work: (lists: ListFiles) => Promise<T>,
): Promise<T> {
  const { paths, url, draft, ...signing } = place;
  for (const path of paths) {
    const head = await headOf(io, path);
    if (head !== path) throw new UsageError(`--status: ${path} continues ${head}: name that one`);
  }
  if (url !== undefined && paths.length > 1)
    throw new UsageError(
      '--status-url is for one new list: make the others with status create',
      true,
    );
  const urlOf = (path: string): string =>
    url ?? listUrl(signing.signer.controller, draft, basename(path));
  return locked(io, [...new Set(paths)], async () => {
    const opened = [];
    for (const path of new Set(paths))
      opened.push(await openOrCreate(io, path, { ...signing, url: () => urlOf(path) }));
    const all = opened.flatMap(({ files }) => files);
    assertPurposes(all, paths);
    const files = new ListFiles(io, place, all);
    const done = await work(files);
    for (const {
      isNew,
      files: [file],
    } of opened)
      if (isNew) files.tell(file!);
    return done;
  });
}
