import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../locales/fill.js';
import type { QuestionId } from '../../../locales/contract.js';
import type { OpenedCard, QuestionView, Report } from '../../../present.js';
import type { TableMessages } from '../messages.js';
import type { BatchItem } from '../../controllers/badge-batch.js';
import { mark } from '../../base/icons.js';
import { host, words as phrase } from '../../views/card-parts.js';
import type { Column } from './columns.js';
import { shortAnswer, shortMatch } from '../../../view/short-answer.js';

/** Everything that a row renders. */
export interface LineModel {
  readonly item: BatchItem;
  readonly isOpen: boolean;
  readonly messages: TableMessages;
}
/** Content of a cell. */
export type Cell = (line: LineModel) => unknown;

/** Finds the answer to a question, once the badge is verified. */
export const questionIn = (
  { session: { opened, report } }: BatchItem,
  id: QuestionId,
): QuestionView | undefined =>
  report ? opened?.questions.find((each) => each.id === id) : undefined;

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

const plain =
  (id: 'authentic' | 'current'): Cell =>
  ({ item, messages }) => {
    const question = questionIn(item, id);
    return question ? answer(question, shortAnswer(question.mark, messages.words)) : nothing;
  };

/** Lets a path or a URL break only after punctuation. */
export const breaking = (text: string): TemplateResult =>
  html`<bdi>${text.split(/(?<=[-_./@ ])/).map((each, at) => (at ? html`<wbr />${each}` : each))}</bdi>`;

/** Renders the recipient: the matching one, where several were given. */
const recipient: Cell = ({ item, messages: { words } }) => {
  const asked = questionIn(item, 'recipient'),
    who = item.session.awardedTo;
  if (!asked) return nothing;
  if (who) return answer(asked, breaking(who), fill(words['awarded-to'], { who }));
  return answer(asked, shortMatch(asked.mark, words));
};

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

/** Renders the answer about the issuer below its name; the host is not repeated. */
function vouched(
  { item: { session }, messages: { answers } }: LineModel,
  asked: QuestionView,
): unknown {
  const { opened: view, report } = session;
  if (!view || !report) return nothing;
  const sentence =
    report.issuer === 'unlisted' && report.authentic === 'yes'
      ? answers.issuer.unlisted
      : asked.answer;
  return goesWithoutSaying(report, view, asked)
    ? html`<span class="sr">${sentence}</span>`
    : html`<span class="vouched">${mark(asked.mark, asked.tone)}<span class="wrap">${sentence}</span></span>`;
}

/** Renders the host behind an issuer's name; a DID is for the details (L6). */
export const behind = ({
  issuer: { host: url },
  words: { 'mixed-scripts': mixed },
}: OpenedCard): unknown => (url.kind === 'host' ? host(url, mixed) : nothing);

const issuer: Cell = (line) => {
  const { opened: view } = line.item.session,
    asked = questionIn(line.item, 'issuer');
  if (!view) return nothing;
  return html`${asked ? html`<span class="ask">${asked.question}</span>` : nothing}<b>${phrase(view.issuer.name)}</b><span class="host">${behind(view)}</span>${asked ? vouched(line, asked) : nothing}`;
};

const verdict: Cell = ({ item: { session } }) => {
  const { verdict: said } = session;
  if (!said) return '…';
  return html`<span class="verdict" data-tone=${said.tone}>${mark(said.mark, said.tone)}<b>${said.lead}</b><small class="wrap">${said.reason}</small>${
    said.when ? html`<small class="full">${said.when.text}</small>` : nothing
  }</span>`;
};

/** Renders the name of the badge; without one, that of its file. */
export const title = ({ session: { opened }, file }: BatchItem): TemplateResult =>
  opened ? phrase(opened.title) : breaking(file);

/** Cells of a row with its reasons. */
export const roomy: Readonly<Record<Exclude<Column, 'badge'>, Cell>> = {
  verdict,
  authentic: plain('authentic'),
  current: plain('current'),
  issuer,
  recipient,
  awarded: () => nothing,
  file: ({ item: { file } }) => breaking(file),
};
