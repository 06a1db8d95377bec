import { zlib } from '../../bytes/gzip.js';
import { encodeUtf8 } from '../../bytes/utf8.js';
import type { Draw, Drawn, MadeFile, Shared } from '../contract.js';
import { certificateSheet, resumeSheet, type PaperOptions } from './certificate.js';
import { badgeFile } from '../downloads.js';
import { isLatin, LATIN_FONTS, lineOperators, shapeOperators } from './pdf-latin.js';
import { PdfObjects, pdfUrl, pdfText } from './pdf-objects.js';
import { textLayer } from './pdf-text.js';
import type { Sheet } from './canvas.js';

/** Points for each unit of a drawing: 72 to 96 per inch. */
const SCALE = 0.75;
/** Pixels for each unit of a drawing: 192 per inch, sharp on paper. */
const PIXELS = 2;

/** A higher resolution for the badge's image, which readers look at closely. */
const IMAGE_PIXELS = 3;

/** Removes the alpha channel, which paper does not have. */
function opaque({ rgba, width, height }: Drawn): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3)
    rgb.set(rgba.subarray(from, from + 3), to);
  return rgb;
}

async function picture(pdf: PdfObjects, drawn: Drawn): Promise<number> {
  return pdf.stream(
    `/Type/XObject/Subtype/Image/Width ${drawn.width}/Height ${drawn.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode`,
    await zlib(opaque(drawn)),
  );
}

/** Adds links to the page; the file contains no other action. */
const linksOf = (pdf: PdfObjects, sheet: Sheet): number[] =>
  sheet.areas.map(({ x, y, width, height, url }) => {
    const box = [x, sheet.height - y - height, x + width, sheet.height - y]
      .map((edge) => (edge * SCALE).toFixed(2))
      .join(' ');
    return pdf.dictionary(
      `/Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/Contents ${pdfText(url)}/A<</S/URI/URI ${pdfUrl(url)}>>`,
    );
  });

/**
 * Attaches the badge under a name of ours, not the badge's. Compressed, so that no text of it looks
 * like a part of the PDF.
 */
async function attachment(pdf: PdfObjects, { name, mediaType, body }: MadeFile): Promise<number> {
  const bytes = typeof body === 'string' ? encodeUtf8(body) : body;
  const stream = pdf.stream(
    `/Type/EmbeddedFile/Subtype/${mediaType.replace(/[^A-Za-z0-9.-]/g, (mark) => `#${mark.charCodeAt(0).toString(16)}`)}/Params<</Size ${bytes.length}>>/Filter/FlateDecode`,
    await zlib(bytes),
  );
  return pdf.dictionary(
    `/Type/Filespec/F(${name})/UF(${name})/AFRelationship/Source/EF<</F ${stream} 0 R/UF ${stream} 0 R>>`,
  );
}

/** Adds one figure with an alternative text for the image, for people who cannot see it. */
function structure(pdf: PdfObjects, page: number, sheet: Sheet): number {
  const root = pdf.reserve(),
    document = pdf.reserve();
  const figure = pdf.dictionary(
    `/Type/StructElem/S/Figure/P ${document} 0 R/Pg ${page} 0 R/K 0/Alt ${pdfText(sheet.title)}/A<</O/Layout/Placement/Block/BBox[0 0 ${sheet.width * SCALE} ${sheet.height * SCALE}]>>`,
  );
  const words = pdf.dictionary(`/Type/StructElem/S/P/P ${document} 0 R/Pg ${page} 0 R/K 1`);
  pdf.dictionary(
    `/Type/StructElem/S/Document/P ${root} 0 R/K[${figure} 0 R ${words} 0 R]`,
    document,
  );
  return pdf.dictionary(
    `/Type/StructTreeRoot/K ${document} 0 R/ParentTree<</Nums[0[${figure} 0 R ${words} 0 R]]>>`,
    root,
  );
}

/** The content of a page: operators, and the resources they name. */
interface Painted {
  readonly operators: string;
  readonly resources: string;
}

/**
 * Paints everything as one image with an invisible text layer: for scripts whose letters only a
 * renderer can join.
 */
async function paintedAsImage(pdf: PdfObjects, sheet: Sheet, draw: Draw): Promise<Painted> {
  const image = await picture(pdf, await draw(sheet.svg, sheet.width * PIXELS));
  const { operators, fonts } = textLayer(pdf, sheet, SCALE);
  return {
    operators: `/Figure<</MCID 0>>BDC q ${sheet.width * SCALE} 0 0 ${sheet.height * SCALE} 0 0 cm /Im Do Q EMC\n/P<</MCID 1>>BDC\n${operators}EMC\n`,
    resources: `/XObject<</Im ${image} 0 R>>/Font<<${fonts}>>`,
  };
}

