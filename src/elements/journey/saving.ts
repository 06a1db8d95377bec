import { html, nothing, type TemplateResult } from 'lit';
import type { SaveStatus } from '../../journey/application/autosave.js';
import { fill } from '../../locales/fill.js';
import type { FormMessages } from '../../locales/journey/contract.js';

/** State of a draft that is being saved. */
export interface SavingModel {
  readonly messages: FormMessages;
  readonly session: { readonly saving: SaveStatus['state']; readonly hasTakenOver: boolean };
  readonly isOnline: boolean;
  /** Pieces that are done, and all of them. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

/** Words the state of saving. */
function saving({ session: { saving: state }, messages: { words: say } }: SavingModel): string {
  if (state === 'saved') return say['save-saved'];
  if (state === 'unsaved') return say['save-saving'];
  const reason = say[state === 'full' ? 'reason-full' : 'reason-blocked'];
  return fill(say['save-failed'], { reason });
}

/** Renders the line that is always in sight: how much is done, and that it is saved. */
export function savingBar(model: SavingModel): TemplateResult {
  const { session, messages, isOnline, progress, onSave, onCopy } = model,
    { words: say, lang } = messages,
    { done, total } = progress,
    hasFailed = session.saving === 'full' || session.saving === 'unavailable';
  const complete = fill(say['done-n'], { done, count: total }, lang);
  return html`<div class="bar" part="bar"><progress max=${total} value=${done} aria-label=${complete}></progress><span>${complete}</span>
    <span class="saved" part="saved" data-state=${session.saving} data-tone=${hasFailed ? 'bad' : 'quiet'}>${saving(model)}</span>
    ${hasFailed ? html`<button type="button" part="button" @click=${onSave}>${say['save-again']}</button><button type="button" part="button" @click=${onCopy}>${say['save-copy']}</button>` : nothing}
    ${isOnline ? nothing : html`<span class="soft" part="offline">${say['offline-note']}</span>`}
    ${session.hasTakenOver ? html`<span class="soft">${say['taken-newer']}</span>` : nothing}</div>`;
}

/**
 * Gives the text for screen readers: a failure at once, “saved” once, and no word while a person
 * types.
 *
 * @param model state of the draft
 * @param others further texts, such as the result of the last act
 */
export function spokenSaving(model: SavingModel, ...others: readonly string[]): string {
  const { session, messages } = model,
    { words: say } = messages;
  const isCalm = session.saving === 'saved' || session.saving === 'unsaved';
  return [
    isCalm ? say['save-saved'] : saving(model),
    session.hasTakenOver ? say['taken-newer'] : '',
    model.isOnline ? '' : say['offline-note'],
    ...others,
  ]
    .filter((each) => each !== '')
    .join(' ');
}
