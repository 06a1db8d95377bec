/** Documents and archives whose properties, comments and changes name their author. */
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { AUTHOR, dirtyJpeg } from './images.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const xml = (text: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><!-- ${AUTHOR} -->\n${text}`);
const relationships = (...rows: readonly string[]): Uint8Array =>
  xml(
    `<Relationships xmlns="${PACKAGE}/relationships">${rows
      .map((row, at) => `<Relationship Id="r${at + 1}" ${row}/>`)
      .join('')}</Relationships>`,
  );
const relation = (type: string, target: string, more = ''): string =>
  `Type="${R}/${type}" Target="${target}" ${more}`;

const DATE = '2026-11-30T18:00:00Z';
const CORE = xml(
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${AUTHOR}</dc:creator><cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy></cp:coreProperties>`,
);

/** The main text: an inserted word, a deleted one, a comment, a picture, a link. */
const DOCUMENT = xml(
  `<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>
<w:p w:rsidR="00AA11BB" w14:paraId="1A2B3C4D"><w:commentRangeStart w:id="0"/><w:r><w:t>Lesson </w:t></w:r><w:ins w:id="1" w:author="${AUTHOR}" w:date="${DATE}"><w:r><w:t>plan</w:t></w:r></w:ins><w:del w:id="2" w:author="${AUTHOR}" w:date="${DATE}"><w:r><w:delText>draft by ${AUTHOR}</w:delText></w:r></w:del><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
<w:p><w:pPr><w:pPrChange w:id="3" w:author="${AUTHOR}"><w:pPr/></w:pPrChange></w:pPr><w:r><w:drawing><wp:docPr id="1" name="${AUTHOR}.jpg"/></w:drawing></w:r><w:blip r:link="r3"/><w:hyperlink r:id="r4"><w:r><w:t>more</w:t></w:r></w:hyperlink></w:p>
</w:body></w:document>`,
);

const OVERRIDES = ['/word/comments.xml', '/docProps/core.xml', '/word/document.xml']
  .map((part) => `<Override PartName="${part}" ContentType="application/xml"/>`)
  .join('');

const WORD: Zippable = {
  '[Content_Types].xml': xml(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/>${OVERRIDES}</Types>`,
  ),
  '_rels/.rels': relationships(
    relation('officeDocument', 'word/document.xml'),
    relation('metadata/core-properties', 'docProps/core.xml'),
    relation('metadata/thumbnail', 'docProps/thumbnail.jpeg'),
  ),
  'docProps/core.xml': CORE,
  'docProps/app.xml': xml(`<Properties><Company>${AUTHOR}</Company></Properties>`),
  'docProps/custom.xml': xml(`<Properties>${AUTHOR}</Properties>`),
  'docProps/thumbnail.jpeg': dirtyJpeg(),
  'word/document.xml': DOCUMENT,
  'word/_rels/document.xml.rels': relationships(
    relation('comments', 'comments.xml'),
    relation('image', 'media/image1.jpg'),
    relation('image', 'https://tracker.example/pixel.png', 'TargetMode="External"'),
    relation('hyperlink', 'https://school.example/', 'TargetMode="External"'),
    relation('people', 'people.xml'),
  ),
  'word/comments.xml': xml(`<w:comments xmlns:w="${W}">${AUTHOR}</w:comments>`),
  'word/people.xml': xml(`<people>${AUTHOR}</people>`),
  'word/settings.xml': xml(
    `<w:settings xmlns:w="${W}" xmlns:r="${R}"><w:rsids><w:rsid w:val="00AA11BB"/></w:rsids><w:attachedTemplate r:id="r1"/><w:zoom w:percent="100"/></w:settings>`,
  ),
  'word/_rels/settings.xml.rels': relationships(
    relation('attachedTemplate', `file:///C:/Users/${AUTHOR}/a.dotx`, 'TargetMode="External"'),
  ),
  'word/media/image1.jpg': dirtyJpeg(),
};
const DATED = { mtime: new Date('2026-11-30T10:00:00'), comment: AUTHOR } as const;

/** A Word document; `more` adds or replaces parts. */
export const dirtyDocx = (more: Zippable = {}): Uint8Array => zipSync({ ...WORD, ...more }, DATED);

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** A workbook with notes, a person, a path of its author and a printer. */
export const dirtyXlsx = (): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': xml(`<Types xmlns="${PACKAGE}/content-types"/>`),
      '_rels/.rels': relationships(relation('officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${S}" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"><fileSharing userName="${AUTHOR}"/><x15ac:absPath url="C:\\Users\\${AUTHOR}\\"/><sheets/></workbook>`,
      ),
      'xl/worksheets/sheet1.xml': xml(
        `<worksheet xmlns="${S}" xmlns:r="${R}"><sheetData/><pageSetup r:id="r2"/><legacyDrawing r:id="r1"/></worksheet>`,
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        relation('vmlDrawing', '../drawings/vmlDrawing1.vml'),
        relation('printerSettings', '../printerSettings/printerSettings1.bin'),
        relation('comments', '../comments1.xml'),
      ),
      'xl/sharedStrings.xml': xml(`<sst xmlns="${S}"><si><t>Lesson plan</t></si></sst>`),
      'xl/comments1.xml': xml(`<comments xmlns="${S}"><author>${AUTHOR}</author></comments>`),
      'xl/threadedComments/threadedComment1.xml': xml(`<a>${AUTHOR}</a>`),
      'xl/persons/person.xml': xml(`<a>${AUTHOR}</a>`),
      'xl/drawings/vmlDrawing1.vml': xml(`<a>${AUTHOR}</a>`),
      'xl/printerSettings/printerSettings1.bin': strToU8(AUTHOR),
    },
    DATED,
  );

