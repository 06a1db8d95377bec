import { CLEANERS } from './table.js';
import type {
  CleanedPart,
  CleaningContext,
  FileText,
  FileType,
  FoundName,
  KnownNames,
  RefusedReason,
  Removed,
  RemovedKind,
} from './contract.js';
import { CLEANING_LIMITS } from './limits.js';
import { findNames } from './names/find.js';
import { Uncleanable } from './uncleanable.js';

/** A file as the learner handed it in. */
export interface FileToClean {
  readonly bytes: Uint8Array;
  /** Name on the learner's device; tells the type of plain text, and is never kept. */
  readonly name: string;
}

/** How a file is cleaned. */
export interface CleanOptions {
  /** Neutral name without ending, such as `lesson-plan-1`. Default: `file-1`. */
  readonly neutralName?: string;
  /** Names that are searched in the text. Default: none; any e-mail address is found. */
  readonly known?: KnownNames;
  /**
   * Gives the text of files whose text is not read here, such as PDF, by a library of the caller's
   * choice; `undefined` for none. Default: their text is reported as not searched.
   */
  readonly extractText?: (bytes: Uint8Array, mediaType: string) => Promise<string | undefined>;
}

/** A file that an assessor may see; the original stays as it was. */
export interface CleanedFile {
  readonly kind: 'cleaned';
  /** Neutral, with the ending of its type. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly removed: readonly Removed[];
  /** Places in the text that may tell who made it; for the grantor, who decides. */
  readonly found: readonly FoundName[];
  /** True where all text was searched for names. */
  readonly isSearched: boolean;
}

/** A file that no assessor sees, unless the grantor passes it by name. */
export interface RefusedFile {
  readonly kind: 'refused';
  /** Name on the learner's device; for learner and grantor only. */
  readonly name: string;
  readonly reason: RefusedReason;
  /** Path of the member of the file that is the reason; empty for the file itself. */
  readonly place: string;
  readonly limit?: number;
}

const joinedPath = (place: string, path: string): string => [place, path].filter(Boolean).join('/');

/** Cleans one file, with the files inside, and gathers what is found. */
class Cleaning {
  readonly #removed = new Map<string, { kind: RemovedKind; place: string; count: number }>();
  readonly texts: FileText[] = [];
  /** True where the text of each file was read. */
  isRead = true;
  #files = 0;
  #inflated = 0;

  constructor(private readonly extractText: CleanOptions['extractText']) {}

  get removed(): readonly Removed[] {
    return [...this.#removed.values()];
  }

  #note(kind: RemovedKind, count: number, place: string): void {
    const key = `${kind} ${place}`;
    const known = this.#removed.get(key)?.count ?? 0;
    this.#removed.set(key, { kind, place, count: known + count });
  }

  #inflate(bytes: number, place: string): void {
    this.#inflated += bytes;
    const limit = CLEANING_LIMITS.inflatedBytes;
    if (this.#inflated > limit) throw new Uncleanable('too-large', place, limit);
  }

  async #extract(bytes: Uint8Array, { mediaType }: FileType, place: string): Promise<void> {
    const text = await this.extractText?.(bytes, mediaType);
    if (text === undefined) this.isRead = false;
    else this.texts.push({ place, text });
  }

  #contextAt(place: string, depth: number): CleaningContext {
    return {
      place,
      removed: (kind, count = 1, path = '') => this.#note(kind, count, joinedPath(place, path)),
      text: (text, path = '') => this.texts.push({ place: joinedPath(place, path), text }),
      foreignText: (bytes, type) => this.#extract(bytes, type, place),
      inflated: (bytes, path = '') => this.#inflate(bytes, joinedPath(place, path)),
      inside: (bytes, path) => this.clean(bytes, path, joinedPath(place, path), depth + 1),
    };
  }

  async clean(bytes: Uint8Array, name: string, place: string, depth: number): Promise<CleanedPart> {
    const { nesting, files } = CLEANING_LIMITS;
    if (depth > nesting) throw new Uncleanable('too-deep', place, nesting);
    if (++this.#files > files) throw new Uncleanable('too-many-files', place, files);
    for (const cleaner of CLEANERS) {
      const type = cleaner.recognise(bytes, name);
      if (type) return { bytes: await cleaner.clean(bytes, this.#contextAt(place, depth)), type };
    }
    throw new Uncleanable('unknown-type', place);
  }
}

const isWithin = ({ bytes }: FileToClean): boolean => bytes.length <= CLEANING_LIMITS.bytes;

/**
 * Cleans a file for an assessor: a copy with a neutral name and without the data that tells who made
 * it. JPEG, PNG, GIF, WebP, SVG, PDF, Office (ECMA-376), OpenDocument, ZIP, plain text, Markdown and
 * tables are cleaned; any other file is refused, and the grantor can pass it by name. Office and
 * archives need the package `fflate`, PDF needs `@cantoo/pdf-lib`.
 *
 * @param file bytes, which stay untouched, and the name on the learner's device
 * @param options neutral name, and the names that are searched in the text
 * @returns the cleaned file with what was removed and the names that were found; or the reason why
 *   it is refused
 * @throws TypeError when a package is not installed
 * @example
 * import { cleanFile } from 'open-badge-elements/assess';
 * const bytes = new TextEncoder().encode('Lesson plan by Ada Lovelace');
 * const file = await cleanFile({ bytes, name: 'lovelace.txt' }, { known: { names: ['Ada Lovelace'] } });
 * if (file.kind === 'cleaned') console.log(file.name, file.found[0]?.column); // file-1.txt 16
 */
export async function cleanFile(
  file: FileToClean,
  options: CleanOptions = {},
): Promise<CleanedFile | RefusedFile> {
  const cleaning = new Cleaning(options.extractText);
  try {
    if (!isWithin(file)) throw new Uncleanable('too-large', '', CLEANING_LIMITS.bytes);
    const part = await cleaning.clean(file.bytes, file.name, '', 0);
    const { found, isComplete } = findNames(cleaning.texts, options.known ?? {});
    return {
      kind: 'cleaned',
      name: `${options.neutralName ?? 'file-1'}.${part.type.extension}`,
      mediaType: part.type.mediaType,
      bytes: part.bytes,
      removed: cleaning.removed,
      found,
      isSearched: isComplete && cleaning.isRead,
    };
  } catch (error) {
    if (!(error instanceof Uncleanable)) throw error;
    const { reason, place, limit } = error;
    return { kind: 'refused', name: file.name, reason, place, ...(limit && { limit }) };
  }
}
