import type { AlignmentDraft } from '../draft-types.js';

/** A framework file whose skills are read. */
export type SkillFormat = 'case' | 'esco' | 'onet';

/** Options of `importSkills`. */
export interface SkillOptions {
  /** Default: recognised by the content. */
  readonly format?: SkillFormat;
  /**
   * Name of the framework. Default: the title of a CASE document, `ESCO`, or `O*NET`. Add the
   * version of your file: the files of ESCO and O*NET do not state it.
   */
  readonly framework?: string;
  /** Keeps the skills whose name, code or URL contains this text, in any case. Default: all. */
  readonly search?: string;
}

/** Reads the skills of one kind of file. */
export interface SkillReader {
  /** Recognises a file by its beginning: the first line, or `{`. */
  recognise(text: string): boolean;
  read(text: string, framework: string | undefined): Promise<readonly AlignmentDraft[]>;
}
