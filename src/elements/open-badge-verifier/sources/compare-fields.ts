import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.js';
import { day as dayText } from '../../../view/dates.js';
import type { VerifierMessages } from '../messages.js';
import type { PageTrust } from './trusted-lists.js';

/** Values and callbacks of the fields for recipients and trusted issuers. */
export interface CompareActions {
  readonly recipient: string;
  readonly onRecipient: (value: string) => void;
  readonly onTrusted: (value: string) => void;
  /** Lists that the page itself trusts. */
  readonly lists: readonly PageTrust[];
  /** Single issuers that the page itself trusts. */
  readonly issuers: readonly PageTrust[];
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

const field = ({ id, label, hint }: Field, control: unknown): TemplateResult =>
  html`<div class="field"><label for=${id}>${label}</label>${control}<span class="hint" id=${`${id}-hint`}>${hint}</span></div>`;

/** Largest number of names that are shown of what the page trusts. */
const MOST_NAMED = 6;

/** Renders what the page trusts, read-only: the reader’s own issuers are added to it (L7). */
function fromPage(
  word: 'lists-from-page' | 'issuers-from-page',
  all: readonly PageTrust[],
  { words, lang }: VerifierMessages,
): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<p class="from-page">${fill(words[word], { count: all.length }, lang)} ${all
    .slice(0, MOST_NAMED)
    .map(
      ({ name, day }) =>
        html`<span class="chip"><bdi>${name}</bdi>${day ? html` <small>(${dayText(day, lang)})</small>` : nothing}</span> `,
    )}${all.length > MOST_NAMED ? '…' : nothing}</p>`;
}

/** Renders the fields for recipients and for trusted issuers. */
export function compareFields(
  messages: VerifierMessages,
  { recipient, onRecipient, onTrusted, lists, issuers }: CompareActions,
  isShown: boolean,
): TemplateResult {
  const { words } = messages,
    changed = (take: (value: string) => void) => (event: Event) =>
      take((event.target as HTMLInputElement).value);
  return html`<div class="fields" id="comparing" ?hidden=${!isShown}>
    ${field({ id: 'recipient', label: words['recipients-field'], hint: words['recipients-hint'] }, html`<textarea id="recipient" part="input" inputmode="email" aria-describedby="recipient-hint" placeholder=" " autocomplete="off" spellcheck="false" .value=${recipient} @change=${changed(onRecipient)}></textarea>`)}
    ${field(
      { id: 'trusted', label: words['trusted-field'], hint: words['trusted-hint'] },
      html`${fromPage('lists-from-page', lists, messages)}${fromPage('issuers-from-page', issuers, messages)}<textarea id="trusted" part="input" aria-describedby="trusted-hint" placeholder=" " spellcheck="false" autocomplete="off" @change=${changed(onTrusted)}></textarea>`,
    )}
  </div>`;
}
