import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PresentationReport } from '../../verify.js';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { Report } from '../../present.js';
import type { VerifierMessages } from './messages.js';
import { settingsOf } from '../base/verify-properties.js';
import { VerifyingElement } from '../base/verifying-element.js';
import { visuallyHidden } from '../base/visually-hidden.styles.js';
import { BadgeBatch, type BatchInput, type BatchItem } from '../controllers/badge-batch.js';
import type { BadgeInput, SessionSettings } from '../controllers/engine.js';
import { CardController } from '../controllers/card-controller.js';
import { loadWholeCard } from '../controllers/load-whole-card.js';
import { EngineController } from '../controllers/engine-controller.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { RowReveal } from '../controllers/row-reveal.js';
import { dispatchResult } from '../open-badge/events.js';
import { isDense, UNARRANGED, type Arrangement } from './results/arrangement.js';
import { scrollToResults, keepInPlace } from './results/scroll.js';
import { InputsController } from './sources/inputs-controller.js';
import { recipientsIn } from './recipients.js';
import type { Rows } from './results/table.bundle.js';
import { notesLine } from './results/notes.js';
import type { CameraDevices } from './sources/camera.js';
import type { WalletAccess } from './sources/wallet-access.js';

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
 * @csspart verdict-panel - the verdict panel of that badge.
 * @csspart report - the report of that badge.
 * @csspart summary - the sentence that sums up several results.
 * @cssprop --open-badge-max-width - maximum width; default 64rem, and none from 20 badges.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge-verifier trusted-issuers="did:web:university.example"></open-badge-verifier>
 */
export class OpenBadgeVerifier extends VerifyingElement {
  static override styles = css`
    :host { display: block; container-type: inline-size; line-height: 1.5; max-inline-size: var(--open-badge-max-width, 64rem); } :host([data-dense]) { max-inline-size: var(--open-badge-max-width, none); } :host([hidden]) { display: none; }
    ${visuallyHidden}`;

  /** Expected recipients, separated by line breaks, commas or semicolons; compared in the page and never sent. Default none. */
  @property() override recipient = '';
  /** Heading level of the results. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) override headingLevel = 2;
  /** Source of cameras. Default the browser's; without any there is no button. */
  @property({ attribute: false }) camera?: CameraDevices;
  /** Access to a wallet. Default the page's Credential Handler API, else the browser's Digital Credentials API; without both there is no button. */
  @property({ attribute: false }) wallet?: WalletAccess;

  @state() private rows?: Rows;
  @state() private chosen?: BatchItem;
  @state() private arrangement: Arrangement = UNARRANGED;

