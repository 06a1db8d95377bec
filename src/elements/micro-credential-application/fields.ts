import { html, nothing, type TemplateResult } from 'lit';
import { mediaTypesOf } from '../../journey/application/artifacts.js';
import type { Artifact } from '../../journey/application/contract.js';
import { isCleanable } from '../../journey/application/media-types.js';
import { countWords } from '../../journey/application/words.js';
import type {
  ArtifactRequirement,
  Part,
  TextRequirement,
} from '../../journey/definition/contract.js';
import { fill } from '../../locales/fill.js';
import { artifactView, lengthView, type ArtifactView } from '../../view/journey/application.js';
import type { PartView, RequirementView } from '../../view/journey/contract.js';
import { checkbox, textarea } from '../journey/fields.js';
import { words } from '../views/card-parts.js';
import { prose } from '../micro-credential/sections.js';
import type { ApplicationModel } from './model.js';

type Piece = TemplateResult | typeof nothing;

const rules = ({ rules: all }: RequirementView): Piece =>
  all.length
    ? html`<span class="soft rules">${all.map((rule, at) => html`${at ? ' · ' : nothing}<bdi>${rule}</bdi>`)}</span>`
    : nothing;

function answer(
  requirement: TextRequirement,
  view: RequirementView,
  id: string,
  model: ApplicationModel,
): TemplateResult {
  const { session, messages, definition, headingLevel } = model,
    text = session.application.answers[requirement.id] ?? '';
  const length = lengthView(requirement, countWords(text, definition.inLanguage), messages);
  return html`<div class="field" part="field"><label for=${id}>${words(view.prompt)}</label>
    <div id="${id}-about">${rules(view)}${prose(view.guidance, headingLevel + 3)}</div>
    ${textarea(id, text, (value) => session.answer(requirement.id, value), { about: `${id}-about ${id}-length`, target: requirement.id, isInvalid: length.isOver })}
    <p class="length" id="${id}-length"><span>${length.count}</span>${length.problem ? html` <strong data-tone=${length.isOver ? 'bad' : 'quiet'}>${length.problem}</strong>` : nothing}</p>
    ${text.trim() === '' ? nothing : checkbox(messages.words['publish-work'], session.application.publish.includes(requirement.id), (checked) => session.publish(requirement.id, checked))}</div>`;
}

const isHeld = (one: Artifact): boolean =>
  one.kind === 'file' && !isCleanable(one.mediaType, one.name);

const artifact = (
  { id, name, about, note, isPublished }: ArtifactView,
  { messages: { words: say }, session, onRemove }: ApplicationModel,
): TemplateResult =>
  html`<li class="artifact" part="artifact"><div class="wrap"><strong>${words(name)}</strong><span class="soft"><bdi>${about}</bdi></span>${note === undefined ? nothing : html`<p class="soft">${note}</p>`}</div>
    ${checkbox(say['publish-work'], isPublished, (checked) => session.publish(id, checked))}
    <button type="button" part="button" class="quiet-button" aria-label=${fill(say['remove-n'], { name: name.text })} @click=${() => onRemove(id, name.text)}>${say.remove}</button></li>`;

/** Opens the browser's choice of files from a button, which looks and acts like any other. */
const chooseFiles = (
  requirement: ArtifactRequirement,
  id: string,
  { messages: { words: say }, onFiles }: ApplicationModel,
): TemplateResult => {
  const taken = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    onFiles(requirement.id, [...(input.files ?? [])]);
    input.value = '';
  };
  return html`<div class="row"><button type="button" part="button" id=${id} data-target=${requirement.id} aria-describedby="${id}-about" @click=${(event: Event) => (event.currentTarget as Element).parentElement!.querySelector('input')!.click()}>${say['choose-files']}</button><span class="soft">${say['drop-files']}</span>
    <input type="file" hidden multiple accept=${mediaTypesOf(requirement).join(',')} @change=${taken} /></div>`;
};

const enterLink = (
  { id: requirement, accept }: ArtifactRequirement,
  id: string,
  { messages: { words: say }, onLink }: ApplicationModel,
): TemplateResult => {
  const taken = (event: Event): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    if (onLink(requirement, input.value.trim())) input.value = '';
  };
  return html`<form class="row" novalidate @submit=${taken}><label class="link" for="${id}-link">${say['link-field']}</label><input part="input" type="url" id="${id}-link" inputmode="url" autocomplete="off" dir="ltr" data-target=${accept.includes('file') ? nothing : requirement} /><button part="button">${say['add-link']}</button></form>`;
};

function work(
  requirement: ArtifactRequirement,
  view: RequirementView,
  id: string,
  model: ApplicationModel,
): TemplateResult {
  const { session, messages, headingLevel, problems, reading, onFiles } = model,
    { application } = session,
    takesFiles = requirement.accept.includes('file');
  const here = application.artifacts.filter((each) => each.requirement === requirement.id);
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    if (takesFiles) onFiles(requirement.id, [...(event.dataTransfer?.files ?? [])]);
  };
  const name = reading.get(requirement.id);
  return html`<div class="field" part="field" role="group" aria-labelledby="${id}-name" @dragover=${(event: Event) => event.preventDefault()} @drop=${dropped}><strong class="label" id="${id}-name">${words(view.prompt)}</strong>
    <div id="${id}-about">${rules(view)}${prose(view.guidance, headingLevel + 3)}</div>
    ${here.length ? html`<ul class="artifacts" role="list">${here.map((each) => artifact(artifactView(each, application, messages, isHeld(each)), model))}</ul>` : nothing}
    ${name === undefined ? nothing : html`<p class="soft">${fill(messages.words['adding-n'], { name })}</p>`}
    ${(problems.get(requirement.id) ?? []).map((problem) => html`<p class="problem" data-tone="bad"><bdi>${problem}</bdi></p>`)}
    ${takesFiles ? chooseFiles(requirement, id, model) : nothing}
    ${requirement.accept.includes('link') ? enterLink(requirement, id, model) : nothing}</div>`;
}

/** Renders the fields of a part. */
export const partFields = (
  part: Part,
  view: PartView,
  at: number,
  model: ApplicationModel,
): TemplateResult =>
  html`<section class="part" part="part"><div class="part-title" role="heading" aria-level=${model.headingLevel + 1}><span class="soft-inline">${view.position}</span> ${words(view.name)}</div>
    ${prose(view.description, model.headingLevel + 2)}
    ${part.requirements.map((requirement, index) => {
      const id = `field-${at}-${index}`,
        described = view.requirements[index]!;
      return requirement.kind === 'text'
        ? answer(requirement, described, id, model)
        : work(requirement, described, id, model);
    })}</section>`;
