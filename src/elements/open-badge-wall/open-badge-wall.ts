import { css, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { fill } from '../../locales/fill.js';
import type { Report } from '../../present.js';
import type { WallMessages } from './messages.js';
import { settingsOf } from '../base/verify-properties.js';
import { hasChanged, VerifyingElement } from '../base/verifying-element.js';
import { visuallyHidden } from '../base/visually-hidden.styles.js';
import { BadgeBatch, type BatchInput, type BatchItem } from '../controllers/badge-batch.js';
import type { BadgeInput } from '../controllers/engine.js';
import { CardController } from '../controllers/card-controller.js';
import { loadWholeCard } from '../controllers/load-whole-card.js';
import { EngineController } from '../controllers/engine-controller.js';
import { MessagesController } from '../controllers/messages-controller.js';
import { dispatchResult, type OpenBadgeErrorEvent } from '../open-badge/events.js';
import { LIST, pinsOf } from './pinned.js';
import { slottedBadges, place } from './slotted-badges.js';
import { unfolding } from './unfold-records.js';
import type { GroupBy, SortBy, WallQuery } from './sort-group.js';
import type { WallView } from './view.bundle.js';

/** Events of slotted elements that the wall follows. */
const SAID_BY_CHILDREN = ['open-badge-read', 'open-badge-verified', 'open-badge-error'] as const;

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
export class OpenBadgeWall extends VerifyingElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; } :host([hidden]) { display: none; } ${visuallyHidden}`;

  /** URL of a JSON list of URLs or credentials, of a CLR or of a presentation, relative to the page. Default none. */
  @property() src?: string;
  /** Layout: `grid` or `list`. Default `grid`. */
  @property({ reflect: true }) layout: 'grid' | 'list' = 'grid';
  /** Headings: `none`, `issuer`, `skill`, `year`. Default `none`. */
  @property() group: GroupBy = 'none';
  /** Order: `verified` (those first, then the newest), `newest`, `oldest`, `title`, `issuer`. Default `verified`. */
  @property() sort: SortBy = 'verified';
  /** Search, order, layout and skills: `auto` from 12 badges, `always`, `none`. Default `auto`. */
  @property() tools: 'auto' | 'always' | 'none' = 'auto';
  /** Ids or URLs of the badges that come first, in this order; as an attribute separated by spaces. Default none. */
  @property({ converter: LIST }) pinned?: readonly string[];
  /** When to verify: `auto` verifies every badge; `off` none, and each is marked so. Default `auto`. */
  @property({ attribute: 'verify-when' }) verifyWhen: 'auto' | 'off' = 'auto';
  /** The badges themselves: URLs, credentials, files. Default none. */
  @property({ attribute: false }) badges?: readonly BadgeInput[];

  @state() private wall?: WallView;
  @state() private opened?: BatchItem;
  @state() private search = '';
  @state() private skill = '';
  @state() private current = '';

  readonly #batch = new BadgeBatch(
    this,
    () => ({
      ...settingsOf(this),
      asked: [this.recipient, this.engine],
      engine: unfolding(this.#engines.engine),
    }),
    ({ session }) => dispatchResult(this, session),
  );
  readonly #engines = new EngineController(this);
  readonly #card = new CardController(this);
  protected readonly language = new MessagesController(this, ['card', 'wall'], {
    after: () => this.#batch.present(),
  });
  #window?: InstanceType<WallView['Window']>;
  #turn = 0;
  #pins: readonly string[] = [];
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
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    if (changed.has('pinned')) this.#pins = pinsOf(this.pinned, this.ownerDocument.baseURI);
    if (hasChanged(changed, ['src', 'badges', 'verifyWhen'])) this.#loaded = this.#load();
    else if (this.changesVerdict(changed) && !this.#isHolding) this.#verifyOthers();
  }

  /** Verifies again what belongs to other settings; with `off`, only badges a reader verified. */
  #verifyOthers(): void {
    const isDue = ({ session }: BatchItem): boolean =>
      session.isOther || (this.verifyWhen !== 'off' && !session.report);
    const due = this.#batch.items.filter(isDue);
    if (due.length) void this.#batch.again(due);
  }

  /** Tells whether the collection consists of slotted elements. */
  get #isHolding(): boolean {
    return !this.src && !this.badges;
  }

  protected override updated(): void {
    if (this.wall && this.language.messages) place(this, this.#batch.items);
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
    if (this.#isHolding && slottedBadges(this).length) return this.#hold(turn);
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
    if (turn === this.#turn) this.#batch.hold(slottedBadges(this));
  }

  async #show(inputs: readonly BatchInput[]): Promise<void> {
    await this.#engines.prepareFor(inputs.length);
    await this.#prepare();
    await this.#batch.add(inputs, this.verifyWhen !== 'off');
  }

  async #prepare(): Promise<void> {
    const [{ view }] = await Promise.all([
      import('./view.bundle.js'),
      this.language.load(),
      loadWholeCard(this.#card),
    ]);
    this.#window ??= new view.Window(this, () => {
      this.requestUpdate();
      this.performUpdate();
    });
    this.wall = view;
    view.adopt(this.renderRoot);
  }

  async #open(item: BatchItem): Promise<void> {
    this.opened = item;
    void item.session.open();
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

  protected override render(): TemplateResult {
    const { wall } = this,
      { messages } = this.language,
      { items, busy } = this.#batch;
    return html`<div class="all" lang=${messages?.lang ?? nothing} dir=${messages?.dir ?? nothing} aria-busy=${busy} @keydown=${this.#keys}>
      <slot ?hidden=${items.length > 0}></slot>
      <div class="sr" role="status">${messages && items.length ? this.#announcement(messages) : nothing}</div>
      ${messages && wall && items.length ? this.#draw(messages, wall) : nothing}
      ${this.#dialog(messages)}
    </div>`;
  }

  #dialog(messages: WallMessages | undefined): TemplateResult {
    const { opened } = this;
    return html`<dialog aria-label=${opened?.session.view?.title.text ?? nothing} @close=${() => {
      this.opened = undefined;
    }}>${opened && messages ? this.#openedCard(opened, messages) : nothing}</dialog>`;
  }

  #draw(messages: WallMessages, wall: WallView): TemplateResult {
    const { layout, tools, headingLevel } = this,
      { items, revision } = this.#batch,
      query: WallQuery = {
        group: this.group,
        sort: this.sort,
        search: this.search,
        skill: this.skill,
        pinned: this.#pins,
      };
    return wall.draw({
      items,
      messages,
      query,
      layout,
      tools,
      headingLevel,
      frame: this.#window!.frame({ items, revision, messages, query }, layout, this.current),
      onQuery: (change) => Object.assign(this, change),
      onLayout: (chosen) => {
        this.layout = chosen;
      },
      onOpen: (item) => void this.#open(item),
      onBroken: ({ session }) => this.#card.skipImage(session),
      onCurrent: (place) => {
        this.current = place;
      },
    });
  }

  /** Gives the text for screen readers; slotted elements announce themselves. */
  #announcement({ words, lang, headlines }: WallMessages): string {
    if (this.#isHolding) return '';
    const { items, busy } = this.#batch,
      valid = items.filter(({ session }) => session.verdict?.mark === 'valid').length,
      count = items.filter(({ session }) => session.report ?? session.error).length;
    return busy ? headlines.checking.lead : fill(words['checked-n'], { count, valid }, lang);
  }

  #openedCard(item: BatchItem, { words }: WallMessages): TemplateResult {
    const { session, element } = item,
      onVerify = () => void (element?.verify?.() ?? this.#batch.again([item]));
    return html`<form class="close" method="dialog"><button part="button">${words.close}</button></form>${this.#card.views?.card(this.#card.model(session, { onVerify })) ?? nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-wall': OpenBadgeWall;
  }
}
