import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { PartView, RequirementView } from '../../view/journey/contract.js';
import type {
  WorkFileView,
  WorkItemView,
  WorkLinkView,
  WorkView,
  WrittenView,
} from '../../view/journey/work.js';
import { words } from '../views/card-parts.js';
import { outward } from '../views/lines.js';
import type { AssessmentModel } from './model.js';

type Piece = TemplateResult | typeof nothing;

/** Renders a learner's text as text; a flagged name is marked, also for screen readers. */
const written = (text: WrittenView, flagged: string): TemplateResult =>
  html`<p class="written" part="text">${text.map(({ text: piece, isFlagged }) => (isFlagged ? html`<mark part="flagged">${piece}<span class="flag"> (${flagged})</span></mark>` : piece))}</p>`;

function file(
  { file: given, name, about, isShown, note }: WorkFileView,
  {
    messages: { words: say },
    downloads: { problems, loading },
    canOpenFiles,
    onFile,
  }: AssessmentModel,
): TemplateResult {
  const label = fill(say['download-n'], { name: name.text }),
    isLoading = loading.has(given.id),
    problem = problems.get(given.id);
  return html`<li class="artifact" part="file"><div class="wrap"><strong>${words(name)}</strong>${about ? html`<span class="soft"><bdi>${about}</bdi></span>` : nothing}</div>
    ${isShown && canOpenFiles ? html`<button type="button" part="button" aria-label=${label} ?disabled=${isLoading} @click=${() => onFile(given)}>${say.download}</button>` : nothing}
    ${note ? html`<p class="note" part="note">${note}</p>` : nothing}
    ${problem ? html`<p class="problem" data-tone="bad"><bdi>${problem}</bdi></p>` : nothing}</li>`;
}

const linked = ({ text, link }: WorkLinkView): TemplateResult =>
  html`<li class="artifact" part="link"><div class="wrap">${link ? outward(link, words(text)) : words(text)}</div></li>`;

const item = (
  { prompt }: RequirementView,
  { answer, artifacts, nothing: none }: WorkItemView,
  model: AssessmentModel,
): TemplateResult =>
  html`<div class="item" part="item"><div class="label">${words(prompt)}</div>
    ${answer ? written(answer, model.messages.words.flagged) : nothing}
    ${artifacts.length ? html`<ul class="artifacts" role="list">${artifacts.map((each) => (each.kind === 'file' ? file(each, model) : linked(each)))}</ul>` : nothing}
    ${artifacts.some((each) => each.kind === 'link' && each.link) ? html`<p class="soft">${model.messages.words['link-note']}</p>` : nothing}
    ${none ? html`<p class="soft">${none}</p>` : nothing}</div>`;

/** Renders the work of a part: answers as text, files that can only be saved, links. */
export const partWork = (
  { requirements }: PartView,
  work: WorkView,
  model: AssessmentModel,
): TemplateResult =>
  html`${requirements.map((each) => {
    const found = work.items.get(each.id);
    return found ? item(each, found, model) : nothing;
  })}`;

/** Renders what the learner declared and changed, which belongs to no part. */
export function declared(work: WorkView, model: AssessmentModel): Piece {
  const {
      messages: { words: say },
      headingLevel,
    } = model,
    { collaboration, changes, earlier } = work;
  const title = (text: string): TemplateResult =>
    html`<div class="section-title" role="heading" aria-level=${headingLevel + 1}>${text}</div>`;
  return html`${
    collaboration.length
      ? html`<section class="section" part="collaboration">${title(say.collaboration)}<dl class="feedback">${collaboration.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${written(text, say.flagged)}</dd></div>`)}</dl></section>`
      : nothing
  }${changes ? html`<section class="section" part="changes">${title(say['changes-since'])}${written(changes, say.flagged)}</section>` : nothing}${
    earlier.length
      ? html`<details class="section" part="earlier"><summary>${say['earlier-feedback']}</summary><dl class="feedback">${earlier.map(({ about, text }) => html`<div><dt>${words(about)}</dt><dd class="long">${words(text)}</dd></div>`)}</dl></details>`
      : nothing
  }`;
}