/** A presentation with comments and their authors. */
export const dirtyPptx = (): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': xml(`<Types xmlns="${PACKAGE}/content-types"/>`),
      'ppt/presentation.xml': xml('<p xmlns="urn:p"/>'),
      'ppt/commentAuthors.xml': xml(`<a>${AUTHOR}</a>`),
      'ppt/authors.xml': xml(`<a>${AUTHOR}</a>`),
      'ppt/comments/comment1.xml': xml(`<a>${AUTHOR}</a>`),
      'ppt/slides/slide1.xml': xml(
        `<p:sld xmlns:p="urn:p" xmlns:a="urn:a"><p:cNvPr id="2" name="${AUTHOR}.png" descr="A graph"/><a:p><a:t>Lesson plan</a:t></a:p></p:sld>`,
      ),
    },
    DATED,
  );

const ODF = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
].join(' ');

/** A text of OpenDocument with an annotation, a tracked change and a field with the author. */
export const dirtyOdt = (more: Zippable = {}): Uint8Array =>
  zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'META-INF/manifest.xml': xml(
        `<manifest:manifest ${ODF}>${['/', 'content.xml', 'meta.xml', 'settings.xml', 'Thumbnails/thumbnail.png'].map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type=""/>`).join('')}</manifest:manifest>`,
      ),
      'content.xml': xml(
        `<office:document-content ${ODF}><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><dc:creator>${AUTHOR}</dc:creator><text:p>old text by ${AUTHOR}</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Lesson plan<office:annotation><dc:creator>${AUTHOR}</dc:creator><text:p>Note</text:p></office:annotation><text:change text:change-id="1"/> <text:author-name>${AUTHOR}</text:author-name></text:p><draw:image xlink:href="https://tracker.example/pixel.png"/></office:text></office:body></office:document-content>`,
      ),
      'meta.xml': xml(`<office:document-meta ${ODF}>${AUTHOR}</office:document-meta>`),
      'settings.xml': xml(`<office:document-settings ${ODF}>${AUTHOR}</office:document-settings>`),
      'Thumbnails/thumbnail.png': strToU8(AUTHOR),
      'Pictures/1.jpg': dirtyJpeg(),
      ...more,
    },
    DATED,
  );

/** An archive whose folders, names and comments tell who packed it. */
export const dirtyZip = (more: Zippable = {}): Uint8Array =>
  zipSync(
    {
      [`${AUTHOR}/photo.jpg`]: dirtyJpeg(),
      [`${AUTHOR}/deep/${AUTHOR}.txt`]: strToU8('Lesson plan'),
      '__MACOSX/._photo.jpg': strToU8(AUTHOR),
      ...more,
    },
    DATED,
  );

/** A PDF with Info, XMP, an attachment, a comment, a script, a photo and a deleted page. */
export async function dirtyPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(AUTHOR);
  pdf.setTitle(`Plan of ${AUTHOR}`);
  const { context, catalog } = pdf;
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(AUTHOR, { Type: 'Metadata' })),
  );
  pdf.addJavaScript('main', `app.alert('${AUTHOR}')`);
  await pdf.attach(new TextEncoder().encode(AUTHOR), `${AUTHOR}.txt`, { description: AUTHOR });
  const page = pdf.addPage([200, 200]);
  page.drawText('Lesson plan', { x: 10, y: 100, size: 12 });
  page.drawImage(await pdf.embedJpg(dirtyJpeg()), { x: 0, y: 0, width: 16, height: 8 });
  const note = context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [0, 0, 20, 20],
    T: PDFString.of(AUTHOR),
    M: PDFString.of("D:20261130180000+01'00'"),
    Contents: PDFString.of('A note'),
  });
  page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]));
  page.node.set(PDFName.of('PieceInfo'), context.obj({ App: { Private: PDFString.of(AUTHOR) } }));
  context.register(context.obj({ Orphan: PDFString.of(`old text by ${AUTHOR}`) }));
  context.trailerInfo.ID = context.obj([PDFString.of('0123456789abcdef'), PDFString.of('f')]);
  return pdf.save({ useObjectStreams: false });
}
