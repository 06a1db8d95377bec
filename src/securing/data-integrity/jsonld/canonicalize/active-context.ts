/** Definition of a term in jsonld.js; its table has null for a term that is switched off. */
export interface TermDefinition {
  readonly '@id': string;
  readonly '@type'?: string;
  readonly '@container'?: readonly string[];
  readonly '@context'?: unknown;
  readonly '@language'?: unknown;
  readonly '@direction'?: unknown;
  readonly reverse?: boolean;
  readonly _prefix?: boolean;
}

/** The part of an active context that the walk of `expandPlain` reads. */
export interface TermTable {
  readonly previousContext?: TermTable | undefined;
  readonly mappings: { get(name: string): TermDefinition | null | undefined };
}

/** The steps between active contexts that are known. */
export interface ContextSteps {
  /** The active context before any local context; undefined if no step is known yet. */
  readonly initial: TermTable | undefined;
  /**
   * Looks up the result of applying a local context to an active one.
   *
   * @param propagates false for type-scoped contexts
   * @returns undefined if only jsonld.js can make this step
   */
  known(active: TermTable, local: unknown, propagates?: boolean): TermTable | undefined;
}

/** An active context of jsonld.js, with only the members used here. */
export interface ActiveContext extends TermTable {
  previousContext?: ActiveContext;
  readonly mappings: Map<string, TermDefinition | null>;
  readonly protected: Record<string, boolean>;
  inverse: unknown;
  readonly getInverse: unknown;
  clone(): ActiveContext;
  revertToPreviousContext(): ActiveContext;
}
/**
 * Makes reverting return the previous context itself instead of a clone, so that its cached results
 * are found again; clones are cheap.
 */
export function keepingIdentity(context: ActiveContext): ActiveContext {
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

/**
 * Keywords that a clone inherits beside its terms; jsonld.js's own clone inherits neither
 * processing mode nor direction.
 */
const INHERITED = ['@base', '@language', '@vocab'] as const;

/**
 * A clone that copies nothing before it is changed. jsonld.js clones a context for each node with a
 * type, and discards the clone once the resulting context is known. Definitions of terms are
 * replaced but never changed, so they are shared.
 */
class Clone implements ActiveContext {
  previousContext?: ActiveContext;
  inverse: unknown = null;
  readonly getInverse: unknown;
  readonly clone = clone;
  readonly revertToPreviousContext = revertToPreviousContext;
  readonly #from: ActiveContext;
  #mappings?: Map<string, TermDefinition | null>;
  #protected?: Record<string, boolean>;

  constructor(from: ActiveContext) {
    this.#from = from;
    this.getInverse = from.getInverse;
    if (from.previousContext) this.previousContext = from.previousContext;
    for (const name of INHERITED)
      if (name in from)
        Object.assign(this, { [name]: (from as unknown as Record<string, unknown>)[name] });
  }

  get mappings(): Map<string, TermDefinition | null> {
    return (this.#mappings ??= new Map(this.#from.mappings));
  }
  get protected(): Record<string, boolean> {
    return (this.#protected ??= { ...this.#from.protected });
  }
}
