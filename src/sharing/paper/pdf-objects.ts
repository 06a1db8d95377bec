import { encodeUtf8 } from '../../bytes/utf8.js';

/** Builds a PDF: objects in the order of their numbers (ISO 32000-1 §7.5). */
export class PdfObjects {
  readonly #objects: Array<readonly Uint8Array[]> = [];

  /** Reserves a number for an object that is written later, so that others can refer to it. */
  reserve(): number {
    return this.#objects.push([]);
  }

  /**
   * Adds a dictionary.
   * @param id a reserved number; default: a new one
   * @returns the object's number
   */
  dictionary(entries: string, id = this.reserve()): number {
    this.#objects[id - 1] = [encodeUtf8(`${id} 0 obj\n<<${entries}>>\nendobj\n`)];
    return id;
  }

  /**
   * Adds a stream.
   * @param entries entries of the stream's dictionary, without `/Length`
   */
  stream(entries: string, data: Uint8Array, id = this.reserve()): number {
    this.#objects[id - 1] = [
      encodeUtf8(`${id} 0 obj\n<<${entries}/Length ${data.length}>>\nstream\n`),
      data,
      encodeUtf8('\nendstream\nendobj\n'),
    ];
    return id;
  }

  /**
   * Writes the file: header, objects, cross-reference table, trailer.
   * @param root number of the catalogue
   * @param info number of the document information
   */
  file(root: number, info: number): Uint8Array {
    // Four bytes above 127 mark the file as binary.
    const parts: Uint8Array[] = [
      Uint8Array.of(...encodeUtf8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a),
    ];
    let at = parts[0]!.length;
    const offsets = this.#objects.map((object) => {
      const start = at;
      for (const part of object) at += parts[parts.push(part) - 1]!.length;
      return start;
    });
    const table = offsets
      .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
      .join('');
    const count = offsets.length + 1;
    parts.push(
      encodeUtf8(
        `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`,
      ),
    );
    return joined(parts);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

const hex16 = (unit: number): string => unit.toString(16).padStart(4, '0').toUpperCase();

/** Writes UTF-16 as hexadecimal digits: no character of a badge can end the string. */
export const utf16Hex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex16(text.charCodeAt(index))).join('');

/** Writes any text as a PDF string (ISO 32000-1 §7.9.2.2). */
export const pdfText = (text: string): string => `<FEFF${utf16Hex(text.toWellFormed())}>`;

/** Writes a URL as a PDF string of bytes; `URL` has made it ASCII. */
export const pdfUrl = (url: string): string =>
  `<${[...encodeUtf8(new URL(url).href)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
