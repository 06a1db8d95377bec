import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { OpenedCard, ResultView } from '../../present.js';
import { words } from './card-parts.js';
import { evidenceList, requirements, skills } from './details.js';

const reachedIn = ({ levels }: ResultView): number => levels.findIndex(({ reached }) => reached);

/**
 * Renders the level that was reached, on the ladder of the levels that were possible. The ladder is
 * a drawing; the sentence over it says the same.
 */
function reach(result: ResultView, { words: say }: OpenedCard): TemplateResult {
  const at = reachedIn(result),
    level = result.levels[at]!,
    required = result.levels.find((each) => each.required);
  return html`<div class="reach" part="reach">
    <p class="soft-inline">${words(result.name)}</p>
    <p><strong>${fill(say['level-reached'], { level: level.name.text })}</strong>${required ? html` <span class="soft-inline">(${say.required}${required === level ? nothing : html`: ${words(required.name)}`})</span>` : nothing}</p>
    <div class="steps" aria-hidden="true">${result.levels.map((_, index) => html`<span class="step" ?data-passed=${index < at} ?data-reached=${index === at}></span>`)}</div></div>`;
}

/** Renders one of several sections, of which one is open at a time. */
const tab = (label: string, content: unknown): TemplateResult =>
  html`<details class="tab" name="showcase" part="tab"><summary>${label}</summary><div class="told">${content}</div></details>`;

const counted = (label: string, count: number, lang: string): string =>
  `${label} (${new Intl.NumberFormat(lang).format(count)})`;

/** Renders what is behind one click each: what it took, the evidence and the skills. */
function tabsOf(view: OpenedCard, headingLevel: number): TemplateResult[] {
  const { words: say, lang, evidence } = view,
    known = view.skills.length + view.tags.length;
  const took = view.results.length || view.criteria || view.criteriaLink || view.narrative;
  return [
    ...(took ? [tab(say['what-it-took'], requirements(view, headingLevel + 1))] : []),
    ...(evidence.length
      ? [tab(counted(say.evidence, evidence.length, lang), evidenceList(view, headingLevel + 2))]
      : []),
    ...(known ? [tab(counted(say.skills, known, lang), skills(view))] : []),
  ];
}

/** Renders the part of a badge that its owner is proud of: the level reached, and the tabs. */
export function showcase(view: OpenedCard, headingLevel: number): TemplateResult {
  const tabs = tabsOf(view, headingLevel),
    // of a badge that is not valid, a level is no achievement
    result = view.verdict.muted
      ? undefined
      : view.results.find((each) => each.ordered && reachedIn(each) >= 0);
  return html`<div class="showcase" part="showcase">
    ${result ? reach(result, view) : nothing}
    ${view.description ? html`<p class="long wrap" lang=${view.description.lang ?? nothing} dir=${view.description.dir}>${view.description.text}</p>` : nothing}
    ${tabs.length ? html`<div class="tabs">${tabs}</div>` : nothing}</div>`;
}