  readonly #batch = new BadgeBatch(
    this,
    () => this.#settings(),
    ({ session }) => dispatchResult(this, session),
    true,
  );
  readonly #engines = new EngineController(this);
  readonly #card = new CardController(this);
  readonly #reveal = new RowReveal(this, () => (this.rows ? this.#batch.items.length : 0));
  /** True after a user's action, until its results are shown. */
  #isAwaited = false;
  #stopped?: { readonly done: number; readonly count: number };
  readonly #inputs: InputsController = new InputsController(
    this,
    () => this.language.messages,
    (inputs) => this.#take(inputs),
    () => this.#verifyOthers(),
  );
  protected readonly language: MessagesController<'verifier' | 'errors'> = new MessagesController(
    this,
    ['verifier', 'errors'],
    { before: () => this.#inputs.load(), after: () => this.#batch.present() },
  );
  readonly #table = new MessagesController(this, [
    'verifier',
    'card',
    'verdict',
    'reasons',
    'report',
  ]);

  /** The reports so far, in the order of the badges. */
  get reports(): readonly Report[] {
    return this.#batch.items.flatMap(({ session }) => session.report ?? []);
  }

  /** The answers about the presentations of a wallet, apart from those on the badges in them. */
  get presentations(): readonly PresentationReport[] {
    const all = this.#batch.items.flatMap(({ together }) => together?.report ?? []);
    return [...new Set(all)];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.language.load();
    void this.#batch.resume();
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

  /**
   * Stops everything that is running. Badges that have a result keep it; the others are shown as
   * not checked, with a button that goes on.
   */
  cancel(): void {
    const { done, total: count, busy } = this.#batch;
    this.#batch.cancel();
    // a badge may have its verdict before its turn is over
    if (busy) this.#stopped = { done: Math.max(done, count - this.#batch.rest.length), count };
    this.#keepFocus('#stop', '#rest');
  }

  /** Checks the badges that a stopped run left out. */
  async #proceed(): Promise<void> {
    this.#stopped = undefined;
    const running = this.#batch.proceed();
    this.#keepFocus('#rest', '#stop');
    await running;
  }

  /** Moves the focus from a button that disappears to the one that takes its place. */
  #keepFocus(from: string, to: string): void {
    if (this.shadowRoot?.activeElement?.matches(from))
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(to)?.focus());
  }

  /** Removes all badges. */
  clear(): void {
    this.#batch.clear();
    Object.assign(this, { chosen: undefined, arrangement: UNARRANGED });
    this.#stopped = undefined;
    this.#reveal.reset();
    this.#inputs.forget();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.toggleAttribute('data-dense', isDense(this.#batch.items));
    if (
      this.#isAwaited &&
      scrollToResults(this.renderRoot.querySelector('.bar'), this, this.#batch.busy)
    )
      this.#isAwaited = false;
    if (this.changesVerdict(changed)) this.#verifyOthers();
  }

  #verifyOthers(): void {
    const due = this.#batch.items.filter(({ session }) => session.isOther || !session.report);
    if (due.length) void this.#batch.again(due);
  }

  /** Gives the settings of a session; a badge is compared with each of several recipients. */
  #settings(): SessionSettings {
    const recipients = recipientsIn(this.recipient),
      { engine } = this.#engines;
    return {
      ...settingsOf(this),
      trustedIssuers: this.#inputs.trusted() ?? undefined,
      asked: [recipients.join('\n'), this.engine],
      recipient: recipients[0],
      recipients: recipients.length > 1 ? recipients : undefined,
      engine: this.#inputs.around(engine),
    };
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
    const drawing = Promise.all([
      import('./results/table.bundle.js'),
      loadWholeCard(this.#card),
      this.#table.load(),
    ]);
    await Promise.all([
      this.#engines.prepareFor(this.#batch.items.length + inputs.length),
      this.#inputs.loadSources(),
    ]);
    const before = this.#batch.items.length,
      running = this.#batch.add(inputs);
    // Several badges are shown as a table first; a single one is opened.
    this.#choose(inputs.length > 1 ? undefined : this.#batch.items[before]);
    [{ rows: this.rows }] = await drawing;
    const lines = await running;
    this.#batch.drop(({ session }) => this.#inputs.sources!.isJoined(session.error));
    if (this.chosen && !this.#batch.items.includes(this.chosen))
      this.#choose(this.#batch.items[before]);
    return lines.flatMap(({ session }) => session.report ?? []);
  }

  /**
   * Opens a row's card, or closes it. The clicked row keeps its position, although another card
   * above it closes.
   */
  readonly #turn = (item: BatchItem): Promise<void> =>
    keepInPlace(this.renderRoot.querySelector(`#item-${item.id}`), () => {
      this.#choose(item === this.chosen ? undefined : item);
      return this.updateComplete;
    });

  readonly #choose = (item: BatchItem | undefined): void => {
    this.chosen = item;
  };

  protected override render(): TemplateResult {
    const { messages } = this.language,
      { busy, items } = this.#batch,
      { notes } = this.#inputs;
    return html`<div class="all" lang=${messages?.lang ?? nothing} dir=${messages?.dir ?? nothing} aria-busy=${busy}>
      <slot></slot>
      ${messages ? this.#inputs.draw(messages, { count: items.length, isDense: isDense(items) }) : nothing}
      ${messages && !items.length ? notesLine({ messages, stopped: this.#stopped, notes }) : nothing}
      <div class="sr" role="status">${messages ? this.#announcement(messages) : nothing}</div>
      ${messages ? this.#results(messages) : nothing}
    </div>`;
  }

  #announcement(messages: VerifierMessages): string {
    const { items } = this.#batch,
      shown = (): number =>
        this.rows?.arrange(items, this.arrangement, messages.lang).length ?? items.length;
    const way = this.#inputs.sources?.message(messages);
    if (!this.rows) return way ?? '';
    return this.rows.announcement({
      batch: this.#batch,
      messages,
      checking: this.#table.messages?.headlines.checking.lead,
      stopped: this.#stopped,
      way,
      shown,
    });
  }

  #results(messages: VerifierMessages): TemplateResult | typeof nothing {
    const { rows, chosen, arrangement } = this,
      { notes } = this.#inputs;
    if (!rows) return nothing;
    return rows.results({
      ...{ rows, chosen, arrangement, notes, card: this.#card },
      drawn: this.#reveal.drawn,
      batch: this.#batch,
      messages,
      tableMessages: this.#table.messages,
      headingLevel: this.headingLevel,
      stopped: this.#stopped,
      onTurn: this.#turn,
      onArrange: (change) => {
        this.arrangement = { ...this.arrangement, ...change };
      },
      onClear: () => this.clear(),
      onCancel: () => this.cancel(),
      onAgain: (item) => void this.#batch.again([item]),
      onRest: () => void this.#proceed(),
      remedy: (item) =>
        this.#inputs.remedy(
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
