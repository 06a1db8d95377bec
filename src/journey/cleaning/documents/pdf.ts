import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { decodeLatin1 } from '../../../bytes/utf8.js';
import type { Cleaner, CleaningContext, RemovedKind } from '../contract.js';
import { pdfLib } from '../packages.js';
import { Uncleanable } from '../uncleanable.js';

type PdfLib = typeof import('@cantoo/pdf-lib');

/** Entries of any dictionary that tell about persons, programs and moments (ISO 32000-2). */
const ENTRIES: Readonly<Record<string, RemovedKind>> = {
  Metadata: 'xmp',
  PieceInfo: 'editor-data',
  LastModified: 'date',
  Thumb: 'thumbnail',
  AF: 'attachment',
  EmbeddedFiles: 'attachment',
  JavaScript: 'script',
  OpenAction: 'script',
  AA: 'script',
  XFA: 'editor-data',
  Perms: 'signature',
  DSS: 'signature',
  Legal: 'signature',
  SpiderInfo: 'editor-data',
  CreatorInfo: 'author',
  Collection: 'attachment',
};
/** Entries of an annotation (ISO 32000-2 §12.5.2, §12.5.6.2): its author, and when it was made. */
const ANNOTATION: Readonly<Record<string, RemovedKind>> = {
  T: 'author',
  M: 'date',
  CreationDate: 'date',
  NM: 'editor-data',
};
/** Annotations that carry a file or run something. */
const CARRIERS = ['FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D'];
/** Actions that start a program or send a request without a reader's decision. */
const ACTIONS = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE'];
const HEADER = '%PDF-';
/** Objects that are written before the page may respond. */
const OBJECTS = 1_000;
const TYPE = { mediaType: 'application/pdf', extension: 'pdf' } as const;

/** Removes what tells about the author from the objects of a document. */
class PdfCleaner {
  constructor(
    private readonly lib: PdfLib,
    private readonly pdf: PDFContext,
    private readonly context: CleaningContext,
  ) {}

