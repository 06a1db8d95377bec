import { BadgeError } from '../../errors.js';
import { fill } from '../../locales/fill.js';
import type { CardView } from '../../present.js';
import type { BatchInput } from '../controllers/badge-batch.js';
import { breath } from '../turns.js';

/** Where gathering stops: files of one hand-over, bytes of an archive, of what is in it, and of one file in it. */
export const GATHER_LIMITS = {
  files: 1_000,
  archiveBytes: 16 << 20,
  inflatedBytes: 64 << 20,
  entryBytes: 10 << 20,
  folderDepth: 8,
  csvBytes: 1 << 20,
} as const;

/** What came of a hand-over: things to check, and what is to be said of the rest. */
export interface Gathered {
  readonly inputs: readonly BatchInput[];
  readonly notes: readonly string[];
}

/** Bytes that go into the inflater at once, and bytes that come out of it before the page has its turn. */
const PORTION = { packed: 4 << 10, inflated: 128 << 10 } as const;

type Words = CardView['words'];
interface Named {
  readonly file: File;
  readonly path: string;
}

const isArchive = ({ path, file }: Named): boolean =>
  /\.zip$/i.test(path) || /^application\/(x-)?zip/.test(file.type);
const isList = ({ path, file }: Named): boolean =>
  /\.(csv|tsv)$/i.test(path) || file.type === 'text/csv';
/** Litter that systems leave in folders and archives. */
const isLitter = (path: string): boolean =>
  /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(path);

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A folder gives its entries in portions, until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader(),
    all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (!portion.length || all.length > GATHER_LIMITS.files) return all;
    all.push(...portion);
  }
}

/** Every file below some entries, in the order of their names. */
async function walk(entries: readonly FileSystemEntry[], depth = 0): Promise<Named[]> {
  const found: Named[] = [];
  for (const entry of [...entries].sort((a, b) => a.name.localeCompare(b.name))) {
    if (found.length > GATHER_LIMITS.files) break;
    if (entry.isFile)
      found.push({
        file: await fileOf(entry as FileSystemFileEntry),
        path: entry.fullPath.replace(/^\//, ''),
      });
    else if (depth < GATHER_LIMITS.folderDepth)
      found.push(...(await walk(await entriesOf(entry as FileSystemDirectoryEntry), depth + 1)));
  }
  return found;
}

/** The cells of a table in text: separated by comma, semicolon or tab, in quotes where they hold one. */
export const cellsIn = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"]|"")*)"|([^",;\t\r\n]+)/g)]
    .map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    .filter(Boolean);

const isLink = (cell: string): boolean => /^https?:\/\//i.test(cell) && URL.canParse(cell);

async function linksIn({ file, path }: Named, words: Words): Promise<BatchInput[]> {
  if (file.size > GATHER_LIMITS.csvBytes) return [{ input: file, file: path }];
  const links = [...new Set(cellsIn(await file.text()).filter(isLink))];
  return links.map((link, at) => ({
    input: new URL(link),
    file: fill(words['list-read'], { count: at + 1, file: path }),
  }));
}

/** A bound on everything that comes out of one archive. */
interface Budget {
  left: number;
  over: boolean;
}

/** One file of an archive, as it is inflated; `undefined` when it is larger than a badge can be. */
interface Entry {
  readonly path: string;
  parts: Uint8Array[];
  size: number;
}

const toFile = ({ path, parts }: Entry): Named => ({
  path,
  file: new File(parts as Uint8Array<ArrayBuffer>[], path.split('/').at(-1) ?? path),
});

/**
 * The files of an archive, inflated as they are read, never more than the limits allow.
 *
 * @throws BadgeError `too-large`, `inflate-limit`, `zip-unreadable`
 */
export async function filesInArchive({ file, path }: Named): Promise<Named[]> {
  if (file.size > GATHER_LIMITS.archiveBytes)
    throw new BadgeError('too-large', { bytes: file.size, limit: GATHER_LIMITS.archiveBytes });
  const [{ Unzip, UnzipInflate }, bytes] = await Promise.all([
    import('fflate'),
    file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
  ]);
  const found: Entry[] = [],
    budget: Budget = { left: GATHER_LIMITS.inflatedBytes, over: false };
  let failed: unknown;
  const unzip = new Unzip((inside) => {
    if (inside.name.endsWith('/') || isLitter(inside.name) || found.length >= GATHER_LIMITS.files)
      return;
    const entry: Entry = { path: `${path}/${inside.name}`, parts: [], size: 0 };
    found.push(entry);
    inside.ondata = (error, chunk) => {
      if (error) failed ??= error;
      entry.size += chunk?.length ?? 0;
      budget.left -= chunk?.length ?? 0;
      budget.over ||= budget.left < 0 || entry.size > GATHER_LIMITS.entryBytes;
      if (!budget.over && chunk) entry.parts.push(chunk);
    };
    inside.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0, { left } = budget, step = PORTION.packed; at < bytes.length; at += step) {
    try {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    } catch (error) {
      failed ??= error;
    }
    if (budget.over) throw new BadgeError('inflate-limit', { limit: GATHER_LIMITS.inflatedBytes });
    if (failed) break;
    if (left - budget.left > PORTION.inflated) {
      ({ left } = budget);
      await breath();
    }
  }
  if (failed || !found.length) throw new BadgeError('zip-unreadable', {}, { cause: failed });
  return found.map(toFile);
}

/** An archive that cannot be opened is a line of its own, which says why. */
const failing = (error: unknown, file: string): BatchInput => ({
  input: new Blob([]),
  file,
  error,
});

async function opened(named: Named, words: Words, notes: Set<string>): Promise<BatchInput[]> {
  if (isList(named)) return linksIn(named, words);
  if (!isArchive(named)) return [{ input: named.file, file: named.path }];
  try {
    const inside = await filesInArchive(named);
    if (inside.some(isArchive)) notes.add(words['nested-archive']);
    return (
      await Promise.all(
        inside.filter((each) => !isArchive(each)).map((each) => opened(each, words, notes)),
      )
    ).flat();
  } catch (error) {
    return [failing(error, named.path)];
  }
}

/**
 * Opens what was handed over: folders, archives and lists of links become the files and links in them.
 *
 * @param given files, and entries of a drop where the browser gives them
 * @param words for the names of links, and for what is said of what was left out
 */
export async function gather(
  given: { readonly files?: readonly File[]; readonly entries?: readonly FileSystemEntry[] },
  words: Words,
): Promise<Gathered> {
  const notes = new Set<string>(),
    named = given.entries?.length
      ? await walk(given.entries)
      : (given.files ?? []).map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  const inputs: BatchInput[] = [];
  for (const each of named.filter(({ path }) => !isLitter(path))) {
    if (inputs.length > GATHER_LIMITS.files) break;
    inputs.push(...(await opened(each, words, notes)));
  }
  if (inputs.length > GATHER_LIMITS.files)
    notes.add(fill(words['too-many-files'], { limit: GATHER_LIMITS.files }));
  return { inputs: inputs.slice(0, GATHER_LIMITS.files), notes: [...notes] };
}
