import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Arranger, type Arrangement, type Collection } from './arrangement.js';
import { Measurements } from '../windowing/measurements.js';
import { whenPrinted } from '../windowing/print.js';
import { whenScrolled } from '../windowing/viewport.js';
import { anchorIn, ScrollAnchor, type Anchor } from '../windowing/scroll-anchor.js';
import { VisibleRange } from '../windowing/visible-range.js';
import { placeAfterKey } from '../windowing/keyboard.js';
import { commonPlan, wholePlan, type Plan, type Run } from '../windowing/layout.js';

/**
 * Largest number of tiles that are all rendered, for printing, find-in-page and screen readers. Of
 * larger collections, only those near the viewport are.
 */
export const ALL_UP_TO = 200;
/**
 * Number of tiles added per animation frame while all are being rendered; otherwise the number
 * rendered beyond each edge of the viewport.
 */
const TILES_A_FRAME = 24;

/**
 * Tells whether there are too many tiles to render all. Slotted elements are always kept: they
 * exist anyway, each verifies when it is visible, and their heights cannot be estimated.
 */
const isMany = ({ places, isHeld }: Arrangement): boolean => places.size > ALL_UP_TO && !isHeld;

/** Gives the position that has the keyboard focus; if it no longer exists, the first one. */
const placeIn = ({ places, sections }: Arrangement, wanted: string): string =>
  places.has(wanted) ? wanted : (sections[0]?.places[0]?.key ?? '');

/** Content to render; `isWindowed` when it is only a part. */
export interface Frame {
  readonly arrangement: Arrangement;
  readonly layout: string;
  readonly plan: Plan;
  readonly current: string;
  readonly isWindowed: boolean;
}

/**
 * Decides which tiles of a wall are rendered: a few at a time until all are, or, in large
 * collections, those near the viewport and the focused one, with holes as high as the tiles that
 * are not rendered. Heights are estimated until measured; visible tiles stay in place when an
 * estimate was wrong.
 */
