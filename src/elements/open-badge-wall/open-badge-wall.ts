import {
  css,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { fill } from '../../locales/fill.js';
import type { Messages, Report } from '../../present.js';
import type { VerifyOptions } from '../../verify.js';
import { BadgeBatch, type BatchInput, type BatchItem } from '../controllers/badge-batch.js';
import { OWN, type BadgeInput, type Engine } from '../controllers/badge-session.js';
import { LanguageController } from '../controllers/language.js';
import { languageOf } from '../language.js';
import { OpenBadgeErrorEvent, OpenBadgeVerifiedEvent } from '../open-badge/events.js';
import { ASKED_BY, settingsOf, trustedIssuersConverter } from '../settings.js';
import type { Panels } from '../views/panels.js';
import type { Shown } from '../views/shown.js';
import type { WorkerEngine } from '../../workers/engine.js';
import { heldIn, place } from './held.js';
import type { GroupBy, SortBy, Wish } from './organise.js';
import type { WallView } from './wall-view.js';

/** Number of badges that are checked on the main thread; larger collections use workers. */
const IN_PAGE = 3;
/** Events of slotted elements that the wall follows. */
const SAID_BY_CHILDREN = ['open-badge-read', 'open-badge-verified', 'open-badge-error'] as const;

/**
 * Adds to a record the badges inside it that are secured separately; the report of the record
 * covers the others.
 */
const unfolding = (engine: Engine): Engine => ({
  read: async (input, options) =>
    (await engine.read(input, options)).flatMap((badge) => [
      badge,
      ...badge.children.filter(({ securing }) => securing !== 'none'),
    ]),
  verify: (badge, options) => engine.verify(badge, options),
});

/**
 * A learner's collection: a grid or a list of badges, each with its verdict, from a feed, a learner
 * record, a presentation, or slotted `<open-badge>` elements. Readers can search, sort, and group
 * by issuer, skill or year, and see the skills of all badges; a tile opens the whole card. Slotted
 * elements still belong to the page: they verify by their own attributes, and the wall only
 * arranges them.
 *
 * With more than 200 tiles, only those near the viewport are in the page; arrow keys, Page Up, Page
 * Down, Home and End reach all of them, and printing includes all.
 *
 * @tagname open-badge-wall
 * @summary Shows many badges of one person, with their verdicts.
 * @slot - without `src` and `badges`, the `<open-badge>` elements of the collection; other content is shown until the badges are there, and where scripts do not run.
 * @event open-badge-verified - a badge has a verdict; `detail.badge`, `detail.report`; once for each.
 * @event open-badge-error - the feed or something in it could not be read; `detail.error`.
 * @csspart tools - search, grouping, order and layout.
 * @csspart skills - the skills across all badges.
 * @csspart skill - one skill.
 * @csspart group - badges under one heading.
 * @csspart tile - one badge.
 * @csspart held - the position of a slotted element.
 * @csspart image - the image of a tile.
 * @csspart input - a field.
 * @csspart button - a button.
 * @cssprop --open-badge-border - colour of the tiles' frames.
 * @cssprop --open-badge-radius - corner radius; default 14px.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge-wall src="badges.json" group="issuer"><a href="badges.json">My badges</a></open-badge-wall>
 * @example <open-badge-wall group="year"><open-badge src="one.png"></open-badge><open-badge src="two.png"></open-badge></open-badge-wall>
 */
export class OpenBadgeWall extends LitElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; } :host([hidden]) { display: none; } .sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }`;

  /** URL of a JSON list of URLs or credentials, of a CLR or of a presentation, relative to the page. Default none. */
  @property() src?: string;
  /** Layout: `grid` or `list`. Default `grid`. */
  @property({ reflect: true }) layout: 'grid' | 'list' = 'grid';
  /** Headings: `none`, `issuer`, `skill`, `year`. Default `none`. */
  @property() group: GroupBy = 'none';
  /** Order: `newest`, `oldest`, `title`, `issuer`. Default `newest`. */
  @property() sort: SortBy = 'newest';
  /** When to verify: `auto` verifies every badge; `off` none, and each is marked so. Default `auto`. */
  @property({ attribute: 'verify' }) verifyWhen: 'auto' | 'off' = 'auto';
  /** Expected recipient of the badges; compared in the page and never sent. Default none. */
  @property() recipient?: string;
  /** Trusted issuers: ids separated by spaces, or lists as JSON. Default none. */
  @property({ attribute: 'trusted-issuers', converter: trustedIssuersConverter })
  trustedIssuers?: VerifyOptions['trustedIssuers'];
  /** ISO date to verify at. Default the current time. */
  @property() now?: string;
  /** Rejects small deviations from the standard that are common in real badges. Default false. */
  @property({ type: Boolean }) strict = false;
  /** Allows URLs of this machine, for demos and tests. Default false. */
  @property({ type: Boolean, attribute: 'allow-loopback' }) allowLoopback = false;
  /** Heading level of the groups. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Larger, calmer layout: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;
  /** The badges themselves: URLs, credentials, files. Default none. */
  @property({ attribute: false }) badges?: readonly BadgeInput[];
  /** Fetch function for all requests. Default the page's own `fetch`. */
  @property({ attribute: false }) fetch?: typeof fetch;
  /** JSON-LD contexts that are not built in, by URL. Default none. */
  @property({ attribute: false }) contexts?: VerifyOptions['contexts'];
  /** Engine that reads and verifies. Default the built-in one, in module workers for more than a few badges. */
  @property({ attribute: false }) engine?: Engine;

  @state() private messages?: Messages;
  @state() private shown?: Shown;
  @state() private panels?: Panels;
  @state() private wall?: WallView;
  @state() private opened?: BatchItem;
  @state() private detailsOpen = false;
  @state() private search = '';
  @state() private skill = '';
  @state() private current = '';

  readonly #batch = new BadgeBatch(
    this,
    () => ({
      ...settingsOf(this),
      asked: [this.recipient, this.engine],
      engine: unfolding(this.engine ?? this.#worker ?? OWN),
    }),
    (item) => this.#tell(item),
  );
  protected readonly language = new LanguageController(this, () => void this.#speak());
  readonly #pictures = new Map<number, number>();
  #worker?: WorkerEngine;
  #window?: InstanceType<WallView['Window']>;
  #turn = 0;
  #children?: MutationObserver;
  #wasCutOff = false;
  #loaded?: Promise<void>;

  /** The reports so far. */
  get reports(): readonly Report[] {
    return this.#batch.items.flatMap(({ session }) => session.report ?? []);
  }
  /**
   * Resolves when every badge of the current source has been read, and verified unless verification
   * is off.
   */
  get complete(): Promise<void> {
    return this.updateComplete.then(() => this.#loaded);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of SAID_BY_CHILDREN) this.addEventListener(type, this.#heard);
    this.#children = new MutationObserver(() => {
      if (this.#isHolding) this.#loaded = this.#load();
    });
    this.#children.observe(this, { childList: true });
    if (this.#wasCutOff || (this.hasUpdated && this.#isHolding)) this.#loaded = this.#load();
    this.#wasCutOff = false;
  }

  override disconnectedCallback(): void {
    this.#wasCutOff = this.#batch.busy;
    super.disconnectedCallback();
    for (const type of SAID_BY_CHILDREN) this.removeEventListener(type, this.#heard);
    this.#children?.disconnect();
    this.#worker?.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    const has = (...names: string[]) =>
      names.some((name) => (changed as Map<string, unknown>).has(name));
    if (has('src', 'badges', 'verifyWhen')) this.#loaded = this.#load();
    else if (
      has(...ASKED_BY) &&
      this.verifyWhen !== 'off' &&
      !this.#isHolding &&
      this.#batch.items.length
    )
      void this.#batch.again(
        this.#batch.items.filter(({ session }) => session.isOther || !session.report),
      );
  }

  /** Tells whether the collection consists of slotted elements. */
  get #isHolding(): boolean {
    return !this.src && !this.badges;
  }

  protected override updated(): void {
    if (this.wall && this.messages) place(this, this.#batch.items);
  }

  async #speak(): Promise<void> {
    const { loadMessages } = await import('../../locales/index.js');
    this.messages = await loadMessages(languageOf(this));
    await this.#batch.present();
  }

  /** Follows the results of slotted elements. */
  readonly #heard = (event: Event): void => {
    if (event.target instanceof HTMLElement && event.target.parentElement === this)
      void this.#batch.follow(
        event.target,
        event.type === 'open-badge-error' ? (event as OpenBadgeErrorEvent).detail.error : undefined,
      );
  };

  async #inputs(): Promise<readonly BatchInput[]> {
    const { badges, src, fetch, allowLoopback } = this,
      { inputsOf } = await import('./feed.js');
    return inputsOf({ badges, src, fetch, allowLoopback }, this.ownerDocument.baseURI);
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    await Promise.resolve();
    if (this.#isHolding && heldIn(this).length) return this.#hold(turn);
    this.#batch.clear();
    this.#window?.restart();
    Object.assign(this, { opened: undefined, current: '' });
    try {
      const inputs = await this.#inputs();
      if (turn === this.#turn && inputs.length) await this.#show(inputs);
    } catch (error) {
      if (turn === this.#turn)
        await this.#show([{ input: new Blob([]), file: this.src ?? '', error }]);
    }
  }

  async #hold(turn: number): Promise<void> {
    if (!this.#batch.items.every(({ element }) => element)) this.#batch.clear();
    await this.#prepare();
    if (turn === this.#turn) this.#batch.hold(heldIn(this));
  }

  async #show(inputs: readonly BatchInput[]): Promise<void> {
    if (!this.engine && !this.#worker && inputs.length > IN_PAGE)
      this.#worker = (await import('../../workers/engine.js')).createEngine();
    await this.#prepare();
    await this.#batch.add(inputs, this.verifyWhen !== 'off');
  }

  async #prepare(): Promise<void> {
    const [, { view }, { shown }, { panels }] = await Promise.all([
      this.#speak(),
      import('./wall-view.js'),
      import('../views/shown.js'),
      import('../views/panels.js'),
    ]);
    this.#window ??= new view.Window(this, () => {
      this.requestUpdate();
      this.performUpdate();
    });
    Object.assign(this, { wall: view, shown, panels });
    for (const each of [shown, panels, view]) each.adopt(this.renderRoot);
  }

  #tell({ session }: BatchItem): void {
    const { badge, report, error } = session;
    if (badge && report) this.dispatchEvent(new OpenBadgeVerifiedEvent(badge, report));
    else if (error !== undefined) this.dispatchEvent(new OpenBadgeErrorEvent(error));
  }

  async #open(item: BatchItem): Promise<void> {
    this.opened = item;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (
      this.#window?.move(event, (place) => {
        this.current = place;
      })
    )
      event.preventDefault();
  };

  #broken({ id }: BatchItem): void {
    this.#pictures.set(id, (this.#pictures.get(id) ?? 0) + 1);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { messages, wall } = this,
      { items, busy } = this.#batch;
    return html`<div class="all" lang=${messages?.lang ?? nothing} dir=${messages?.dir ?? nothing} aria-busy=${busy} @keydown=${this.#keys}>
      <slot ?hidden=${items.length > 0}></slot>
      <div class="sr" role="status">${messages && items.length ? this.#announcement(messages) : nothing}</div>
      ${messages && wall && items.length ? this.#draw(messages, wall) : nothing}
      ${this.#dialog(messages)}
    </div>`;
  }

  #dialog(messages: Messages | undefined): TemplateResult {
    const { opened, shown } = this;
    return html`<dialog aria-label=${opened?.session.view?.title.text ?? nothing} @close=${() => {
      this.opened = undefined;
    }}>${opened && messages && shown ? this.#card(opened, messages, shown) : nothing}</dialog>`;
  }

  #draw(messages: Messages, wall: WallView): TemplateResult {
    const { layout, headingLevel } = this,
      { items, revision } = this.#batch,
      wish: Wish = { group: this.group, sort: this.sort, search: this.search, skill: this.skill };
    return wall.draw({
      items,
      messages,
      wish,
      layout,
      headingLevel,
      frame: this.#window!.frame({ items, revision, messages, wish }, layout, this.current),
      pictures: this.#pictures,
      onWish: (change) => Object.assign(this, change),
      onLayout: (chosen) => {
        this.layout = chosen;
      },
      onOpen: (item) => void this.#open(item),
      onBroken: (item) => this.#broken(item),
      onCurrent: (place) => {
        this.current = place;
      },
    });
  }

  /** Gives the text for screen readers; slotted elements announce themselves. */
  #announcement({ words, lang, headlines }: Messages): string {
    if (this.#isHolding) return '';
    const { items, busy } = this.#batch,
      valid = items.filter(({ session }) => session.verdict?.mark === 'valid').length;
    return busy
      ? headlines.checking.lead
      : fill(
          words['checked-n'],
          { count: items.filter(({ session }) => session.report ?? session.error).length, valid },
          lang,
        );
  }

  #card(item: BatchItem, { words }: Messages, shown: Shown): TemplateResult {
    const { view, trouble, verdict, status, badge, report } = item.session;
    return html`<form class="close" method="dialog"><button part="button">${words.close}</button></form>${shown.card(
      {
        view,
        trouble,
        status,
        badge,
        report,
        verdict,
        panels: this.panels,
        frame: {
          picture: this.#pictures.get(item.id) ?? 0,
          headingLevel: this.headingLevel,
          onBrokenPicture: () => this.#broken(item),
        },
        details: {
          open: this.detailsOpen,
          toggle: () => {
            this.detailsOpen = !this.detailsOpen;
          },
        },
        explained: { open: report !== undefined },
        onVerify: () => void (item.element?.verify?.() ?? this.#batch.again([item])),
        fallback: nothing,
        isEmpty: true,
        actions: nothing,
      },
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-wall': OpenBadgeWall;
  }
}
