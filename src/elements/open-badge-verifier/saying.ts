import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { Messages } from '../../present.js';
import type { BadgeBatch } from '../controllers/badge-batch.js';

/** What the words about a run are made from. */
export interface Saying {
  readonly batch: BadgeBatch;
  readonly messages: Messages;
  /** How far it was when somebody stopped it. */
  readonly stopped?: { readonly done: number; readonly count: number };
  /** What a camera or a wallet has to say now. */
  readonly way?: string;
  /** How many lines of the table are shown; asked only when that is what there is to say, since it means to arrange them. */
  readonly shown: () => number;
}

/** “3 of 20”, or how many were checked and are valid for the person named. */
export function counts(
  { done, total, items }: BadgeBatch,
  { words, lang }: Messages,
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

/** What a screen reader is told: once for a run, not for each line (WCAG 4.1.3). */
export function announcement({ batch, messages, stopped, way, shown: countShown }: Saying): string {
  const { words, lang, headlines } = messages,
    { items, busy } = batch;
  if (stopped) return fill(words.stopped, stopped, lang);
  if (way || !items.length) return way ?? '';
  if (busy) return headlines.checking.lead;
  const shown = countShown();
  if (shown < items.length) return fill(words['shown-n'], { shown, count: items.length }, lang);
  return items.length > 1 ? counts(batch, messages, 'checked-n') : ofOne(batch);
}

/** When the newest of the answers was found. */
export function checkedAt({ items }: BadgeBatch): TemplateResult | typeof nothing {
  const newest = items
    .flatMap(({ session }) => session.view?.verdict.when ?? [])
    .sort((a, b) => a.iso.localeCompare(b.iso))
    .at(-1);
  return newest ? html`<time class="hint" datetime=${newest.iso}>${newest.text}</time>` : nothing;
}
