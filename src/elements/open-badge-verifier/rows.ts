import { html, nothing, type TemplateResult } from 'lit';
import type { CardView, QuestionView } from '../../present.js';
import type { BatchItem } from '../controllers/badge-batch.js';
import { mark } from '../marks.js';
import { host, words as phrase } from '../views/frame.js';

/** Whose it is, in a word; nobody was named, or it could not be told: a dash. */
const answer = ({ mark: name, tone }: QuestionView, words: CardView['words']): TemplateResult | string =>
  name === 'valid' || name === 'invalid' ? html`<span class="answer">${mark(name, tone)}<span>${words[name === 'valid' ? 'matches' : 'matches-not']}</span></span>` : '–';

/** One badge of many: what it is, what came out, who issued it, whose it is, which file it was. */
const row = ({ id, file, session }: BatchItem, selected: boolean, select: () => void): TemplateResult => {
  const { view, trouble, status } = session, verdict = trouble?.verdict ?? (status === 'checking' ? view?.checking : view?.verdict);
  return html`<tr ?data-selected=${selected} data-verdict=${verdict?.verdict ?? status}>
    <td data-column="badge"><button type="button" aria-pressed=${selected} aria-controls="chosen" id=${`item-${id}`} @click=${select}>${view ? phrase(view.title) : html`<bdi>${file}</bdi>`}</button></td>
    <td data-column="verdict">${verdict ? html`<span class="verdict" data-tone=${verdict.tone}>${mark(verdict.mark, verdict.tone)}<b>${verdict.lead}</b><small>${verdict.reason}</small></span>` : '…'}</td>
    <td data-column="issuer">${view ? html`<b>${host(view.issuer.host, view.words['mixed-scripts'])}</b><br />${phrase(view.issuer.name)}` : nothing}</td>
    <td data-column="recipient">${session.report && view ? answer(view.questions.find(({ id: of }) => of === 'recipient')!, view.words) : nothing}</td>
    <td data-column="file"><bdi>${file}</bdi></td>
  </tr>`;
};

/** The badges of a batch as a table; at small widths the same table is drawn as a list. */
const table = (items: readonly BatchItem[], chosen: BatchItem | undefined, words: CardView['words'], select: (item: BatchItem) => void): TemplateResult => html`
  <div class="table" part="table" tabindex="0" role="region" aria-label=${words["results-of"]}><table>
    <thead><tr>${(['badge', 'verdict', 'issuer', 'recipient', 'file'] as const).map((name) => html`<th scope="col">${words[`column-${name}`]}</th>`)}</tr></thead>
    <tbody>${items.map((item) => row(item, item === chosen, () => select(item)))}</tbody>
  </table></div>`;

/** What is loaded with the first badges: the table. */
export const rows = { table };
/** The table, as the element holds it. */
export type Rows = typeof rows;
