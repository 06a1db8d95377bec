import { html, nothing, type TemplateResult } from 'lit';
import type { DefinitionMessages } from '../../locales/journey/contract.js';
import { definitionView } from '../../view/journey/definition.js';
import type { DefinitionView, FactView } from '../../view/journey/contract.js';
import { adopt } from '../dom/adopt-styles.js';
import { account } from '../styles/details.styles.js';
import { panels } from '../styles/panels.styles.js';
import { readable } from '../styles/readable.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { host, words } from '../views/card-parts.js';
import { definitionStyles } from './definition.styles.js';
import { prose, sections } from './sections.js';

const fact = ({ label, value, note }: FactView): TemplateResult =>
  html`<div><dt>${label}</dt><dd><bdi>${value}</bdi>${note ? html`<span class="soft">${words(note)}</span>` : nothing}</dd></div>`;

/** A tick, drawn as a line so that it is printed. */
const tick = html`<svg class="tick" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M3 8.5l3.2 3.2L13 4.8" /></svg>`;

const image = (src: string): TemplateResult =>
  html`<div class="art" part="image"><img src=${src} alt="" width="96" height="96" decoding="async" referrerpolicy="no-referrer" part="img" /></div>`;

/** Renders the header: title, issuer and competency; then the promises and the facts. */
const header = (
  view: DefinitionView,
  say: DefinitionMessages['words'],
  level: number,
  id?: string,
): TemplateResult =>
  html`<header class="head">${view.image ? image(view.image) : nothing}<div class="text">
      <p class="eyebrow">${say['micro-credential']}</p>
      <div class="title" part="title" role="heading" aria-level=${level} id=${id ?? nothing}>${words(view.title)}</div>
      <p class="by">${words(view.issuer.name)}${view.issuer.host ? html` <span class="host">${host(view.issuer.host)}</span>` : nothing}</p>
    </div></header>
    <p class="competency" part="competency">${words(view.competency)}</p>
    <ul class="promises" part="promises" role="list">${view.promises.map((each) => html`<li>${tick}${each}</li>`)}</ul>
    ${prose(view.priorLearning, level + 1)}
    <dl class="facts" part="facts">${view.facts.map(fact)}</dl>`;

/** Everything that is loaded when there is a definition to show: its view, templates and styles. */
export const definitionViews = {
  view: definitionView,
  header,
  sections,
  adopt: (root: ParentNode): void =>
    adopt(root, tokens, panels, account, definitionStyles, readable),
};
/** Type of these parts, for elements that load them. */
export type DefinitionViews = typeof definitionViews;
