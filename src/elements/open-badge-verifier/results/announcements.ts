import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.js';
import type { VerifierMessages } from '../messages.js';
import type { BadgeBatch } from '../../controllers/badge-batch.js';

/** Input of the messages about a run. */
export interface AnnouncementInput {
  readonly batch: BadgeBatch;
  readonly messages: VerifierMessages;
  /** The verdict of a running check; undefined until the words of a card are loaded. */
  readonly checking?: string;
  /** Progress when the user stopped it. */
  readonly stopped?: { readonly done: number; readonly count: number };
  /** Current message of the camera or the wallet. */
  readonly way?: string;
  /** Counts the visible rows; called only when needed, since it has to arrange them. */
  readonly shown: () => number;
}

/** Gives “3 of 20”, or the number checked and the number valid for the expected recipient. */
export function counts(
  { done, total, items }: BadgeBatch,
  { words, lang }: VerifierMessages,
  word: 'checking-n' | 'checked-n',
): string {
  const valid = items.filter(
    ({ session: { view, report } }) => report && view?.verdict.mark === 'valid',
  ).length;
  return fill(
    words[word],
    { done, count: word === 'checking-n' ? total : items.length, valid },
    lang,
  );
}

function ofOne({ items: [first] }: BadgeBatch): string {
  const { verdict, view } = first!.session;
  return verdict ? `${view ? `${view.title.text}: ` : ''}${verdict.lead}. ${verdict.reason}` : '';
}

/** Gives the announcement for screen readers: once per run, not per row (WCAG 4.1.3). */
export function announcement({
  batch,
  messages,
  checking = '',
  stopped,
  way,
  shown: countShown,
}: AnnouncementInput): string {
  const { words, lang } = messages,
    { items, busy } = batch;
  if (stopped) return fill(words.stopped, stopped, lang);
  if (way || !items.length) return way ?? '';
  if (busy) return checking;
  const shown = countShown();
  if (shown < items.length) return fill(words['shown-n'], { shown, count: items.length }, lang);
  return items.length > 1 ? counts(batch, messages, 'checked-n') : ofOne(batch);
}

/** Renders the time of the newest result. */
export function checkedAt({ items }: BadgeBatch): TemplateResult | typeof nothing {
  const newest = items
    .flatMap(({ session }) => session.view?.verdict.when ?? [])
    .sort((a, b) => a.iso.localeCompare(b.iso))
    .at(-1);
  return newest ? html`<time class="hint" datetime=${newest.iso}>${newest.text}</time>` : nothing;
}
