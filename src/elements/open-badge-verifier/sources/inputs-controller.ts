import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { VerifierMessages } from '../messages.js';
import type { BatchInput } from '../../controllers/badge-batch.js';
import type { Engine } from '../../controllers/engine.js';
import type { VerifyingElement } from '../../base/verifying-element.js';
import type { InputForm, InputActions } from './input-form.js';
import type { SourcesController, SourcesHost } from './sources-controller.js';
import type { sourcesPanel } from './sources-panel.js';

/** Members of the element that its inputs need. */
type InputsHost = VerifyingElement & SourcesHost;
/** Files of a selection; entries of a drop, where the browser provides them. */
interface Selection {
  readonly files?: readonly File[];
  readonly entries?: readonly FileSystemEntry[];
}

/**
 * Gets badges from the reader: by drop, file choice, paste, text and URL, from the camera and from
 * wallets; and the recipients and trusted issuers from their fields.
 */
export class InputsController implements ReactiveController {
  /** Notes about files that were skipped. */
  notes: readonly string[] = [];
  /** The camera, codes and wallets, once loaded. */
  sources?: SourcesController;
  #panel?: typeof sourcesPanel;
  #form?: InputForm;
  #isOver = false;

  /**
   * @param messages the messages, once loaded
   * @param take receives the inputs of each action
   */
  constructor(
    private readonly host: InputsHost,
    private readonly messages: () => VerifierMessages | undefined,
    private readonly take: (inputs: readonly BatchInput[]) => Promise<void>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('paste', this.#paste);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('paste', this.#paste);
  }

  /** Loads the fields, with the styles of the element, and the other ways. */
  async load(): Promise<void> {
    const [{ inputForm }] = await Promise.all([import('./input-form.js'), this.loadSources()]);
    inputForm.adopt(this.host.renderRoot);
    this.#form = inputForm;
  }

  /** Loads the camera, codes and wallets. Their badges are named after their source. */
  async loadSources(): Promise<void> {
    const { sourcesPanel } = await import('./sources-panel.js');
    this.#panel = sourcesPanel;
    this.sources ??= new sourcesPanel.Controller(
      this.host,
      (inputs, from) =>
        void this.take(
          inputs.map((input) => ({ ...input, file: this.messages()?.words[from] ?? from })),
        ),
    );
  }

  /** Makes an engine that also reads codes in images, once that is loaded. */
  around(engine: Engine): Engine {
    return this.sources?.around(engine) ?? engine;
  }

  /** Forgets everything that was entered so far. */
  forget(): void {
    this.notes = [];
    this.sources?.forget();
  }

  /** Renders all inputs. */
  draw(messages: VerifierMessages): TemplateResult | typeof nothing {
    return this.#form?.draw(messages.words, this.#actions) ?? nothing;
  }

  /** Opens folders, archives and lists, then takes the files in them. */
  async #open(selection: Selection): Promise<void> {
    const { collectFiles } = await import('./collect-files.js'),
      messages = this.messages();
    if (!messages) return;
    const { inputs, notes } = await collectFiles(selection, messages);
    this.notes = notes;
    this.host.requestUpdate();
    await this.take(inputs);
  }

  /** Takes pasted content, unless it is text for a field. */
  readonly #paste = (event: ClipboardEvent): void => {
    const inField = event
      .composedPath()
      .some((at) => at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement);
    const files = event.clipboardData?.files.length ?? 0;
    if ((!inField || files > 0) && this.#form?.take(event.clipboardData, this.#actions))
      event.preventDefault();
  };

  /** Gives the action that resolves an error, if there is one. */
  remedy(
    error: unknown,
    messages: VerifierMessages,
    load: (url: URL) => void,
  ): TemplateResult | undefined {
    return this.#panel?.remedy(error, messages, load);
  }

  get #sourceParts(): Pick<InputActions, 'buttons' | 'panel'> {
    const messages = this.messages(),
      { sources } = this;
    if (!messages || !sources || !this.#panel) return { buttons: nothing, panel: nothing };
    return {
      buttons: this.#panel.buttons(sources, messages),
      panel: this.#panel.panel(sources, messages),
    };
  }

  get #actions(): InputActions {
    const messages = this.messages();
    return {
      onFiles: (files) => void this.#open({ files }),
      onDrop: (transfer) =>
        void this.#open({ files: [...transfer.files], entries: this.#form?.entriesIn(transfer) }),
      onText: (text) => void this.take([{ input: text, file: messages?.words.pasted ?? '' }]),
      onUrl: (url) =>
        void this.take([{ input: URL.canParse(url) ? new URL(url) : url, file: url }]),
      onRecipient: (value) => {
        this.host.recipient = value.trim();
      },
      onTrusted: (value) => {
        this.host.trustedIssuers = value.trim() ? value.trim().split(/\s+/) : undefined;
      },
      ...this.#sourceParts,
      recipient: this.host.recipient ?? '',
      over: this.#isOver,
      onOver: (isOver) => {
        this.#isOver = isOver;
        this.host.requestUpdate();
      },
    };
  }
}
