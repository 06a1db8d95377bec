import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Messages } from '../../present.js';
import type { BatchInput } from '../controllers/badge-batch.js';
import type { Engine } from '../controllers/badge-session.js';
import type { VerifyingElement } from '../base/verifying-element.js';
import type { Intake, IntakeActions } from './intake.js';
import type { Ways, WaysHost } from './ways.js';

/** Members of the element that its inputs need. */
type InputsHost = VerifyingElement & WaysHost;
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
  ways?: Ways;
  #form?: Intake;
  #isOver = false;

  /**
   * @param messages the messages, once loaded
   * @param take receives the inputs of each action
   */
  constructor(
    private readonly host: InputsHost,
    private readonly messages: () => Messages | undefined,
    private readonly take: (inputs: readonly BatchInput[]) => Promise<void>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('paste', this.#paste);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('paste', this.#paste);
    this.ways?.close();
  }

  /** Loads the fields, with the styles of the element, and the other ways. */
  async load(): Promise<void> {
    const [{ intake }] = await Promise.all([import('./intake.js'), this.loadWays()]);
    intake.adopt(this.host.renderRoot);
    this.#form = intake;
  }

  /** Loads the camera, codes and wallets. Their badges are named after their source. */
  async loadWays(): Promise<void> {
    const { Ways } = await import('./ways.js');
    this.ways ??= new Ways(
      this.host,
      (inputs, from) =>
        void this.take(
          inputs.map((input) => ({ ...input, file: this.messages()?.words[from] ?? from })),
        ),
    );
  }

  /** Makes an engine that also reads codes in images, once that is loaded. */
  around(engine: Engine): Engine {
    return this.ways?.around(engine) ?? engine;
  }

  /** Forgets everything that was entered so far. */
  forget(): void {
    this.notes = [];
    this.ways?.forget();
  }

  /** Renders all inputs. */
  draw(messages: Messages): TemplateResult | typeof nothing {
    return this.#form?.draw(messages.words, this.#actions) ?? nothing;
  }

  /** Opens folders, archives and lists, then takes the files in them. */
  async #open(selection: Selection): Promise<void> {
    const { gather } = await import('./gather.js'),
      words = this.messages()?.words;
    if (!words) return;
    const { inputs, notes } = await gather(selection, words);
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

  get #actions(): IntakeActions {
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
      buttons: messages && this.ways?.buttons(messages),
      panel: messages && this.ways?.panel(messages),
      recipient: this.host.recipient ?? '',
      over: this.#isOver,
      onOver: (isOver) => {
        this.#isOver = isOver;
        this.host.requestUpdate();
      },
    };
  }
}
