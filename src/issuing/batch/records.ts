/** A record of a table as text, with the line on which it begins. */
export interface RecordText {
  readonly line: number;
  readonly text: string;
  /** True when it is longer than a record may be, and cut off. */
  readonly isCut?: boolean;
}

/** Longest record, in UTF-16 units: a quotation mark that is never closed must not take all. */
const MAX_RECORD = 1 << 20;

/**
 * Splits delimited text into records as it comes (RFC 4180): line breaks inside quotation marks are
 * part of a cell. A quotation mark opens only at the beginning of a cell.
 */
class Splitter {
  #text = '';
  #line = 1;
  #began = 1;
  #isQuoted = false;
  /** Behind a quotation mark that may be the first of two. */
  #isBehindQuote = false;
  #isCellStart = true;
  #isSkipping = false;
  constructor(private readonly delimiter: string | undefined) {}

  /** Takes the next character. @returns a record that is complete */
  next(letter: string): RecordText | undefined {
    const isBreak = letter === '\n';
    if (isBreak) this.#line++;
    if (isBreak && !this.#isQuoted) return this.#end();
    if (this.#isSkipping) return undefined;
    this.#text += letter;
    this.#follow(letter);
    return this.#text.length > MAX_RECORD ? this.#cut() : undefined;
  }

  /** Ends the last record, which may lack its line break. */
  end(): RecordText | undefined {
    return this.#end();
  }

  #follow(letter: string): void {
    const isQuote = letter === '"' && this.delimiter !== undefined;
    if (this.#isQuoted) {
      this.#isQuoted = !isQuote;
      this.#isBehindQuote = isQuote;
      return;
    }
    this.#isQuoted = isQuote && (this.#isCellStart || this.#isBehindQuote);
    this.#isBehindQuote = false;
    this.#isCellStart = letter === this.delimiter;
  }

  #cut(): RecordText {
    const cut = { line: this.#began, text: this.#text.slice(0, 100), isCut: true };
    this.#restart();
    this.#isSkipping = true;
    return cut;
  }

  #end(): RecordText | undefined {
    const record = { line: this.#began, text: this.#text.replace(/\r$/, '') };
    const isEmpty = this.#isSkipping || record.text.trim() === '';
    this.#restart();
    this.#began = this.#line;
    return isEmpty ? undefined : record;
  }

  #restart(): void {
    this.#text = '';
    this.#isQuoted = false;
    this.#isBehindQuote = false;
    this.#isCellStart = true;
    this.#isSkipping = false;
  }
}

/**
 * Splits text into its records; empty lines are left out.
 *
 * @param chunks the text, in parts of any length
 * @param delimiter separator of cells; without one every line is a record
 */
export async function* recordsIn(
  chunks: AsyncIterable<string>,
  delimiter?: string,
): AsyncGenerator<RecordText> {
  const splitter = new Splitter(delimiter);
  for await (const chunk of chunks)
    for (const letter of chunk) {
      const record = splitter.next(letter);
      if (record) yield record;
    }
  const last = splitter.end();
  if (last) yield last;
}

/** Separators of cells that are recognised; of equally many, the first. */
const DELIMITERS = ['\t', ';', ','];

/** Recognises the separator of a table by the names of its columns, outside quotation marks. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
