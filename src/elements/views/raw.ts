import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from '../../present.js';
import { closed, lines } from './list.js';

/** Puts the exact text on the clipboard, and says so on the button. */
async function copy(event: Event, text: string, { words }: CardView): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  await navigator.clipboard.writeText(text);
  button.textContent = words.copied;
}

/** The badge as it came, every invisible character made visible; what is copied is exact. */
export const raw = (view: CardView): TemplateResult =>
  closed(
    view.words.raw,
    html`
  <button type="button" part="button copy" @click=${(event: Event) => void copy(event, view.raw.exact, view)}>${view.words.copy}</button>${view.raw.digest ? lines([{ label: view.words.digest, value: view.raw.digest }]) : nothing}
  <pre class="raw" tabindex="0" role="group" aria-label=${view.words.raw} dir="ltr">${view.raw.shown}</pre>`,
    'raw',
  );
