import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedCard } from '../../present.js';
import { closed, lines } from './lines.js';

/** Copies the exact text to the clipboard, and confirms it on the button. */
async function copy(event: Event, text: string, { words }: OpenedCard): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  await navigator.clipboard.writeText(text);
  button.textContent = words.copied;
}

/**
 * Shows the badge as it was received, with invisible characters made visible. The copy is exact.
 */
export const raw = (view: OpenedCard): TemplateResult =>
  closed(
    view.words.raw,
    html`
  <button type="button" part="button copy" @click=${(event: Event) => void copy(event, view.raw.exact, view)}>${view.words.copy}</button>${view.raw.digest ? lines([{ label: view.words.digest, value: view.raw.digest }]) : nothing}
  <pre class="raw" tabindex="0" role="group" aria-label=${view.words.raw} dir="ltr">${view.raw.shown}</pre>`,
    'raw',
  );