  #name(dict: PDFDict, key: string): string {
    const { PDFName } = this.lib;
    const value = dict.lookup(PDFName.of(key));
    return value instanceof PDFName ? value.decodeText() : '';
  }

  #remove(dict: PDFDict, entries: Readonly<Record<string, RemovedKind>>): void {
    for (const [key, kind] of Object.entries(entries))
      if (dict.delete(this.lib.PDFName.of(key))) this.context.removed(kind);
  }

  /** Removes a digital signature and the names in it (ISO 32000-2 §12.8.1). */
  #removeSignature(dict: PDFDict): void {
    if (this.#name(dict, 'FT') === 'Sig') this.#remove(dict, { V: 'signature', Lock: 'signature' });
  }

  #isDropped(value: PDFObject | undefined): boolean {
    const { PDFDict } = this.lib;
    if (!(value instanceof PDFDict)) return false;
    return CARRIERS.includes(this.#name(value, 'Subtype'));
  }

  #cleanAnnotations(dict: PDFDict): void {
    const { PDFArray, PDFName } = this.lib;
    const list = dict.lookup(PDFName.of('Annots'));
    if (!(list instanceof PDFArray)) return;
    for (let at = list.size() - 1; at >= 0; at--) {
      if (!this.#isDropped(list.lookup(at))) continue;
      list.remove(at);
      this.context.removed('attachment');
    }
  }

  #cleanDict(dict: PDFDict): void {
    this.#remove(dict, ENTRIES);
    this.#removeSignature(dict);
    this.#cleanAnnotations(dict);
    // a field of a form has its own name as T
    if (
      this.#name(dict, 'Subtype') &&
      dict.has(this.lib.PDFName.of('Rect')) &&
      !this.#isField(dict)
    )
      this.#remove(dict, ANNOTATION);
    const { PDFDict, PDFName } = this.lib;
    const action = dict.lookup(PDFName.of('A'));
    if (action instanceof PDFDict && ACTIONS.includes(this.#name(action, 'S')))
      this.#remove(dict, { A: 'script' });
  }

  #isField(dict: PDFDict): boolean {
    return this.#name(dict, 'Subtype') === 'Widget';
  }

  /** Cleans dictionaries at all levels of an object; a stack, since nesting may be deep. */
  cleanObject(object: PDFObject): void {
    const { PDFDict, PDFArray, PDFStream } = this.lib;
    const stack: PDFObject[] = [object];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const dict = next instanceof PDFStream ? next.dict : next;
      if (dict instanceof PDFDict) {
        this.#cleanDict(dict);
        stack.push(...dict.values());
      } else if (dict instanceof PDFArray) stack.push(...dict.asArray());
    }
  }

  /** Removes objects that nothing refers to any more: a deleted thing is still in the file. */
  removeUnreachable(): void {
    const { PDFDict, PDFArray, PDFStream, PDFRef } = this.lib;
    const seen = new Set<PDFRef>();
    const stack: PDFObject[] = [this.pdf.trailerInfo.Root!];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (next instanceof PDFRef) {
        if (seen.has(next)) continue;
        seen.add(next);
        const target = this.pdf.lookup(next);
        if (target) stack.push(target);
      } else if (next instanceof PDFStream) stack.push(next.dict);
      else if (next instanceof PDFDict) stack.push(...next.values());
      else if (next instanceof PDFArray) stack.push(...next.asArray());
    }
    for (const [ref] of this.pdf.enumerateIndirectObjects())
      if (!seen.has(ref)) this.pdf.delete(ref);
  }

  /** Cleans the JPEG images inside, which keep what the camera wrote. */
  async cleanImages(): Promise<void> {
    const { PDFRawStream, PDFName } = this.lib;
    for (const [ref, object] of this.pdf.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream)) continue;
      const filter = object.dict.lookup(PDFName.of('Filter'));
      if (!filter || !/^(\[ *)?\/DCTDecode( *\])?$/.test(filter.toString())) continue;
      const { bytes } = await this.context.inside(object.contents, `image-${ref.objectNumber}.jpg`);
      object.dict.set(PDFName.of('Length'), this.lib.PDFNumber.of(bytes.length));
      this.pdf.assign(ref, PDFRawStream.of(object.dict, bytes));
    }
  }
}

async function opened(lib: PdfLib, bytes: Uint8Array, place: string) {
  try {
    const document = await lib.PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: lib.ParseSpeeds.Fast,
    });
    if (document.getPageCount() > 0) return document;
    throw new Error('no pages');
  } catch (cause) {
    const reason = /encrypted/i.test((cause as Error).message) ? 'encrypted' : 'damaged';
    throw new Uncleanable(reason, place, undefined, { cause });
  }
}

async function clean(bytes: Uint8Array, context: CleaningContext): Promise<Uint8Array> {
  const lib = await pdfLib();
  const document = await opened(lib, bytes, context.place);
  const pdf = document.context;
  if (pdf.trailerInfo.Info) context.removed('properties');
  if (pdf.trailerInfo.ID) context.removed('file-id');
  pdf.trailerInfo.Info = undefined;
  pdf.trailerInfo.ID = undefined;
  const cleaner = new PdfCleaner(lib, pdf, context);
  for (const [, object] of pdf.enumerateIndirectObjects()) cleaner.cleanObject(object);
  cleaner.removeUnreachable();
  await cleaner.cleanImages();
  const cleaned = await document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: OBJECTS,
  });
  await context.foreignText(cleaned, TYPE);
  return cleaned;
}

/**
 * Cleans PDF (ISO 32000-2): Info, XMP, attachments, authors and dates of annotations, signatures,
 * scripts, thumbnails, file ids, earlier revisions, and the JPEG images inside.
 */
export const pdf: Cleaner = {
  name: 'pdf',
  recognise: (bytes) => (decodeLatin1(bytes.subarray(0, 1024)).includes(HEADER) ? TYPE : undefined),
  clean,
};
