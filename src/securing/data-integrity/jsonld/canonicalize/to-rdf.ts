import canonicalize from 'canonicalize';
import type { Json, JsonObject } from '../../../../badge/contract.js';
import { doubleText, type RdfStyle } from './literal-forms.js';
import { ABSOLUTE } from './expand-fast-path.js';
import { asArray, isObject, asText } from '../../../../json/values.js';

/** A term as rdf-canonize expects it. */
export interface RdfTerm {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
  readonly value: string;
  readonly language?: string;
  readonly datatype?: RdfTerm;
  /**
   * The document's form of a literal that is not a string there: jsonld.js distinguishes `5` and
   * `"5"` when it looks for repeated values.
   */
  readonly written?: string;
}
export interface Quad {
  readonly subject: RdfTerm;
  readonly predicate: RdfTerm;
  readonly object: RdfTerm;
  readonly graph: RdfTerm;
}

/** Thrown for data that would be missing in the dataset; in safe mode that is an error (P-9). */
export class LostInRdf extends Error {
  constructor(
    readonly what: string,
    readonly property: string,
  ) {
    super(`${what}: ${property}`);
  }
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const I18N = 'https://www.w3.org/ns/i18n#';
const DEFAULT_GRAPH: RdfTerm = { termType: 'DefaultGraph', value: '' };

const iri = (value: string): RdfTerm => ({ termType: 'NamedNode', value });
const literal = (value: string, datatype: string, language?: string): RdfTerm => ({
  termType: 'Literal',
  value,
  datatype: iri(datatype),
  ...(language === undefined ? {} : { language }),
});
const converted = (value: string, datatype: string, content: Json): RdfTerm => ({
  ...literal(value, datatype),
  written: `${typeof content} ${asText(content)}`,
});
const TYPE = iri(`${RDF}type`);

/**
 * Converts expanded JSON-LD to RDF quads (JSON-LD 1.1 API §8, *Deserialize to RDF*), each statement
 * once. jsonld.js looks through all values of a property for each further one, so that 6,400 values
 * cost thirteen times as much as 1,600; here they are in a set. Tests show the same canonical form
 * for every shared badge and its mutants.
 *
 * @param expanded result of `jsonld.expand` in safe mode
 * @param rdfDirection how text direction is written; if undefined, a direction is an error, since
 *   it would be lost
 * @param style how numbers and repeated values are written; default as jsonld.js does
 * @throws LostInRdf for data that a dataset cannot express
 */
export function toQuads(
  expanded: readonly Json[],
  rdfDirection?: 'i18n-datatype',
  style: RdfStyle = 'jsonld',
): readonly Quad[] {
  const writer = new QuadWriter(rdfDirection, style);
  for (const node of expanded) if (isObject(node)) writer.node(node, DEFAULT_GRAPH);
  return writer.mayRepeat
    ? distinct(writer.quads, statementKeys(writer.keyOfObject))
    : writer.quads;
}

/** Keeps the first item of each key. */
function distinct<T>(items: readonly T[], keyOfItem: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOfItem(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** Predicates by name: nearly all are terms of the bundled contexts, and occur in every badge. */
const predicates = new Map<string, RdfTerm>();
const MAX_PREDICATES = 1_000;
/** Longest name that is kept, in characters; those of terms are shorter. */
const LONGEST_PREDICATE = 200;

class QuadWriter {
  readonly quads: Quad[] = [];
  /**
   * True if a statement may occur twice: a node is described in two positions, backwards, or has
   * its type under the full name. Otherwise it suffices to compare the values of one property;
   * keeping a text of every statement would be most of the memory of a large badge.
   */
  mayRepeat = false;
  readonly #described = new Set<string>();
  readonly #blanks = new Map<string, RdfTerm>();
  #next = 0;

  readonly keyOfObject: (term: RdfTerm) => string;

  constructor(
    readonly rdfDirection: 'i18n-datatype' | undefined,
    readonly style: RdfStyle,
  ) {
    this.keyOfObject = style === 'jsonld' ? keyAsWritten : keyOfTerm;
  }

  /** Writes a node's statements into a graph. */
  node(node: JsonObject, graph: RdfTerm): RdfTerm {
    const subject = this.#subjectOf(node);
    for (const [name, value] of Object.entries(node)) {
      if (name === '@type')
        this.#statements(
          subject,
          TYPE,
          asArray(value).map((type) => this.#reference(type, '@type')),
          graph,
        );
      else if (name === '@graph')
        for (const inner of asArray(value)) {
          if (isObject(inner)) this.node(inner, subject);
        }
      else if (name === '@included')
        for (const inner of asArray(value)) {
          if (isObject(inner)) this.node(inner, graph);
        }
      else if (name === '@reverse') this.#reverse(subject, value as JsonObject, graph);
      else if (!name.startsWith('@')) this.#property(subject, name, asArray(value), graph);
    }
    return subject;
  }

  #subjectOf(node: JsonObject): RdfTerm {
    if (node['@id'] === undefined) return this.#fresh();
    const subject = this.#reference(node['@id'], '@id');
    if (Object.keys(node).length > 1) {
      this.mayRepeat ||= this.#described.has(subject.value);
      this.#described.add(subject.value);
    }
    return subject;
  }

  #property(subject: RdfTerm, name: string, values: readonly Json[], graph: RdfTerm): void {
    this.mayRepeat ||= name === TYPE.value;
    this.#statements(
      subject,
      this.#predicate(name),
      values.map((value) => this.#object(value, name, graph)),
      graph,
    );
  }

  #reverse(object: RdfTerm, properties: JsonObject, graph: RdfTerm): void {
    this.mayRepeat = true;
    for (const [name, values] of Object.entries(properties)) {
      const predicate = this.#predicate(name);
      for (const value of asArray(values))
        if (isObject(value)) this.#add(this.node(value, graph), predicate, object, graph);
    }
  }

