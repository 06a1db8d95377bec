import { html, type TemplateResult } from 'lit';
import type { VerifierWords } from '../messages.js';
import { adopt } from '../../dom/adopt-styles.js';
import { readable } from '../../styles/readable.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { styles } from '../open-badge-verifier.styles.js';
import { tableStyles } from '../results/table.styles.js';

/** Callbacks and values for the fields of a verifier. */
export interface InputActions {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDrop: (transfer: DataTransfer) => void;
  readonly onText: (text: string) => void;
  readonly onUrl: (url: string) => void;
  readonly onRecipient: (value: string) => void;
  readonly onTrusted: (value: string) => void;
  readonly recipient: string;
  readonly over: boolean;
  readonly onOver: (over: boolean) => void;
  /** Other ways to add badges: buttons beside those for files, and the panel below them. */
  readonly buttons: unknown;
  readonly panel: unknown;
}

const filesIn = (transfer: DataTransfer | null): File[] => [...(transfer?.files ?? [])];

/**
 * Gives the entries of a drop; only available during the event. Empty when they contain no folder:
 * plain files need no entries, and WebKit finds no path for pasted content.
 */
function entriesIn(transfer: DataTransfer): FileSystemEntry[] {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry?.())
    .filter((entry) => entry !== null && entry !== undefined);
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [];
}

/** Takes dropped or pasted content: files, otherwise a URL or text. */
function take(transfer: DataTransfer | null, { onDrop, onText }: InputActions): boolean {
  const files = filesIn(transfer),
    text = transfer?.getData('text/uri-list') || transfer?.getData('text/plain') || '';
  if (files.length) onDrop(transfer!);
  else if (text.trim()) onText(text.trim());
  return files.length > 0 || text.trim() !== '';
}

function dropArea(words: VerifierWords, actions: InputActions): TemplateResult {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    actions.onOver(false);
    take(event.dataTransfer, actions);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    actions.onOver(true);
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    actions.onFiles([...(input.files ?? [])]);
    input.value = '';
  };
  const open =
    (id: string) =>
    (event: Event): void =>
      (event.currentTarget as Element).parentElement!.querySelector<HTMLInputElement>(id)!.click();
  return html`<div class="drop" part="drop" ?data-over=${actions.over} @drop=${drop} @dragover=${over} @dragleave=${() => actions.onOver(false)}>
    <div><div class="lead">${words['drop-here']}</div><p>${words['drop-kinds']}</p><p>${words['sent-nowhere']}</p></div>
    <div><input type="file" hidden multiple accept=".png,.svg,.svgz,.json,.jsonld,.jwt,.txt,.pdf,.zip,.csv,image/png,image/svg+xml,application/json,application/pdf,application/zip,text/csv" id="files" aria-label=${words['choose-files']} @change=${chosen} />
    <input type="file" hidden multiple webkitdirectory id="folder" aria-label=${words['choose-folder']} @change=${chosen} />
    <button type="button" part="button" @click=${open('#files')}>${words['choose-files']}</button>
    <button type="button" part="button" @click=${open('#folder')}>${words['choose-folder']}</button>${actions.buttons}</div>
  </div>`;
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

const field = ({ id, label, hint }: Field, control: TemplateResult): TemplateResult =>
  html`<div class="field"><label for=${id}>${label}</label>${control}<span class="hint" id=${`${id}-hint`}>${hint}</span></div>`;

/** Renders a field with a button that submits its content. */
const asking = (
  words: VerifierWords,
  take: (text: string) => void,
  control: TemplateResult,
): TemplateResult => {
  const submit = (event: Event): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement;
    if (input.value.trim()) take(input.value.trim());
  };
  return html`<form class="row" @submit=${submit}>${control}<button part="button">${words.check}</button></form>`;
};

/** Renders all inputs: for badges, for recipients and for trusted issuers. */
const draw = (words: VerifierWords, actions: InputActions): TemplateResult => {
  const changed = (take: (value: string) => void) => (event: Event) =>
    take((event.target as HTMLInputElement).value);
  return html`${dropArea(words, actions)}${actions.panel}<div class="fields">
    ${field({ id: 'paste', label: words.paste, hint: words['paste-hint'] }, asking(words, actions.onText, html`<textarea id="paste" part="input" aria-describedby="paste-hint" placeholder=" " spellcheck="false" autocomplete="off"></textarea>`))}
    ${field({ id: 'url', label: words.url, hint: words['url-hint'] }, asking(words, actions.onUrl, html`<input id="url" part="input" type="url" dir="ltr" inputmode="url" aria-describedby="url-hint" placeholder="https://" autocomplete="off" spellcheck="false" />`))}
    ${field({ id: 'recipient', label: words['recipients-field'], hint: words['recipients-hint'] }, html`<textarea id="recipient" part="input" inputmode="email" aria-describedby="recipient-hint" placeholder=" " autocomplete="off" spellcheck="false" .value=${actions.recipient} @change=${changed(actions.onRecipient)}></textarea>`)}
    ${field({ id: 'trusted', label: words['trusted-field'], hint: words['trusted-hint'] }, html`<textarea id="trusted" part="input" aria-describedby="trusted-hint" placeholder=" " spellcheck="false" autocomplete="off" @change=${changed(actions.onTrusted)}></textarea>`)}
  </div>`;
};

/**
 * Parts that are loaded with the messages of a verifier: its fields, their handlers, and its
 * styles.
 */
export const inputForm = {
  draw,
  take,
  entriesIn,
  adopt: (root: ParentNode): void => adopt(root, tokens, styles, tableStyles, readable),
};
/** Type of these parts, for the element that loads them. */
export type InputForm = typeof inputForm;
