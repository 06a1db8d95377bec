import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.js';
import type { VerifierMessages } from '../messages.js';

/** Notes of a run: files that were skipped, and the counts at the moment when it was stopped. */
export interface NotesModel {
  readonly messages: VerifierMessages;
  readonly stopped?: { readonly done: number; readonly count: number };
  readonly notes: readonly string[];
}

/** Renders notes: files that were skipped, and that the run was stopped. */
export function notesLine({
  messages: { words, lang },
  stopped,
  notes: given,
}: NotesModel): TemplateResult | typeof nothing {
  const notes = [...(stopped ? [fill(words.stopped, stopped, lang)] : []), ...given];
  return notes.length ? html`<p class="hint" part="notes">${notes.join(' ')}</p>` : nothing;
}
