import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { Disclosure, ShareView } from '../../share.js';
import type { SelectiveDisclosureController } from '../controllers/selective-disclosure-controller.js';

const LONGEST = 80;
/**
 * Members that describe structure rather than content. Digests belong to parts with checkboxes of
 * their own.
 */
const STRUCTURE: readonly string[] = ['type', '@type', '@context', '_sd', '...'];

/** Collects the texts in a value, to describe its content to a person. */
function texts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Array.isArray(value)
    ? value.flatMap(texts)
    : Object.entries(value).flatMap(([name, inner]) =>
        STRUCTURE.includes(name) ? [] : texts(inner),
      );
}

const summary = (value: unknown): string => {
  const text = texts(value).join(' · ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

const choice = (
  part: Disclosure,
  disclosure: SelectiveDisclosureController,
): TemplateResult => html`<label class="choice"><input type="checkbox" .checked=${disclosure.isShared(part)} @change=${(event: Event) => disclosure.set(part, (event.target as HTMLInputElement).checked)} />
        <span class="wrap">${part.name ? html`<strong>${part.name}</strong> ` : nothing}<bdi>${summary(part.value)}</bdi></span></label>`;

/** Renders a checkbox for each part; nothing when the badge has no selectable parts. */
export const selectiveDisclosure = (
  disclosure: SelectiveDisclosureController,
  words: ShareView['words'],
): TemplateResult | typeof nothing =>
  disclosure.parts.length === 0
    ? nothing
    : html`<fieldset class="leaving" part="leaving"><legend>${words['choose-what-goes']}</legend>
      ${disclosure.parts.map((part) => choice(part, disclosure))}
      <p class="soft" role="status">${disclosure.required === undefined ? nothing : fill(words['needed-part'], { name: disclosure.required })}</p></fieldset>`;