/** Paints the badge's image with its background: nothing else has to be an image. */
async function art(pdf: PdfObjects, sheet: Sheet, draw: Draw): Promise<Painted> {
  const found = sheet.shapes.find((shape) => shape.kind === 'picture');
  if (!found) return { operators: '', resources: '' };
  const { x, y, side } = found,
    image = await picture(
      pdf,
      await draw(
        sheet.cut(
          { x, y, width: side, height: side },
          sheet.shapes.filter(({ kind }) => kind !== 'line'),
        ),
        side * IMAGE_PIXELS,
      ),
    );
  return {
    operators: `q ${side} 0 0 ${-side} ${x} ${y + side} cm /Im Do Q`,
    resources: `/XObject<</Im ${image} 0 R>>`,
  };
}

/** Paints lines, curves and letters as such: sharp at any size, and a tenth of the bytes. */
async function paintedAsText(pdf: PdfObjects, sheet: Sheet, draw: Draw): Promise<Painted> {
  const { operators, resources } = await art(pdf, sheet, draw);
  const drawn = `/Artifact BMC\n${sheet.shapes.map(shapeOperators).filter(Boolean).join('\n')}\nEMC\n/Figure<</MCID 0>>BDC ${operators} EMC`;
  const words = `/P<</MCID 1>>BDC\nBT\n${sheet.lines.map(lineOperators).join('\n')}\nET EMC`;
  return {
    operators: `q ${SCALE} 0 0 ${-SCALE} 0 ${sheet.height * SCALE} cm\n${drawn}\n${words}\nQ\n`,
    resources: `${resources}/Font<<${LATIN_FONTS}>>`,
  };
}

/**
 * Makes a PDF of one page from a drawing, with the badge attached: the visible text can be searched
 * and read aloud, and `read` finds the attachment, which can be verified.
 */
async function pdfOf(sheet: Sheet, { badge, view }: Shared, draw: Draw): Promise<Uint8Array> {
  const pdf = new PdfObjects(),
    page = pdf.reserve(),
    pages = pdf.reserve();
  const { operators, resources } = await (isLatin(sheet.lines) ? paintedAsText : paintedAsImage)(
    pdf,
    sheet,
    draw,
  );
  const body = pdf.stream('/Filter/FlateDecode', await zlib(encodeUtf8(operators)));
  const links = linksOf(pdf, sheet)
      .map((id) => `${id} 0 R`)
      .join(' '),
    file = badgeFile(badge),
    attached = await attachment(pdf, file);
  pdf.dictionary(
    `/Type/Page/Parent ${pages} 0 R/MediaBox[0 0 ${sheet.width * SCALE} ${sheet.height * SCALE}]/Resources<<${resources}>>/Contents ${body} 0 R/Annots[${links}]/StructParents 0/Tabs/S`,
    page,
  );
  pdf.dictionary(`/Type/Pages/Kids[${page} 0 R]/Count 1`, pages);
  const tree = structure(pdf, page, sheet);
  const root = pdf.dictionary(
    `/Type/Catalog/Pages ${pages} 0 R/Lang(${view.lang.replace(/[^\w-]/g, '')})/MarkInfo<</Marked true>>/StructTreeRoot ${tree} 0 R/ViewerPreferences<</DisplayDocTitle true>>` +
      `/PageMode/UseAttachments/AF[${attached} 0 R]/Names<</EmbeddedFiles<</Names[(${file.name})${attached} 0 R]>>>>`,
  );
  return pdf.file(
    root,
    pdf.dictionary(`/Title ${pdfText(view.title.text)}/Subject ${pdfText(sheet.title)}`),
  );
}

/**
 * Makes a certificate as PDF: A4, QR code, and the badge itself attached, so that the file can be
 * verified like any other form of the badge.
 *
 * @param shared the badge and its page
 * @param draw renders it
 * @param options further content
 * @throws BadgeError `link-too-large` when `options.link` does not fit a QR code
 */
export const certificatePdf = (
  shared: Shared,
  draw: Draw,
  options?: PaperOptions,
): Promise<Uint8Array> => pdfOf(certificateSheet(shared, options), shared, draw);

/** Makes a block for a résumé as PDF, with QR code and the badge attached. */
export const resumePdf = (
  shared: Shared,
  draw: Draw,
  options?: PaperOptions,
): Promise<Uint8Array> => pdfOf(resumeSheet(shared, options), shared, draw);
