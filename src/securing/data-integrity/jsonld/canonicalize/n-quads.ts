import type { Quad, RdfTerm } from './to-rdf.js';

const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const STRING = 'http://www.w3.org/2001/XMLSchema#string';

const NOT_IN_IRIS = /[\0-\x20<>"{}|^`\\]/g;
const NOT_IN_LITERALS = /[\0-\x1f\x7f"\\]/g;
/** Characters with an escape of their own in literals (RDF 1.1 N-Quads, ECHAR). */
const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

const numeric = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Texts of IRIs, most of which are terms of the bundled contexts and occur in every badge. */
const iris = new Map<string, string>();
const MAX_IRIS = 2_000;
/** Longest IRI that is kept, in characters; terms are shorter, `data:` URLs of images are not. */
const MAX_IRI_LENGTH = 200;

function iri(value: string): string {
  const known = iris.get(value);
  if (known !== undefined) return known;
  const text = `<${value.replace(NOT_IN_IRIS, numeric)}>`;
  if (iris.size >= MAX_IRIS) iris.clear();
  if (value.length <= MAX_IRI_LENGTH) iris.set(value, text);
  return text;
}

function literal({ value, datatype, language }: RdfTerm): string {
  const text = `"${value.replace(NOT_IN_LITERALS, (one) => SHORT[one] ?? numeric(one))}"`;
  if (datatype!.value === LANG_STRING) return language ? `${text}@${language}` : text;
  return datatype!.value === STRING ? text : `${text}^^${iri(datatype!.value)}`;
}

/** The text of a term; a blank node has none before it has a label. */
type Part = string | { readonly blank: string };

function partOf(term: RdfTerm): Part {
  if (term.termType === 'NamedNode') return iri(term.value);
  if (term.termType === 'DefaultGraph') return '';
  return term.termType === 'BlankNode' ? { blank: term.value } : literal(term);
}

/** A statement whose terms are written, but for its blank nodes. */
export interface Statement {
  readonly subject: Part;
  readonly predicate: string;
  readonly object: Part;
  /** Empty for the default graph. */
  readonly graph: Part;
}

/** Writes the terms of a statement, so that it can be written under several names of its nodes. */
export const statementOf = ({ subject, predicate, object, graph }: Quad): Statement => ({
  subject: partOf(subject),
  predicate: iri(predicate.value),
  object: partOf(object),
  graph: partOf(graph),
});

/** Lists the names of the blank nodes of a statement. */
export function blanksIn({ subject, object, graph }: Statement): string[] {
  const names: string[] = [];
  for (const part of [subject, object, graph])
    if (typeof part !== 'string' && !names.includes(part.blank)) names.push(part.blank);
  return names;
}

/**
 * Writes a statement as a line of canonical N-Quads (RDFC-1.0 §5). Tests compare each line with
 * that of rdf-canonize, which is therefore loaded only for blank nodes that look alike.
 *
 * @param labelOf the label of a blank node by its name
 */
export const lineOf = (statement: Statement, labelOf: (name: string) => string): string =>
  subjectOf(statement, labelOf) + restOf(statement, labelOf);

/** Writes the subject of a statement. */
export const subjectOf = ({ subject }: Statement, labelOf: (name: string) => string): string =>
  written(subject, labelOf);

/** Writes a line without its subject, from the space after it. */
export function restOf(
  { predicate, object, graph }: Statement,
  labelOf: (name: string) => string,
): string {
  const value = written(object, labelOf);
  if (graph === '') return ` ${predicate} ${value} .\n`;
  return ` ${predicate} ${value} ${written(graph, labelOf)} .\n`;
}

const written = (part: Part, labelOf: (name: string) => string): string =>
  typeof part === 'string' ? part : `_:${labelOf(part.blank)}`;
