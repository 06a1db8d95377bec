import { html, nothing } from 'lit';
import type { QuestionView } from '../../../present.js';
import { day } from '../../../view/dates.js';
import { mark } from '../../base/icons.js';
import { words as phrase } from '../../views/card-parts.js';
import type { Column } from './columns.js';
import { behind, breaking, questionIn, type Cell } from './row.js';
import { shortAnswer, shortMatch } from '../../../view/short-answer.js';

/** Renders a mark without words; its short answer is for screen readers, in print for all. */
const bare = ({ mark: name, tone, answer }: QuestionView, brief: string): unknown =>
  name === 'unchecked'
    ? html`<span class="bare"><span aria-hidden="true">–</span><span class="sr">${answer}</span></span>`
    : html`<span class="bare">${mark(name, tone)}<span class="sr">${brief}</span></span>`;

const plain =
  (id: 'authentic' | 'current'): Cell =>
  ({ item, messages: { words } }) => {
    const question = questionIn(item, id);
    return question ? bare(question, shortAnswer(question.mark, words)) : nothing;
  };

/**
 * Renders the verdict in one word. Its reason is read with it, and shown while the cell is pointed
 * at or the row has the focus (WCAG 1.4.13).
 */
const verdict: Cell = ({ item: { session } }) => {
  const { verdict: said } = session;
  if (!said) return '…';
  return html`<span class="verdict" data-tone=${said.tone}>${mark(said.mark, said.tone)}<b>${said.lead}</b></span><span class="reason wrap"><span class="sr">. </span>${said.reason}</span>`;
};

/**
 * Renders the issuer: its name, and the host behind it. The name is muted where the badge is not
 * authentic: it is no more than a claim.
 */
const issuer: Cell = ({ item }) => {
  const { opened: view, report } = item.session,
    asked = questionIn(item, 'issuer'),
    isListed = report?.issuer === 'trusted' && asked !== undefined;
  if (!view) return nothing;
  return html`<span class="by" ?data-marked=${isListed} ?data-claimed=${report?.authentic === 'no'}>${isListed ? mark(asked!.mark, asked!.tone) : nothing}<span class="line">${phrase(view.issuer.name)}</span><small class="line">${view.issuer.keyNote ?? behind(view)}</small></span>${asked ? html`<span class="sr">. ${asked.answer}</span>` : nothing}`;
};

/** Renders a mark, and the name of the recipient that matches, where several were given. */
const recipient: Cell = ({ item, messages: { words } }) => {
  const asked = questionIn(item, 'recipient'),
    who = item.session.awardedTo;
  if (!asked) return nothing;
  return who
    ? html`<span class="by" data-marked>${mark(asked.mark, asked.tone)}<span class="line">${breaking(who)}</span></span>`
    : bare(asked, shortMatch(asked.mark, words));
};

/** Renders the day of the award; without one, the day from which the badge is valid, named as that. */
const awarded: Cell = ({ item: { session }, messages: { lang } }) => {
  const { badge, report, opened } = session,
    date = opened?.date;
  if (!date) return nothing;
  const awardedOn = day((report?.badge ?? badge)?.credential.awardedDate, lang);
  return html`<time datetime=${date.iso}>${awardedOn ?? date.text}</time>`;
};

/** Cells of a row in one line. */
export const dense: Readonly<Record<Exclude<Column, 'badge'>, Cell>> = {
  verdict,
  authentic: plain('authentic'),
  current: plain('current'),
  issuer,
  recipient,
  awarded,
  file: ({ item: { file } }) => html`<span class="line" title=${file}>${breaking(file)}</span>`,
};
