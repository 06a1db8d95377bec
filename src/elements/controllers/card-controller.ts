import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { CardModel } from '../views/card.js';
import type { Panels } from '../views/panels.bundle.js';
import type { CardViews } from '../views/card.bundle.js';
import type { CompactViews } from '../views/compact.bundle.js';
import type { BadgeSession } from './badge-session.js';
import type { SharingElement } from './share-model.js';

/** Element that shows a card. */
export type CardHost = LitElement & { readonly headingLevel: number };

/** Parts of the model of a card that differ between elements; the others have a default. */
export type CardOptions = Partial<
  Pick<
    CardModel,
    'onVerify' | 'layout' | 'verdictAction' | 'fallback' | 'isEmpty' | 'actions' | 'count'
  >
> & {
  /** True where the report offers to compare the badge with a person. */
  readonly isComparable?: boolean;
  /** Heading level of the title. Default that of the element. */
  readonly headingLevel?: number;
  /** For a report that the reader opens and closes. Without it, it is open once there is one. */
  readonly reportState?: Pick<CardModel['explained'], 'expected'>;
  /** The element whose badge can be shared; without it there is no way to share. */
  readonly sharing?: SharingElement;
};

const isLine = (mode: string): mode is 'compact' | 'inline' =>
  mode === 'compact' || mode === 'inline';

/**
 * Loads the parts of a card when they are needed, keeps which of them are open, and makes the model
 * that the card is rendered from.
 */
export class CardController {
  /** The views of a card, once loaded. */
  views?: CardViews;
  /** The views in a single line, once loaded. */
  lines?: CompactViews;
  /** The details, the report and the ways to share, once loaded. */
  panels?: Panels;
  isDetailsOpen = false;
  isReportOpen = false;
  isSharingOpen = false;
  #share?: InstanceType<Panels['ShareController']>;

  constructor(private readonly host: CardHost) {}

  /** Loads the views that a mode needs, and their styles into the element. */
  async loadViews(mode = 'card'): Promise<void> {
    const lines = isLine(mode) && !this.lines ? import('../views/compact.bundle.js') : undefined;
    if (!this.views) {
      this.views = (await import('../views/card.bundle.js')).cardViews;
      this.#adopt(this.views);
    }
    if (!lines) return;
    this.lines = (await lines).compactViews;
    this.#adopt(this.lines);
  }

  /** Gives the view of a mode; undefined until it is loaded. */
  viewOf(mode: string): CardViews['card'] | undefined {
    return isLine(mode) ? this.views && this.lines?.[mode] : this.views?.card;
  }

  /** Loads the panels, and their styles into the element. */
  async loadPanels(): Promise<void> {
    if (this.panels) return;
    this.panels = (await import('../views/panels.bundle.js')).panels;
    this.#adopt(this.panels);
  }

  /** Opens what a mode shows from the start, everything or the level reached, and loads its words. */
  openFor(mode: string, session: BadgeSession): void {
    if (mode === 'full') this.isDetailsOpen = this.isReportOpen = true;
    else if (mode !== 'showcase') return;
    void this.loadPanels();
    void session.open();
  }

  /** Shows the next image of a badge, or an empty frame, since the current one cannot be loaded. */
  skipImage(session: BadgeSession): void {
    session.imageIndex += 1;
    this.host.requestUpdate();
  }

  /** Makes the model of a card. */
  model(session: BadgeSession, options: CardOptions): CardModel {
    const { view, opened, problem, verdict, badge, report, status } = session;
    const {
      headingLevel = this.host.headingLevel,
      reportState,
      sharing,
      isComparable,
      ...given
    } = options;
    return {
      ...{ fallback: nothing, isEmpty: true, actions: nothing },
      ...given,
      ...{ view, opened, problem, verdict, badge, report, status, panels: this.panels },
      frame: {
        image: session.imageIndex,
        headingLevel,
        onBrokenImage: () => this.skipImage(session),
      },
      details: { open: this.isDetailsOpen, toggle: this.#toggle('isDetailsOpen', session) },
      onCompare: isComparable
        ? (recipient) => void this.panels?.compareRecipient(session, recipient)
        : undefined,
      explained: this.#reportOf(session, reportState),
      ...(sharing ? { sharing: this.#sharingOf(sharing) } : {}),
    };
  }

  #reportOf(session: BadgeSession, state: CardOptions['reportState']): CardModel['explained'] {
    return state
      ? { ...state, open: this.isReportOpen, toggle: this.#toggle('isReportOpen', session) }
      : { open: session.report !== undefined };
  }

  #sharingOf(element: SharingElement): CardModel['sharing'] {
    return {
      open: this.isSharingOpen,
      toggle: () => {
        this.isSharingOpen = !this.isSharingOpen;
        this.host.requestUpdate();
        void this.loadPanels();
      },
      draw: () => this.#drawSharing(element),
    };
  }

  #drawSharing(element: SharingElement): TemplateResult | typeof nothing {
    if (!this.panels) return nothing;
    this.#share ??= new this.panels.ShareController(this.host);
    return this.#share.draw(this.panels.shareModelOf(element));
  }

  readonly #toggle =
    (which: 'isDetailsOpen' | 'isReportOpen', session: BadgeSession) => (): void => {
      this[which] = !this[which];
      this.host.requestUpdate();
      void this.loadPanels();
      void session.open();
    };

  #adopt(part: Pick<CardViews, 'adopt'>): void {
    part.adopt(this.host.renderRoot);
    this.host.requestUpdate();
  }
}
