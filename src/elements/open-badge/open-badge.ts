import { html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Badge, CardSummary, ErrorView, MarkName, Report } from '../../present.js';
import { resolveSource, settingsOf } from '../base/verify-properties.js';
import { hasChanged, VerifyingElement } from '../base/verifying-element.js';
import { BadgeController } from '../controllers/badge-controller.js';
import type { BadgeInput } from '../controllers/engine.js';
import { CardController } from '../controllers/card-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { schedule } from '../dom/frame-budget.js';
import type { CardModel } from '../views/card.js';
import type { CardViews } from '../views/card.bundle.js';
import { OpenBadgeErrorEvent, OpenBadgeReadEvent, OpenBadgeVerifiedEvent } from './events.js';
import type { OpenBadgeState } from './events.js';
import { styles } from './open-badge.styles.js';

export * from './events.js';

/** States of badges whose verdict is `valid`, but whose mark is not: no style may call them verified. */
const INSTEAD_OF_VALID: Readonly<Partial<Record<MarkName, string>>> = {
  signed: 'signed',
  note: 'noted',
};

/**
 * A badge with its verdict: image, title, issuer with its host, date, and a panel that states in
 * words and with a distinct mark what was verified in this page. It opens to the full details and
 * to the report. Nothing unverified is ever green.
 *
 * @tagname open-badge
 * @summary Shows one Open Badge and verifies it in the page.
 * @slot - shown until the badge is read, and where scripts do not run: a link or an image.
 * @slot actions - buttons or links of the page beside “About this badge”.
 * @event open-badge-read - a badge was read; `detail.badge`, `detail.badges`.
 * @event open-badge-verified - a badge has a verdict; `detail.badge`, `detail.report`.
 * @event open-badge-error - nothing could be read; `detail.error`.
 * @event open-badge-share - a link, code or file was copied, saved or opened; `detail.how`, `detail.url`.
 * @csspart card - the frame around everything.
 * @csspart body - the issuer's part.
 * @csspart image - the square that contains the image.
 * @csspart title - the title.
 * @csspart person - the sentence that names the recipient, with `show-recipient`.
 * @csspart logo - the logo of the issuer, in modes `full` and `showcase`.
 * @csspart issuer - the name that the issuer gives itself.
 * @csspart host - the host behind that name.
 * @csspart date - the award date.
 * @csspart verdict-panel - the verdict panel: mark, words, time.
 * @csspart verdict - the first words of the verdict panel.
 * @csspart reason - the words after them.
 * @csspart mark - a mark.
 * @csspart button - a button.
 * @csspart compact - the row in mode `compact`.
 * @csspart inline - the pill in mode `inline`.
 * @csspart reach - the level reached, in mode `showcase`.
 * @csspart details - the badge's details, when open.
 * @csspart report - the report, when open.
 * @csspart share - the ways to share, when open.
 * @cssprop --open-badge-background - background of the issuer's part; default transparent.
 * @cssprop --open-badge-border - colour of the frame; default a fifth of the text colour.
 * @cssprop --open-badge-radius - corner radius; default 14px.
 * @cssprop --open-badge-max-width - maximum width; default 30rem, 40rem in mode `showcase`, 72rem in mode `full`.
 * @cssprop --open-badge-min-height - room for the badge, also before it is read; set it to about the final height and the page does not shift. The card ends where it ends. Default about the height of a card.
 * @cssprop --open-badge-paper - background of the report.
 * @cssprop --open-badge-ink - text colour of the verdict panel and the report.
 * @cssprop --open-badge-good - colour of what was verified; likewise -warn, -bad, -quiet, each with -wash for its background.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge src="badge.png"><a href="badge.png">My badge</a></open-badge>
 */
export class OpenBadge extends VerifyingElement {
  static override styles = styles;

