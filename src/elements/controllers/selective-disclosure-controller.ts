import type { ReactiveControllerHost } from 'lit';
import type { Badge, Report } from '../../present.js';
import type { Disclosure } from '../../share.js';

/** The badge to share, and its report. */
interface Chosen {
  readonly badge: Badge;
  readonly report?: Report;
}

/** Reasons that only a withheld part has: without it no reader can judge the badge. */
const WITHHELD: readonly string[] = ['period-withheld', 'property-withheld'];

/** Tells whether required parts are missing. */
const isLacking = ({ findings }: Report): boolean =>
  findings.some(
    ({ check, outcome, code }) =>
      (check === 'structure' && outcome === 'fail') || WITHHELD.includes(code),
  );

/**
 * Lets a holder choose what to withhold from one badge before sharing it; only possible with SD-JWT
 * (X-51).
 */
export class SelectiveDisclosureController {
  /** Name of the part that had to be put back, after the last choice. */
  required?: string;
  #withheld: readonly string[] = [];

  /** @param parts the parts that can be withheld; none where the badge has no such parts */
  constructor(
    private readonly host: ReactiveControllerHost,
    readonly parts: readonly Disclosure[],
  ) {}

  /** Changes with the withheld parts. */
  get key(): string {
    return this.#withheld.join('~');
  }

  isShared({ text }: Disclosure): boolean {
    return !this.#withheld.includes(text);
  }

  /** Shares a part, or withholds it. */
  set({ text }: Disclosure, isShared: boolean): void {
    this.required = undefined;
    this.#withheld = isShared
      ? this.#withheld.filter((one) => one !== text)
      : [...this.#withheld, text];
    this.host.requestUpdate();
  }

  /**
   * Gives the badge without the withheld parts. A part that turns out to be required is put back,
   * and the reader is told.
   */
  async choose(whole: Chosen): Promise<Chosen> {
    if (this.#withheld.length === 0) return whole;
    const [{ withhold }, { read }, { verify }] = await Promise.all([
      import('../../share.js'),
      import('../../read.js'),
      import('../../verify.js'),
    ]);
    const [badge] = await read(await withhold(whole.badge, this.#withheld));
    const [report, before] = await Promise.all(
      [badge!, whole.badge].map((each) => verify(each, { only: ['structure', 'validity'] })),
    );
    // An error of the whole badge is not caused by withheld parts.
    if (!isLacking(report!) || isLacking(before!)) return { badge: badge!, report };
    this.required = this.parts.find(({ text }) => text === this.#withheld.at(-1))?.name ?? '';
    this.#withheld = this.#withheld.slice(0, -1);
    return this.choose(whole);
  }
}