export class WindowController implements ReactiveController {
  readonly #arranger = new Arranger();
  readonly #measures = new Measurements();
  readonly #steady = new ScrollAnchor();
  readonly #holes = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#look();
  });
  readonly #size = new ResizeObserver(() => this.#measured());
  #frame?: Frame;
  #run: Run = { from: 0, to: TILES_A_FRAME };
  /** Intermediate plan, so that no node that contains the focus is moved. */
  #interim?: Plan;
  #drawn = TILES_A_FRAME;
  #growing?: number;
  #isPrinting = false;
  #isLooking = false;
  /** The last visible anchor. */
  #anchor?: Anchor;
  #groups?: HTMLElement;
  /** The tile that had the focus before an update. */
  #focused?: HTMLElement;
  #stops: readonly (() => void)[] = [];

  /**
   * @param host the wall
   * @param redraw renders it synchronously: printing and the keyboard do not wait
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly redraw: () => void,
  ) {
    host.addController(this);
  }

  /** Starts again, for another collection. */
  restart(): void {
    this.#drawn = TILES_A_FRAME;
    this.#run = { from: 0, to: TILES_A_FRAME };
  }

  /**
   * Gives the content to render for a collection.
   * @param current the position that has the keyboard focus
   */
  frame(collection: Collection, layout: string, current: string): Frame {
    const arrangement = this.#arranger.of(collection),
      { places, counts, query } = arrangement,
      last = this.#frame,
      isWindowed = isMany(arrangement) && !this.#isPrinting;
    if (last?.layout !== layout || last.arrangement.query !== query)
      this.#steady.anchor = undefined;
    if (isWindowed && last && !last.isWindowed && !this.#isLooking) this.#take();
    this.#frame = {
      arrangement,
      layout,
      isWindowed,
      current: placeIn(arrangement, current),
      plan: wholePlan(counts, this.#isPrinting ? places.size : this.#drawn),
    };
    if (isWindowed)
      this.#frame = {
        ...this.#frame,
        plan: this.#interim ?? this.#planNear(arrangement !== last?.arrangement),
      };
    return this.#frame;
  }

  /** @param isOther true when other tiles may be near the viewport without scrolling */
  #planNear(isOther: boolean): Plan {
    if (isOther && this.#isThere) this.#run = this.#survey().near(this.#groups!);
    return this.#plan();
  }

  /**
   * Moves the focus across all tiles, rendered or not.
   * @param go makes a position the current one
   * @returns whether the key was handled
   */
  move(event: KeyboardEvent, go: (key: string) => void): boolean {
    const frame = this.#frame,
      groups = this.#groups,
      key = frame && groups && placeAfterKey(event, groups, frame.arrangement);
    if (key === undefined) return false;
    if (!frame!.isWindowed) this.#drawn = frame!.arrangement.places.size;
    go(key);
    this.redraw();
    const target = groups!.querySelector<HTMLElement>('[tabindex="0"]');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  hostConnected(): void {
    this.#stops = [whenScrolled(this.host, this.#look), whenPrinted(this.#printing)];
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#isPrinting = false;
    this.#holes.disconnect();
    this.#size.disconnect();
    this.#groups = undefined;
  }

  hostUpdate(): void {
    this.#focused = this.#active;
    if (this.#groups && this.#frame && isMany(this.#frame.arrangement))
      this.#steady.begin(this.#groups);
    if (!this.#isLooking)
      this.#steady.anchor =
        this.#frame?.isWindowed && this.#groups ? anchorIn(this.#groups) : undefined;
  }

  hostUpdated(): void {
    this.#observe(this.host.shadowRoot!.querySelector<HTMLElement>('.groups') ?? undefined);
    if (!this.#active) this.#focused?.focus({ preventScroll: true });
    if (this.#interim) return;
    this.#steady.end();
    if (!this.#frame?.isWindowed) this.#grow();
    if (!this.#frame?.isWindowed || !this.#groups) return;
    this.#holes.disconnect();
    for (const hole of this.#groups.querySelectorAll('.hole')) this.#holes.observe(hole);
    if (!this.#isLooking) queueMicrotask(this.#measured);
  }

  /** Finds the tile that has the focus. A new order moves its node, which then loses it. */
  get #active(): HTMLElement | undefined {
    const { activeElement } = this.host.shadowRoot!;
    return this.#groups?.contains(activeElement) ? (activeElement as HTMLElement) : undefined;
  }

  #observe(groups: HTMLElement | undefined): void {
    if (groups === this.#groups) return;
    this.#size.disconnect();
    this.#groups = groups;
    // This element is as wide as the groups, but not affected by their height, which we change
    // ourselves.
    if (groups) this.#size.observe(groups.previousElementSibling!);
  }

  /** Renders a few more tiles in each frame until all are there. */
  #grow(): void {
    if (
      !this.#frame ||
      this.#isPrinting ||
      this.#growing !== undefined ||
      this.#drawn >= this.#frame.arrangement.places.size
    )
      return;
    this.#growing = requestAnimationFrame(() => {
      this.#growing = undefined;
      this.#drawn += TILES_A_FRAME;
      this.host.requestUpdate();
    });
  }

  /** Renders all tiles for printing; afterwards restores what was visible, in its position. */
  readonly #printing = (isPrinting: boolean): void => {
    this.#isPrinting = isPrinting;
    if (!this.#frame) return;
    if (!isPrinting && this.#isThere && isMany(this.#frame.arrangement))
      this.#drawAround(this.#anchor);
    else this.redraw();
  };

  #survey(): VisibleRange {
    return new VisibleRange(this.#frame!.arrangement, this.#measures, TILES_A_FRAME);
  }

  #plan(): Plan {
    return this.#survey().plan(this.#run, this.#frame!.current);
  }

  /** Renders the tiles that have come near the viewport. */
  readonly #look = (): void => {
    if (!this.#frame?.isWindowed || !this.#isThere || this.#isLooking) return;
    const survey = this.#survey(),
      groups = this.#groups!;
    if (!survey.isEnough(this.#run, groups)) this.#draw(survey.near(groups), anchorIn(groups));
    this.#anchor = anchorIn(this.#groups!);
  };

  /** Tells whether the groups are rendered and not hidden. */
  get #isThere(): boolean {
    return !!this.#groups?.offsetWidth;
  }

  #take(): boolean {
    return (
      this.#isThere &&
      this.#measures.take(this.#groups!, this.#frame!.arrangement.sections, this.#frame!.layout)
    );
  }

  /**
   * Measures the rendered tiles. When all measurements changed, renders again around the last
   * anchor.
   */
  readonly #measured = (): void => {
    if (!this.#frame?.isWindowed || this.#isLooking) return;
    if (this.#take()) {
      this.#drawAround(this.#anchor);
      this.#take();
    }
    this.#look();
  };

  #drawAround(held: Anchor | undefined): void {
    this.#draw(this.#survey().near(this.#groups!, held), held);
  }

  /**
   * Renders in two steps: first only the tiles that stay, then the new ones. A node that is moved
   * loses the focus; this way no remaining node is moved.
   */
  #draw(run: Run, held: Anchor | undefined): void {
    this.#isLooking = true;
    this.#run = run;
    this.#steady.anchor = held;
    if (this.#active) {
      this.#interim = commonPlan(this.#frame!.plan, this.#plan());
      this.redraw();
      this.#interim = undefined;
    }
    this.redraw();
    this.#isLooking = false;
  }
}
