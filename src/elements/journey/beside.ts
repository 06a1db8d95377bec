import { html, type TemplateResult } from 'lit';
import type { FormMessages } from '../../locales/journey/contract.js';
import type { DefinitionView } from '../../view/journey/contract.js';
import { definitionViews } from '../micro-credential/definition.bundle.js';

/** Renders the definition beside a form; it stays open while a person works. */
export const definitionBeside = ({
  view,
  messages,
  headingLevel,
}: {
  readonly view: DefinitionView;
  readonly messages: FormMessages;
  readonly headingLevel: number;
}): TemplateResult =>
  html`<details class="beside" part="definition"><summary>${messages.words['show-definition']}</summary><div class="sheet">${definitionViews.header(view, messages.words, headingLevel + 1)}${definitionViews.sections(view, messages.words, headingLevel + 2)}</div></details>`;
