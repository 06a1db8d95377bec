import { basename } from 'node:path';
import type { JsonObject } from '../badge/contract.js';
import type { Mechanism, Signer, StatusList } from '../issue.js';
import { exists } from './files.js';
import type { Io } from './io.js';
import { withLock } from './lock.js';
import { openOrCreate, registerPath } from './status-list-file.js';
import { listUrl } from './status-list-url.js';

/** The list of `--status`, and how a new one is signed and where it is published. */
export interface ListPlace {
  readonly path: string;
  /** `--status-url`; default: derived from the issuer's URL. */
  readonly url?: string;
  readonly signer: Signer;
  readonly mechanism?: Mechanism;
  readonly now: Date;
  /** Number of entries of a new list. Default: the fewest that are allowed. */
  readonly entries?: number;
  /** The draft in which URLs of the issuer are. */
  readonly draft: JsonObject;
}

/**
 * Runs work with the status list of `--status`, which is made when it does not exist, and tells on
 * stderr where to publish a new one. The list is locked meanwhile; the work writes it.
 */
export function withStatusList<T>(
  io: Io,
  { path, url, draft, ...signing }: ListPlace,
  work: (list: StatusList) => Promise<T>,
): Promise<T> {
  const place = (): string => url ?? listUrl(signing.signer.controller, draft, basename(path));
  return withLock(io, path, async () => {
    const isNew = !(await exists(io, path));
    const list = await openOrCreate(io, path, { ...signing, url: place });
    const done = await work(list);
    if (isNew)
      io.err(
        `open-badge: new status list ${path}: publish it at ${list.url} as ${list.mediaType}, and keep ${registerPath(path)} to yourself\n`,
      );
    return done;
  });
}
