import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogMessages } from '../../locales/journey/contract.js';
import {
  catalogItem,
  EVERYTHING,
  facetsOf,
  foundItems,
  groupsOf,
  shownOf,
  type CatalogGroup,
  type CatalogItem,
  type CatalogQuery,
} from '../../view/journey/catalog.js';
import { adopt } from '../dom/adopt-styles.js';
import { readable } from '../styles/readable.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { words } from '../views/card-parts.js';
import { catalogStyles } from './catalog.styles.js';

/** Everything that a catalog renders. */
export interface CatalogModel {
  readonly items: readonly CatalogItem[];
  readonly groups: readonly CatalogGroup[];
  readonly query: CatalogQuery;
  readonly messages: CatalogMessages;
  readonly headingLevel: number;
  readonly onQuery: (change: Partial<CatalogQuery>) => void;
  readonly onOpen: (item: CatalogItem, event: Event) => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

const chooser = (
  label: string,
  id: string,
  chosen: string,
  options: readonly (readonly [value: string, word: string])[],
  changed: (value: string) => void,
): TemplateResult =>
  html`<label class="tool">${label} <select part="input" id=${id} @change=${(event: Event) => changed(valueOf(event))}>${options.map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`)}</select></label>`;

const named = (all: readonly string[]): readonly (readonly [string, string])[] =>
  all.map((each) => [each, each]);

function tools({ items, query, messages, onQuery }: CatalogModel): TemplateResult {
  const { words: say, lang } = messages,
    { skills, issuers } = facetsOf(items, lang);
  return html`<div class="tools" part="tools" role="search"><label class="tool">${say.search} <input part="input" id="search" type="search" .value=${query.search} @input=${(event: Event) => onQuery({ search: valueOf(event) })} /></label>
    ${chooser(say['filter-skill'], 'skill', query.skill, [['', say['all-skills']], ...named(skills)], (skill) => onQuery({ skill }))}
    ${chooser(say['filter-issuer'], 'issuer', query.issuer, [['', say['all-issuers']], ...named(issuers)], (issuer) => onQuery({ issuer }))}
    ${chooser(
      say['filter-cost'],
      'cost',
      query.cost,
      [
        ['', say['any-cost']],
        ['free', say.free],
        ['fee', say['with-fee']],
      ],
      (cost) => onQuery({ cost: cost as CatalogQuery['cost'] }),
    )}</div>`;
}

const title = (item: CatalogItem, { onOpen }: CatalogModel): TemplateResult =>
  item.link
    ? html`<a part="link" href=${item.link.href} rel="noopener noreferrer ugc" @click=${(event: Event) => onOpen(item, event)}>${words(item.title)}</a>`
    : html`<button type="button" part="link" class="quiet-button" @click=${(event: Event) => onOpen(item, event)}>${words(item.title)}</button>`;

const card = (item: CatalogItem, model: CatalogModel): TemplateResult =>
  html`<li class="item" part="item"><div class="item-title" role="heading" aria-level=${model.headingLevel + 1}>${title(item, model)}</div>
    <p class="by">${words(item.issuer)} · <bdi>${item.fee}</bdi></p><p>${words(item.competency)}</p>
    ${item.skills.length ? html`<ul class="chips" role="list">${item.skills.map((skill) => html`<li>${words(skill)}</li>`)}</ul>` : nothing}</li>`;

const group = ({ kind, items }: CatalogGroup, model: CatalogModel): TemplateResult => {
  const { words: say } = model.messages,
    steps = items.map((item) => html`<li>${title(item, model)}</li>`);
  return html`<section class="group" part=${kind}><div class="item-title" role="heading" aria-level=${model.headingLevel + 1}>${say[kind]}</div><p class="soft">${say[`${kind}-hint`]}</p>
    ${kind === 'pathway' ? html`<ol class="way" role="list">${steps}</ol>` : html`<ul class="way" role="list">${steps}</ul>`}</section>`;
};

function results(model: CatalogModel): TemplateResult {
  const { items, query, messages, onQuery } = model,
    { words: say } = messages,
    found = foundItems(items, query);
  return html`<p class="soft" role="status" part="count">${found.length === 0 ? say['nothing-found'] : shownOf(found.length, items.length, messages)}</p>
    ${found.length === 0 ? html`<p><button type="button" part="button" id="clear" @click=${() => onQuery(EVERYTHING)}>${say['clear-filters']}</button></p>` : nothing}
    <ul class="items" role="list">${found.map((item) => card(item, model))}</ul>`;
}

function draw(model: CatalogModel): TemplateResult {
  const { items, groups, query, messages, headingLevel } = model,
    { words: say } = messages;
  const isWhole = Object.values(query).every((choice) => choice === '');
  return html`<div class="title" part="title" role="heading" aria-level=${headingLevel}>${say.catalog}</div>
    ${items.length === 0 ? html`<p part="empty">${say['catalog-empty']}</p>` : html`${tools(model)}${isWhole ? groups.map((each) => group(each, model)) : nothing}${results(model)}`}`;
}

/** Everything that is loaded when there is a catalog to show. */
export const catalogViews = {
  item: catalogItem,
  groups: groupsOf,
  everything: EVERYTHING,
  draw,
  adopt: (root: ParentNode): void => adopt(root, tokens, catalogStyles, readable),
};
/** Type of these parts, for the element that loads them. */
export type CatalogViews = typeof catalogViews;
