import type { CleaningContext, RemovedKind } from '../contract.js';
import type { XmlAttribute, XmlElement, XmlRules } from '../xml/filter.js';

/** Elements of tracked changes, by the part of the change that stays. */
const TRACKED: Readonly<Record<string, 'drop' | 'unwrap'>> = {
  ins: 'unwrap',
  moveTo: 'unwrap',
  del: 'drop',
  moveFrom: 'drop',
  moveFromRangeStart: 'drop',
  moveFromRangeEnd: 'drop',
  moveToRangeStart: 'drop',
  moveToRangeEnd: 'drop',
  rPrChange: 'drop',
  pPrChange: 'drop',
  sectPrChange: 'drop',
  tblPrChange: 'drop',
  tblPrExChange: 'drop',
  tblGridChange: 'drop',
  trPrChange: 'drop',
  tcPrChange: 'drop',
  numberingChange: 'drop',
  cellIns: 'drop',
  cellDel: 'drop',
  cellMerge: 'drop',
};
/** Elements that are dropped with their content, by the kind of data. */
const DROPPED: Readonly<Record<string, RemovedKind>> = {
  commentRangeStart: 'comment',
  commentRangeEnd: 'comment',
  commentReference: 'comment',
  // the drawn notes of a sheet, which repeat the author's name
  legacyDrawing: 'comment',
  // settings of the document and the workbook
  rsids: 'editor-data',
  docId: 'editor-data',
  docVars: 'editor-data',
  mailMerge: 'external-reference',
  attachedTemplate: 'external-reference',
  trackRevisions: 'tracked-change',
  fileSharing: 'author',
  absPath: 'author',
  revisionPtr: 'editor-data',
  fileVersion: 'editor-data',
};
const WORD = /\/wordprocessingml\//;
/** Attributes that name persons, moments, devices and sessions of editing. */
const ATTRIBUTES: Readonly<Record<string, RemovedKind>> = {
  author: 'author',
  initials: 'author',
  userName: 'author',
  userId: 'author',
  date: 'date',
  dateUtc: 'date',
  dt: 'date',
  paraId: 'editor-data',
  textId: 'editor-data',
  documentId: 'editor-data',
};
const SESSION = /^rsid/;
/** Elements of drawings whose name is often that of the inserted file. */
const DRAWINGS = ['cNvPr', 'docPr'];
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function fateOf(
  element: XmlElement,
  context: CleaningContext,
  gone: ReadonlySet<string>,
): 'keep' | 'drop' | 'unwrap' {
  const { local, uri } = element;
  const tracked = WORD.test(uri) && Object.hasOwn(TRACKED, local) ? TRACKED[local] : undefined;
  if (tracked) context.removed('tracked-change');
  if (tracked) return tracked;
  if (Object.hasOwn(DROPPED, local)) {
    context.removed(DROPPED[local]!);
    return 'drop';
  }
  const refersToGone = Object.values(element.attributes).some(
    (attribute) => attribute.uri === RELATIONS && gone.has(attribute.value),
  );
  return refersToGone ? 'drop' : 'keep';
}

function valueOf(
  { local, value }: XmlAttribute,
  element: XmlElement,
  context: CleaningContext,
): string | undefined {
  const kind = SESSION.test(local)
    ? 'editor-data'
    : Object.hasOwn(ATTRIBUTES, local)
      ? ATTRIBUTES[local]
      : undefined;
  if (kind) context.removed(kind);
  if (kind) return undefined;
  if (local === 'name' && DRAWINGS.includes(element.local)) return '';
  return value;
}

/**
 * Gives the rules of a part of an Office document (ECMA-376): tracked changes are accepted, comments
 * and their anchors go, as do authors, dates and ids of sessions.
 *
 * @param gone ids of relationships of this part that were removed
 */
export const ooxmlRules = (context: CleaningContext, gone: ReadonlySet<string>): XmlRules => ({
  element: (element) => fateOf(element, context, gone),
  attribute: (attribute, element) => valueOf(attribute, element, context),
  isLine: ({ local }) => ['p', 'si', 'row', 'br'].includes(local),
});
