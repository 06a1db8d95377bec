import type { Json, JsonObject } from '../../../../badge/contract.js';
import { isKeyContext } from './roles.js';
import { bundledContext, bundledContextUrls } from './bundled.js';
import { applyContext, NO_TERMS, type Terms } from '../safety/term-definitions.js';

/** The combined definitions of the bundled contexts, without those for key documents. */
interface Vocabulary {
  /** All names of a property or class, by its IRI. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** All names that are defined in any of them. */
  readonly names: ReadonlySet<string>;
  /** The contexts that define a name, at their top or in a scope. */
  readonly contextsOf: ReadonlyMap<string, readonly string[]>;
}

/** Vocabularies that own every IRI in their namespace, whether it is defined yet or not. */
const NAMESPACES = [
  'https://www.w3.org/2018/credentials#',
  'https://www.w3.org/ns/credentials',
  'https://w3id.org/security#',
  'https://w3id.org/vc/status-list#',
  'https://w3id.org/vc-revocation-list-2020#',
  'https://purl.imsglobal.org/spec/',
  'https://imsglobal.github.io/openbadges-specification/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://www.w3.org/2000/01/rdf-schema#',
  'https://www.w3.org/ns/i18n#',
];

const load = (url: string): JsonObject | undefined => bundledContext(url);

let known: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  if (known) return known;
  const namesOf = new Map<string, Set<string>>();
  const contextsOf = new Map<string, string[]>();
  for (const url of bundledContextUrls().filter((one) => !isKeyContext(one)))
    eachTerm(bundledContext(url)!['@context'] ?? {}, (name, iri) => {
      namesOf.set(iri, (namesOf.get(iri) ?? new Set()).add(name));
      const urls = contextsOf.get(name) ?? [];
      if (!urls.includes(url)) contextsOf.set(name, [...urls, url]);
    });
  return (known = { namesOf, contextsOf, names: new Set(contextsOf.keys()) });
}

/** Calls back with each term of a context and of its scoped contexts. */
function eachTerm(
  context: Json,
  found: (name: string, iri: string) => void,
  around: Terms = NO_TERMS,
  seen = new Set<Json>(),
): void {
  if (seen.has(context)) return;
  seen.add(context);
  const terms = applyContext(around, context, load);
  for (const [name, { iri, scoped }] of terms.byName) {
    if (iri !== null && !iri.startsWith('@')) found(name, iri);
    if (scoped !== undefined) eachTerm(scoped, found, terms, seen);
  }
}

/** Returns the names that the bundled contexts have for an IRI; undefined if they have none. */
export const standardNames = (iri: string): ReadonlySet<string> | undefined =>
  vocabulary().namesOf.get(iri);

/** Tells whether an IRI belongs to a vocabulary that a bundled context maps. */
export const isStandardIri = (iri: string): boolean =>
  vocabulary().namesOf.has(iri) || NAMESPACES.some((start) => iri.startsWith(start));

/** Tells whether a bundled context defines a name, at its top or in a scope. */
export const isStandardName = (name: string): boolean => vocabulary().names.has(name);

const DATA_MODEL = /\/credentials\/v[12]$/;

/** Tells whether a name is one of the data model's own, which are defined for each class. */
export const isDataModelName = (name: string): boolean =>
  vocabulary()
    .contextsOf.get(name)
    ?.some((url) => DATA_MODEL.test(url)) === true;

/** Contexts that a badge may have beside those of its data model. */
const ADDITIONAL = [
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  'https://w3id.org/vc/status-list/2021/v1',
  'https://www.w3.org/ns/credentials/status/v1',
  'https://w3id.org/vc-revocation-list-2020/v1',
];

/**
 * Finds the bundled context that would define a name; none if the document's contexts already
 * define it in another scope.
 *
 * @param name a term or type that is not defined where it is used
 * @param present the contexts of the document
 */
export function contextDefining(name: string, present: readonly unknown[]): string | undefined {
  const urls = vocabulary().contextsOf.get(name) ?? [];
  return urls.some((url) => present.includes(url))
    ? undefined
    : ADDITIONAL.find((url) => urls.includes(url));
}
