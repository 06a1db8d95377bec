import { encodeUtf8 } from '../../bytes/utf8.js';
import type { PdfObjects } from './pdf-objects.js';
import { utf16Hex } from './pdf-objects.js';
import type { Sheet } from './canvas.js';
import type { Line } from './shapes.js';
import { textWidth } from './line-breaking.js';

/** Largest number of different characters in one font of this kind. */
const CODES = 255;
/** Width of each glyph, in thousandths of an em. */
const ADVANCE = 500;

const charactersOf = (lines: readonly Line[]): string[] => [
  ...new Set(lines.flatMap(({ text }) => [...text])),
];

/**
 * Maps each code to its character, so that text can be searched, copied and read aloud (ISO 32000-1
 * §9.10.3).
 */
function toUnicode(characters: readonly string[]): Uint8Array {
  const rows = characters.map(
    (character, index) => `<${(index + 1).toString(16).padStart(2, '0')}> <${utf16Hex(character)}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100)
    blocks.push(
      `${rows.slice(at, at + 100).length} beginbfchar\n${rows.slice(at, at + 100).join('\n')}\nendbfchar`,
    );
  return encodeUtf8(
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def /CMapName /Text def\n1 begincodespacerange <00> <FF> endcodespacerange\n${blocks.join('\n')}\nendcmap end end\n`,
  );
}

/**
 * Makes a font with empty glyphs: the image shows the letters, this font carries the text, in every
 * script and without a font file.
 */
function font(pdf: PdfObjects, characters: readonly string[]): number {
  const names = characters.map((_, index) => `/g${index + 1}`).join('');
  const glyph = pdf.stream('', encodeUtf8(`${ADVANCE} 0 d0`));
  const map = pdf.stream('', toUnicode(characters));
  return pdf.dictionary(
    `/Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar ${characters.length}/Widths[${characters.map(() => ADVANCE).join(' ')}]` +
      `/CharProcs<<${characters.map((_, index) => `/g${index + 1} ${glyph} 0 R`).join('')}>>/Encoding<</Type/Encoding/Differences[1${names}]>>/Resources<<>>/ToUnicode ${map} 0 R`,
  );
}

const left = ({ x, anchor, text, size }: Line): number =>
  x - (anchor === 'start' ? 0 : (textWidth(text) * size) / (anchor === 'middle' ? 2 : 1));

/**
 * Writes the text of a drawing as an invisible layer, for search, copying, and screen readers.
 *
 * @param scale points for each unit of the drawing
 * @returns its operators, and the fonts by name for the page's resources
 */
export function textLayer(
  pdf: PdfObjects,
  sheet: Sheet,
  scale: number,
): { readonly operators: string; readonly fonts: string } {
  const characters = charactersOf(sheet.lines);
  const fonts: number[] = [];
  for (let at = 0; at < characters.length; at += CODES)
    fonts.push(font(pdf, characters.slice(at, at + CODES)));
  const location = new Map(
    characters.map((character, index) => [
      character,
      { font: Math.floor(index / CODES), code: (index % CODES) + 1 },
    ]),
  );
  const show = (line: Line): string => {
    const letters = [...line.text],
      size = line.size * scale,
      width = textWidth(line.text) * size;
    const stretch = (width / (letters.length * size * (ADVANCE / 1000))) * 100;
    const runs = letters
      .map((letter) => location.get(letter)!)
      .map(
        ({ font: which, code }) =>
          `/T${which} ${size.toFixed(2)} Tf <${code.toString(16).padStart(2, '0')}> Tj`,
      );
    return `1 0 0 1 ${(left(line) * scale).toFixed(2)} ${((sheet.height - line.y) * scale).toFixed(2)} Tm ${stretch.toFixed(1)} Tz ${runs.join(' ')}`;
  };
  return {
    operators: `BT 3 Tr\n${sheet.lines.map(show).join('\n')}\nET\n`,
    fonts: fonts.map((id, index) => `/T${index} ${id} 0 R`).join(''),
  };
}
