import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { CardView, EvidenceView, LevelView, MarkdownText, ResultView, SkillView } from '../../present.js';
import { mark } from '../marks.js';
import { host, words } from './frame.js';
import { closed, lines, outward } from './list.js';
import { markdown } from './markdown.js';

type Piece = TemplateResult | typeof nothing;
const inMarkdown = (text: MarkdownText | undefined, level: number): Piece => text ? markdown(text.markdown, level) : nothing;

const section = (title: string, level: number, part: string, content: unknown): TemplateResult => html`
  <section part=${part}><div class="section-title" role="heading" aria-level=${level}>${title}</div>${content}</section>`;

const level = (view: LevelView, { words: say }: CardView): TemplateResult => html`
  <li class="level" ?data-reached=${view.reached}><span class="dot" aria-hidden="true"></span><span class="wrap">${words(view.name)}${view.description ? html`: ${words(view.description)}` : nothing}
  ${view.points ? html`<small>(${view.points})</small>` : nothing}${view.reached ? html` <em>${say.reached}</em>` : nothing}${view.required ? html` <em>${say.required}</em>` : nothing}</span></li>`;

/** What was reached, on the ladder of what could be reached (M-17). */
const result = (view: ResultView, card: CardView): TemplateResult => html`
  <div class="result" part="result">
    <p><strong>${words(view.name)}</strong>${view.value ? html` ${fill(card.words['result-value'], { value: view.value })}` : nothing}${view.status ? html` (${view.status})` : nothing}</p>
    ${view.passed === undefined ? nothing : html`<p class="passed">${mark(view.passed ? 'valid' : 'unchecked')} ${card.words[view.passed ? 'passed' : 'not-passed']}</p>`}
    ${view.levels.length ? view.ordered ? html`<ol class="ladder" role="list">${view.levels.map((each) => level(each, card))}</ol>` : html`<ul class="ladder" role="list">${view.levels.map((each) => level(each, card))}</ul>` : nothing}
    ${view.levels.length > 1 && !view.ordered ? html`<p class="soft">${card.words['order-not-sealed']}</p>` : nothing}
    ${view.requires || view.range || view.allowed.length ? html`<p class="soft wrap">${[view.requires && fill(card.words.requires, { value: view.requires }), view.range,
      view.allowed.length ? fill(card.words['possible-values'], { values: view.allowed.join(' · ') }) : ''].filter(Boolean).join('. ')}</p>` : nothing}
  </div>`;

const skill = ({ name, code, framework, description, link }: SkillView): TemplateResult => html`
  <li>${link ? outward(link, words(name)) : words(name)}${framework || code ? html`<span class="soft wrap">${[framework, code].filter(Boolean).join(' · ')}</span>` : nothing}
  ${description ? html`<span class="soft wrap">${words(description)}</span>` : nothing}</li>`;

const evidence = ({ name, description, narrative, genre, audience, link }: EvidenceView, at: number): TemplateResult => html`
  <li>${link ? outward(link, words(name)) : words(name)}${genre || audience ? html`<span class="soft">${[genre, audience].filter(Boolean).join(' · ')}</span>` : nothing}
  ${description ? html`<p>${words(description)}</p>` : nothing}${inMarkdown(narrative, at)}</li>`;

const issuer = ({ issuer: by, words: say }: CardView): TemplateResult => html`
  <p><strong>${words(by.name)}</strong>${by.nameNote ? html` <small>(${by.nameNote})</small>` : nothing}</p>
  ${by.host.ascii ? html`<p class="host">${host(by.host, say['mixed-scripts'])}</p>` : nothing}
  ${by.host.kind === 'key' ? html`<p class="soft">${say['issuer-key-only']}</p>` : nothing}
  ${by.listedBy ? html`<p>${by.listedBy}</p>` : nothing}${by.parent ? html`<p>${words(by.parent)}</p>` : nothing}${by.description ? html`<p>${words(by.description)}</p>` : nothing}
  ${by.url ? html`<p>${outward(by.url, by.url.host.ascii)}</p>` : nothing}
  ${lines([...(by.id ? [{ label: 'id', value: by.id }] : []), ...(by.email ? [{ label: 'e-mail', value: by.email }] : []), ...by.identifiers])}`;

const endorsements = (view: CardView): TemplateResult => html`
  <ul class="rows">${view.endorsements.map((each) => html`<li class="marked">${mark(each.mark, each.tone)}<span class="wrap">${each.sentence}</span></li>`)}</ul>`;

/** The issuer's account of the badge, section by section; what is absent is left out. */
export function details(view: CardView, headingLevel: number): TemplateResult {
  const { words: say } = view, at = headingLevel + 1;
  const part = (present: unknown, word: keyof typeof say, content: () => unknown): Piece => present ? section(say[word], at, word, content()) : nothing;
  return html`<div class="details" part="details">
    ${part(view.comment, 'narrative', () => inMarkdown(view.comment, at + 1))}
    ${part(view.description, 'description', () => html`<p class="long">${words(view.description!)}</p>`)}
    ${part(view.criteria || view.criteriaLink, 'criteria', () => html`${inMarkdown(view.criteria, at + 1)}${view.criteriaLink ? html`<p>${outward(view.criteriaLink, say['criteria-page'])}</p>` : nothing}`)}
    ${part(view.narrative, 'narrative', () => inMarkdown(view.narrative, at + 1))}
    ${part(view.results.length, 'results', () => view.results.map((each) => result(each, view)))}
    ${part(view.skills.length || view.tags.length, 'skills', () => html`<ul class="rows">${view.skills.map(skill)}</ul>${view.tags.length ? html`<ul class="chips" role="list">${view.tags.map((tag) => html`<li>${words(tag)}</li>`)}</ul>` : nothing}`)}
    ${part(view.evidence.length, 'evidence', () => html`<ul class="rows">${view.evidence.map((each) => evidence(each, at + 1))}</ul>`)}
    ${part(view.endorsements.length, 'endorsements', () => endorsements(view))}
    ${part(view.children.length, 'contains-badges', () => html`<ul class="rows">${view.children.map((each) => html`<li>${words(each)}</li>`)}</ul>`)}
    ${part(true, 'issuer', () => issuer(view))}
    ${part(view.dates.length, 'dates', () => html`<ul class="rows">${view.dates.map(({ iso, text }) => html`<li><time datetime=${iso}>${text}</time></li>`)}</ul>`)}
    ${part(view.personal.length, 'recipient', () => closed(say['hidden-personal'], lines(view.personal), 'personal'))}
    ${closed(say.identifiers, html`${view.otherName ? html`<p>${say['other-name']}: ${words(view.otherName)}</p>` : nothing}<p class="soft">${view.image.note}</p>${lines([...view.facts, ...view.identifiers])}`, 'identifiers')}
  </div>`;
}
