import {
  createStatusList,
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
 * Opens the list at `path`, or creates it when the file is missing.
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
): Promise<StatusList> {
  if ((await exists(io, path)) || (await exists(io, registerPath(path)))) return openList(io, path);
  return createStatusList({ ...options, url: options.url() });
}
