import { decodeLatin1, encodeUtf8 } from '../../../bytes/utf8.js';
import type { Cleaner, CleaningContext, FileType, RemovedKind } from '../contract.js';
import { decodeText } from '../xml/decode.js';
import { filterXml, type XmlAttribute, type XmlElement } from '../xml/filter.js';
import { isZip, pack, unpack, type Members } from './archive.js';

const MIMETYPE = 'mimetype';
const MANIFEST = 'META-INF/manifest.xml';
/** The name of the first file follows its header of 30 bytes; its content, stored, the name. */
const FIRST_NAME = 30;
const FAMILY = 'application/vnd.oasis.opendocument.';
const EXTENSIONS: Readonly<Record<string, string>> = {
  text: 'odt',
  spreadsheet: 'ods',
  presentation: 'odp',
  graphics: 'odg',
};

/** Files that are removed, by the kind of data; the first that matches. */
const REMOVED: ReadonlyArray<readonly [RegExp, RemovedKind]> = [
  [/(^|\/)meta\.xml$/, 'properties'],
  [/(^|\/)manifest\.rdf$/, 'properties'],
  [/^Thumbnails\//, 'thumbnail'],
  // images of embedded objects, in formats of one program
  [/^ObjectReplacements\//, 'thumbnail'],
  [/^META-INF\/.*signatures\.xml$/, 'signature'],
  // the printer of the author, and windows that were open
  [/(^|\/)settings\.xml$/, 'editor-data'],
  [/^(Configurations2\/|layout-cache$)/, 'editor-data'],
  [/^(Basic|Scripts|Dialogs)\//, 'script'],
];

/** Elements that are dropped with their content, by the kind of data. */
const DROPPED: Readonly<Record<string, RemovedKind>> = {
  annotation: 'comment',
  'annotation-end': 'comment',
  'tracked-changes': 'tracked-change',
  change: 'tracked-change',
  'change-start': 'tracked-change',
  'change-end': 'tracked-change',
  meta: 'properties',
  scripts: 'script',
  'event-listeners': 'script',
  creator: 'author',
  'date-string': 'date',
  'author-name': 'author',
  'author-initials': 'author',
  'initial-creator': 'author',
  'printed-by': 'author',
  'file-name': 'author',
  'creation-date': 'date',
  'creation-time': 'date',
  'modification-date': 'date',
  'modification-time': 'date',
  'print-date': 'date',
  'print-time': 'date',
  'editing-duration': 'date',
};
const SENDER = /^sender-/;
const NAMESPACE = /^urn:oasis:names:tc:opendocument:|^http:\/\/purl\.org\/dc\//;
/** Ids of editing sessions; LibreOffice writes them into automatic styles. */
const SESSION = /^(rsid|paragraph-rsid)$/;
const IS_ELSEWHERE = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i;

const removedKind = (path: string): RemovedKind | undefined =>
  REMOVED.find(([pattern]) => pattern.test(path))?.[1];

function contentFate({ uri, local }: XmlElement, context: CleaningContext): 'keep' | 'drop' {
  if (!NAMESPACE.test(uri)) return 'keep';
  const kind = SENDER.test(local)
    ? 'author'
    : Object.hasOwn(DROPPED, local)
      ? DROPPED[local]
      : undefined;
  if (kind) context.removed(kind);
  return kind ? 'drop' : 'keep';
}

function contentValue(
  { local, value }: XmlAttribute,
  element: XmlElement,
  context: CleaningContext,
): string | undefined {
  if (SESSION.test(local)) {
    context.removed('editor-data');
    return undefined;
  }
  const isLink = local === 'href' && element.local !== 'a';
  if (isLink && IS_ELSEWHERE.test(value)) {
    context.removed('external-reference');
    return '';
  }
  return value;
}

/** Removes the entries of files that are gone (OpenDocument 1.3, part 2, §3.2). */
const manifestFate = ({ attributes }: XmlElement): 'keep' | 'drop' => {
  const path = Object.values(attributes).find(({ local }) => local === 'full-path')?.value;
  return path !== undefined && (removedKind(path) || removedKind(`${path}x`)) ? 'drop' : 'keep';
};

async function cleanXml(source: string, path: string, context: CleaningContext): Promise<string> {
  if (path === MANIFEST) return (await filterXml(source, { element: manifestFate }, path)).xml;
  const { xml, text } = await filterXml(
    source,
    {
      element: (element) => contentFate(element, context),
      attribute: (attribute, element) => contentValue(attribute, element, context),
      isLine: ({ local }) => ['p', 'h'].includes(local),
    },
    path,
  );
  context.text(text, path);
  return xml;
}

async function clean(bytes: Uint8Array, context: CleaningContext): Promise<Uint8Array> {
  const cleaned: Members = new Map();
  for (const [path, member] of await unpack(bytes, context)) {
    const kind = removedKind(path);
    if (kind) context.removed(kind, 1, path);
    else if (path === MIMETYPE) cleaned.set(path, member);
    else if (path.endsWith('.xml'))
      cleaned.set(path, encodeUtf8(await cleanXml(decodeText(member, path), path, context)));
    else cleaned.set(path, (await context.inside(member, path)).bytes);
  }
  return pack(cleaned, [MIMETYPE]);
}

function typeOf(bytes: Uint8Array): FileType | undefined {
  const name = decodeLatin1(bytes.subarray(FIRST_NAME, FIRST_NAME + 80));
  if (!isZip(bytes) || !name.startsWith(`${MIMETYPE}${FAMILY}`)) return undefined;
  const kind = /^[a-z]+/.exec(name.slice(MIMETYPE.length + FAMILY.length))?.[0] ?? '';
  const extension = EXTENSIONS[kind];
  return extension === undefined ? undefined : { mediaType: `${FAMILY}${kind}`, extension };
}

/**
 * Cleans OpenDocument files (ISO/IEC 26300): properties, thumbnails, settings, comments, tracked
 * changes, fields with the author, signatures, scripts, references to servers, and images inside.
 */
export const odf: Cleaner = { name: 'odf', recognise: typeOf, clean };
