import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.js';
import type { VerifierMessages } from '../messages.js';
import type { BadgeBatch } from '../../controllers/badge-batch.js';
import { summary } from './summary.js';

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

/** Gives “Checking 3 of 20”. */
export const progressText = ({ done, total }: BadgeBatch, { words, lang }: VerifierMessages) =>
  fill(words['checking-n'], { done, count: total }, lang);

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
  return items.length > 1 ? summary(items, messages) : ofOne(batch);
}

/** Renders the time of the newest result. */
export function checkedAt({ items }: BadgeBatch): TemplateResult | typeof nothing {
  const newest = items
    .flatMap(({ session }) => session.view?.verdict.when ?? [])
    .sort((a, b) => a.iso.localeCompare(b.iso))
    .at(-1);
  return newest ? html`<time class="hint" datetime=${newest.iso}>${newest.text}</time>` : nothing;
}
