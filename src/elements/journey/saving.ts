import { html, nothing, type TemplateResult } from 'lit';
import type { SaveProblem, SaveStatus } from '../../journey/application/autosave.js';
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

/** Words of the reasons why something is not saved. */
export const REASONS = {
  full: 'reason-full',
  unavailable: 'reason-blocked',
  offline: 'reason-offline',
  refused: 'reason-refused',
  'too-large': 'reason-too-large',
} as const satisfies Record<SaveProblem, keyof FormMessages['words']>;

/** Words the state of saving. */
function saving({ session: { saving: state }, messages: { words: say } }: SavingModel): string {
  if (state === 'saved') return say['save-saved'];
  if (state === 'unsaved') return say['save-saving'];
  return fill(say['save-failed'], { reason: say[REASONS[state]] });
}

/** Renders the line that is always in sight: how much is done, and that it is saved. */
export function savingBar(model: SavingModel): TemplateResult {
  const { session, messages, isOnline, progress, onSave, onCopy } = model,
    { words: say, lang } = messages,
    { done, total } = progress,
    hasFailed = session.saving !== 'saved' && session.saving !== 'unsaved';
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
