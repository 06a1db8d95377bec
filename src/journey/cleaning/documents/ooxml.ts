import { encodeUtf8 } from '../../../bytes/utf8.js';
import type { Cleaner, CleaningContext, FileType, RemovedKind } from '../contract.js';
import { decodeText } from '../xml/decode.js';
import { filterXml } from '../xml/filter.js';
import { Uncleanable } from '../uncleanable.js';
import { hasText, isZip, pack, unpack, type Members } from './archive.js';
import { ooxmlRules } from './ooxml-rules.js';
import { cleanRelationships, ownerOf } from './ooxml-relationships.js';

const TYPES: ReadonlyArray<readonly [part: string, extension: string, type: string]> = [
  ['word/document.xml', 'docx', 'wordprocessingml.document'],
  ['xl/workbook.xml', 'xlsx', 'spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'pptx', 'presentationml.presentation'],
];
const CONTENT_TYPES = '[Content_Types].xml';

/** Parts that are removed, by the kind of data; the first that matches. */
const REMOVED: ReadonlyArray<readonly [RegExp, RemovedKind]> = [
  [/^docProps\/thumbnail\./i, 'thumbnail'],
  [/^docProps\//i, 'properties'],
  [/^customXml\//i, 'properties'],
  [/(^|\/)(comments|threadedComments|persons)\//i, 'comment'],
  [/(^|\/)(comments\w*|(?:commentAuthors|authors|people)\d*)\.xml$/i, 'comment'],
  [/^xl\/drawings\/vmlDrawing\d*\.vml$/i, 'comment'],
  [/^xl\/revisions\//i, 'tracked-change'],
  [/\/printerSettings\//i, 'editor-data'],
  [/^_xmlsignatures\//i, 'signature'],
  [/\/(changesInfos|tags|slideUpdateInfo)\//i, 'editor-data'],
];
/** Parts that are copied: fonts of the document. */
const COPIED = /\.(odttf|fntdata)$/i;
const IS_XML = /\.(xml|vml)$/i;
const RELATIONSHIPS = /\.rels$/i;

const removedKind = (path: string): RemovedKind | undefined =>
  REMOVED.find(([pattern]) => pattern.test(path))?.[1];

/** Removes the content types of parts that are gone (ECMA-376-2 §6.2.3). */
const cleanContentTypes = async (source: string): Promise<string> => {
  const { xml } = await filterXml(
    source,
    {
      element: ({ attributes }) =>
        removedKind((attributes['PartName']?.value ?? '').replace(/^\//, '')) ? 'drop' : 'keep',
    },
    CONTENT_TYPES,
  );
  return xml;
};

async function cleanPart(
  path: string,
  bytes: Uint8Array,
  context: CleaningContext,
  gone: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Uint8Array> {
  if (COPIED.test(path)) return bytes;
  if (!IS_XML.test(path)) return (await context.inside(bytes, path)).bytes;
  const source = decodeText(bytes, path);
  if (path === CONTENT_TYPES) return encodeUtf8(await cleanContentTypes(source));
  const rules = ooxmlRules(context, gone.get(path) ?? new Set());
  const { xml, text } = await filterXml(source, rules, path);
  context.text(text, path);
  return encodeUtf8(xml);
}

async function clean(bytes: Uint8Array, context: CleaningContext): Promise<Uint8Array> {
  const members = await unpack(bytes, context);
  const cleaned: Members = new Map();
  const gone = new Map<string, ReadonlySet<string>>();
  for (const [path, member] of members) {
    const kind = removedKind(path);
    if (kind) context.removed(kind, 1, path);
    if (kind || !RELATIONSHIPS.test(path)) continue;
    const { xml, removed } = await cleanRelationships(
      decodeText(member, path),
      path,
      (target) => removedKind(target) !== undefined,
      context,
    );
    gone.set(ownerOf(path), removed);
    cleaned.set(path, encodeUtf8(xml));
  }
  for (const [path, member] of members) {
    if (removedKind(path) || RELATIONSHIPS.test(path)) continue;
    cleaned.set(path, await cleanPart(path, member, context, gone));
  }
  if (!cleaned.has(CONTENT_TYPES)) throw new Uncleanable('damaged', CONTENT_TYPES);
  // readers expect the content types first
  return pack(new Map([...cleaned].sort(([one], [other]) => rank(one) - rank(other))));
}

const rank = (path: string): number => (path === CONTENT_TYPES ? 0 : 1);

function typeOf(bytes: Uint8Array): FileType | undefined {
  if (!isZip(bytes) || !hasText(bytes, CONTENT_TYPES)) return undefined;
  const row = TYPES.find(([part]) => hasText(bytes, part));
  return (
    row && {
      mediaType: `application/vnd.openxmlformats-officedocument.${row[2]}`,
      extension: row[1],
    }
  );
}

/**
 * Cleans documents of Office (ECMA-376): properties, thumbnails, comments, tracked changes, authors,
 * signatures, references to servers, and images inside. A document with macros or another unknown
 * part is refused.
 */
export const ooxml: Cleaner = { name: 'ooxml', recognise: typeOf, clean };
