import { html, nothing, type TemplateResult } from 'lit';
import type { Share, ShareView } from '../../share.js';
import type { SelectiveDisclosureController } from '../controllers/selective-disclosure-controller.js';
import { mark } from '../base/icons.js';
import { selectiveDisclosure } from './selective-disclosure.js';

/** The reader's choice to have the recipient named, and how to change it. */
export interface NameChoice {
  readonly isNamed: boolean;
  readonly onNamed: (isNamed: boolean) => void;
}

/** Renders the choice to name the recipient, for a badge that has a name that can be shown. */
const nameChoice = (
  { person, words }: ShareView,
  { isNamed, onNamed }: NameChoice,
): TemplateResult | typeof nothing =>
  person
    ? html`<label class="choice"><input type="checkbox" id="show-name" .checked=${isNamed} @change=${(event: Event) => onNamed((event.target as HTMLInputElement).checked)} /> <span>${words['show-name']}</span></label>`
    : nothing;

/**
 * Renders what a reader will see, as one line that opens to the list. It is open from the start
 * where the badge names a person in plain text (X-50), and where its holder can withhold parts.
 */
export function privacy(
  { privacy: notes, privacyInBrief, view }: Share,
  choice: NameChoice,
  disclosure?: SelectiveDisclosureController,
): TemplateResult {
  const { words } = view,
    isPersonal = notes.some(({ level }) => level === 'warn'),
    isOpen = isPersonal || (disclosure?.parts.length ?? 0) > 0;
  return html`<details class="privacy" part="privacy" ?open=${isOpen}><summary>${isPersonal ? mark('note', 'warn') : nothing}<span class="sees">${privacyInBrief}</span> <span class="review">${words.review}</span></summary>
    <div class="do"><ul class="rows">${notes.map(({ text, level, part }) => html`<li class="marked">${level === 'warn' ? mark('note', 'warn') : html`<span class="point"></span>`}<span class="wrap">${text}${part ? html` <em class="leave">${words['can-be-left-out']}</em>` : nothing}</span></li>`)}</ul>
    <p class="soft">${words['stays-in-file']}</p>${nameChoice(view, choice)}${disclosure ? selectiveDisclosure(disclosure, words) : nothing}</div></details>`;
}
