import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Collaboration, Collaborator } from '../../journey/application/contract.js';
import { fill } from '../../locales/fill.js';
import { checkbox, textarea } from '../journey/fields.js';
import type { ApplicationModel } from './model.js';

type Piece = TemplateResult | typeof nothing;

const NEW_PERSON: Collaborator = { identifier: '', contribution: '' };
const NEW: Collaboration = { others: [NEW_PERSON], contribution: '', reflection: '' };

const person = (
  { identifier, contribution }: Collaborator,
  at: number,
  collaboration: Collaboration,
  { messages: { words: say, lang }, onCollaboration }: ApplicationModel,
): TemplateResult => {
  const change = (changed: Partial<Collaborator>): void =>
    onCollaboration({
      ...collaboration,
      others: collaboration.others.map((other, index) =>
        index === at ? { ...other, ...changed } : other,
      ),
    });
  const remove = (): void =>
    onCollaboration({
      ...collaboration,
      others: collaboration.others.filter((_, index) => index !== at),
    });
  const n = at + 1;
  return html`<fieldset class="person"><legend>${fill(say['person-n'], { n }, lang)}</legend>
    <label for="person-${at}">${say['person-identifier']}</label><input part="input" id="person-${at}" autocomplete="off" .value=${live(identifier)} @input=${(event: Event) => change({ identifier: (event.target as HTMLInputElement).value })} />
    <label for="did-${at}">${say['person-did']}</label>${textarea(`did-${at}`, contribution, (text) => change({ contribution: text }))}
    <button type="button" part="button" class="quiet-button" @click=${remove}>${fill(say['remove-person'], { n }, lang)}</button></fieldset>`;
};

const together = (collaboration: Collaboration, model: ApplicationModel): TemplateResult => {
  const {
      messages: { words: say },
      onCollaboration,
    } = model,
    { others } = collaboration;
  return html`<p class="soft">${say['names-unseen']}</p>
    ${others.map((other, at) => person(other, at, collaboration, model))}
    <p><button type="button" part="button" @click=${() => onCollaboration({ ...collaboration, others: [...others, NEW_PERSON] })}>${say['add-person']}</button></p>
    <div class="field"><label for="own-did">${say['own-did']}</label>${textarea('own-did', collaboration.contribution, (contribution) => onCollaboration({ ...collaboration, contribution }))}</div>
    <div class="field"><label for="own-reflection">${say['own-reflection']}</label>${textarea('own-reflection', collaboration.reflection, (reflection) => onCollaboration({ ...collaboration, reflection }))}</div>`;
};

const radio = (
  label: string,
  isChosen: boolean,
  chosen: () => void,
  target?: string,
): TemplateResult =>
  html`<label class="check"><input type="radio" name="collaboration" data-target=${target ?? nothing} .checked=${live(isChosen)} @change=${chosen} /><span>${label}</span></label>`;

/** Renders the declaration of collaboration, unless the issuer allows none. */
export function collaboration(model: ApplicationModel): Piece {
  const {
      messages: { words: say },
      session,
      definition,
      onCollaboration,
    } = model,
    declared = session.application.collaboration;
  if (definition.policy?.collaboration === false && !declared) return nothing;
  return html`<fieldset class="section" part="collaboration"><legend>${say.collaboration}</legend>
    ${radio(say['worked-alone'], declared === undefined, () => onCollaboration(undefined), 'collaboration')}
    ${radio(say['worked-together'], declared !== undefined, () => onCollaboration(declared ?? NEW))}
    ${declared ? together(declared, model) : nothing}</fieldset>`;
}

/** Renders the statements on privacy and integrity. */
export const statements = ({
  messages: { words: say },
  session,
}: ApplicationModel): TemplateResult =>
  html`<fieldset class="section" part="statements"><legend>${say.statements}</legend>
    ${checkbox(say['privacy-agreed'], session.application.statements.privacy !== undefined, (agrees) => session.agree('privacy', agrees), 'privacy')}
    ${checkbox(say['integrity-agreed'], session.application.statements.integrity !== undefined, (agrees) => session.agree('integrity', agrees), 'integrity')}</fieldset>`;

/** Renders the note on what changed, in a resubmission. */
export function changes({ messages: { words: say }, session }: ApplicationModel): Piece {
  const { resubmission } = session.application;
  return resubmission
    ? html`<div class="field section" part="changes"><label for="changes">${say['what-changed']}</label>${textarea('changes', resubmission.changes, (text) => session.resubmit({ changes: text }), { target: 'resubmission' })}
      ${checkbox(say['same-assessor'], resubmission.sameAssessor, (sameAssessor) => session.resubmit({ sameAssessor }))}</div>`
    : nothing;
}
