import type { Json, JsonObject } from '../../badge/contract.js';
import { asList, isObject } from '../../json/values.js';
import { nameOfPart, pointerPart } from '../../json/pointer.js';

/**
 * Schema that an extension's context declares for nodes of a type (Open Badges 2.0, Extensions:
 * `obi:validation`).
 */
export interface Declared {
  readonly type: string;
  readonly schema: string;
}

const idOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string'
    ? value
    : isObject(value)
      ? idOf(value['@id'] ?? value['id'])
      : undefined;

/** Prefixes that every OB context defines. */
const PREFIXES: JsonObject = {
  obi: 'https://w3id.org/openbadges#',
  extensions: 'https://w3id.org/openbadges/extensions#',
  schema: 'http://schema.org/',
};

/** Finds the schemas that a context document declares, with or without a prefix. */
export const declaredIn = (document: JsonObject): Declared[] =>
  asList(document['obi:validation'] ?? document['validation'])
    .filter(isObject)
    .flatMap((entry) => {
      const type = idOf(entry['obi:validatesType'] ?? entry['validatesType']),
        schema = idOf(entry['obi:validationSchema'] ?? entry['validationSchema']);
      return type === undefined || schema === undefined ? [] : [{ type, schema }];
    });

/**
 * Gives the last part of a type's name. Contexts and badges spell the prefix in many ways
 * (`extensions:`, `obi:extensions/#`, `extensions#`).
 */
export const localName = (type: string): string =>
  type.slice(Math.max(...['#', '/', ':'].map((mark) => type.lastIndexOf(mark))) + 1).toLowerCase();

/** Terms of a context: IRI → term. */
export interface Terms {
  readonly byIri: ReadonlyMap<string, string>;
  readonly prefixes: JsonObject;
}

/** Reads the terms of a context document. */
export function termsOf(document: JsonObject): Terms {
  const definitions: JsonObject = Object.assign(
    {},
    ...asList(document['@context']).filter(isObject),
  ) as JsonObject;
  const prefixes = { ...PREFIXES, ...definitions };
  const byIri = Object.entries(definitions).flatMap(([term, value]) => {
    const iri = idOf(value);
    return iri === undefined || term.startsWith('@')
      ? []
      : [[expanded(iri, prefixes), term] as const];
  });
  return { byIri: new Map(byIri), prefixes };
}

function expanded(name: string, prefixes: JsonObject): string {
  const at = name.indexOf(':');
  const prefix =
    at > 0 && Object.hasOwn(prefixes, name.slice(0, at)) && !name.startsWith('//', at + 1)
      ? idOf(prefixes[name.slice(0, at)])
      : undefined;
  return prefix === undefined ? name : prefix + name.slice(at + 1);
}

const termFor = (name: string, { byIri, prefixes }: Terms): string =>
  name.includes(':') ? (byIri.get(expanded(name, prefixes)) ?? name) : name;

/**
 * Copies a value, with members that are written as IRIs renamed to the terms that the schema uses.
 */
export function withTerms(value: Json, terms: Terms): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => withTerms(item, terms));
  if (!isObject(value)) return value;
  const renamed = (name: string): string =>
    Object.hasOwn(value, termFor(name, terms)) ? name : termFor(name, terms);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [renamed(name), withTerms(item, terms)]),
  );
}

/** Translates a pointer into that copy to a pointer into the node as written. */
export function asWritten(pointer: string, node: Json, terms: Terms): string {
  let at: Json | undefined = node;
  return pointer
    .split('/')
    .map((step) => {
      if (!isObject(at)) {
        at = Array.isArray(at) ? (at as readonly Json[])[Number(step)] : at;
        return step;
      }
      const name = nameOfPart(step),
        members: JsonObject = at;
      const written = Object.hasOwn(members, name)
        ? name
        : (Object.keys(members).find((one) => termFor(one, terms) === name) ?? name);
      if (step !== '') at = members[written];
      return pointerPart(written);
    })
    .join('/');
}
