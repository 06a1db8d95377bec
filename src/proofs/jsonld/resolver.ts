import type { JsonObject } from '../../badge/contract.js';

/** An active context of jsonld.js; only what we need to know of it. */
interface ActiveContext {
  previousContext?: ActiveContext;
  readonly mappings: Map<string, unknown>;
  readonly protected: Record<string, boolean>;
  inverse: unknown;
  readonly getInverse: unknown;
  clone(): ActiveContext;
  revertToPreviousContext(): ActiveContext;
}
interface Processed { readonly context: ActiveContext; readonly events: unknown[] }
interface ResolvedContext {
  readonly document: unknown;
  getProcessed(active: ActiveContext): Processed | undefined;
  setProcessed(active: ActiveContext, processed: Processed): void;
}
type Resolve = { activeCtx: ActiveContext; context: unknown; documentLoader(url: string): Promise<{ document: JsonObject }> };

/** Most processed contexts that one resolver keeps. */
export const MAX_KEPT = 20_000;

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
  readonly #known = new WeakMap<object, unknown>();

  #kept = 0;

  /** Whether more was kept than badges of a thousand kinds need: a list of contexts can be shuffled without end. */
  get isFull(): boolean { return this.#kept > MAX_KEPT; }

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

  /** jsonld.js may hand over a copy: equal text is the same context. */
  #sameInline(entry: unknown): unknown {
    if (!isObject(entry)) return entry;
    const known = this.#known.get(entry);
    if (known) return known;
    const key = JSON.stringify(entry);
    if (!this.#inline.has(key)) this.#inline.set(key, entry);
    this.#known.set(entry, this.#inline.get(key));
    return this.#inline.get(key);
  }

  #resolved(document: unknown, original: ActiveContext): ResolvedContext {
    const place = (active: ActiveContext): [Steps, keyof Steps] => {
      const isScopedClone = active !== original && active.previousContext === original && !this.#steps.get(active)?.has(document);
      return [this.#stepsOf(isScopedClone ? original : active, document), isScopedClone ? 'scoped' : 'direct'];
    };
    return {
      document,
      getProcessed: (active) => {
        const [steps, kind] = place(active);
        return steps[kind];
      },
      setProcessed: (active, processed) => {
        const [steps, kind] = place(active);
        this.#kept++;
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

/** Reverting hands out the previous context itself instead of a clone, so that what was cached for it is found again; clones are cheap. */
function keepingIdentity(context: ActiveContext): ActiveContext {
  context.revertToPreviousContext = revertToPreviousContext;
  context.clone = clone;
  return context;
}

function revertToPreviousContext(this: ActiveContext): ActiveContext {
  return this.previousContext ?? this;
}

function clone(this: ActiveContext): ActiveContext {
  return new Clone(this);
}

/** What a clone takes over beside its terms; the packaged one takes neither processing mode nor direction. */
const INHERITED = ['@base', '@language', '@vocab'] as const;

/**
 * A clone that copies nothing before it is changed: jsonld.js makes one for each node with a type, and throws it away when the
 * context it leads to is known. Definitions of terms are replaced but never changed, so they are shared.
 */
class Clone implements ActiveContext {
  previousContext?: ActiveContext;
  inverse: unknown = null;
  readonly getInverse: unknown;
  readonly clone = clone;
  readonly revertToPreviousContext = revertToPreviousContext;
  readonly #from: ActiveContext;
  #mappings?: Map<string, unknown>;
  #protected?: Record<string, boolean>;

  constructor(from: ActiveContext) {
    this.#from = from;
    this.getInverse = from.getInverse;
    if (from.previousContext) this.previousContext = from.previousContext;
    for (const name of INHERITED) if (name in from) Object.assign(this, { [name]: (from as unknown as Record<string, unknown>)[name] });
  }

  get mappings(): Map<string, unknown> { return (this.#mappings ??= new Map(this.#from.mappings)); }
  get protected(): Record<string, boolean> { return (this.#protected ??= { ...this.#from.protected }); }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
