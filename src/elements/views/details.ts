import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type {
  AccreditationView,
  OpenedCard,
  EvidenceView,
  LevelView,
  MarkdownText,
  Phrase,
  ResultView,
  SkillView,
} from '../../present.js';
import { mark } from '../base/icons.js';
import { host, words } from './card-parts.js';
import { closed, lines, outward } from './lines.js';
import { markdown } from './markdown.js';
import { raw } from './raw-credential.js';

type Piece = TemplateResult | typeof nothing;
/** Renders a text of several lines in its own direction, as Markdown is. */
const long = (text: Phrase): TemplateResult =>
  html`<p class="long wrap" lang=${text.lang ?? nothing} dir=${text.dir}>${text.text}</p>`;
const inMarkdown = (text: MarkdownText | undefined, level: number): Piece =>
  text ? markdown(text.markdown, level) : nothing;

const section = (
  title: string,
  level: number,
  part: string,
  content: unknown,
): TemplateResult => html`
  <section part=${part}><div class="section-title" role="heading" aria-level=${level}>${title}</div><div class="told">${content}</div></section>`;

/** Joins the parts that are present with dots. */
const dotted = (...parts: readonly unknown[]): Piece => {
  const there = parts.filter(Boolean);
  return there.length
    ? html`<span class="soft wrap">${there.map((each, index) => html`${index ? ' · ' : ''}${each}`)}</span>`
    : nothing;
};

const level = (
  { name, description, points, reached, required }: LevelView,
  { words: say }: OpenedCard,
  isPassed: boolean,
): TemplateResult => html`
  <li class="level" ?data-passed=${isPassed} ?data-reached=${reached}><span class="dot" aria-hidden="true"></span><div class="wrap"><span class="name">${words(name)}</span>
  ${reached || required ? html`<span class="flags">${reached ? html`<em>${say.reached}</em>` : nothing} ${required ? html`<em>${say.required}</em>` : nothing}</span>` : nothing}
  ${dotted(description && words(description), points && fill(say.points, { value: points }))}</div></li>`;

const ladder = ({ levels, ordered }: ResultView, card: OpenedCard): Piece => {
  const at = levels.findIndex(({ reached }) => reached),
    steps = levels.map((each, index) => level(each, card, ordered && index < at));
  return !steps.length
    ? nothing
    : ordered
      ? html`<ol class="ladder" role="list">${steps}</ol>`
      : html`<ul class="ladder" role="list">${steps}</ul>`;
};

/** States the outcome in plain words. Our marks appear only beside what we checked (X-34). */
const outcome = ({ value, status, passed }: ResultView, { words: say }: OpenedCard): Piece => {
  const told = [
    value && fill(say['result-value'], { value }),
    status && (value ? `(${status})` : status),
  ]
    .filter(Boolean)
    .join(' ');
  const all = [told, passed === undefined ? '' : say[passed ? 'passed' : 'not-passed']].filter(
    Boolean,
  );
  return all.length ? html`<p class="wrap">${all.join(' · ')}</p>` : nothing;
};

/** Renders a result on the scale of the possible levels (M-17). */
const result = (view: ResultView, card: OpenedCard): TemplateResult => html`
  <div class="result" part="result">
    <p><strong>${words(view.name)}</strong></p>${outcome(view, card)}
    ${ladder(view, card)}
    ${view.levels.length > 1 && !view.ordered ? html`<p class="soft">${card.words['order-not-sealed']}</p>` : nothing}
    ${
      view.requires || view.range || view.allowed.length
        ? html`<p class="soft wrap">${[
            view.requires && fill(card.words.requires, { value: view.requires }),
            view.range,
            view.allowed.length
              ? fill(card.words['possible-values'], { values: view.allowed.join(', ') })
              : '',
          ]
            .filter(Boolean)
            .join(' · ')}</p>`
        : nothing
    }
  </div>`;

const skill = ({ name, code, framework, description, link }: SkillView): TemplateResult => html`
  <li>${link ? outward(link, words(name)) : words(name)}${dotted(framework, code)}${description ? html`<span class="soft wrap">${words(description)}</span>` : nothing}</li>`;

/** Renders the skills and the tags. */
export const skills = ({ skills: named, tags }: OpenedCard): TemplateResult => html`
  ${named.length ? html`<ul class="rows side-by-side">${named.map(skill)}</ul>` : nothing}
  ${tags.length ? html`<ul class="chips" role="list">${tags.map((tag) => html`<li>${words(tag)}</li>`)}</ul>` : nothing}`;

const evidence = (
  { name, description, narrative, genre, audience, link }: EvidenceView,
  at: number,
): TemplateResult => html`
  <li>${link ? outward(link, words(name)) : html`<strong>${words(name)}</strong>`}${dotted(genre, audience)}${description ? html`<p class="long">${words(description)}</p>` : nothing}${inMarkdown(narrative, at)}</li>`;

const accreditation = ({
  name,
  link,
  facts,
  description,
  contact,
}: AccreditationView): TemplateResult => html`
  <li>${link ? outward(link, words(name)) : html`<strong>${words(name)}</strong>`}${dotted(...facts)}${description ? html`<p class="long">${words(description)}</p>` : nothing}${contact ? html`<p class="soft wrap">${words(contact)}</p>` : nothing}</li>`;

