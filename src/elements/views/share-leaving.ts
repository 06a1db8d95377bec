import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { Badge, CardView, Report } from '../../present.js';
import type { Disclosure } from '../../share.js';

/** The badge to share, and its report. */
interface Chosen {
  readonly badge: Badge;
  readonly report?: Report;
}

const LONGEST = 80;
/**
 * Members that describe structure rather than content. Digests belong to parts with checkboxes of
 * their own.
 */
const STRUCTURE: readonly string[] = ['type', '@type', '@context', '_sd', '...'];

/** Collects the texts in a value, to describe its content to a person. */
function texts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Array.isArray(value)
    ? value.flatMap(texts)
    : Object.entries(value).flatMap(([name, inner]) =>
        STRUCTURE.includes(name) ? [] : texts(inner),
      );
}

const said = (value: unknown): string => {
  const text = texts(value).join(' · ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

const isLacking = ({ findings }: Report): boolean =>
  findings.some(
    ({ check, outcome, code }) =>
      (check === 'structure' && outcome === 'fail') || code === 'period-withheld',
  );

/**
 * Lets a holder choose what to withhold from one badge before sharing it; only possible with SD-JWT
 * (X-51).
 */
export class Leaving {
  #left: readonly string[] = [];
  #needed?: string;

  constructor(
    private readonly host: LitElement,
    private readonly all: readonly Disclosure[],
  ) {}

  /** Changes with the withheld parts. */
  get key(): string {
    return this.#left.join('~');
  }

  /**
   * Gives the badge without the withheld parts. A part that turns out to be required is put back,
   * and the reader is told.
   */
  async choose(whole: Chosen): Promise<Chosen> {
    if (this.#left.length === 0) return whole;
    const [{ withhold }, { read }, { verify }] = await Promise.all([
      import('../../share.js'),
      import('../../read.js'),
      import('../../verify.js'),
    ]);
    const [badge] = await read(await withhold(whole.badge, this.#left));
    const [report, before] = await Promise.all(
      [badge!, whole.badge].map((each) => verify(each, { only: ['structure', 'validity'] })),
    );
    // An error of the whole badge is not caused by withheld parts.
    if (!isLacking(report!) || isLacking(before!)) return { badge: badge!, report };
    this.#needed = this.all.find(({ text }) => text === this.#left.at(-1))?.name ?? '';
    this.#left = this.#left.slice(0, -1);
    return this.choose(whole);
  }

  #turn(text: string, goes: boolean): void {
    this.#needed = undefined;
    this.#left = goes ? this.#left.filter((one) => one !== text) : [...this.#left, text];
    this.host.requestUpdate();
  }

  /** Renders a checkbox for each part; nothing when the badge has no selectable parts. */
  draw(words: CardView['words']): TemplateResult | typeof nothing {
    return this.all.length === 0
      ? nothing
      : html`<fieldset class="leaving" part="leaving"><legend>${words['choose-what-goes']}</legend>
      ${this.all.map(
        ({
          text,
          name,
          value,
        }) => html`<label class="choice"><input type="checkbox" .checked=${!this.#left.includes(text)} @change=${(event: Event) => this.#turn(text, (event.target as HTMLInputElement).checked)} />
        <span class="wrap">${name ? html`<strong>${name}</strong> ` : nothing}<bdi>${said(value)}</bdi></span></label>`,
      )}
      <p class="soft" role="status">${this.#needed === undefined ? nothing : fill(words['needed-part'], { name: this.#needed })}</p></fieldset>`;
  }
}
