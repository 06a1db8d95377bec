import jsonld from 'jsonld';
import type { Json, JsonObject } from '../../../../badge/contract.js';
import { isBundledContext } from '../contexts/bundled.js';
import { loader } from '../contexts/loader.js';
import { usesOnly } from '../contexts/urls.js';
import type { GivenContexts } from '../../contract.js';
import { CachingResolver } from './context-resolver.js';
import { expandPlain } from './expand-fast-path.js';
import { resolverForGiven } from './given-resolvers.js';

/**
 * One resolver for each state of 3.0.3; replaced when it has cached more context lists than
 * ordinary use produces.
 */
const resolvers: CachingResolver[] = [];

/**
 * Selects the resolver for a document. Inline contexts are kept no longer than the reading of their
 * badge, which may be hostile.
 */
function resolverFor(
  document: JsonObject,
  contexts: GivenContexts,
  variant: number,
): CachingResolver {
  if (!usesOnly(document, isBundledContext)) return resolverForGiven(document, contexts, variant);
  if (!resolvers[variant] || resolvers[variant].isFull) resolvers[variant] = new CachingResolver();
  return resolvers[variant];
}

/**
 * Expands a document by jsonld.js in safe mode, or by the walk between contexts that jsonld.js has
 * processed before. Loaded only for documents that need it: jsonld.js is larger than all else that
 * verifies a badge.
 *
 * @param variant state of OB 3.0.3 (M-30)
 * @throws the error of jsonld.js for data that would be dropped
 */
export async function expandFully(
  document: JsonObject,
  contexts: GivenContexts,
  variant: number,
): Promise<readonly Json[]> {
  const contextResolver = resolverFor(document, contexts, variant);
  return (
    expandPlain(document, contextResolver) ??
    ((await jsonld.expand(document, {
      safe: true,
      base: null,
      documentLoader: loader(contexts, variant),
      contextResolver,
    })) as readonly Json[])
  );
}
