import { html, nothing, type TemplateResult } from 'lit';
import type { DefinitionMessages } from '../../locales/journey/contract.js';
import type { MarkdownText, Phrase } from '../../view/contract.js';
import type {
  ComponentView,
  DefinitionView,
  PartView,
  ReferenceView,
  RelatedView,
  RequirementView,
  SkillView,
} from '../../view/journey/contract.js';
import { words } from '../views/card-parts.js';
import { outward } from '../views/lines.js';
import { markdown } from '../views/markdown.js';
import { rubric } from './rubric.js';

type Piece = TemplateResult | typeof nothing;
type Words = DefinitionMessages['words'];

/** Renders the issuer's Markdown in its language. */
export const prose = (text: MarkdownText | undefined, level: number): Piece =>
  text ? html`<div lang=${text.lang ?? nothing}>${markdown(text.markdown, level)}</div>` : nothing;

const section = (part: string, title: string, level: number, content: unknown): TemplateResult =>
  html`<section part=${part}><div class="section-title" role="heading" aria-level=${level}>${title}</div><div class="told">${content}</div></section>`;

/** Renders a section only where it has content. */
const listed = <Item>(
  items: readonly Item[],
  render: (items: readonly Item[]) => TemplateResult,
): Piece => (items.length > 0 ? render(items) : nothing);

const linked = (text: Phrase, target: ReferenceView['link']): TemplateResult =>
  target ? outward(target, words(text)) : words(text);

const component = ({ name, description }: ComponentView, level: number): TemplateResult =>
  html`<li><strong>${words(name)}</strong>${prose(description, level)}</li>`;

const reference = ({ title, link, note }: ReferenceView, level: number): TemplateResult =>
  html`<li><span class="cited">${linked(title, link)}</span>${prose(note, level)}</li>`;

const skill = ({ name, from, link }: SkillView): TemplateResult =>
  html`<li>${linked(name, link)}${from ? html`<span class="soft wrap"><bdi>${from}</bdi></span>` : nothing}</li>`;

const relation = ({ relation: label, items }: RelatedView): TemplateResult =>
  html`<div><dt>${label}</dt>${items.map(({ name, link }) => html`<dd>${linked(name, link)}</dd>`)}</div>`;

const requirement = ({ prompt, guidance, rules }: RequirementView, level: number): TemplateResult =>
  html`<li part="requirement"><strong>${words(prompt)}</strong>${rules.length ? html`<span class="soft rules">${rules.map((rule, at) => html`${at ? ' · ' : nothing}<bdi>${rule}</bdi>`)}</span>` : nothing}${prose(guidance, level)}</li>`;

const part = (view: PartView, say: Words, level: number): TemplateResult =>
  html`<div class="part" part="part"><div class="part-title" role="heading" aria-level=${level}><span class="soft-inline">${view.position}</span> ${words(view.name)}</div>
    ${prose(view.description, level + 1)}
    <ul class="requirements" role="list">${view.requirements.map((each) => requirement(each, level + 1))}</ul>
    ${rubric(view, say)}</div>`;

const method = (view: DefinitionView, say: Words, level: number): Piece[] => [
  view.keyMethod
    ? section('key-method', say['key-method'], level, prose(view.keyMethod, level + 1))
    : nothing,
  listed(view.components, (items) =>
    section(
      'components',
      say.components,
      level,
      html`<ol class="rows numbered" role="list">${items.map((each) => component(each, level + 1))}</ol>`,
    ),
  ),
  view.rationale
    ? section('rationale', say.rationale, level, prose(view.rationale, level + 1))
    : nothing,
  listed(view.research, (items) =>
    section(
      'research',
      say.research,
      level,
      html`<ul class="rows" role="list">${items.map((each) => reference(each, level + 1))}</ul>`,
    ),
  ),
  listed(view.resources, (items) =>
    section(
      'resources',
      say.resources,
      level,
      html`<ul class="rows" role="list">${items.map((each) => reference(each, level + 1))}</ul>`,
    ),
  ),
];

/** Renders all sections below the header, in the order in which a learner needs them. */
export const sections = (view: DefinitionView, say: Words, level: number): TemplateResult =>
  html`<div class="details" part="details">
    ${method(view, say, level)}
    ${view.guidelines ? section('guidelines', say.guidelines, level, prose(view.guidelines, level + 1)) : nothing}
    <section part="parts" class="parts"><div class="section-title" role="heading" aria-level=${level}>${say['what-to-submit']}</div>
      <div class="told"><p class="soft same">${say['rubric-same']}</p>${view.parts.map((each) => part(each, say, level + 1))}</div></section>
    ${listed(view.skills, (items) => section('skills', say['skills-shown'], level, html`<ul class="rows side-by-side" role="list">${items.map(skill)}</ul>`))}
    ${listed(view.related, (items) => section('related', say.related, level, html`<dl class="relations">${items.map(relation)}</dl>`))}
    <p class="soft version" part="version"><bdi>${view.version}</bdi></p></div>`;
