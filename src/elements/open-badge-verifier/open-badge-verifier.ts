import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { Messages, Report } from '../../present.js';
import type { VerifyOptions } from '../../verify.js';
import { BadgeBatch, type BatchInput, type BatchItem } from '../controllers/badge-batch.js';
import {
  OWN,
  type BadgeInput,
  type Engine,
  type SessionSettings,
} from '../controllers/badge-session.js';
import { LanguageController } from '../controllers/language.js';
import { RowReveal } from '../controllers/row-reveal.js';
import { languageOf } from '../language.js';
import { OpenBadgeErrorEvent, OpenBadgeVerifiedEvent } from '../open-badge/events.js';
import { ASKED_BY, settingsOf, trustedIssuersConverter } from '../settings.js';
import type { Panels } from '../views/panels.js';
import type { Shown } from '../views/shown.js';
import { UNARRANGED, type Arrangement } from './arrangement.js';
import { bringIntoSight, stayInPlace } from './in-sight.js';
import type { Intake } from './intake.js';
import { candidatesIn } from './people.js';
import type { Rows } from './rows.js';
import { notesLine, results } from './results.js';
import { announcement } from './saying.js';
import type { CameraDevices } from './camera.js';
import type { WalletAccess } from './wallet.js';
import type { Ways } from './ways.js';
import type { WorkerEngine } from '../../workers/engine.js';

/** Number of badges that are checked on the main thread; larger batches use workers. */
export const IN_PAGE = 3;

/**
 * Accepts badges by drop, file choice, paste or URL, from the camera, an image of a QR code or a
 * wallet, one or many, and explains each verdict under the four questions. Everything happens in
 * the page: the badge, the recipient, the trusted issuers and the camera image are never sent.
 *
 * @tagname open-badge-verifier
 * @summary Checks badges that you receive from others.
 * @slot - content of the page above the drop area.
 * @event open-badge-verified - a badge has a verdict; `detail.badge`, `detail.report`; once for each.
 * @event open-badge-error - an input contained no badge; `detail.error`.
 * @csspart drop - the area where files are dropped.
 * @csspart input - a field.
 * @csspart button - a button.
 * @csspart camera - the panel that is open while the camera is on.
 * @csspart video - the live image of the camera.
 * @csspart table - the table of several badges.
 * @csspart tools - search, filter and export above it.
 * @csspart card - the selected badge.
 * @csspart seal - the verdict panel of that badge.
 * @csspart report - the report of that badge.
 * @cssprop --open-badge-max-width - maximum width; default 64rem.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge-verifier trusted-issuers="did:web:university.example"></open-badge-verifier>
 */
export class OpenBadgeVerifier extends LitElement {
  static override styles = css`
    :host { display: block; container-type: inline-size; line-height: 1.5; max-inline-size: var(--open-badge-max-width, 64rem); } :host([hidden]) { display: none; }
    .sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }`;

  /** Expected recipients, separated by line breaks, commas or semicolons; compared in the page and never sent. Default none. */
  @property() recipient = '';
  /** Trusted issuers: ids separated by spaces, or lists as JSON. Default none. */
  @property({ attribute: 'trusted-issuers', converter: trustedIssuersConverter })
  trustedIssuers?: VerifyOptions['trustedIssuers'];
  /** ISO date to verify at: was the badge valid then? Default the current time. */
  @property() now?: string;
  /** Rejects small deviations from the standard that are common in real badges. Default false. */
  @property({ type: Boolean }) strict = false;
  /** Allows URLs of this machine, for demos and tests. Default false. */
  @property({ type: Boolean, attribute: 'allow-loopback' }) allowLoopback = false;
  /** Heading level of the results. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Larger, calmer layout: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;
  /** Fetch function for all requests. Default the page's own `fetch`. */
  @property({ attribute: false }) fetch?: typeof fetch;
  /** JSON-LD contexts that are not built in, by URL. Default none. */
  @property({ attribute: false }) contexts?: VerifyOptions['contexts'];
  /** Engine that reads and verifies. Default the built-in one, in module workers for more than a few badges. */
  @property({ attribute: false }) engine?: Engine;
  /** Source of cameras. Default the browser's; without any there is no button. */
  @property({ attribute: false }) camera?: CameraDevices;
  /** Access to a wallet. Default the page's Credential Handler API, else the browser's Digital Credentials API; without both there is no button. */
  @property({ attribute: false }) wallet?: WalletAccess;

  @state() private words?: Messages;
  @state() private intake?: Intake;
  @state() private shown?: Shown;
  @state() private rows?: Rows;
  @state() private ways?: Ways;
  @state() private panels?: Panels;
  @state() private over = false;
  @state() private chosen?: BatchItem;
  @state() private picture = 0;
  @state() private detailsOpen = false;
  @state() private arrangement: Arrangement = UNARRANGED;
  @state() private notes: readonly string[] = [];

