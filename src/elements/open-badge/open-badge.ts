import { html, isServer, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { Badge, Report } from '../../present.js';
import type { VerifyOptions } from '../../verify.js';
import { BadgeController } from '../controllers/badge-controller.js';
import type { BadgeInput, Engine } from '../controllers/badge-session.js';
import { LanguageController } from '../controllers/language.js';
import { languageOf } from '../language.js';
import { ASKED_BY, resolveSource, settingsOf, trustedIssuersConverter } from '../settings.js';
import { inTurn } from '../turns.js';
import type { CardModel } from '../views/card.js';
import type { Panels } from '../views/panels.js';
import type { ShareModel } from '../views/share.js';
import type { Shown } from '../views/shown.js';
import { OpenBadgeErrorEvent, OpenBadgeReadEvent, OpenBadgeVerifiedEvent } from './events.js';
import { styles } from './open-badge.styles.js';

export * from './events.js';

/**
 * States that a style sheet can select with `:state(…)`, besides one for each verdict; `signed`
 * replaces `valid` where the issuer is not identified.
 */
export type OpenBadgeState = 'empty' | 'reading' | 'read' | 'checking' | 'checked' | 'failed';

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
 * @csspart issuer - the name that the issuer gives itself.
 * @csspart host - the host behind that name.
 * @csspart date - the award date.
 * @csspart seal - the verdict panel: mark, words, time.
 * @csspart verdict - the first words of the verdict panel.
 * @csspart reason - the words after them.
 * @csspart mark - a mark.
 * @csspart button - a button.
 * @csspart details - the badge's details, when open.
 * @csspart report - the report, when open.
 * @csspart share - the ways to share, when open.
 * @cssprop --open-badge-background - background of the issuer's part; default transparent.
 * @cssprop --open-badge-border - colour of the frame; default a fifth of the text colour.
 * @cssprop --open-badge-radius - corner radius; default 14px.
 * @cssprop --open-badge-max-width - maximum width; default 30rem, 52rem in mode `full`.
 * @cssprop --open-badge-min-height - minimum height, also before there is a badge; set it to the final height and the page does not shift. Default about that of a card.
 * @cssprop --open-badge-paper - background of the report.
 * @cssprop --open-badge-ink - text colour of the verdict panel and the report.
 * @cssprop --open-badge-good - colour of what was verified; likewise -warn, -bad, -quiet, each with -wash for its background.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge src="badge.png"><a href="badge.png">My badge</a></open-badge>
 */
export class OpenBadge extends LitElement {
  static override styles = styles;

  /** URL of a PNG, SVG or JSON badge, relative to the page. Default none. */
  @property() src?: string;
  /** Layout: `compact` is one line, `card` a card, `full` a card with everything open. Default `card`. */
  @property({ reflect: true }) mode: 'compact' | 'card' | 'full' = 'card';
  /** When to verify: once the badge is visible, at once, on request, or never. Default `visible`. */
  @property({ attribute: 'verify' }) verifyWhen: 'visible' | 'auto' | 'manual' | 'off' = 'visible';
  /** ISO date to verify at; the verdict then shows “as of”. Default the current time. */
  @property() now?: string;
  /** Trusted issuers: ids separated by spaces, or lists as JSON. Default none. */
  @property({ attribute: 'trusted-issuers', converter: trustedIssuersConverter })
  trustedIssuers?: VerifyOptions['trustedIssuers'];
  /** Expected recipient; compared in the page and never sent. Default none. */
  @property() recipient?: string;
  /** Rejects small deviations from the standard that are common in real badges. Default false. */
  @property({ type: Boolean }) strict = false;
  /** Allows URLs of this machine, for demos and tests. Default false. */
  @property({ type: Boolean, attribute: 'allow-loopback' }) allowLoopback = false;
  /** URL of the page that opens share links; when set, there is a “Share” button. Default none. */
  @property({ attribute: 'share-page' }) sharePage?: string;
  /** Heading level of the title. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Larger, calmer layout: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;
  /** Index of the badge to show, in an input with several. Default 0. */
  @property({ type: Number }) index = 0;
  /** The badge as an object, JSON text or compact JWS. Default none. */
  @property({ attribute: false }) credential?: object | string;
  /** The badge as bytes or a file. Default none. */
  @property({ attribute: false }) data?: Uint8Array | Blob;
  /** Fetch function for all requests. Default the page's own `fetch`. */
  @property({ attribute: false }) fetch?: typeof fetch;
  /** JSON-LD contexts that are not built in, by URL. Default none. */
  @property({ attribute: false }) contexts?: VerifyOptions['contexts'];
  /** Engine that reads and verifies, for a worker of your own. Default the built-in one. */
  @property({ attribute: false }) engine?: Engine;

  @state() private picture = 0;
  @state() private detailsOpen = false;
  @state() private reportOpen = false;
  @state() private shareOpen = false;
  @state() private shown?: Shown;
  @state() private panels?: Panels;

  readonly #session = new BadgeController(this, () => settingsOf(this));
  protected readonly language = new LanguageController(this, () => void this.#session.present());
  readonly #internals = this.attachInternals();
  #seen?: IntersectionObserver;
  #mayVerify = false;
  #waits = false;
  #isDrawn = false;
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
    inTurn(() => {
      this.#waits = false;
      if (this.isConnected) this.#begin();
    });
  }

  #begin(): void {
    super.connectedCallback();
    this.#watch();
    if (!this.hasUpdated) return;
    if (this.status === 'reading') this.#loaded = this.#load();
    else this.#verifyIfAsked(this.#session.wasCutOff);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen?.disconnect();
  }

  /**
   * Verifies the badge, or verifies it again.
   * @returns the report
   * @throws Error when no badge could be read; `AbortError` when the badge was replaced or verified
   * again meanwhile
   */
  get verify(): () => Promise<Report> {
    return this.#verify;
  }
  /**
   * Accepts the value of the attribute `verify`, since frameworks set a property when it has the
   * attribute's name.
   */
  set verify(when: OpenBadge['verifyWhen']) {
    this.verifyWhen = when;
  }

  readonly #verify = async (): Promise<Report> => {
    await this.updateComplete;
    await this.#loaded;
    const report = await this.#session.verify();
    this.dispatchEvent(new OpenBadgeVerifiedEvent(this.badge!, report));
    return report;
  };

  /**
   * Delays the first render of a card, which is the expensive one: hundreds at once would block the
   * page.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.#isDrawn || !this.shown || !(this.#session.view ?? this.#session.trouble))
      return super.scheduleUpdate();
    this.#isDrawn = true;
    return new Promise((done, fail) => {
      inTurn(() => {
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
    const has = (...names: string[]) =>
      names.some((name) => (changed as Map<string, unknown>).has(name));
    if (has('src', 'credential', 'data', 'index')) this.#loaded = this.#load();
    else if (has(...ASKED_BY) && this.#session.isOther) this.#verifyIfAsked(this.#session.isAsked);
    if (has('verifyWhen')) {
      this.#watch();
      this.#verifyIfAsked();
    }
    if (has('mode') && this.mode === 'full') {
      this.detailsOpen = this.reportOpen = true;
      void this.#loadPanels();
    }
    this.#showState();
  }

  protected override updated(): void {
    if (this.#session.view ?? this.#session.trouble) this.shown?.takeOver(this.renderRoot);
  }

  #input(): BadgeInput | undefined {
    return (
      this.data ??
      this.credential ??
      (this.src ? resolveSource(this.src, this.ownerDocument.baseURI) : undefined)
    );
  }

  async #load(): Promise<void> {
    this.picture = 0;
    // The next steps request an update; a request made during an update would be lost.
    await Promise.resolve();
    const input = this.#input();
    if (input !== undefined) void this.#loadShown();
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

  #showState(): void {
    const { states } = this.#internals;
    states.clear();
    const { verdict } = this.#session,
      said = verdict?.mark === 'signed' ? 'signed' : verdict?.verdict;
    for (const name of [this.status, said]) if (name) states.add(name);
  }

  async #loadShown(): Promise<void> {
    this.shown ??= (await import('../views/shown.js')).shown;
    this.shown.adopt(this.renderRoot);
  }

  async #loadPanels(): Promise<void> {
    this.panels ??= (await import('../views/panels.js')).panels;
    this.panels.adopt(this.renderRoot);
  }

  readonly #toggleDetails = (): void => {
    this.detailsOpen = !this.detailsOpen;
    void this.#loadPanels();
  };
  readonly #toggleReport = (): void => {
    this.reportOpen = !this.reportOpen;
    void this.#loadPanels();
  };
  readonly #toggleShare = (): void => {
    this.shareOpen = !this.shareOpen;
    void this.#loadPanels();
  };
  readonly #nextPicture = (): void => {
    this.picture += 1;
  };

  /** Tells whether the page provides no fallback content. */
  get #isEmpty(): boolean {
    return this.childElementCount === 0 && !this.textContent?.trim();
  }

  #sharing(page: string): ShareModel {
    const { baseURI } = this.ownerDocument,
      { src, report, headingLevel } = this;
    return {
      badge: this.badge!,
      report,
      page: new URL(page, baseURI).href,
      file: src && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : undefined,
      lang: languageOf(this),
      headingLevel: headingLevel + 1,
      settings: this,
    };
  }

  #model(): CardModel {
    const { view, trouble } = this.#session;
    return {
      view,
      trouble,
      verdict: this.#session.verdict,
      badge: this.badge,
      report: this.report,
      status: this.status,
      panels: this.panels,
      isEmpty: this.#isEmpty,
      frame: {
        picture: this.picture,
        headingLevel: this.headingLevel,
        onBrokenPicture: this.#nextPicture,
      },
      details: { open: this.detailsOpen, toggle: this.#toggleDetails },
      explained: {
        open: this.reportOpen,
        toggle: this.#toggleReport,
        expected: this.mode === 'full' && ['visible', 'auto'].includes(this.verifyWhen),
      },
      sharing: this.sharePage
        ? {
            open: this.shareOpen,
            toggle: this.#toggleShare,
            draw: () => this.panels?.share(this, this.#sharing(this.sharePage!)),
          }
        : undefined,
      onVerify: this.verifyWhen === 'off' ? undefined : this.#verifyQuietly,
      fallback: html`<slot></slot>`,
      actions: html`<slot name="actions"></slot>`,
      count: this.index === 0 ? this.#session.badges.length : 1,
    };
  }

  protected override render(): TemplateResult {
    const { shown, mode } = this,
      model = this.#model(),
      { view, trouble, verdict } = model,
      spoken = view ?? trouble;
    return html`${shown && spoken ? shown[mode === 'compact' ? 'compact' : 'card'](model) : html`<div class="room"><slot></slot></div>`}
      <div class="sr" role="status">${verdict && this.status !== 'read' ? `${view ? `${view.title.text}: ` : ''}${verdict.lead}. ${verdict.reason}` : ''}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge': OpenBadge;
  }
}
