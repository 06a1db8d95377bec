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
/** Width in pixels from which the fields to compare with leave the verdict on the first screen. */
const ROOM_TO_COMPARE = 544;

/** The results so far, as far as the inputs depend on them. */
interface Results {
  readonly count: number;
  readonly isDense: boolean;
}
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
  #isAdding = false;
  /** The reader's choice to compare; undefined as long as it follows from the number of badges. */
  #isComparing?: boolean;
  /** Issuers that the reader trusts in addition to those of the page. */
  #own: readonly string[] = [];

  /**
   * @param messages the messages, once loaded
   * @param receive receives the inputs of each action
   * @param retrust called when the reader trusts other issuers
   */
  constructor(
    private readonly host: InputsHost,
    private readonly messages: () => VerifierMessages | undefined,
    private readonly receive: (inputs: readonly BatchInput[]) => Promise<void>,
    private readonly retrust: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('paste', this.#paste);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('paste', this.#paste);
  }

  /** Keeps the focus: what had it may be folded away once there are results. */
  hostUpdated(): void {
    const root = this.host.renderRoot as ShadowRoot;
    if (root.activeElement?.closest('#adding[hidden]'))
      root.querySelector<HTMLElement>('#more')?.focus({ preventScroll: true });
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

  /** Adds the issuers that the reader trusts to those of the page. */
  trusted(): VerifyingElement['trustedIssuers'] {
    const { trustedIssuers } = this.host;
    return this.#form?.withOwn(trustedIssuers, this.#own) ?? trustedIssuers;
  }

  /** Forgets everything that was entered so far. */
  forget(): void {
    this.notes = [];
    this.sources?.forget();
  }

  /**
   * Renders all inputs. With results they are folded to a bar; the fields to compare with stay
   * open where there is room for them beside the results.
   */
  draw(messages: VerifierMessages, results: Results): TemplateResult | typeof nothing {
    return this.#form?.draw(messages, this.#actions(results)) ?? nothing;
  }

  /** Takes the inputs of an action, and folds the area. */
  async take(inputs: readonly BatchInput[]): Promise<void> {
    this.#isAdding = false;
    await this.receive(inputs);
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
    if ((!inField || files > 0) && this.#form?.take(event.clipboardData, this.#taking))
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

  get #sourceParts(): Pick<InputActions, 'ways' | 'panel'> {
    const messages = this.messages(),
      { sources } = this;
    if (!messages || !sources || !this.#panel) return { ways: nothing, panel: nothing };
    return {
      ways: this.#panel.buttons(sources, messages),
      panel: this.#panel.panel(sources, messages),
    };
  }

  readonly #text = (text: string): void => {
    const link = this.#form?.linkIn(text);
    void this.take([
      link
        ? { input: link, file: text }
        : { input: text, file: this.messages()?.words.pasted ?? '' },
    ]);
  };

  readonly #taking: Pick<InputActions, 'onFiles' | 'onDrop' | 'onText'> = {
    onFiles: (files) => void this.#open({ files }),
    onDrop: (transfer) =>
      void this.#open({ files: [...transfer.files], entries: this.#form?.entriesIn(transfer) }),
    onText: this.#text,
  };

  /** Changes something that is only drawn. */
  #change(change: () => void): void {
    change();
    this.host.requestUpdate();
  }

  #actions({ count, isDense }: Results): InputActions {
    const isComparing = this.#isComparing ?? (!isDense && this.host.clientWidth >= ROOM_TO_COMPARE);
    return {
      ...this.#taking,
      ...this.#sourceParts,
      ...this.#form!.pageTrust(this.host.trustedIssuers),
      hasResults: count > 0,
      isAdding: this.#isAdding,
      onAdding: () => this.#change(() => (this.#isAdding = !this.#isAdding)),
      isComparing,
      onComparing: () => this.#change(() => (this.#isComparing = !isComparing)),
      recipient: this.host.recipient ?? '',
      onRecipient: (value) => {
        this.host.recipient = value.trim();
      },
      onTrusted: (value) => {
        this.#own = value.split(/\s+/).filter(Boolean);
        this.retrust();
      },
      over: this.#isOver,
      onOver: (isOver) => this.#change(() => (this.#isOver = isOver)),
    };
  }
}
