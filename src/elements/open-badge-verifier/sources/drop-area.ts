import { html, nothing, type TemplateResult } from 'lit';
import type { VerifierWords } from '../messages.js';

/** Callbacks and state of the area that takes badges. */
export interface DropActions {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDrop: (transfer: DataTransfer) => void;
  readonly onText: (text: string) => void;
  readonly over: boolean;
  readonly onOver: (over: boolean) => void;
  /** True once there are results: the area is then folded to a bar, until the reader adds more. */
  readonly hasResults: boolean;
  readonly isAdding: boolean;
  readonly onAdding: () => void;
  readonly isComparing: boolean;
  readonly onComparing: () => void;
  /** Other ways to add badges: links beside that for folders. */
  readonly ways: unknown;
}

/** Takes dropped or pasted content: files, otherwise a link or text. */
export function take(
  transfer: DataTransfer | null,
  { onDrop, onText }: Pick<DropActions, 'onDrop' | 'onText'>,
): boolean {
  const files = transfer?.files.length ?? 0,
    text = transfer?.getData('text/uri-list') || transfer?.getData('text/plain') || '';
  if (files) onDrop(transfer!);
  else if (text.trim()) onText(text.trim());
  return files > 0 || text.trim() !== '';
}

/** Opens the file chooser of a hidden input beside the button. */
const choose =
  (id: string) =>
  (event: Event): void =>
    (event.currentTarget as Element)
      .closest('#adding')!
      .querySelector<HTMLInputElement>(id)!
      .click();

const files = (words: VerifierWords, { onFiles, ways }: DropActions): TemplateResult => {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    onFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return html`<div class="choices"><input type="file" hidden multiple accept=".png,.svg,.svgz,.json,.jsonld,.jwt,.txt,.pdf,.zip,.csv,image/png,image/svg+xml,application/json,application/pdf,application/zip,text/csv" id="files" aria-label=${words['choose-files']} @change=${chosen} />
    <input type="file" hidden multiple webkitdirectory id="folder" aria-label=${words['choose-folder']} @change=${chosen} />
    <button type="button" part="button" class="first" @click=${choose('#files')}>${words['choose-files']}</button>
    <span class="ways"><button type="button" part="button" class="quiet-button" title=${words['choose-folder']} @click=${choose('#folder')}>${words.folder}</button>${ways}</span></div>`;
};

/** Renders the field for a text or a link. It is emptied when its content is checked. */
const paste = (words: VerifierWords, { onText }: DropActions): TemplateResult => {
  const submit = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements[0] as HTMLTextAreaElement,
      text = field.value.trim();
    if (!text) return;
    field.value = '';
    onText(text);
  };
  return html`<form class="field" @submit=${submit}><label for="paste">${words.paste}</label>
    <span class="row"><textarea id="paste" part="input" aria-describedby="paste-hint" placeholder=" " spellcheck="false" autocomplete="off"></textarea><button part="button">${words.check}</button></span>
    <span class="hint" id="paste-hint">${words['paste-hint']}</span></form>`;
};

/** Renders the bar that the area is folded to: one button to add more, one to compare. */
const bar = (
  words: VerifierWords,
  { isAdding, onAdding, isComparing, onComparing }: DropActions,
): TemplateResult => html`<div class="folded">
    <button type="button" part="button" class="unfolds" id="more" aria-expanded=${isAdding} aria-controls="adding" @click=${onAdding}>${words['add-more']}</button>
    <button type="button" part="button" class="unfolds" id="compare" aria-expanded=${isComparing} aria-controls="comparing" @click=${onComparing}>${words['compare-more']}</button></div>`;

/** Renders the area that takes anything: dropped, chosen or pasted. */
export function dropArea(words: VerifierWords, actions: DropActions): TemplateResult {
  const { hasResults, isAdding, onOver } = actions;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onOver(false);
    take(event.dataTransfer, actions);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    onOver(true);
  };
  return html`<div class="drop" part="drop" ?data-over=${actions.over} ?data-folded=${hasResults && !isAdding} @drop=${drop} @dragover=${over} @dragleave=${() => onOver(false)}>
    ${hasResults ? bar(words, actions) : nothing}
    <div class="adding" id="adding" ?hidden=${hasResults && !isAdding}>
      <div><div class="lead">${words['drop-here']}</div><p>${words['drop-kinds']}</p></div>
      ${files(words, actions)}${paste(words, actions)}
      <p>${words['sent-nowhere']}</p></div>
  </div>`;
}
