/** The literal rule of P-12 by jsonld.js itself: `compact(expand(document))` equals the document, but for what the standard tolerates. */
import jsonld from 'jsonld';
import * as rdfCanonize from 'rdf-canonize';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { bundledContext } from '../../../src/securing/data-integrity/jsonld/index.js';
import type { GivenContexts } from '../../../src/securing/data-integrity/contract.js';

export interface Reference {
  /** @param hash of RDFC-1.0 */
  canonical(document: JsonObject, hash?: 'sha256' | 'sha384'): Promise<string | undefined>;
  roundTrips(document: JsonObject): Promise<boolean>;
}

/** Names with one IRI, so that compaction may pick the other (P-12, N38): class and property, old and new. */
const SAME: ReadonlyArray<readonly string[]> = [
  ['AchievementCredential', 'OpenBadgeCredential'],
  ['GeoCoordinates', 'geo'],
  ['Criteria', 'criteria'],
  ['Achievement', 'achievement'],
  ['Image', 'image'],
  ['Profile', 'creator'],
  ['Address', 'address'],
];
const nameOf = new Map(SAME.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

/** A reference over the bundled contexts and those given, with the packaged resolver. */
export function reference(contexts: GivenContexts, variant = 0): Reference {
  const documentLoader = async (
    url: string,
  ): Promise<{ document: JsonObject; documentUrl: string }> => {
    const document = bundledContext(url, variant) ?? contexts(url);
    if (!document) throw new Error(`unknown context ${url}`);
    return { document, documentUrl: url };
  };
  const options = { safe: true, base: null, documentLoader };
  return {
    async canonical(document, hash = 'sha256') {
      try {
        const dataset: unknown = await jsonld.toRDF(document, {
          ...options,
          produceGeneralizedRdf: false,
          rdfDirection: 'i18n-datatype',
        });
        return await rdfCanonize.canonize(dataset, {
          algorithm: 'RDFC-1.0',
          format: 'application/n-quads',
          messageDigestAlgorithm: hash,
          maxWorkFactor: 1,
        });
      } catch {
        return undefined;
      }
    },
    async roundTrips(document) {
      const expanded: unknown = await jsonld.expand(document, options);
      const compacted = (await jsonld.compact(expanded, document['@context'], {
        ...options,
        compactArrays: true,
      })) as JsonObject;
      return normal(compacted) === normal(document);
    },
  };
}

/** Order of arrays, arrays of one, allowed nested contexts and null values (warned of elsewhere) do not count. */
export const normal = (value: Json): string => JSON.stringify(fold(value));

function fold(value: Json): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(fold);
    return items.length === 1
      ? items[0]!
      : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value === 'string') return nameOf.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  // a bare reference may be written as text: both name the same URL (CLR and OB 2.0 style)
  if (Object.keys(value).length === 1 && typeof (value as JsonObject)['id'] === 'string')
    return (value as JsonObject)['id']!;
  const entries = Object.entries(value)
    .filter(([name, child]) => name !== '@context' && child !== null)
    .map(([name, child]) => [nameOf.get(name) ?? name, fold(child)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
