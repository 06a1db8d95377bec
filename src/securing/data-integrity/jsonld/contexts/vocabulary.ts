import type { Json, JsonObject } from '../../../../badge/contract.js';
import { isKeyContext } from './roles.js';
import { bundledContext, bundledContextUrls, OB_3_0_3 } from './bundled.js';
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

/** Contexts that nearly every badge has, which are searched first. */
const USUAL = ['https://www.w3.org/ns/credentials/v2', OB_3_0_3];

let urls: readonly string[] | undefined;
const standardUrls = (): readonly string[] =>
  (urls ??= [...new Set([...USUAL, ...bundledContextUrls().filter((one) => !isKeyContext(one))])]);

type Names = ReadonlyMap<string, ReadonlySet<string>>;
const namesIn = new Map<string, Names>();

/** Gives the names that one bundled context has for each IRI, at its top and in its scopes. */
function namesOfContext(url: string): Names {
  const made = namesIn.get(url);
  if (made) return made;
  const names = new Map<string, Set<string>>();
  eachTerm(bundledContext(url)!['@context'] ?? {}, (name, iri) => {
    const all = names.get(iri);
    if (all) all.add(name);
    else names.set(iri, new Set([name]));
  });
  namesIn.set(url, names);
  return names;
}

let known: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  if (known) return known;
  const namesOf = new Map<string, Set<string>>();
  const contextsOf = new Map<string, string[]>();
  for (const url of standardUrls())
    for (const [iri, names] of namesOfContext(url))
      for (const name of names) {
        namesOf.set(iri, (namesOf.get(iri) ?? new Set()).add(name));
        const defining = contextsOf.get(name) ?? [];
        if (!defining.includes(url)) contextsOf.set(name, [...defining, url]);
      }
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

/**
 * Tells whether a bundled context has this name for an IRI. The first that has it ends the search:
 * working out all of them takes longer than a proof.
 */
const isNameOf = (name: string, iri: string): boolean =>
  standardUrls().some((url) => namesOfContext(url).get(iri)?.has(name));

/** Tells whether the bundled contexts have names for an IRI, and this name is none of them. */
export const hasOtherNames = (name: string, iri: string): boolean =>
  !isNameOf(name, iri) && vocabulary().namesOf.has(iri);

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
