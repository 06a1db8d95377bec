import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { Uncleanable } from '../uncleanable.js';

/** An element with its namespace. */
export type XmlElement = SaxesTagNS;
/** An attribute with its namespace. */
export type XmlAttribute = SaxesAttributeNS;

/** Rules by which XML is written again. */
export interface XmlRules {
  /** Keeps an element, drops it with its content, or keeps its content only. */
  element?(element: XmlElement): 'keep' | 'drop' | 'unwrap';
  /** Gives the value that is written; `undefined` drops the attribute. */
  attribute?(attribute: XmlAttribute, element: XmlElement): string | undefined;
  /** Tells whether a line of text ends with this element. */
  isLine?(element: XmlElement): boolean;
  /** Gives the content of an element that has no text of its own to keep. */
  text?(text: string, element: XmlElement): string;
}

/** XML that was written again. */
export interface FilteredXml {
  readonly xml: string;
  /** The text, a line for each paragraph. */
  readonly text: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escapedText = (text: string): string => text.replace(/[&<>\r]/g, (one) => ESCAPES[one]!);
const escapedValue = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (one) => ESCAPES[one]!);

/** Collects the parts of XML that stay, and its text. */
class Writer {
  readonly #parts: string[] = [];
  readonly #text: string[] = [];
  readonly #open: { element: XmlElement; fate: 'keep' | 'unwrap' | 'drop' }[] = [];
  /** Depth of elements inside one that is dropped. */
  #dropped = 0;

  constructor(private readonly rules: XmlRules) {}

  open(element: XmlElement): void {
    const fate = this.#dropped > 0 ? 'drop' : (this.rules.element?.(element) ?? 'keep');
    this.#open.push({ element, fate });
    if (fate === 'drop') this.#dropped++;
    if (fate === 'keep') this.#parts.push(this.#tag(element));
  }

  #tag(element: XmlElement): string {
    const attributes = Object.values(element.attributes).flatMap((attribute) => {
      const value = this.rules.attribute
        ? this.rules.attribute(attribute, element)
        : attribute.value;
      return value === undefined ? [] : [` ${attribute.name}="${escapedValue(value)}"`];
    });
    return `<${element.name}${attributes.join('')}${element.isSelfClosing ? '/' : ''}>`;
  }

  close(element: XmlElement): void {
    const { fate } = this.#open.pop()!;
    if (fate === 'drop') this.#dropped--;
    if (fate === 'keep' && !element.isSelfClosing) this.#parts.push(`</${element.name}>`);
    if (fate !== 'drop' && this.rules.isLine?.(element)) this.#text.push('\n');
  }

  text(text: string): void {
    const inside = this.#open.at(-1);
    if (this.#dropped > 0) return;
    const kept = inside && this.rules.text ? this.rules.text(text, inside.element) : text;
    this.#parts.push(escapedText(kept));
    if (inside) this.#text.push(kept);
  }

  end(): FilteredXml {
    return { xml: this.#parts.join(''), text: this.#text.join('') };
  }
}

/**
 * Writes XML again by rules, without comments, processing instructions and document type, which
 * may tell about the author. Entities of a document type are not expanded: such a file is refused.
 *
 * @param source XML as text
 * @param rules what stays
 * @param place named when it is refused
 * @throws Uncleanable `damaged` for what is not well-formed
 */
export async function filterXml(
  source: string,
  rules: XmlRules,
  place: string,
): Promise<FilteredXml> {
  const { SaxesParser } = await import('../../../formats/xml-parser.js');
  const parser = new SaxesParser({ xmlns: true, position: false });
  const writer = new Writer(rules);
  parser.on('error', (cause) => {
    throw new Uncleanable('damaged', place, undefined, { cause });
  });
  parser.on('opentag', (element) => writer.open(element));
  parser.on('closetag', (element) => writer.close(element));
  parser.on('text', (text) => writer.text(text));
  parser.on('cdata', (text) => writer.text(text));
  parser.write(source.replace(/^\uFEFF/, '')).close();
  const { xml, text } = writer.end();
  return { xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml.trim()}`, text };
}
