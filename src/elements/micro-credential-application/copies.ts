import { html, nothing, type TemplateResult } from 'lit';
import { JourneyError } from '../../journey/error.js';
import { fill } from '../../locales/fill.js';
import type { ApplicationMessages } from '../../locales/journey/contract.js';
import { StorageError } from '../../stores/drafts/storage-error.js';
import type { ApplicationModel } from './model.js';
import { storageReason } from './problems.js';

/** Words why a copy cannot be opened. */
export function copyProblem(error: unknown, messages: ApplicationMessages): string {
  const { words } = messages;
  const isOther = error instanceof JourneyError && error.params['definition'] !== undefined;
  const reason =
    error instanceof StorageError
      ? storageReason(error, messages)
      : words[isOther ? 'reason-other' : 'reason-no-copy'];
  return fill(words['copy-refused'], { reason });
}

const chosen =
  (onImport: ApplicationModel['onImport']) =>
  (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement,
      [file] = input.files ?? [];
    input.value = '';
    if (file) onImport(file);
  };

const choose = (event: Event): void =>
  (event.currentTarget as Element).parentElement!.querySelector('input')!.click();

/** Renders what became of the last copy. */
function last({ copy, messages, onGoBack }: ApplicationModel): TemplateResult | typeof nothing {
  const { words: say } = messages;
  if (copy === undefined) return nothing;
  return copy.step === 'opened'
    ? html`<p part="copy">${say['copy-opened']} <button type="button" part="button" class="quiet-button" id="go-back" @click=${onGoBack}>${say['copy-undo']}</button></p>`
    : html`<p class="problem" part="problem" role="alert" data-tone="bad">${copyProblem(copy.error, messages)}</p>`;
}

/** Renders the ways to take the work to another device, and to open it there. */
export const copies = (model: ApplicationModel): TemplateResult => {
  const { words: say } = model.messages;
  return html`<details class="copies" ?open=${model.copy !== undefined}><summary>${say.copies}</summary>
    <p class="soft">${say['copies-hint']}</p>
    <p class="row"><button type="button" part="button" id="save-copy" @click=${model.onCopy}>${say['save-copy']}</button><button type="button" part="button" id="open-copy" @click=${choose}>${say['open-copy']}</button>
    <input type="file" hidden accept=".json,application/json" @change=${chosen(model.onImport)} /></p>${last(model)}</details>`;
};
