import {
  createStatusList,
  nextListUrl,
  openStatusList,
  type Mechanism,
  type Signer,
  type StatusList,
} from '../issue.js';
import { exists, readJson, readText, writeAtomically } from './files.js';
import { UsageError, type Io } from './io.js';

/**
 * Gives the path of the register of LIST: beside it, and not to be published. LIST is the signed
 * list as it is published; the register contains what the issuer must keep private: the indexes of
 * each credential.
 */
export const registerPath = (list: string): string => `${list}.register`;

/** Tells whether there is a list, or its register. */
const isThere = async (io: Io, path: string): Promise<boolean> =>
  (await exists(io, path)) || (await exists(io, registerPath(path)));

/** A status list with the path of its file. */
export interface ListFile {
  readonly path: string;
  readonly list: StatusList;
}

/**
 * Opens an existing list from its register, or from the published list alone (entries can then be
 * changed by index only).
 * @throws Misuse when neither file exists; BadgeError `status-list-unusable`
 */
export async function openList(io: Io, path: string): Promise<StatusList> {
  if (await exists(io, registerPath(path)))
    return openStatusList(await readJson(io, registerPath(path)));
  if (!(await exists(io, path)))
    throw new UsageError(`${path}: no such list (mint --status, or status create, makes one)`);
  const text = await readText(io, path);
  return openStatusList({
    format: 'open-badge-status-register/1',
    credential: text.trimStart().startsWith('{') ? await readJson(io, path) : text.trim(),
  });
}

function assertContinues(before: ListFile, { path, list }: ListFile): void {
  const { url, purpose, issuer } = before.list;
  if (list.url === nextListUrl(url) && list.purpose === purpose && list.issuer === issuer) return;
  throw new UsageError(
    `${path}: expected the list that continues ${before.path}, at ${nextListUrl(url)} and for ${purpose}; it is another one: rename it`,
  );
}

/**
 * Opens a list, and those that continue it: `list.2.json` behind `list.json`.
 * @throws Misuse as `openList`, and for a file of that name with another list
 */
export async function openSeries(io: Io, path: string): Promise<readonly ListFile[]> {
  const series: ListFile[] = [];
  for (let at = path; at === path || (await isThere(io, at)); at = nextListUrl(at)) {
    const file = { path: at, list: await openList(io, at) };
    const before = series.at(-1);
    if (before) assertContinues(before, file);
    series.push(file);
  }
  return series;
}

/**
 * Writes a list: the register first, so that an allocated index is never allocated again, even if a
 * later write fails.
 */
export async function keepList(io: Io, path: string, list: StatusList): Promise<void> {
  const { entries } = list.register;
  if (entries)
    await writeAtomically(io, registerPath(path), `${JSON.stringify(list.register)}\n`, 0o600);
  await writeAtomically(io, path, list.text);
}

/**
 * Opens the list at `path` and those that continue it, or creates it when the file is missing.
 * @param url gives the URL of a new list; called only then
 */
export async function openOrCreate(
  io: Io,
  path: string,
  options: {
    readonly signer: Signer;
    readonly mechanism?: Mechanism;
    readonly now: Date;
    /** Number of entries of a new list. */
    readonly entries?: number;
    readonly url: () => string;
  },
): Promise<{ readonly isNew: boolean; readonly files: readonly ListFile[] }> {
  if (await isThere(io, path)) return { isNew: false, files: await openSeries(io, path) };
  const list = await createStatusList({ ...options, url: options.url() });
  return { isNew: true, files: [{ path, list }] };
}

/** Gives the list that a list continues, by the name of its file, if that is there. */
export async function headOf(io: Io, path: string): Promise<string> {
  const head = path.replace(/\.\d{1,9}(\.[a-z]\w{0,9})?$/i, '$1');
  return head !== path && (await isThere(io, head)) ? head : path;
}
