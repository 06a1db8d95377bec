import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Arranger, type Arrangement, type Collection } from './arrangement.js';
import { Measures } from './measures.js';
import { anchorIn, hold, keepHeight, sightOf, whenScrolled, type Anchor } from './sight.js';
import { placeFor } from './wall-keys.js';
import { commonPlan, covers, joined, layRows, planOf, rowsWithin, wholePlan, widened, type Plan, type Rows, type Run } from './window.js';

/** Up to so many tiles all are drawn, for who prints, searches in the page or has it read aloud; of more, those near the screen. */
export const ALL_UP_TO = 200;
/** How many more tiles are drawn with each picture of the screen when all will be; and beyond each edge of it when not. */
const TILES_A_FRAME = 24;

/** Whether so many tiles are too many to be drawn. Elements of the page stay: they are there anyway, each verifies when it is seen, and no guess of their heights would hold. */
const isMany = ({ places, isHeld }: Arrangement): boolean => places.size > ALL_UP_TO && !isHeld;

/** What is to be drawn; `isWindowed` when it is a part. */
export interface Frame { readonly arrangement: Arrangement; readonly layout: string; readonly plan: Plan; readonly current: string; readonly isWindowed: boolean }

/**
 * Which tiles of a wall are drawn: a few at a time until all are there, or of many those near the screen, that at which the keyboard is, and holes
 * as high as what is not drawn. Heights are guessed until they were measured; what is in sight stays where it is when a guess was wrong.
 */
export class WallWindow implements ReactiveController {
  readonly #arranger = new Arranger();
  readonly #measures = new Measures();
  readonly #print = matchMedia('print');
  readonly #holes = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) this.#look(); });
  readonly #size = new ResizeObserver(() => this.#measured());
  #frame?: Frame;
  #run: Run = { from: 0, to: TILES_A_FRAME };
  /** Drawn in between, so that nothing with the focus in it is moved. */
  #interim?: Plan;
  #drawn = TILES_A_FRAME;
  #growing?: number;
  #isPrinting = false;
  #isLooking = false;
  /** What was in sight before a drawing, and at last. */
  #before?: Anchor;
  #anchor?: Anchor;
  #groups?: HTMLElement;
  /** Ends what keeps the height while tiles are exchanged. */
  #letGo?: () => void;
  #stop?: () => void;

  /** @param host the wall @param redraw draws it at once: printing and the keyboard do not wait */
  constructor(private readonly host: ReactiveControllerHost & HTMLElement, private readonly redraw: () => void) {
    host.addController(this);
  }

  /** From the beginning, for another collection. */
  restart(): void {
    this.#drawn = TILES_A_FRAME;
    this.#run = { from: 0, to: TILES_A_FRAME };
  }

