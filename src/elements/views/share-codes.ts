import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { Word } from '../../locales/contract.js';
import type { CardView, QrPlan } from '../../share.js';
import { shareQr, shareQrPath } from '../../share.js';
import { save } from '../save.js';

/** Display time of each code in a set, in milliseconds. A phone needs about half of it. */
const SHOWN_MS = 1_200;
const HINTS: Readonly<Record<QrPlan['form'], Word>> = {
  one: 'qr-one-hint',
  hosted: 'qr-hosted-hint',
  set: 'qr-set-hint',
  none: 'qr-none',
};

/**
 * Shows the QR codes of one badge, one at a time, by hand or automatically; never automatically for
 * readers who prefer reduced motion.
 */
export class ShareCodes {
  #path?: { readonly cells: number; readonly path: string };
  #at = 0;
  #timer?: ReturnType<typeof setInterval>;

  constructor(
    private readonly host: LitElement,
    private readonly plan: QrPlan,
  ) {}

  /** Shows the first code and starts to play a set. */
  open(): void {
    void this.#show(0);
    if (this.plan.texts.length > 1 && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      this.#play();
  }

  /** Stops playing, since the codes are no longer visible. */
  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #show(at: number): Promise<void> {
    const { texts } = this.plan;
    if (texts.length === 0) return;
    this.#at = (at + texts.length) % texts.length;
    this.#path = await shareQrPath(texts[this.#at]!);
    this.host.requestUpdate();
  }

  #play(): void {
    this.#timer = setInterval(() => {
      if (this.host.isConnected) void this.#show(this.#at + 1);
      else this.close();
    }, SHOWN_MS);
    this.host.requestUpdate();
  }

  readonly #turn = (by: number): void => {
    this.close();
    void this.#show(this.#at + by);
  };
  readonly #toggle = (): void => {
    if (this.#timer === undefined) this.#play();
    else {
      this.close();
      this.host.requestUpdate();
    }
  };
  readonly #save = (): void =>
    void shareQr(this.plan.texts[this.#at]!).then((file) =>
      save(file, this.plan.texts.length > 1 ? `qr-${this.#at + 1}.svg` : 'qr.svg', 'image/svg+xml'),
    );

  /** Renders the current code with its controls. */
  draw(words: CardView['words'], lang: string): TemplateResult {
    const { form, texts } = this.plan,
      label =
        texts.length > 1
          ? fill(words['qr-part'], { number: this.#at + 1, total: texts.length }, lang)
          : words['qr-code'];
    return html`<div class="codes" part="qr">
      ${
        this.#path
          ? html`<svg class="code" part="code" viewBox="0 0 ${this.#path.cells} ${this.#path.cells}" role="img" aria-label=${label}>
        ${svg`<rect width="100%" height="100%" fill="#fff"/><path d=${this.#path.path} fill="#000" shape-rendering="crispEdges"/>`}</svg>`
          : nothing
      }
      <div class="beside"><p>${words[HINTS[form]]}</p>${texts.length > 1 ? this.#controls(words, label) : nothing}
        ${texts.length > 0 ? html`<div class="ways"><button type="button" part="button" data-do="save-qr" @click=${this.#save}>${words['save-qr']}</button></div>` : nothing}</div></div>`;
  }

  #controls(words: CardView['words'], label: string): TemplateResult {
    const plays = this.#timer !== undefined;
    return html`<p class="soft" aria-live=${plays ? 'off' : 'polite'}>${label}</p><div class="ways" role="group" aria-label=${words['qr-code']}>
      <button type="button" part="button" data-do="previous" @click=${() => this.#turn(-1)}>${words.previous}</button>
      <button type="button" part="button" data-do="play" @click=${this.#toggle}>${plays ? words.pause : words.play}</button>
      <button type="button" part="button" data-do="next" @click=${() => this.#turn(1)}>${words.next}</button></div>`;
  }
}
