import { html, nothing, type TemplateResult } from 'lit';

/** A dialog of an element: closed while it has no content. */
export interface DialogModel {
  readonly title: string;
  readonly level: number;
  readonly content: unknown;
  /** The button that does it, and the one that leaves everything as it is. */
  readonly act: string;
  readonly leave: string;
  readonly onAct: () => void;
  readonly onLeave: () => void;
}

/** Renders the one dialog of an element. */
export const dialog = (model: DialogModel | undefined, onClosed: () => void): TemplateResult =>
  html`<dialog aria-labelledby="confirm" @close=${onClosed}>${
    model
      ? html`<div class="section-title" role="heading" aria-level=${model.level} id="confirm">${model.title}</div>${model.content}
        <div class="row"><button type="button" part="button" class="primary" @click=${model.onAct}>${model.act}</button><button type="button" part="button" @click=${model.onLeave}>${model.leave}</button></div>`
      : nothing
  }</dialog>`;
