import type { DefinitionMessages } from '../../locales/journey/contract.js';
import type { MarkdownText, Phrase } from '../contract.js';
import { DEFINITION_MARKS, markdown } from '../markdown-text.js';
import { PARAM_LIMIT, phrase } from '../sanitize-text.js';

/**
 * Makes the issuer's texts harmless to the page around them, each in the language of the
 * definition; all Markdown of one definition shares a budget.
 */
export class IssuerTexts {
  readonly #budget = { left: DEFINITION_MARKS };

  /**
   * @param messages the language of the page
   * @param lang BCP 47 tag of the definition; default: unknown
   */
  constructor(
    readonly messages: DefinitionMessages,
    private readonly lang?: string,
  ) {}

  /** Gives a text, or `undefined` where nothing of it can be shown. */
  phrase(text: string | undefined, limit?: number): Phrase | undefined {
    return text === undefined
      ? undefined
      : phrase({ value: text, ...(this.lang ? { lang: this.lang } : {}) }, limit);
  }

  /** Gives a name, or “Unnamed” where nothing of it can be shown. */
  name(text: string | undefined, limit: number | undefined = PARAM_LIMIT): Phrase {
    return this.phrase(text, limit) ?? { text: this.messages.words['unknown-name'], dir: 'auto' };
  }

  /** Gives Markdown within its limits. */
  markdown(text: string | undefined): MarkdownText | undefined {
    const found = markdown(text, this.#budget);
    return found && { ...found, ...(this.lang ? { lang: this.lang } : {}) };
  }
}

/** Gives an object with the member, or an empty one where it has no value. */
export const only = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [N in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: Value };