const issuer = ({ issuer: by, accreditations, words: say }: OpenedCard): TemplateResult => html`
  <p><strong>${words(by.name)}</strong>${by.nameNote ? html` <small>(${by.nameNote})</small>` : nothing}</p>
  ${by.keyNote ? html`<p class="soft">${by.keyNote}</p>` : by.host.kind === 'host' ? html`<p class="host">${host(by.host, say['mixed-scripts'])}</p>` : nothing}
  ${by.listedBy ? html`<p>${by.listedBy}</p>` : nothing}${by.parent ? html`<p>${by.parent}</p>` : nothing}${by.description ? html`<p class="long">${words(by.description)}</p>` : nothing}
  ${by.url ? html`<p>${outward(by.url, say.website)}</p>` : nothing}
  ${lines([...(by.email ? [{ label: say.email, value: by.email }] : []), ...(by.id ? [{ label: say.identifier, value: by.id }] : []), ...by.identifiers])}
  ${accreditations.length ? html`<p>${say.accreditations}</p><ul class="rows">${accreditations.map(accreditation)}</ul>` : nothing}`;

/** Renders endorsements with a mark each, since each was verified as a document of its own. */
const endorsements = (view: OpenedCard): TemplateResult => html`
  <ul class="rows">${view.endorsements.map((each) => html`<li class="marked">${mark(each.mark, each.tone)}<span class="wrap">${each.sentence}</span></li>`)}</ul>`;

const identifiers = ({
  otherName,
  image,
  identifiers: all,
  words: say,
}: OpenedCard): TemplateResult => html`
  ${otherName ? html`<p>${say['other-name']}: ${words(otherName)}</p>` : nothing}<p class="soft">${image.note}</p>${lines(all)}`;

const sentences = (all: readonly string[]): TemplateResult =>
  html`<ul class="rows">${all.map((each) => html`<li class="wrap">${each}</li>`)}</ul>`;

const results = (view: OpenedCard): TemplateResult =>
  html`${view.results.map((each) => result(each, view))}`;

const criteria = ({ criteria: text, criteriaLink, words: say }: OpenedCard, at: number) =>
  html`${inMarkdown(text, at)}${criteriaLink ? html`<p>${outward(criteriaLink, say['criteria-page'])}</p>` : nothing}`;

/** Renders the pieces of evidence, one below the other. */
export const evidenceList = (view: OpenedCard, at: number): TemplateResult =>
  html`<ul class="rows">${view.evidence.map((each) => evidence(each, at))}</ul>`;

/** Renders what it took to earn a badge: the results, the criteria, and how this person met them. */
export const requirements = (view: OpenedCard, at: number): TemplateResult =>
  html`${results(view)}${criteria(view, at)}${inMarkdown(view.narrative, at)}`;

/**
 * Renders the details of a badge, section by section. Absent values are omitted.
 *
 * @param standsAlone true when no report is shown beside it, which would contain the raw text
 */
export function details(
  view: OpenedCard,
  headingLevel: number,
  standsAlone = false,
): TemplateResult {
  const { words: say } = view,
    at = headingLevel + 1;
  const part = (present: unknown, word: keyof typeof say, content: () => unknown): Piece =>
    present ? section(say[word], at, word, content()) : nothing;
  return html`<div class="details" part="details">
    ${part(view.comment, 'narrative', () => inMarkdown(view.comment, at + 1))}
    ${part(view.description, 'description', () => long(view.description!))}
    ${part(view.results.length, 'results', () => results(view))}
    ${part(view.criteria || view.criteriaLink, 'criteria', () => criteria(view, at + 1))}
    ${part(view.narrative, 'narrative', () => inMarkdown(view.narrative, at + 1))}
    ${part(view.evidence.length, 'evidence', () => evidenceList(view, at + 1))}
    ${part(view.skills.length || view.tags.length, 'skills', () => skills(view))}
    ${part(view.facts.length, 'facts', () => lines(view.facts))}
    ${part(view.endorsements.length, 'endorsements', () => endorsements(view))}
    ${part(view.children.length, 'contains-badges', () => html`<ul class="rows">${view.children.map((each) => html`<li>${each.mark ? html`${mark(each.mark, each.tone)} ` : nothing}${words(each)}${each.answer ? html` <small>${each.answer}</small>` : nothing}</li>`)}</ul>`)}
    ${part(true, 'issuer', () => issuer(view))}
    ${part(view.dates.length, 'dates', () => html`<ul class="rows">${view.dates.map(({ iso, text }) => html`<li><time datetime=${iso}>${text}</time></li>`)}</ul>`)}
    ${part(view.withheld.length, 'withheld', () => sentences(view.withheld))}
    ${part(view.uncovered.length, 'uncovered', () => sentences(view.uncovered))}
    ${part(view.personal.length, 'recipient', () => closed(say['hidden-personal'], lines(view.personal), 'personal'))}
    ${part(true, 'identifiers', () => closed(say.technical, identifiers(view), 'technical'))}
    ${standsAlone ? raw(view) : nothing}
  </div>`;
}
