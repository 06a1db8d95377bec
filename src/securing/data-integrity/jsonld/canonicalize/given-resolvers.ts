import type { JsonObject } from '../../../../badge/contract.js';
import { isBundledContext } from '../contexts/bundled.js';
import { contextUrls, usesOnly } from '../contexts/urls.js';
import type { GivenContexts } from '../../contract.js';
import { CachingResolver } from './context-resolver.js';

/** Number of sets of given contexts that are kept; a verifier has one or two. */
const MAX_SETS = 8;

/** A resolver, with the given contexts that it has processed. */
interface KeptResolver {
  readonly variant: number;
  readonly given: readonly GivenContext[];
  readonly resolver: CachingResolver;
}
/** A context of the caller: the same object with the same content is the same context. */
interface GivenContext {
  readonly url: string;
  readonly document: JsonObject;
  readonly text: string;
}

let kept: readonly KeptResolver[] = [];

/**
 * Returns the resolver for a document whose contexts are bundled or given. It is kept by the
 * identity and the content of the given contexts, for callers who verify many badges with the same.
 *
 * @returns a new one, which is not kept, if a context is inline, unknown, or refers to others
 */
export function resolverForGiven(
  document: JsonObject,
  contexts: GivenContexts,
  variant: number,
): CachingResolver {
  const given = givenIn(document, contexts);
  if (!given) return new CachingResolver();
  const found = kept.find((one) => one.variant === variant && isSame(one.given, given));
  const used =
    found && !found.resolver.isFull ? found : { variant, given, resolver: new CachingResolver() };
  kept = [used, ...kept.filter((one) => one !== found)].slice(0, MAX_SETS);
  return used.resolver;
}

const isSame = (some: readonly GivenContext[], others: readonly GivenContext[]): boolean =>
  some.length === others.length &&
  some.every(({ url, document, text }, index) => {
    const other = others[index]!;
    return url === other.url && document === other.document && text === other.text;
  });

/**
 * Lists the given contexts of a document by URL; undefined if one of its contexts is
 * inline, unknown, or refers to others.
 */
function givenIn(
  document: JsonObject,
  contexts: GivenContexts,
): readonly GivenContext[] | undefined {
  const given: GivenContext[] = [];
  for (const url of [...contextUrls(document)].filter((one) => !isBundledContext(one)).sort()) {
    const found = contexts(url);
    if (!found || contextUrls(found).size > 0) return undefined;
    const text = JSON.stringify(found);
    if (text.includes('"@import"')) return undefined;
    given.push({ url, document: found, text });
  }
  const isGiven = (url: string): boolean =>
    isBundledContext(url) || given.some((one) => one.url === url);
  return usesOnly(document, isGiven) ? given : undefined;
}
