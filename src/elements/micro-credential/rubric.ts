import { html, nothing, type TemplateResult } from 'lit';
import type { DefinitionMessages } from '../../locales/journey/contract.js';
import type { CriterionView, PartView, RubricLevelView } from '../../view/journey/contract.js';
import { words } from '../views/card-parts.js';

type Words = DefinitionMessages['words'];

const level = (
  { name, description, points, isNeeded }: RubricLevelView,
  say: Words,
  span: number,
): TemplateResult =>
  html`<td role="cell" part="level" colspan=${span > 1 ? span : nothing} ?data-needed=${isNeeded}><span class="level-name">${words(name)}${
    isNeeded ? html` <em part="needed">${say['level-needed']}</em>` : nothing
  }</span>${description ? html`<span class="level-text">${words(description)}</span>` : nothing}${points ? html`<span class="soft">${points}</span>` : nothing}</td>`;

/** Renders a row; its last level fills the columns that other rows have more. */
const row = (
  { name, description, levels, shownBy }: CriterionView,
  say: Words,
  columns: number,
): TemplateResult =>
  html`<tr role="row"><th role="rowheader" scope="row"><span class="level-name">${words(name)}</span>${
    description ? html`<span class="level-text">${words(description)}</span>` : nothing
  }${shownBy ? html`<span class="soft"><bdi>${shownBy}</bdi></span>` : nothing}</th>${levels.map(
    (each, at) => level(each, say, at === levels.length - 1 ? columns - at : 1),
  )}</tr>`;

/**
 * Renders the rubric of a part as a table. Its roles are explicit: in a narrow place its cells are
 * one below the other, and a table that is laid out as blocks loses its own.
 */
export function rubric({ name, criteria }: PartView, say: Words): TemplateResult | typeof nothing {
  if (criteria.length === 0) return nothing;
  const columns = Math.max(1, ...criteria.map(({ levels }) => levels.length));
  return html`<table role="table" part="rubric"><caption class="sr">${say.rubric}: ${words(name)}</caption>
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say.criterion}</th><th role="columnheader" scope="colgroup" colspan=${columns}>${say.levels}</th></tr></thead>
    <tbody role="rowgroup">${criteria.map((criterion) => row(criterion, say, columns))}</tbody></table>`;
}
