import type { HostView, LinkView, MarkdownText, Phrase } from '../contract.js';

/** A level of a criterion, as its row of the rubric shows it. */
export interface RubricLevelView {
  readonly id: string;
  readonly name: Phrase;
  readonly description?: Phrase;
  /** “Points: 3”. */
  readonly points?: string;
  /** True for the lowest level that earns the micro-credential. */
  readonly isNeeded: boolean;
}

/** A row of the rubric. */
export interface CriterionView {
  readonly id: string;
  readonly name: Phrase;
  readonly description?: Phrase;
  /** From low to high. */
  readonly levels: readonly RubricLevelView[];
  /** “Shown by: Lesson plan, Reflection”. */
  readonly shownBy?: string;
}

/** An answer or a work that is asked for. */
export interface RequirementView {
  readonly id: string;
  readonly prompt: Phrase;
  readonly guidance?: MarkdownText;
  /** Its rules in words: kind, number, length, size, types. */
  readonly rules: readonly string[];
}

/** A part of the submission. */
export interface PartView {
  readonly id: string;
  /** “Part 2”. */
  readonly position: string;
  readonly name: Phrase;
  readonly description?: MarkdownText;
  readonly requirements: readonly RequirementView[];
  readonly criteria: readonly CriterionView[];
}

/** A publication or page, which may be followed where its URL is one. */
export interface ReferenceView {
  readonly title: Phrase;
  readonly link?: LinkView;
  readonly note?: MarkdownText;
}

/** A component of the key method. */
export interface ComponentView {
  readonly name: Phrase;
  readonly description?: MarkdownText;
}

/** A skill, with the code and the framework that it is from. */
export interface SkillView {
  readonly name: Phrase;
  readonly from?: string;
  readonly link?: LinkView;
}

/** Micro-credentials in one relation to this one. */
export interface RelatedView {
  /** “Stacks with”. */
  readonly relation: string;
  readonly items: readonly {
    readonly id: string;
    readonly name: Phrase;
    readonly link?: LinkView;
  }[];
}

/** A label and its value, both decided. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly note?: Phrase;
}

/** Everything that the public page of a micro-credential shows, decided. */
export interface DefinitionView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: Phrase;
  readonly competency: Phrase;
  /** `data:` URL, or a URL of the issuer's own host. */
  readonly image?: string;
  readonly issuer: { readonly name: Phrase; readonly host?: HostView };
  /** No time limit, prior learning counts, no course required. */
  readonly promises: readonly string[];
  readonly priorLearning?: MarkdownText;
  /** Fee, attempts, assessment, decision. */
  readonly facts: readonly FactView[];
  readonly keyMethod?: MarkdownText;
  readonly components: readonly ComponentView[];
  readonly rationale?: MarkdownText;
  readonly research: readonly ReferenceView[];
  readonly resources: readonly ReferenceView[];
  readonly guidelines?: MarkdownText;
  readonly parts: readonly PartView[];
  readonly skills: readonly SkillView[];
  readonly related: readonly RelatedView[];
  readonly version: string;
}