  #object(value: Json, property: string, graph: RdfTerm): RdfTerm {
    if (!isObject(value)) throw new LostInRdf('not expanded', property);
    if ('@value' in value) return this.#literal(value, property);
    if ('@list' in value) return this.#list(asArray(value['@list']), property, graph);
    return this.node(value, graph);
  }

  /** Writes an ordered list as a chain of blank nodes. */
  #list(items: readonly Json[], property: string, graph: RdfTerm): RdfTerm {
    let head = iri(`${RDF}nil`);
    for (const item of items.toReversed()) {
      const cell = this.#fresh();
      this.#add(cell, iri(`${RDF}first`), this.#object(item, property, graph), graph);
      this.#add(cell, iri(`${RDF}rest`), head, graph);
      head = cell;
    }
    return head;
  }

  #literal(value: JsonObject, property: string): RdfTerm {
    const content = value['@value']!;
    const type = typeof value['@type'] === 'string' ? value['@type'] : undefined;
    if (type === '@json') return literal(canonicalize(content) ?? '', `${RDF}JSON`);
    if (typeof content === 'boolean')
      return converted(String(content), type ?? `${XSD}boolean`, content);
    if (isDouble(content, this.style) || type === `${XSD}double`)
      return converted(
        doubleText(typeof content === 'number' ? content : parseFloat(asText(content))),
        type ?? `${XSD}double`,
        content,
      );
    if (typeof content === 'number')
      return converted(content.toFixed(0), type ?? `${XSD}integer`, content);
    return this.#text(asText(content), value, type, property);
  }

  #text(text: string, value: JsonObject, type: string | undefined, property: string): RdfTerm {
    const language = typeof value['@language'] === 'string' ? value['@language'] : undefined;
    if ('@direction' in value && this.rdfDirection === undefined)
      throw new LostInRdf('text direction', property);
    if ('@direction' in value)
      return literal(
        text,
        `${I18N}${(language ?? '').toLowerCase()}_${asText(value['@direction'])}`,
      );
    return language === undefined
      ? literal(text, type ?? `${XSD}string`)
      : literal(text, `${RDF}langString`, language);
  }

  #predicate(name: string): RdfTerm {
    const known = predicates.get(name);
    if (known) return known;
    if (!ABSOLUTE.test(name) || name.startsWith('_:'))
      throw new LostInRdf('relative or blank predicate', name);
    const predicate = iri(name);
    if (predicates.size >= MAX_PREDICATES) predicates.clear();
    if (name.length <= LONGEST_PREDICATE) predicates.set(name, predicate);
    return predicate;
  }

  #reference(value: Json, property: string): RdfTerm {
    if (typeof value !== 'string' || !ABSOLUTE.test(value))
      throw new LostInRdf('relative reference', typeof value === 'string' ? value : property);
    return value.startsWith('_:') ? this.#blank(value) : iri(value);
  }

  #blank(name: string): RdfTerm {
    let term = this.#blanks.get(name);
    if (!term) this.#blanks.set(name, (term = this.#fresh()));
    return term;
  }

  #fresh(): RdfTerm {
    return { termType: 'BlankNode', value: `b${this.#next++}` };
  }

  #statements(
    subject: RdfTerm,
    predicate: RdfTerm,
    objects: readonly RdfTerm[],
    graph: RdfTerm,
  ): void {
    for (const object of objects.length > 1 ? distinct(objects, this.keyOfObject) : objects)
      this.#add(subject, predicate, object, graph);
  }

  #add(subject: RdfTerm, predicate: RdfTerm, object: RdfTerm, graph: RdfTerm): void {
    this.quads.push({ subject, predicate, object, graph });
  }
}

/**
 * Makes a key that is equal for equal terms only: no IRI and no language contains white space, and
 * the text, which may, comes last.
 */
const keyOfTerm = ({ termType, datatype, language, value }: RdfTerm): string =>
  `${termType} ${datatype?.value ?? ''} ${language ?? ''} ${value}`;
/**
 * Makes a key that is equal for values that jsonld.js considers the same: equal text in the same
 * JSON type (JSON-LD API, *merge values*).
 */
const keyAsWritten = (term: RdfTerm): string =>
  term.written === undefined
    ? `text ${keyOfTerm(term)}`
    : `${term.written} ${term.datatype?.value ?? ''}`;
/**
 * Makes keys of statements, in which subjects, predicates and graphs are numbers: one subject of
 * 300 kB with a thousand statements would otherwise be written, and hashed, a thousand times.
 */
function statementKeys(keyOfObject: (term: RdfTerm) => string): (quad: Quad) => string {
  const numbers = new Map<string, number>();
  const numberOf = ({ value }: RdfTerm): number => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  };
  return ({ subject, predicate, object, graph }) =>
    `${subject.termType} ${numberOf(subject)} ${numberOf(predicate)} ${graph.termType} ${numberOf(graph)} ${keyOfObject(object)}`;
}

/**
 * Tells whether a number becomes a double. jsonld.js looks for the decimal point in the number's
 * text, which `1e-7` does not have.
 */
const isDouble = (value: Json, style: RdfStyle): boolean =>
  typeof value === 'number' &&
  (Math.abs(value) >= 1e21 || (style === 'jsonld' ? String(value).includes('.') : value % 1 !== 0));