  readonly #batch = new BadgeBatch(
    this,
    () => this.#settings(),
    (item) => this.#tell(item),
  );
  readonly #reveal = new RowReveal(this, () => (this.rows ? this.#batch.items.length : 0));
  #worker?: WorkerEngine;
  /** True after a user's action, until its results are shown. */
  #isAwaited = false;
  #stopped?: { readonly done: number; readonly count: number };
  protected readonly language = new LanguageController(this, () => void this.#speak());

  /** The reports so far, in the order of the badges. */
  get reports(): readonly Report[] {
    return this.#batch.items.flatMap(({ session }) => session.report ?? []);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('paste', this.#paste);
    void this.#speak();
    void this.#batch.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('paste', this.#paste);
    this.#worker?.close();
    this.ways?.close();
  }

  /**
   * Checks badges and adds them to those shown.
   * @param inputs files, bytes, text, URLs or credentials
   * @returns one report for each badge that could be read
   */
  async verify(...inputs: readonly BadgeInput[]): Promise<readonly Report[]> {
    return this.#add(
      inputs.map((input) => ({
        input,
        file: input instanceof File ? input.name : input instanceof URL ? input.href : '',
      })),
    );
  }

  /** Stops everything that is running; badges that have a result keep it. */
  cancel(): void {
    const { done, total: count, busy } = this.#batch;
    if (busy) this.#stopped = { done, count };
    this.#batch.cancel();
  }

  /** Removes all badges. */
  clear(): void {
    this.#batch.clear();
    Object.assign(this, {
      chosen: undefined,
      notes: [],
      arrangement: UNARRANGED,
    });
    this.#stopped = undefined;
    this.#reveal.reset();
    this.ways?.forget();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (
      this.#isAwaited &&
      bringIntoSight(this.renderRoot.querySelector('.bar'), this, this.#batch.busy)
    )
      this.#isAwaited = false;
    const again = ASKED_BY.some((name) => (changed as Map<string, unknown>).has(name));
    const open = this.#batch.items.filter(({ session }) => session.isOther || !session.report);
    if (again && open.length) void this.#batch.again(open);
  }

  async #speak(): Promise<void> {
    const [{ loadMessages }, { intake }] = await Promise.all([
      import('../../locales/index.js'),
      import('./intake.js'),
      this.#openWays(),
    ]);
    intake.adopt(this.renderRoot);
    Object.assign(this, { words: await loadMessages(languageOf(this)), intake });
    await this.#batch.present();
  }

  /** Loads the camera, codes and wallets. Their badges are named after their source. */
  async #openWays(): Promise<Ways> {
    const { Ways } = await import('./ways.js');
    return (this.ways ??= new Ways(
      this,
      (inputs, from) =>
        void this.#take(
          inputs.map((input) => ({ ...input, file: this.words?.words[from] ?? from })),
        ),
    ));
  }

  /**
   * Gives the settings of a session. With several recipients, the engine compares the badge with
   * each.
   */
  #settings(): SessionSettings {
    const settings = settingsOf(this),
      people = candidatesIn(this.recipient),
      own = this.engine ?? this.#worker ?? OWN,
      engine = this.ways?.around(own) ?? own,
      asked = [people.join('\n'), this.engine, people.length > 1 && this.rows !== undefined];
    return people.length > 1 && this.rows
      ? { ...settings, asked, recipient: undefined, engine: this.rows.matching(engine, people) }
      : { ...settings, asked, recipient: people[0], engine };
  }

  /** Starts workers for more than a few badges. */
  async #hire(count: number): Promise<void> {
    if (this.engine || this.#worker || count <= IN_PAGE) return;
    this.#worker = (await import('../../workers/engine.js')).createEngine();
  }

  /** Opens folders, archives and lists, then checks the files in them. */
  async #open(given: {
    readonly files?: readonly File[];
    readonly entries?: readonly FileSystemEntry[];
  }): Promise<void> {
    const { gather } = await import('./gather.js'),
      words = this.words?.words;
    if (!words) return;
    const { inputs, notes } = await gather(given, words);
    this.notes = notes;
    await this.#take(inputs);
  }

  /**
   * Checks the inputs of a user's action and scrolls to the results: on a phone they are below the
   * fold.
   */
  async #take(inputs: readonly BatchInput[]): Promise<void> {
    this.#isAwaited = inputs.length > 0;
    await this.#add(inputs);
  }

  async #add(inputs: readonly BatchInput[]): Promise<readonly Report[]> {
    if (!inputs.length) return [];
    this.#stopped = undefined;
    await Promise.all([this.#hire(this.#batch.items.length + inputs.length), this.#openWays()]);
    if (candidatesIn(this.recipient).length > 1) ({ rows: this.rows } = await import('./rows.js'));
    const drawing = Promise.all([
      import('../views/shown.js'),
      import('../views/panels.js'),
      import('./rows.js'),
    ]);
    const before = this.#batch.items.length,
      running = this.#batch.add(inputs);
    // Several badges are shown as a table first; a single one is opened.
    this.#choose(inputs.length > 1 ? undefined : this.#batch.items[before]);
    [{ shown: this.shown }, { panels: this.panels }, { rows: this.rows }] = await drawing;
    for (const each of [this.shown, this.panels]) each?.adopt(this.renderRoot);
    const lines = await running;
    this.#batch.drop(({ session }) => this.ways!.isJoined(session.error));
    if (this.chosen && !this.#batch.items.includes(this.chosen))
      this.#choose(this.#batch.items[before]);
    return lines.flatMap(({ session }) => session.report ?? []);
  }

  /**
   * Opens a row's card, or closes it. The clicked row keeps its position, although another card
   * above it closes.
   */
  readonly #turn = (item: BatchItem): Promise<void> =>
    stayInPlace(this.renderRoot.querySelector(`#item-${item.id}`), () => {
      this.#choose(item === this.chosen ? undefined : item);
      return this.updateComplete;
    });

  #tell({ session }: BatchItem): void {
    const { badge, report, error } = session;
    this.dispatchEvent(
      badge && report ? new OpenBadgeVerifiedEvent(badge, report) : new OpenBadgeErrorEvent(error),
    );
  }

  readonly #choose = (item: BatchItem | undefined): void => {
    this.chosen = item;
    this.picture = 0;
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const inField = event
      .composedPath()
      .some((at) => at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement);
    const files = event.clipboardData?.files.length ?? 0;
    if ((!inField || files > 0) && this.intake?.take(event.clipboardData, this.#actions))
      event.preventDefault();
  };

  get #actions() {
    return {
      onFiles: (files: readonly File[]) => void this.#open({ files }),
      onDrop: (transfer: DataTransfer) =>
        void this.#open({ files: [...transfer.files], entries: this.intake?.entriesIn(transfer) }),
      onText: (text: string) =>
        void this.#take([{ input: text, file: this.words?.words.pasted ?? '' }]),
      onUrl: (url: string) =>
        void this.#take([{ input: URL.canParse(url) ? new URL(url) : url, file: url }]),
      onRecipient: (value: string) => {
        this.recipient = value.trim();
      },
      onTrusted: (value: string) => {
        this.trustedIssuers = value.trim() ? value.trim().split(/\s+/) : undefined;
      },
      buttons: this.words && this.ways?.buttons(this.words),
      panel: this.words && this.ways?.panel(this.words),
      recipient: this.recipient,
      over: this.over,
      onOver: (over: boolean) => {
        this.over = over;
      },
    };
  }

  protected override render(): TemplateResult {
    const { words: messages } = this,
      { busy } = this.#batch;
    return html`<div class="all" lang=${messages?.lang ?? nothing} dir=${messages?.dir ?? nothing} aria-busy=${busy}>
      <slot></slot>
      ${messages && this.intake ? this.intake.draw(messages.words, this.#actions) : nothing}
      ${messages && !this.#batch.items.length ? notesLine({ messages, stopped: this.#stopped, notes: this.notes }) : nothing}
      <div class="sr" role="status">${messages ? this.#announcement(messages) : nothing}</div>
      ${messages ? this.#results(messages) : nothing}
    </div>`;
  }

  #announcement(messages: Messages): string {
    const { items } = this.#batch,
      shown = (): number =>
        this.rows?.arrange(items, this.arrangement, messages.lang).length ?? items.length;
    return announcement({
      batch: this.#batch,
      messages,
      stopped: this.#stopped,
      way: this.ways?.says(messages),
      shown,
    });
  }

  #results(messages: Messages): TemplateResult | typeof nothing {
    const { rows, shown, panels, chosen, picture, detailsOpen, arrangement, notes } = this;
    return results({
      ...{ rows, shown, panels, chosen, picture, detailsOpen, arrangement, notes },
      drawn: this.#reveal.drawn,
      batch: this.#batch,
      messages,
      headingLevel: this.headingLevel,
      stopped: this.#stopped,
      onTurn: this.#turn,
      onArrange: (change) => {
        this.arrangement = { ...this.arrangement, ...change };
      },
      onBrokenPicture: () => {
        this.picture += 1;
      },
      onDetails: () => {
        this.detailsOpen = !this.detailsOpen;
      },
      onClear: () => this.clear(),
      onCancel: () => this.cancel(),
      onAgain: (item) => void this.#batch.again([item]),
      remedy: (item) =>
        this.ways?.remedy(
          item.session.error,
          messages,
          (url) => void this.#batch.instead(item, url),
        ),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-verifier': OpenBadgeVerifier;
  }
}