  /** URL of a PNG, SVG or JSON badge, relative to the page. Default none. */
  @property() src?: string;
  /** Layout: `inline` a word in a sentence, `compact` a row, `card` a card, `showcase` a large card with the level reached, `full` everything open. Default `card`. */
  @property({ reflect: true }) mode: 'inline' | 'compact' | 'card' | 'showcase' | 'full' = 'card';
  /** When to verify: once the badge is visible, at once, on request, or never. Default `visible`. */
  @property({ attribute: 'verify-when' }) verifyWhen: 'visible' | 'auto' | 'manual' | 'off' =
    'visible';
  /** URL of the page that opens share links; when set, there is a “Share” button. Default none. */
  @property({ attribute: 'share-page' }) sharePage?: string;
  /** Shows “Awarded to” with the recipient's name, where an authentic badge has a readable one. Default false. */
  @property({ type: Boolean, attribute: 'show-recipient' }) showRecipient = false;
  /** Index of the badge to show, in an input with several. Default 0. */
  @property({ type: Number }) index = 0;
  /** The badge as an object, JSON text or compact JWS. Default none. */
  @property({ attribute: false }) credential?: object | string;
  /** The badge as bytes or a file. Default none. */
  @property({ attribute: false }) data?: Uint8Array | Blob;
  readonly #session = new BadgeController(this, () => ({
    ...settingsOf(this),
    showRecipient: this.showRecipient,
  }));
  readonly #card = new CardController(this);
  protected readonly language = new LanguageController(this, () => void this.#session.present());
  readonly #internals = this.attachInternals();
  #seen?: IntersectionObserver;
  #mayVerify = false;
  #waits = false;
  #isDrawn = false;
  #lastView?: CardViews['card'];
  #loaded?: Promise<void>;

  /** The badge that is shown, as it was read. */
  get badge(): Badge | undefined {
    return this.#session.badge;
  }
  /** The report, once there is one. */
  get report(): Report | undefined {
    return this.#session.report;
  }
  /** Current state, which style sheets can also select with `:state(…)`. */
  get status(): OpenBadgeState {
    return this.#session.status;
  }

  override connectedCallback(): void {
    if (this.renderRoot) return this.#begin();
    if (this.#waits) return;
    this.#waits = true;
    // The page's own content stays visible until then, since there is no shadow root yet.
    schedule('start', () => {
      this.#waits = false;
      if (this.isConnected) this.#begin();
    });
  }

  #begin(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#beforePrint);
    this.#watch();
    if (!this.hasUpdated) return;
    if (this.status === 'reading') this.#loaded = this.#load();
    else this.#verifyIfAsked(this.#session.wasCutOff);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#beforePrint);
    this.#seen?.disconnect();
  }

  /**
   * Verifies the badge, or verifies it again.
   * @returns the report
   * @throws Error when no badge could be read; `AbortError` when the badge was replaced or verified
   * again meanwhile
   */
  async verify(): Promise<Report> {
    await this.updateComplete;
    await this.#loaded;
    const report = await this.#session.verify();
    this.dispatchEvent(new OpenBadgeVerifiedEvent(this.badge!, report));
    return report;
  }

  /**
   * Delays the first render of a card, which is the expensive one: hundreds at once would block the
   * page.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.#isDrawn || !this.#draw || !this.#shown) return super.scheduleUpdate();
    this.#isDrawn = true;
    return new Promise((done, fail) => {
      schedule('render', () => {
        try {
          done(super.scheduleUpdate());
        } catch (error) {
          fail(error as Error);
        }
      });
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (hasChanged(changed, ['src', 'credential', 'data', 'index'])) this.#loaded = this.#load();
    else if (this.changesVerdict(changed) && this.#session.isOther)
      this.#verifyIfAsked(this.#session.isAsked);
    if (changed.has('showRecipient') && this.hasUpdated) void this.#session.present();
    if (changed.has('verifyWhen')) {
      this.#watch();
      this.#verifyIfAsked();
    }
    if (changed.has('mode')) this.#changeMode();
    this.#showState();
  }

  protected override updated(): void {
    if (this.#shown && this.#draw) this.#card.views?.replaceServerCard(this.renderRoot);
  }

  #input(): BadgeInput | undefined {
    return (
      this.data ??
      this.credential ??
      (this.src ? resolveSource(this.src, this.ownerDocument.baseURI) : undefined)
    );
  }

  async #load(): Promise<void> {
    // The next steps request an update; a request made during an update would be lost.
    await Promise.resolve();
    const input = this.#input();
    if (input !== undefined) void this.#card.loadViews(this.mode);
    const found = await this.#session.read(input, this.index);
    if (found) this.dispatchEvent(new OpenBadgeReadEvent(this.badge!, this.#session.badges));
    else if (this.status === 'failed')
      this.dispatchEvent(new OpenBadgeErrorEvent(this.#session.error));
    if (found) this.#verifyIfAsked();
  }

  #watch(): void {
    this.#seen?.disconnect();
    this.#mayVerify = this.verifyWhen === 'auto';
    if (this.verifyWhen !== 'visible') return;
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#seen?.disconnect();
        this.#mayVerify = true;
        this.#verifyIfAsked();
      },
      { rootMargin: '200px' },
    );
    this.#seen.observe(this);
  }

  #verifyIfAsked(again = false): void {
    if (this.badge && (again || (this.#mayVerify && this.status === 'read'))) this.#verifyQuietly();
  }

  readonly #verifyQuietly = (): void => {
    this.verify().catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError')
        this.dispatchEvent(new OpenBadgeErrorEvent(error));
    });
  };

  /** Starts what waits to be seen: what is printed was not scrolled to. */
  readonly #beforePrint = (): void => {
    if (this.verifyWhen !== 'visible') return;
    this.#mayVerify = true;
    this.#verifyIfAsked();
  };

  #showState(): void {
    const { states } = this.#internals;
    states.clear();
    const { verdict } = this.#session,
      said = (verdict && INSTEAD_OF_VALID[verdict.mark]) ?? verdict?.verdict;
    for (const name of [this.status, said]) if (name) states.add(name);
  }

  /** The badge or the error to draw, once there is one. */
  get #shown(): CardSummary | ErrorView | undefined {
    return this.#session.view ?? this.#session.problem;
  }

  /** Tells whether the page provides no fallback content. */
  get #isEmpty(): boolean {
    return this.childElementCount === 0 && !this.textContent?.trim();
  }

  /** Gives the view of the mode, or that of the last mode until the new one is loaded. */
  get #draw(): CardViews['card'] | undefined {
    return (this.#lastView = this.#card.viewOf(this.mode) ?? this.#lastView);
  }

  #changeMode(): void {
    if (this.#card.views) void this.#card.loadViews(this.mode);
    this.#card.openFor(this.mode, this.#session);
  }

  #model(): CardModel {
    const { mode, verifyWhen, sharePage } = this;
    return this.#card.model(this.#session, {
      reportState: { expected: mode === 'full' && ['visible', 'auto'].includes(verifyWhen) },
      sharing: sharePage ? this : undefined,
      layout: mode === 'full' || mode === 'showcase' ? mode : undefined,
      onVerify: verifyWhen === 'off' ? undefined : this.#verifyQuietly,
      isComparable: !this.recipient,
      isEmpty: this.#isEmpty,
      fallback: html`<slot></slot>`,
      actions: html`<slot name="actions"></slot>`,
      count: this.index === 0 ? this.#session.badges.length : 1,
    });
  }

  protected override render(): TemplateResult {
    const draw = this.#draw;
    return html`${draw && this.#shown ? draw(this.#model()) : html`<div class="room"><slot></slot></div>`}
      <div class="sr" role="status">${this.#session.sentence}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge': OpenBadge;
  }
}
