import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Renders a checkbox with its label. */
export const checkbox = (
  label: unknown,
  isChecked: boolean,
  changed: (checked: boolean) => void,
  target?: string,
): TemplateResult =>
  html`<label class="check"><input type="checkbox" data-target=${target ?? nothing} .checked=${live(isChecked)} @change=${(event: Event) => changed((event.target as HTMLInputElement).checked)} /><span>${label}</span></label>`;

/** Renders a text area that is as high as its text. */
export const textarea = (
  id: string,
  value: string,
  changed: (text: string) => void,
  more: { readonly about?: string; readonly target?: string; readonly isInvalid?: boolean } = {},
): TemplateResult =>
  html`<textarea part="input" id=${id} rows="3" data-target=${more.target ?? nothing} aria-describedby=${more.about ?? nothing} aria-invalid=${more.isInvalid ? 'true' : nothing} .value=${live(value)} @input=${(event: Event) => changed((event.target as HTMLTextAreaElement).value)}></textarea>`;

/** Renders what is missing as a calm list; each entry leads to its field. */
export const missingList = (
  all: readonly { readonly text: string; readonly target: string }[],
  say: { readonly 'still-missing': string; readonly 'all-complete': string },
  level: number,
  onGo: (target: string) => void,
): TemplateResult =>
  all.length === 0
    ? html`<p class="ready" id="missing" tabindex="-1">${say['all-complete']}</p>`
    : html`<div class="missing" part="missing"><div class="section-title" role="heading" aria-level=${level} id="missing" tabindex="-1">${say['still-missing']}</div>
    <ul role="list">${all.map(({ text, target }) => html`<li><button type="button" part="button" class="quiet-button" @click=${() => onGo(target)}><bdi>${text}</bdi></button></li>`)}</ul></div>`;