  /** What is to be drawn of a collection. @param current the place where the keyboard is; when it is gone, the first one */
  frame(collection: Collection, layout: string, current: string): Frame {
    const arrangement = this.#arranger.of(collection), { places, sections, counts, wish } = arrangement, last = this.#frame, isWindowed = isMany(arrangement) && !this.#isPrinting;
    if (last?.layout !== layout || last.arrangement.wish !== wish) this.#before = undefined;
    if (isWindowed && last && !last.isWindowed && !this.#isLooking) this.#take();
    this.#frame = { arrangement, layout, isWindowed, current: places.has(current) ? current : sections[0]?.places[0]?.key ?? '', plan: wholePlan(counts, this.#isPrinting ? places.size : this.#drawn) };
    if (isWindowed) this.#frame = { ...this.#frame, plan: this.#interim ?? this.#planNear(arrangement !== last?.arrangement) };
    return this.#frame;
  }

  /** @param isOther whether something else may be near the screen, though nothing was scrolled */
  #planNear(isOther: boolean): Plan {
    if (isOther && this.#isThere) this.#run = this.#wanted(this.#rows());
    return this.#plan();
  }

  /** Moves the focus over all tiles, drawn or not. @param go what makes a place the current one @returns whether the key was ours */
  move(event: KeyboardEvent, go: (key: string) => void): boolean {
    const frame = this.#frame, groups = this.#groups, key = frame && groups && placeFor(event, groups, frame.arrangement);
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
    this.#stop = whenScrolled(this.host, this.#look);
    this.host.requestUpdate();
    addEventListener('beforeprint', this.#printing);
    addEventListener('afterprint', this.#printing);
    this.#print.addEventListener('change', this.#printing);
  }

  hostDisconnected(): void {
    this.#stop?.();
    removeEventListener('beforeprint', this.#printing);
    removeEventListener('afterprint', this.#printing);
    this.#print.removeEventListener('change', this.#printing);
    this.#holes.disconnect();
    this.#size.disconnect();
    this.#groups = undefined;
  }

  hostUpdate(): void {
    if (!this.#letGo && this.#frame && isMany(this.#frame.arrangement) && this.#isThere) this.#letGo = keepHeight(this.#groups!);
    if (!this.#isLooking) this.#before = this.#frame?.isWindowed && this.#groups ? anchorIn(this.#groups) : undefined;
  }

  hostUpdated(): void {
    this.#observe(this.host.shadowRoot!.querySelector<HTMLElement>('.groups') ?? undefined);
    if (!this.#interim) this.#release();
    if (!this.#frame?.isWindowed) this.#grow();
    if (!this.#frame?.isWindowed || !this.#groups || this.#interim) return;
    hold(this.#before);
    this.#holes.disconnect();
    for (const hole of this.#groups.querySelectorAll('.hole')) this.#holes.observe(hole);
    if (!this.#isLooking) queueMicrotask(this.#measured);
  }

  #release(): void {
    this.#letGo?.();
    this.#letGo = undefined;
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
    if (!this.#frame || this.#isPrinting || this.#growing !== undefined || this.#drawn >= this.#frame.arrangement.places.size) return;
    this.#growing = requestAnimationFrame(() => { this.#growing = undefined; this.#drawn += TILES_A_FRAME; this.host.requestUpdate(); });
  }

  /** All of it for paper; then again what was in sight, where it was. */
  readonly #printing = (event: Event): void => {
    const isPrinting = event.type === 'beforeprint' || (event.type === 'change' && this.#print.matches);
    if (!this.#frame || isPrinting === this.#isPrinting) return;
    this.#isPrinting = isPrinting;
    if (!isPrinting && this.#isThere && isMany(this.#frame.arrangement)) this.#drawAround(this.#anchor);
    else this.redraw();
  };

  #rows(): Rows {
    const { arrangement: { counts, sections } } = this.#frame!;
    return layRows(counts, this.#measures.sizes, this.#measures.of(sections));
  }

  /** Rows beyond an edge of the screen. */
  get #margin(): number { return Math.ceil(TILES_A_FRAME / this.#measures.sizes.columns); }

  /** The rows in sight. @param held what is to be in sight where it was, when all heights are others than before */
  #seen(rows: Rows, held?: Anchor): Run {
    const { start, end } = sightOf(this.#groups!), spot = held && this.#frame!.arrangement.places.get(held.key);
    const top = spot ? held.was - rows.rows[rows.starts[spot.group]! + Math.floor(spot.at / this.#measures.sizes.columns)]!.start : this.#groups!.getBoundingClientRect().top;
    return rowsWithin(rows, { start: start - top, end: end - top });
  }

  #wanted(rows: Rows, held?: Anchor): Run { return widened(this.#seen(rows, held), this.#margin, rows); }

  #plan(): Plan {
    const { arrangement: { counts, places }, current } = this.#frame!, rows = this.#rows(), spot = places.get(current), { sizes } = this.#measures;
    const row = spot ? rows.starts[spot.group]! + Math.floor(spot.at / sizes.columns) : 0;
    return planOf(counts, rows, joined([widened(this.#run, 0, rows), { from: row, to: row + 1 }]), sizes);
  }

  /** Draws what has come near the screen. */
  readonly #look = (): void => {
    if (!this.#frame?.isWindowed || !this.#isThere || this.#isLooking) return;
    const rows = this.#rows();
    if (!covers(this.#run, widened(this.#seen(rows), Math.ceil(this.#margin / 2), rows))) this.#draw(this.#wanted(rows), anchorIn(this.#groups!));
    this.#anchor = anchorIn(this.#groups!);
  };

  /** Whether the groups are drawn, and not hidden. */
  get #isThere(): boolean { return !!this.#groups?.offsetWidth; }

  #take(): boolean { return this.#isThere && this.#measures.take(this.#groups!, this.#frame!.arrangement.sections, this.#frame!.layout); }

  /** Measures what is drawn; when nothing is as it was, draws anew around what was in sight. */
  readonly #measured = (): void => {
    if (!this.#frame?.isWindowed || this.#isLooking) return;
    if (this.#take()) {
      this.#drawAround(this.#anchor);
      this.#take();
    }
    this.#look();
  };

  #drawAround(held: Anchor | undefined): void { this.#draw(this.#wanted(this.#rows(), held), held); }

  /** A node that is moved loses the focus; when first only what stays is left, nothing that stays is moved. */
  #draw(run: Run, before: Anchor | undefined): void {
    this.#isLooking = true;
    this.#run = run;
    this.#before = before;
    if (this.#groups!.contains((this.#groups!.getRootNode() as ShadowRoot).activeElement)) {
      this.#interim = commonPlan(this.#frame!.plan, this.#plan());
      this.redraw();
      this.#interim = undefined;
    }
    this.redraw();
    this.#isLooking = false;
  }
}
