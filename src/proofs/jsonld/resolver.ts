import type { JsonObject } from '../../badge/contract.js';

/** An active context of jsonld.js; only what we need to know of it. */
interface ActiveContext { previousContext?: ActiveContext; revertToPreviousContext(): ActiveContext }
interface Processed { readonly context: ActiveContext; readonly events: unknown[] }
interface ResolvedContext {
  readonly document: unknown;
  getProcessed(active: ActiveContext): Processed | undefined;
  setProcessed(active: ActiveContext, processed: Processed): void;
}
type Resolve = { activeCtx: ActiveContext; context: unknown; documentLoader(url: string): Promise<{ document: JsonObject }> };

/** What one active context became under one local context: plainly, and as a type-scoped step that can be reverted. */
interface Steps { direct?: Processed; scoped?: Processed }

/**
 * A context resolver for jsonld.js whose cache hits. The packaged one keys processed contexts by the identity of the active
 * context, but is asked with fresh clones of it, so that one verification rebuilds 23 scoped contexts (jsonld.js#414; 12 ms
 * against 1.9 ms measured). Here a clone made for a type-scoped context is known by the context it was cloned from, and
 * reverting gives back that very context. Active contexts are never changed after they are made, so sharing them is safe.
 */
export class CachingResolver {
  readonly #documents = new Map<string, unknown[]>();
  readonly #steps = new WeakMap<ActiveContext, Map<unknown, Steps>>();
  readonly #inline = new Map<string, unknown>();

  /** Called by jsonld.js for every `@context` it meets. */
  async resolve({ activeCtx, context, documentLoader }: Resolve): Promise<ResolvedContext[]> {
    const local = await this.#load(context, documentLoader);
    return local.map((document) => this.#resolved(document, activeCtx));
  }

  async #load(context: unknown, documentLoader: Resolve['documentLoader']): Promise<unknown[]> {
    const value = isObject(context) && '@context' in context ? context['@context'] : context;
    const loaded: unknown[] = [];
    for (const entry of Array.isArray(value) ? value : [value]) {
      if (typeof entry === 'string') loaded.push(...(await this.#loadUrl(entry, documentLoader)));
      else loaded.push(this.#sameInline(entry));
    }
    return loaded;
  }

  async #loadUrl(url: string, documentLoader: Resolve['documentLoader']): Promise<unknown[]> {
    const known = this.#documents.get(url);
    if (known) return known;
    const { document } = await documentLoader(url);
    const loaded = await this.#load({ '@context': document['@context'] ?? {} }, documentLoader);
    this.#documents.set(url, loaded);
    return loaded;
  }

  /** jsonld.js clones scoped contexts with their mappings: equal text is the same context. */
  #sameInline(entry: unknown): unknown {
    if (!isObject(entry)) return entry;
    const key = JSON.stringify(entry);
    if (!this.#inline.has(key)) this.#inline.set(key, entry);
    return this.#inline.get(key);
  }

  #resolved(document: unknown, original: ActiveContext): ResolvedContext {
    const place = (active: ActiveContext): [Steps, keyof Steps] => {
      const isScopedClone = active !== original && active.previousContext === original && !this.#steps.get(active)?.has(document);
      return [this.#stepsOf(isScopedClone ? original : active, document), isScopedClone ? 'scoped' : 'direct'];
    };
    return {
      document,
      getProcessed(active) {
        const [steps, kind] = place(active);
        return steps[kind];
      },
      setProcessed(active, processed) {
        const [steps, kind] = place(active);
        steps[kind] = { ...processed, context: keepingIdentity(processed.context) };
      },
    };
  }

  #stepsOf(active: ActiveContext, document: unknown): Steps {
    let byDocument = this.#steps.get(active);
    if (!byDocument) this.#steps.set(active, (byDocument = new Map<unknown, Steps>()));
    let steps = byDocument.get(document);
    if (!steps) byDocument.set(document, (steps = {}));
    return steps;
  }
}

/** Reverting hands out the previous context itself instead of a clone, so that what was cached for it is found again. */
function keepingIdentity(context: ActiveContext): ActiveContext {
  context.revertToPreviousContext = function (this: ActiveContext) { return this.previousContext ?? this; };
  return context;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
