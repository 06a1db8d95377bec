import type { ReactiveControllerHost } from 'lit';
import { shareQr, shareQrPath, type QrPlan } from '../../share.js';
import { save } from '../dom/download.js';

/** Display time of each code in a set, in milliseconds. A phone needs about half of it. */
const SHOWN_MS = 1_200;

/**
 * Shows the QR codes of one badge, one at a time, by hand or automatically; never automatically for
 * readers who prefer reduced motion.
 */
export class QrCodesController {
  /** Index of the code that is shown. */
  index = 0;
  /** The code that is shown; undefined until it is drawn. */
  drawn?: { readonly cells: number; readonly path: string };
  #timer?: ReturnType<typeof setInterval>;

  constructor(
    private readonly host: ReactiveControllerHost,
    readonly plan: QrPlan,
  ) {}

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

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

  /** Shows the next code, or with -1 the previous one, and stops playing. */
  step(by: 1 | -1): void {
    this.close();
    void this.#show(this.index + by);
  }

  /** Starts to play, or stops. */
  toggle(): void {
    if (!this.isPlaying) return this.#play();
    this.close();
    this.host.requestUpdate();
  }

  /** Saves the code that is shown. */
  async save(): Promise<void> {
    const { texts } = this.plan,
      name = texts.length > 1 ? `qr-${this.index + 1}.svg` : 'qr.svg';
    save(await shareQr(texts[this.index]!), name, 'image/svg+xml');
  }

  async #show(index: number): Promise<void> {
    const { texts } = this.plan;
    if (texts.length === 0) return;
    this.index = (index + texts.length) % texts.length;
    this.drawn = await shareQrPath(texts[this.index]!);
    this.host.requestUpdate();
  }

  #play(): void {
    this.#timer = setInterval(() => void this.#show(this.index + 1), SHOWN_MS);
    this.host.requestUpdate();
  }
}
