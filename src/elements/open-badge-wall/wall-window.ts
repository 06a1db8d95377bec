import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Arranger, type Arrangement, type Collection } from './arrangement.js';
import { Measures } from './measures.js';
import { whenPrinted } from './printing.js';
import { whenScrolled } from './sight.js';
import { anchorIn, Steady, type Anchor } from './steady.js';
import { Survey } from './survey.js';
import { placeFor } from './wall-keys.js';
import { commonPlan, wholePlan, type Plan, type Run } from './window.js';

/** Up to so many tiles all are drawn, for who prints, searches in the page or has it read aloud; of more, those near the screen. */
export const ALL_UP_TO = 200;
/** How many more tiles are drawn with each picture of the screen when all will be; and beyond each edge of it when not. */
const TILES_A_FRAME = 24;

/** Whether so many tiles are too many to be drawn. Elements of the page stay: they are there anyway, each verifies when it is seen, and no guess of their heights would hold. */
const isMany = ({ places, isHeld }: Arrangement): boolean => places.size > ALL_UP_TO && !isHeld;

/** The place where the keyboard is; when it is gone, the first one. */
const placeIn = ({ places, sections }: Arrangement, wanted: string): string =>
  places.has(wanted) ? wanted : (sections[0]?.places[0]?.key ?? '');

/** What is to be drawn; `isWindowed` when it is a part. */
export interface Frame {
  readonly arrangement: Arrangement;
  readonly layout: string;
  readonly plan: Plan;
  readonly current: string;
  readonly isWindowed: boolean;
}

/**
 * Which tiles of a wall are drawn: a few at a time until all are there, or of many those near the screen, that at which the keyboard is, and holes
 * as high as what is not drawn. Heights are guessed until they were measured; what is in sight stays where it is when a guess was wrong.
 */
export class WallWindow implements ReactiveController {
  readonly #arranger = new Arranger();
  readonly #measures = new Measures();
  readonly #steady = new Steady();
  readonly #holes = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#look();
  });
  readonly #size = new ResizeObserver(() => this.#measured());
  #frame?: Frame;
  #run: Run = { from: 0, to: TILES_A_FRAME };
  /** Drawn in between, so that nothing with the focus in it is moved. */
  #interim?: Plan;
  #drawn = TILES_A_FRAME;
  #growing?: number;
  #isPrinting = false;
  #isLooking = false;
  /** What was in sight at last. */
  #anchor?: Anchor;
  #groups?: HTMLElement;
  #stops: readonly (() => void)[] = [];

  /** @param host the wall @param redraw draws it at once: printing and the keyboard do not wait */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly redraw: () => void,
  ) {
    host.addController(this);
  }

  /** From the beginning, for another collection. */
  restart(): void {
    this.#drawn = TILES_A_FRAME;
    this.#run = { from: 0, to: TILES_A_FRAME };
  }

  /** What is to be drawn of a collection. @param current the place where the keyboard is */
  frame(collection: Collection, layout: string, current: string): Frame {
    const arrangement = this.#arranger.of(collection),
      { places, counts, wish } = arrangement,
      last = this.#frame,
      isWindowed = isMany(arrangement) && !this.#isPrinting;
    if (last?.layout !== layout || last.arrangement.wish !== wish) this.#steady.anchor = undefined;
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

  /** @param isOther whether something else may be near the screen, though nothing was scrolled */
  #planNear(isOther: boolean): Plan {
    if (isOther && this.#isThere) this.#run = this.#survey().near(this.#groups!);
    return this.#plan();
  }

  /** Moves the focus over all tiles, drawn or not. @param go what makes a place the current one @returns whether the key was ours */
  move(event: KeyboardEvent, go: (key: string) => void): boolean {
    const frame = this.#frame,
      groups = this.#groups,
      key = frame && groups && placeFor(event, groups, frame.arrangement);
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
    if (this.#groups && this.#frame && isMany(this.#frame.arrangement))
      this.#steady.begin(this.#groups);
    if (!this.#isLooking)
      this.#steady.anchor =
        this.#frame?.isWindowed && this.#groups ? anchorIn(this.#groups) : undefined;
  }

  hostUpdated(): void {
    this.#observe(this.host.shadowRoot!.querySelector<HTMLElement>('.groups') ?? undefined);
    if (this.#interim) return;
    this.#steady.end();
    if (!this.#frame?.isWindowed) this.#grow();
    if (!this.#frame?.isWindowed || !this.#groups) return;
    this.#holes.disconnect();
    for (const hole of this.#groups.querySelectorAll('.hole')) this.#holes.observe(hole);
    if (!this.#isLooking) queueMicrotask(this.#measured);
  }

  #observe(groups: HTMLElement | undefined): void {
    if (groups === this.#groups) return;
    this.#size.disconnect();
    this.#groups = groups;
    // As wide as the groups, and no higher for what is drawn in them: a height that we change ourselves is no news.
    if (groups) this.#size.observe(groups.previousElementSibling!);
  }

  /** Until all are drawn, a few more with each picture. */
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

  /** All of it for paper; then again what was in sight, where it was. */
  readonly #printing = (isPrinting: boolean): void => {
    this.#isPrinting = isPrinting;
    if (!this.#frame) return;
    if (!isPrinting && this.#isThere && isMany(this.#frame.arrangement))
      this.#drawAround(this.#anchor);
    else this.redraw();
  };

  #survey(): Survey {
    return new Survey(this.#frame!.arrangement, this.#measures, TILES_A_FRAME);
  }

  #plan(): Plan {
    return this.#survey().plan(this.#run, this.#frame!.current);
  }

  /** Draws what has come near the screen. */
  readonly #look = (): void => {
    if (!this.#frame?.isWindowed || !this.#isThere || this.#isLooking) return;
    const survey = this.#survey(),
      groups = this.#groups!;
    if (!survey.isEnough(this.#run, groups)) this.#draw(survey.near(groups), anchorIn(groups));
    this.#anchor = anchorIn(this.#groups!);
  };

  /** Whether the groups are drawn, and not hidden. */
  get #isThere(): boolean {
    return !!this.#groups?.offsetWidth;
  }

  #take(): boolean {
    return (
      this.#isThere &&
      this.#measures.take(this.#groups!, this.#frame!.arrangement.sections, this.#frame!.layout)
    );
  }

  /** Measures what is drawn; when nothing is as it was, draws anew around what was in sight. */
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

  /** A node that is moved loses the focus; when first only what stays is left, nothing that stays is moved. */
  #draw(run: Run, held: Anchor | undefined): void {
    this.#isLooking = true;
    this.#run = run;
    this.#steady.anchor = held;
    if (this.#groups!.contains((this.#groups!.getRootNode() as ShadowRoot).activeElement)) {
      this.#interim = commonPlan(this.#frame!.plan, this.#plan());
      this.redraw();
      this.#interim = undefined;
    }
    this.redraw();
    this.#isLooking = false;
  }
}
