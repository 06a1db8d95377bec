import type { JsonObject } from '../../badge/contract.js';
import type { AlignmentDraft, ProfileDraft } from '../../issuing/draft-types.js';

/** A publication or a page that the definition refers to. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
  /** Markdown: the finding that supports the method, or the use of the resource. */
  readonly note?: string;
}

/** A step or an aspect of the key method. */
export interface MethodComponent {
  readonly name: string;
  /** Markdown. */
  readonly description: string;
}

/** One level of a criterion (OB 3.0 RubricCriterionLevel). */
export interface Level {
  /** Unique in its criterion: letters, digits, `.`, `_`, `-`; or an absolute URI. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Points of the level, as the issuer writes them. */
  readonly points?: string;
  /** Members of a RubricCriterionLevel that have no field here, kept as they are. */
  readonly further?: JsonObject;
}

/** A row of the rubric (OB 3.0 ResultDescription of the type `RubricCriterionLevel`). */
export interface Criterion {
  /** Unique in the definition: letters, digits, `.`, `_`, `-`; or an absolute URI. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** From low to high. */
  readonly levels: readonly Level[];
  /** Id of the lowest level that earns the micro-credential. */
  readonly required: string;
  /** Ids of the requirements that show it; each is of the same definition. */
  readonly evidence: readonly string[];
  /** Members of a ResultDescription that have no field here, kept as they are. */
  readonly further?: JsonObject;
}

/** Fewest and most words or items, both inclusive. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** A question that is answered in text. */
export interface TextRequirement {
  readonly kind: 'text';
  /** Unique in the definition, as the id of a criterion. */
  readonly id: string;
  /** The question. */
  readonly prompt: string;
  /** Markdown: advice for the answer. */
  readonly guidance?: string;
  /** Limits in words, as people count them. Default: none. */
  readonly words?: Bounds;
  /** Default: `false`. */
  readonly optional?: boolean;
  /** Members of a Question of the Assessment Extension that have no field here. */
  readonly further?: JsonObject;
}

/** Work that is handed in as files or links. */
export interface ArtifactRequirement {
  readonly kind: 'artifact';
  /** Unique in the definition, as the id of a criterion. */
  readonly id: string;
  /** Name of the work, such as `Lesson plan`. */
  readonly prompt: string;
  /** Markdown: advice for the work. */
  readonly guidance?: string;
  /** Forms that are accepted. */
  readonly accept: ReadonlyArray<'file' | 'link'>;
  /** Media types of files, such as `application/pdf` or `image/*`. Default: all that are known. */
  readonly mediaTypes?: readonly string[];
  /** Largest size of one file, in bytes. Default: 26,214,400 (25 MiB). */
  readonly maxBytes?: number;
  /** Number of files and links together. Default: 1 to 10. */
  readonly count?: Bounds;
  /** Default: `false`. */
  readonly optional?: boolean;
  /** Members of a Question of the Assessment Extension that have no field here. */
  readonly further?: JsonObject;
}

/** An answer or a work that the learner hands in. */
export type Requirement = TextRequirement | ArtifactRequirement;

/** A part of the submission with its rows of the rubric. */
export interface Part {
  /** Unique in the definition, as the id of a criterion. */
  readonly id: string;
  /** `overview`: context questions; `evidence`: work examples; `reflection`. */
  readonly kind: 'overview' | 'evidence' | 'reflection';
  readonly name: string;
  /** Markdown. */
  readonly description?: string;
  readonly requirements: readonly Requirement[];
  readonly criteria: readonly Criterion[];
  /** Members of a Section of the Assessment Extension that have no field here. */
  readonly further?: JsonObject;
}

/** The price of an assessment; a definition without one is free. */
export interface Fee {
  /** Decimal number, such as `30` or `30.00`. */
  readonly amount: string;
  /** ISO 4217, such as `USD`. */
  readonly currency: string;
  readonly note?: string;
}

/** Another micro-credential. */
export interface Related {
  /** Id of its achievement. */
  readonly id: string;
  readonly name?: string;
  /**
   * `stack`: part of the same larger credential; `before`, `after`: neighbours on a pathway;
   * `related`: any other.
   */
  readonly relation: 'stack' | 'before' | 'after' | 'related';
}

/** Rules of the process that the issuer decides. */
export interface Policy {
  /** Most submissions that are assessed; a pre-check costs none. Default: unlimited. */
  readonly attempts?: number;
  /** True where a person of the issuer checks completeness before the review. Default: `false`. */
  readonly preCheckByPerson?: boolean;
  /** True where learners may submit work made together. Default: `true`. */
  readonly collaboration?: boolean;
  /** Number of assessors of each submission. Default: 2. */
  readonly assessors?: number;
  /** Business days until the decision. Default: 14. */
  readonly decisionDays?: number;
  /**
   * `rubric`: the recommendation follows from the levels; `assessor`: each assessor chooses it.
   * Default: `rubric`.
   */
  readonly recommendation?: 'rubric' | 'assessor';
}

/**
 * The published definition of a micro-credential: what everyone reads without an account, and the
 * very rubric that assessors use.
 */
export interface Definition {
  /** Absolute URI; the id of the achievement. */
  readonly id: string;
  /** Version of the definition and its rubric. */
  readonly version: string;
  /** BCP 47, such as `en`. */
  readonly inLanguage?: string;
  readonly name: string;
  /** The competency in one sentence. */
  readonly competency: string;
  /** An https URL or a `data:` URI. */
  readonly image?: string;
  /** Markdown. */
  readonly keyMethod: string;
  readonly components: readonly MethodComponent[];
  /** Markdown: the reason why the method works, beside the research. */
  readonly rationale?: string;
  readonly research: readonly Reference[];
  readonly resources: readonly Reference[];
  /** Markdown: how to submit, and how it is evaluated. */
  readonly guidelines: string;
  readonly parts: readonly Part[];
  readonly issuer: ProfileDraft;
  /** The organisation that assesses, where it is not the issuer. */
  readonly assessor?: ProfileDraft;
  /** Skills of frameworks (OB 3.0 Alignment). */
  readonly skills: readonly AlignmentDraft[];
  readonly tags?: readonly string[];
  readonly fee?: Fee;
  readonly related?: readonly Related[];
  /**
   * Markdown: the issuer's own sentence beside the fixed one that there is no time limit, that prior
   * learning counts and that no course is required.
   */
  readonly priorLearning?: string;
  readonly policy?: Policy;
  /** Members of an OB 3.0 Achievement that have no field here, kept as they are. */
  readonly further?: JsonObject;
}

/** A weakness or fault of a definition, for its author. */
export interface DefinitionFinding {
  /** `required`: the definition cannot be published; `recommended`: it can be better. */
  readonly level: 'required' | 'recommended';
  /** Stable name of the rule, such as `criterion-unreachable`. */
  readonly code: string;
  /** JSON pointer into the definition. */
  readonly pointer: string;
  /** The reason, in English, for the author. */
  readonly reason: string;
  /** The way to mend it, in English. */
  readonly fix: string;
}
