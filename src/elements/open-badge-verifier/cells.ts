import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { QuestionId } from '../../locales/contract.js';
import type { CardView, MarkName, Messages, QuestionView, Report } from '../../present.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import { mark } from '../marks.js';
import { host, words as phrase } from '../views/frame.js';
import { awardedTo } from './candidates.js';

/** What a line is drawn from. */
export interface LineModel {
  readonly item: BatchItem;
  readonly isOpen: boolean;
  readonly messages: Messages;
}

const questionIn = (view: CardView | undefined, id: QuestionId): QuestionView | undefined =>
  view?.questions.find((each) => each.id === id);

/** The shortest true answer to the question in the head of its column: the verdict beside it says why, the card all of it. What we do not know is never a no (R-2). */
const briefly = (name: MarkName, { words }: Messages): string =>
  words[
    name === 'valid' || name === 'signed'
      ? 'yes'
      : name === 'indeterminate' || name === 'unsupported'
        ? 'not-known'
        : 'no'
  ];

/** A mark with its short answer. What was not asked is a dash, said as a sentence; on paper the sentence stands instead of the short answer. */
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
  messages: Messages,
): TemplateResult | typeof nothing =>
  question ? answer(question, briefly(question.mark, messages)) : nothing;

/** A path or an address breaks where a person would break it. */
const breaking = (text: string): TemplateResult =>
  html`<bdi>${text.split(/(?<=[-_./@ ])/).map((each, at) => (at ? html`<wbr />${each}` : each))}</bdi>`;

/** Whose it is: the one of the people named, where there were several. */
function recipient(
  report: Report | undefined,
  asked: QuestionView | undefined,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!asked) return nothing;
  const { words } = messages,
    who = awardedTo(report);
  if (who) return answer(asked, breaking(who), fill(words['awarded-to'], { who }));
  return answer(
    asked,
    asked.mark === 'valid' || asked.mark === 'signed'
      ? words.matches
      : asked.mark === 'note'
        ? words['matches-not']
        : briefly(asked.mark, messages),
  );
}

/**
 * Nobody was asked who vouches: saying so in each of hundreds of lines would hide what matters. That the issuer of a badge which is not authentic was not established, and
 * that all there is of an issuer is a key, stands beside its name (X-34).
 */
const goesWithoutSaying = (
  { authentic, issuer }: Report,
  view: CardView,
  asked: QuestionView,
): boolean =>
  asked.mark === 'unchecked' &&
  authentic !== 'no' &&
  issuer === 'unknown' &&
  view.issuer.host.kind !== 'key';

function issuer(
  { session: { view, report } }: BatchItem,
  { answers }: Messages,
): TemplateResult | typeof nothing {
  if (!view) return nothing;
  const asked = questionIn(report && view, 'issuer'),
    { host: address, name } = view.issuer;
  // the address stands above it already
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
  return html`${asked ? html`<span class="ask">${asked.question}</span>` : nothing}<b>${host(address, view.words['mixed-scripts'])}</b><span class="name">${phrase(name)}</span>${said}`;
}

/** The cells of a line. */
export function cells({ item, isOpen, messages }: LineModel, turn: () => void): TemplateResult {
  const {
      id,
      file,
      session: { view, report, verdict },
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
    <td data-column="recipient">${recipient(report, of('recipient'), messages)}</td>
    <td data-column="file">${breaking(file)}</td>`;
}
