import { html, nothing, type TemplateResult } from 'lit';
import type {
  AdviceView,
  Badge,
  OpenedCard,
  CheckView,
  QuestionView,
  Report,
} from '../../present.js';
import { mark } from '../base/icons.js';
import { save } from '../dom/download.js';
import { closed, lines } from './lines.js';
import { raw } from './raw-credential.js';

/** Actions of the report; without a handler there is no button. */
export interface ReportActions {
  readonly onVerify?: () => void;
  readonly onPrint?: () => void;
  readonly badge?: Badge;
  readonly report?: Report;
  readonly headingLevel: number;
  /** Compares the badge with a person in the page, by an e-mail address. */
  readonly onCompare?: (recipient: string) => void;
  /** True under the panel of the verdict, whose words and time are not repeated. */
  readonly isUnderVerdict?: boolean;
}

/** Renders the field that answers “Is it theirs?”, while no recipient is given. */
function comparison(
  { person, words }: OpenedCard,
  { onCompare, badge, report }: ReportActions,
): TemplateResult | typeof nothing {
  const { identities = [] } = badge?.credential ?? {};
  if (!onCompare || person || report?.authentic !== 'yes' || identities.length === 0)
    return nothing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement).get('recipient');
    if (typeof given === 'string' && given.trim()) onCompare(given.trim());
  };
  return html`<form class="compare" part="compare" @submit=${submit}><label for="compare">${words['compare-hint']}</label>
    <input id="compare" name="recipient" part="input" inputmode="email" autocapitalize="none" autocomplete="off" spellcheck="false" /><button part="button">${words.compare}</button></form>`;
}

/** Names a disclosure by what it explains, since a report has many of them. */
const about = (label: string, of: string): TemplateResult =>
  html`<span aria-hidden="true">${label}</span><span class="sr">${label}: ${of}</span>`;

const question = (view: QuestionView, card: OpenedCard, ui: ReportActions): TemplateResult => html`
  <div class="question" part="question" data-question=${view.id}>
    ${mark(view.mark, view.tone)}
    <dt>${view.question}</dt>
    <dd><span class="wrap" aria-live=${view.id === 'recipient' && ui.onCompare ? 'polite' : nothing}>${view.answer}</span>${view.detail ? html`<small class="wrap">${view.detail}</small>` : nothing}
      ${view.id === 'recipient' ? comparison(card, ui) : nothing}
      ${view.technical.length ? closed(about(card.words.technical, view.question), lines(view.technical), 'technical') : nothing}</dd>
  </div>`;

const check = (view: CheckView, { words }: OpenedCard): TemplateResult => html`
  <li class="marked" part="check" data-outcome=${view.outcome}>${mark(view.mark, view.tone)}<div>
    <span class="wrap">${view.sentence}</span><small>${view.title} · ${view.outcomeWord}</small>
    ${closed(about(words.technical, view.sentence), lines(view.technical), 'technical')}</div></li>`;

const advice = (
  { about, reader, issuer }: AdviceView,
  { words }: OpenedCard,
  alone: boolean,
): TemplateResult => html`
  <div class="advice wrap">${alone ? nothing : html`<p><strong>${about}</strong></p>`}<p>${reader}</p>${issuer ? html`<p class="soft"><strong>${words['if-you-issued']}</strong> ${issuer}</p>` : nothing}</div>`;

/**
 * Makes a receipt of a verification: everything the verdict relies on, and the badge's digest and
 * names (X-52).
 */
export async function receipt(badge: Badge, report: Report): Promise<string> {
  const { toReceipt } = await import('../../receipt.js');
  return JSON.stringify(await toReceipt(report, badge), null, 2);
}

const saveReceipt = async (badge: Badge, report: Report): Promise<void> =>
  save(
    await receipt(badge, report),
    `receipt-${report.checkedAt.slice(0, 10)}.json`,
    'application/json',
  );

/**
 * Renders what a printed report must state by itself, without page and badge: title, issuer, and
 * the digest of the text.
 */
const onPaper = (
  { title, issuer, words }: OpenedCard,
  report: Report | undefined,
): TemplateResult =>
  html`<div class="on-paper">${lines([
    { label: words['column-badge'], value: title.text },
    {
      label: words.issuer,
      value: `${issuer.host.ascii ? `${issuer.host.ascii} · ` : ''}${issuer.name.text}${issuer.nameNote ? ` (${issuer.nameNote})` : ''}`,
    },
    ...(report?.digest ? [{ label: words.digest, value: report.digest }] : []),
  ])}</div>`;

const actions = (
  view: OpenedCard,
  { onVerify, onPrint, badge, report }: ReportActions,
): TemplateResult => html`
  <div class="actions">${onVerify ? html`<button type="button" part="button" @click=${onVerify}>${view.words[report ? 'verify-again' : 'verify']}</button>` : nothing}
  ${badge && report?.digest ? html`<button type="button" part="button receipt" @click=${() => void saveReceipt(badge, report)}>${view.words.receipt}</button>` : nothing}
  ${onPrint ? html`<button type="button" part="button" @click=${onPrint}>${view.words.print}</button>` : nothing}</div>`;

const headline = ({ verdict, words }: OpenedCard, ui: ReportActions): TemplateResult => html`
    <div class="headline" part="headline" id="headline" role="heading" aria-level=${ui.headingLevel}>${mark(verdict.mark, verdict.tone)}<span>${verdict.title}</span></div>
    <p>${verdict.meaning}</p>
    ${verdict.when ? html`<p class="soft"><time datetime=${verdict.when.iso}>${verdict.when.text}</time>. ${words['nothing-sent']}</p>` : nothing}`;

/**
 * Renders the explained verdict: headline, four questions, advice, every check, with technical
 * details and the raw text one click away.
 */
export function explain(view: OpenedCard, ui: ReportActions): TemplateResult {
  const { verdict, words } = view,
    at = ui.headingLevel + 1;
  return html`<section class="report" part="report" aria-labelledby="headline">
    ${ui.isUnderVerdict ? html`<div class="sr" id="headline" role="heading" aria-level=${ui.headingLevel}>${words['how-we-know']}</div>${verdict.tone === 'good' ? nothing : html`<p>${verdict.meaning}</p>`}` : headline(view, ui)}
    ${onPaper(view, ui.report)}
    <div class="sr" role="heading" aria-level=${at}>${words['four-questions']}</div>
    <dl class="questions">${view.questions.map((each) => question(each, view, ui))}</dl>
    ${view.advice.length ? html`<div class="do" part="advice"><div class="section-title" role="heading" aria-level=${at}>${words['what-you-can-do']}</div>${view.advice.map((each) => advice(each, view, view.advice.length === 1))}</div>` : nothing}
    ${view.checks.length ? closed(`${words.checks} (${view.checks.length})`, html`<ul class="rows checks">${view.checks.map((each) => check(each, view))}</ul>`, 'checks') : nothing}
    ${view.asked.length ? closed(words['asked-how'], lines(view.asked), 'asked') : nothing}
    ${raw(view)}
    ${ui.isUnderVerdict && verdict.when ? html`<p class="soft">${words['nothing-sent']}</p>` : nothing}
    ${actions(view, ui)}
  </section>`;
}
