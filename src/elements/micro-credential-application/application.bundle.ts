import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import { standingView } from '../../view/journey/application.js';
import { definitionView } from '../../view/journey/definition.js';
import { adopt } from '../dom/adopt-styles.js';
import { definitionViews } from '../micro-credential/definition.bundle.js';
import { words } from '../views/card-parts.js';
import { applicationStyles } from './application.styles.js';
import { changes, collaboration, statements } from './declarations.js';
import { partFields } from './fields.js';
import { finish } from './finish.js';
import type { ApplicationModel } from './model.js';
import { problemOf } from './problems.js';
import { ApplicationSession } from './session.js';
import { standing } from './standing.js';

/** Words the state of saving. */
function saving({ session, messages: { words: say } }: ApplicationModel): string {
  const { saving: state } = session;
  if (state === 'saved') return say['save-saved'];
  if (state === 'unsaved') return say['save-saving'];
  const reason = say[state === 'full' ? 'reason-full' : 'reason-blocked'];
  return fill(say['save-failed'], { reason });
}

/** Renders the line that is always in sight: how much is done, and that it is saved. */
function bar(model: ApplicationModel): TemplateResult {
  const { session, messages, isOnline, onSave, onCopy } = model,
    { words: say, lang } = messages,
    { done, total } = session.completeness,
    hasFailed = session.saving === 'full' || session.saving === 'unavailable';
  const complete = fill(say['done-n'], { done, count: total }, lang);
  return html`<div class="bar" part="bar"><progress max=${total} value=${done} aria-label=${complete}></progress><span>${complete}</span>
    <span class="saved" part="saved" data-state=${session.saving} data-tone=${hasFailed ? 'bad' : 'quiet'}>${saving(model)}</span>
    ${hasFailed ? html`<button type="button" part="button" @click=${onSave}>${say['save-again']}</button><button type="button" part="button" @click=${onCopy}>${say['save-copy']}</button>` : nothing}
    ${isOnline ? nothing : html`<span class="soft" part="offline">${say['offline-note']}</span>`}
    ${session.hasTakenOver ? html`<span class="soft">${say['taken-newer']}</span>` : nothing}</div>`;
}

/**
 * Renders the text for screen readers: a failure at once, “saved” once, and no word while a person
 * types.
 */
const spoken = (model: ApplicationModel, told: string): string => {
  const { session, messages } = model,
    { words: say } = messages;
  const isCalm = session.saving === 'saved' || session.saving === 'unsaved';
  return [
    isCalm ? say['save-saved'] : saving(model),
    session.hasTakenOver ? say['taken-newer'] : '',
    model.isOnline ? '' : say['offline-note'],
    model.step === 'failed' ? say['send-failed'] : '',
    told,
  ]
    .filter((each) => each !== '')
    .join(' ');
};

const form = (model: ApplicationModel): TemplateResult =>
  html`${bar(model)}${model.definition.parts.map((part, at) => partFields(part, model.view.parts[at]!, at, model))}
    <p class="soft">${model.messages.words['publish-hint']}</p>${collaboration(model)}${changes(model)}${statements(model)}${finish(model)}`;

/** Renders the definition beside the form; it stays open while the learner works. */
const beside = ({ view, messages, headingLevel }: ApplicationModel): TemplateResult =>
  html`<details class="beside" part="definition"><summary>${messages.words['show-definition']}</summary><div class="sheet">${definitionViews.header(view, messages.words, headingLevel + 1)}${definitionViews.sections(view, messages.words, headingLevel + 2)}</div></details>`;

function draw(model: ApplicationModel): TemplateResult {
  const { messages, view, headingLevel, standing: stands } = model,
    { words: say } = messages;
  const isClosed = stands !== undefined && !stands.isLearnersTurn;
  return html`<div class="sheet-and-form">${beside(model)}<div class="form">
    <header><p class="eyebrow">${say.application}</p><div class="title" part="title" role="heading" aria-level=${headingLevel} id="title">${words(view.title)}</div></header>
    ${standing(model)}${isClosed ? nothing : form(model)}</div></div>`;
}

/** Everything that is loaded when there is an application to work on. */
export const applicationViews = {
  ApplicationSession,
  view: definitionView,
  standing: standingView,
  problem: problemOf,
  spoken,
  draw,
  adopt: (root: ParentNode): void => {
    definitionViews.adopt(root);
    adopt(root, applicationStyles);
  },
};
/** Type of these parts, for the element that loads them. */
export type ApplicationViews = typeof applicationViews;
