import { BadgeError } from '../../../errors.js';
import { fill } from '../../../locales/fill.js';
import type { VerifierMessages } from '../messages.js';
import type { BatchInput } from '../../controllers/badge-batch.js';
import { yieldToBrowser } from '../../dom/frame-budget.js';
import { cellsIn } from './delimited-text.js';

/**
 * Limits: files in one selection, bytes of an archive, depth of nested folders, bytes of a
 * list of links, and of all lists in one selection.
 */
export const COLLECT_LIMITS = {
  files: 1_000,
  archiveBytes: 16 << 20,
  folderDepth: 8,
  csvBytes: 512 << 10,
  allCsvBytes: 1 << 20,
} as const;

/** Result of opening a selection: inputs to check, and notes about the files that were skipped. */
export interface CollectedFiles {
  readonly inputs: readonly BatchInput[];
  readonly notes: readonly string[];
}

type Messages = Pick<VerifierMessages, 'words' | 'lang'>;
interface Named {
  readonly file: File;
  readonly path: string;
}

const isArchive = ({ path, file }: Named): boolean =>
  /\.zip$/i.test(path) || /^application\/(x-)?zip/.test(file.type);
const isList = ({ path, file }: Named): boolean =>
  /\.(csv|tsv)$/i.test(path) || file.type === 'text/csv';
/** Matches files that operating systems add to folders and archives. */
const isLitter = (path: string): boolean =>
  /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(path);

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** Reads the entries of a folder, which come in portions until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader(),
    all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (!portion.length || all.length > COLLECT_LIMITS.files) return all;
    all.push(...portion);
  }
}

/** Lists every file below some entries, sorted by name. */
async function walk(entries: readonly FileSystemEntry[], depth = 0): Promise<Named[]> {
  const found: Named[] = [];
  for (const entry of [...entries].sort((a, b) => a.name.localeCompare(b.name))) {
    if (found.length > COLLECT_LIMITS.files) break;
    if (entry.isFile)
      found.push({
        file: await fileOf(entry as FileSystemFileEntry),
        path: entry.fullPath.replace(/^\//, ''),
      });
    else if (depth < COLLECT_LIMITS.folderDepth)
      found.push(...(await walk(await entriesOf(entry as FileSystemDirectoryEntry), depth + 1)));
  }
  return found;
}

const isLink = (cell: string): boolean => /^https?:\/\//i.test(cell) && URL.canParse(cell);

/** One selection while it is opened: notes for the reader, and the bytes of lists that may be read. */
interface Collection {
  readonly messages: Messages;
  readonly notes: Set<string>;
  listBytes: number;
}

async function linksIn({ file, path }: Named, collection: Collection): Promise<BatchInput[]> {
  const { messages, listBytes } = collection;
  const limit = Math.min(COLLECT_LIMITS.csvBytes, listBytes);
  if (file.size > limit)
    return [failing(new BadgeError('too-large', { bytes: file.size, limit }), path)];
  collection.listBytes -= file.size;
  await yieldToBrowser();
  const links = [...new Set(cellsIn(await file.text()).filter(isLink))];
  return links.map((link, at) => ({
    input: new URL(link),
    file: fill(messages.words['list-read'], { count: at + 1, file: path }, messages.lang),
  }));
}

/** A file in an archive; without `file`, it cannot be unpacked. */
interface Inside {
  readonly path: string;
  readonly file?: File;
}

/**
 * Opens an archive with the reader of `read`, within its limits. The page stays responsive
 * meanwhile.
 *
 * @throws BadgeError `too-large`, `inflate-limit`, `too-many-values`, `zip-unreadable`
 */
export async function filesInArchive({ file, path }: Named): Promise<Inside[]> {
  if (file.size > COLLECT_LIMITS.archiveBytes)
    throw new BadgeError('too-large', { bytes: file.size, limit: COLLECT_LIMITS.archiveBytes });
  const { archived } = await import('../../../read.js');
  const files = await archived(new Uint8Array(await file.arrayBuffer()), yieldToBrowser);
  if (!files) throw new BadgeError('zip-unreadable');
  return files.map((inside) => ({
    path: `${path}/${inside.path}`,
    ...(inside.bytes
      ? {
          file: new File(
            [inside.bytes as Uint8Array<ArrayBuffer>],
            inside.path.split('/').at(-1) ?? path,
          ),
        }
      : {}),
  }));
}

const isUnpacked = (inside: Inside): inside is Named => inside.file !== undefined;

/** Makes a row with the error, for an archive that cannot be opened. */
const failing = (error: unknown, file: string): BatchInput => ({
  input: new Blob([]),
  file,
  error,
});

async function opened(named: Named, collection: Collection): Promise<BatchInput[]> {
  if (isList(named)) return linksIn(named, collection);
  if (!isArchive(named)) return [{ input: named.file, file: named.path }];
  try {
    const inside = await filesInArchive(named);
    const isNested = (each: Inside): boolean => isUnpacked(each) && isArchive(each);
    if (inside.some(isNested)) collection.notes.add(collection.messages.words['nested-archive']);
    const lines = inside
      .filter((each) => !isNested(each))
      .map(async (each) =>
        isUnpacked(each)
          ? opened(each, collection)
          : [failing(new BadgeError('zip-unreadable'), each.path)],
      );
    return (await Promise.all(lines)).flat();
  } catch (error) {
    return [failing(error, named.path)];
  }
}

/**
 * Opens a selection: folders, archives and lists of links are replaced by the files and links in
 * them.
 *
 * @param given files, and entries of a drop where the browser provides them
 * @param messages for the names of links, and for notes about files that were skipped
 */
export async function collectFiles(
  given: { readonly files?: readonly File[]; readonly entries?: readonly FileSystemEntry[] },
  messages: Messages,
): Promise<CollectedFiles> {
  const notes = new Set<string>(),
    collection = { messages, notes, listBytes: COLLECT_LIMITS.allCsvBytes },
    named = given.entries?.length
      ? await walk(given.entries)
      : (given.files ?? []).map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  const inputs: BatchInput[] = [];
  for (const each of named.filter(({ path }) => !isLitter(path))) {
    if (inputs.length > COLLECT_LIMITS.files) break;
    inputs.push(...(await opened(each, collection)));
  }
  if (inputs.length > COLLECT_LIMITS.files)
    notes.add(
      fill(messages.words['too-many-files'], { limit: COLLECT_LIMITS.files }, messages.lang),
    );
  return { inputs: inputs.slice(0, COLLECT_LIMITS.files), notes: [...notes] };
}
