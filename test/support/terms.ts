/** Names that the bundled contexts define. */
import type { Json } from '../../src/badge/contract.js';
import {
  bundledContext,
  bundledContextUrls,
} from '../../src/securing/data-integrity/jsonld/index.js';
import {
  applyContext,
  NO_TERMS,
  type Terms,
} from '../../src/securing/data-integrity/jsonld/safety/term-definitions.js';

/** Maps each IRI to every name that any bundled context, those of keys included, has for it. */
export function bundledNamesByIri(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (terms: Terms, seen: Set<Json>): void => {
    for (const [name, { iri, scoped }] of terms.byName) {
      if (iri !== null) found.set(iri, (found.get(iri) ?? new Set()).add(name));
      if (scoped === undefined || seen.has(scoped)) continue;
      seen.add(scoped);
      visit(applyContext(terms, scoped, bundledContext), seen);
    }
  };
  for (const url of bundledContextUrls())
    visit(applyContext(NO_TERMS, [url], bundledContext), new Set());
  return found;
}

/** Lists every such name, in the order of the contexts. */
export const bundledTermNames = (): readonly string[] => [
  ...new Set([...bundledNamesByIri().values()].flatMap((names) => [...names])),
];
