import {
  createStatusList,
  openStatusList,
  type Signer,
  type StatusList,
  type StatusListOptions,
} from '../issue.js';
import { exists, readJson, writeAtomically } from './files.js';
import { Misuse, type Io } from './io.js';

/**
 * Where the register of LIST lies: beside it, not to be published. LIST is the signed list as it goes online; the register has what an
 * issuer must keep to itself: which credential has which place.
 */
export const registerPath = (list: string): string => `${list}.register`;

/**
 * Opens a list that was made before; the register counts, and without it the published list alone (then places go by index).
 * @throws Misuse when neither is there; BadgeError `status-list-unusable`
 */
export async function openList(io: Io, path: string): Promise<StatusList> {
  if (await exists(io, registerPath(path)))
    return openStatusList(await readJson(io, registerPath(path)));
  if (!(await exists(io, path)))
    throw new Misuse(`${path}: no such list (mint --status, or status create, makes one)`);
  return openStatusList({
    format: 'open-badge-status-register/1',
    credential: await readJson(io, path),
  });
}

/** Keeps a list: the register first, so that a place given away is never given again, whatever happens to the rest. */
export async function keepList(io: Io, path: string, list: StatusList): Promise<void> {
  const { entries } = list.register;
  if (entries)
    await writeAtomically(io, registerPath(path), `${JSON.stringify(list.register)}\n`, 0o600);
  await writeAtomically(io, path, list.json);
}

/**
 * Opens the list at `path`, or makes it when there is none.
 * @param url gives the address of a new list; called only then
 */
export async function openOrCreate(
  io: Io,
  path: string,
  options: { readonly key: Signer; readonly now: Date; readonly url: () => string } & Pick<
    StatusListOptions,
    'purpose'
  >,
): Promise<StatusList> {
  if ((await exists(io, path)) || (await exists(io, registerPath(path)))) return openList(io, path);
  return createStatusList({ ...options, url: options.url() });
}
