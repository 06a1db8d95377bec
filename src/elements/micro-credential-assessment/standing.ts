import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentMessages } from '../../locales/journey/contract.js';
import { calibrationView } from '../../view/journey/review.js';
import type { DueView } from '../../view/journey/task.js';
import type { AssessmentModel } from './model.js';
import { hasForm, type Situation } from './situation.js';

type Piece = TemplateResult | typeof nothing;
type Words = AssessmentMessages['words'];
/** Where a task is, in two sentences. */
interface Standing {
  readonly lead: string;
  readonly about: string;
  readonly tone: 'good' | 'warn' | 'quiet';
}

/** The words of each situation; while the assessor reads and marks, nothing has to be told. */
const WORDS: Readonly<
  Partial<
    Record<Situation, readonly [lead: keyof Words, about: keyof Words, tone: Standing['tone']]>
  >
> = {
  offered: ['offer-lead', 'offer-about', 'quiet'],
  declined: ['declined-lead', 'declined-about', 'quiet'],
  loading: ['accepted-lead', 'accepted-about', 'quiet'],
  calibrating: ['calibration-lead', 'calibration-about', 'quiet'],
  returned: ['returned-lead', 'returned-note', 'warn'],
  reconcile: ['reconcile-lead', 'reconcile-about', 'warn'],
  reviewed: ['reviewed-lead', 'reviewed-about', 'quiet'],
  'calibration-wait': ['calibration-lead', 'calibration-wait', 'quiet'],
  agreed: ['agreed-lead', 'agreed-about', 'good'],
  third: ['reviewed-lead', 'third-about', 'quiet'],
};

const due = ({ iso, text, left, isOverdue }: DueView, say: Words): TemplateResult =>
  html`<p class="due" part="due" data-tone=${isOverdue ? 'warn' : 'quiet'}>${say['review-due']}: <time datetime=${iso}>${text}</time> (${left})</p>`;

const shown = (
  { lead, about, tone }: Standing,
  more: unknown,
  headingLevel: number,
): TemplateResult =>
  html`<section class="standing" part="standing" data-tone=${tone}><div class="lead" role="heading" aria-level=${headingLevel + 1} id="standing" tabindex="-1">${lead}</div>${about ? html`<p>${about}</p>` : nothing}${more}</section>`;

function calibrated({ status, definition, messages, headingLevel }: AssessmentModel): Piece {
  if (!status.calibration) return nothing;
  const { lead, about, exact, misses } = calibrationView(
    status.calibration,
    status.exact,
    definition,
    messages,
  );
  const tone = status.calibration.isPassed ? 'good' : 'warn';
  return shown(
    { lead, about, tone },
    html`<p>${exact}</p>${misses.length ? html`<div class="section-title" role="heading" aria-level=${headingLevel + 2}>${messages.words['calibration-differed']}</div><ul class="sent" part="misses">${misses.map((each) => html`<li><bdi>${each}</bdi></li>`)}</ul>` : nothing}`,
    headingLevel,
  );
}

/** Renders where a task is: its words, the note of the grantor, and the due date. */
export function standing(model: AssessmentModel): Piece {
  const { situation, messages, headingLevel, due: until } = model,
    { words: say } = messages;
  if (situation === 'calibrated') return calibrated(model);
  const isOpen = hasForm(situation) || situation === 'offered';
  const isLate = isOpen && (until?.isOverdue ?? false);
  const [lead, about, tone] =
    WORDS[situation] ??
    (isLate ? (['overdue-lead', 'overdue-about', 'warn'] as const) : [undefined, undefined]);
  const date = isOpen && until ? due(until, say) : nothing;
  if (lead === undefined) return date;
  const note =
    situation === 'returned' && model.note
      ? html`<blockquote part="returned-note" dir="auto"><bdi>${model.note}</bdi></blockquote>`
      : nothing;
  return shown(
    { lead: say[lead], about: say[about], tone: isLate ? 'warn' : tone },
    html`${note}${date}`,
    headingLevel,
  );
}
