import type { Cleaner, CleaningContext } from '../contract.js';
import { isZip, pack, unpack, type Members } from './archive.js';

/** Files that operating systems put into archives, and that no learner handed in. */
const LITTER = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Names folders and files by number, so that the structure stays and the names go. */
class NeutralPaths {
  readonly #folders = new Map<string, string>();
  #files = 0;

  #folder(path: string): string {
    if (path === '') return '';
    const known = this.#folders.get(path);
    if (known) return known;
    const parent = this.#folder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    const name = `${parent}folder-${this.#folders.size + 1}/`;
    this.#folders.set(path, name);
    return name;
  }

  file(path: string, extension: string): string {
    const folder = this.#folder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    return `${folder}file-${++this.#files}.${extension}`;
  }
}

async function clean(bytes: Uint8Array, context: CleaningContext): Promise<Uint8Array> {
  const paths = new NeutralPaths();
  const cleaned: Members = new Map();
  for (const [path, member] of await unpack(bytes, context)) {
    if (LITTER.test(path)) continue;
    const part = await context.inside(member, path);
    cleaned.set(paths.file(path, part.type.extension), part.bytes);
    context.removed('member-name');
  }
  return pack(cleaned);
}

/** Cleans ZIP archives: names, comments, dates and extra fields of members, and each member itself. */
export const zip: Cleaner = {
  name: 'zip',
  recognise: (bytes) =>
    isZip(bytes) ? { mediaType: 'application/zip', extension: 'zip' } : undefined,
  clean,
};
