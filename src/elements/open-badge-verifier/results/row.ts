import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.js';
import type { QuestionId } from '../../../locales/contract.js';
import type { OpenedCard, QuestionView, Report } from '../../../present.js';
import type { TableMessages } from '../messages.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import { mark } from '../../base/icons.js';
import { host, words as phrase } from '../../views/card-parts.js';
import { shortAnswer, shortMatch } from './short-answer.js';

/** Everything that a row renders. */
export interface LineModel {
  readonly item: BatchItem;
  readonly isOpen: boolean;
  readonly messages: TableMessages;
}

const questionIn = (view: OpenedCard | undefined, id: QuestionId): QuestionView | undefined =>
  view?.questions.find((each) => each.id === id);

/**
 * Renders a mark with its short answer. A question that was not checked is a dash, with a sentence
 * for screen readers; in print the sentence replaces the short answer.
 */
const answer = (
  { question, mark: name, tone, answer: text }: QuestionView,
  brief: unknown,
  full = text,
): TemplateResult =>
  html`<span class="answer"><span class="ask">${question}</span>${
    name === 'unchecked'
      ? html`<span class="brief"><span aria-hidden="true">–</span><span class="sr">${full}</span></span>`
      : html`${mark(name, tone)}<span class="brief wrap">${brief}</span>`
  }<span class="full wrap">${full}</span></span>`;

const plain = (
  question: QuestionView | undefined,
  messages: TableMessages,
): TemplateResult | typeof nothing =>
  question ? answer(question, shortAnswer(question.mark, messages.words)) : nothing;

/** Lets a path or a URL break only after punctuation. */
const breaking = (text: string): TemplateResult =>
  html`<bdi>${text.split(/(?<=[-_./@ ])/).map((each, at) => (at ? html`<wbr />${each}` : each))}</bdi>`;

/** Renders the recipient: the matching one, where several were given. */
function recipient(
  who: string | undefined,
  asked: QuestionView | undefined,
  messages: TableMessages,
): TemplateResult | typeof nothing {
  if (!asked) return nothing;
  const { words } = messages;
  if (who) return answer(asked, breaking(who), fill(words['awarded-to'], { who }));
  return answer(asked, shortMatch(asked.mark, words));
}

/**
 * Tells whether the sentence about an issuer that was not compared with any trust list can be
 * hidden: in hundreds of rows it would obscure what matters. It is shown beside the name when the
 * badge is not authentic, so that its issuer was not established, and when the issuer is only a key
 * (X-34).
 */
const goesWithoutSaying = (
  { authentic, issuer }: Report,
  view: OpenedCard,
  asked: QuestionView,
): boolean =>
  asked.mark === 'unchecked' &&
  authentic !== 'no' &&
  issuer === 'unknown' &&
  view.issuer.host.kind !== 'key';

function issuer(
  { session: { opened: view, report } }: BatchItem,
  { answers }: TableMessages,
): TemplateResult | typeof nothing {
  if (!view) return nothing;
  const asked = questionIn(report && view, 'issuer'),
    { host: url, name } = view.issuer;
  // The host is already shown above it.
  const sentence =
    report?.issuer === 'unlisted' && report.authentic === 'yes'
      ? answers.issuer.unlisted
      : asked?.answer;
  const said =
    report && asked
      ? goesWithoutSaying(report, view, asked)
        ? html`<span class="sr">${sentence}</span>`
        : html`<span class="vouched">${mark(asked.mark, asked.tone)}<span class="wrap">${sentence}</span></span>`
      : nothing;
  return html`${asked ? html`<span class="ask">${asked.question}</span>` : nothing}<b>${host(url, view.words['mixed-scripts'])}</b><span class="name">${phrase(name)}</span>${said}`;
}

/** Renders the cells of a row. */
export function cells({ item, isOpen, messages }: LineModel, turn: () => void): TemplateResult {
  const {
      id,
      file,
      session: { opened: view, report, verdict, awardedTo },
    } = item,
    of = (question: QuestionId) => questionIn(report && view, question);
  return html`
    <th scope="row" data-column="badge"><button type="button" aria-expanded=${isOpen} aria-controls=${isOpen ? 'chosen' : nothing} id=${`item-${id}`} @click=${turn}>${view ? phrase(view.title) : breaking(file)}</button></th>
    <td data-column="verdict">${
      verdict
        ? html`<span class="verdict" data-tone=${verdict.tone}>${mark(verdict.mark, verdict.tone)}<b>${verdict.lead}</b><small class="wrap">${verdict.reason}</small>${
            verdict.when ? html`<small class="full">${verdict.when.text}</small>` : nothing
          }</span>`
        : '…'
    }</td>
    <td data-column="authentic">${plain(of('authentic'), messages)}</td>
    <td data-column="current">${plain(of('current'), messages)}</td>
    <td data-column="issuer">${issuer(item, messages)}</td>
    <td data-column="recipient">${recipient(awardedTo, of('recipient'), messages)}</td>
    <td data-column="file">${breaking(file)}</td>`;
}
