import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { BadgeError } from '../../errors.js';
import { fill } from '../../locales/fill.js';
import type { Messages } from '../../present.js';
import type { BatchInput } from '../controllers/badge-batch.js';
import type { Engine } from '../controllers/badge-session.js';
import { Camera, type CameraDevices } from './camera.js';
import { contentOf } from './code-content.js';
import { CodeSets } from './code-sets.js';
import { lookAgain, refusal } from './coded.js';
import { Scanner } from './scanner.js';
import { requestFromWallet, walletHere, type WalletAccess, type WalletTrouble } from './wallet.js';

/** Members of the element that the camera, codes and wallets need. */
export interface WaysHost {
  readonly camera?: CameraDevices;
  readonly wallet?: WalletAccess;
  readonly ownerDocument: Document;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
}

interface Asking {
  readonly control: AbortController;
}

/** Gets badges from the camera, from images of QR codes and from wallets. */
export class Ways {
  readonly #scanner = new Scanner();
  #sets = new CodeSets();
  readonly #camera: Camera;
  #asking?: Asking;
  #walletTrouble?: WalletTrouble;
  /** The last code read: a part of a set, or a code without a badge. */
  #seen?: BadgeError;

  /**
   * @param host rendered again after each step
   * @param take receives the inputs found
   */
  constructor(
    private readonly host: WaysHost,
    private readonly take: (
      inputs: readonly Omit<BatchInput, 'file'>[],
      from: 'camera' | 'wallet',
    ) => void,
  ) {
    this.#camera = new Camera(
      this.#devices,
      { changed: () => host.requestUpdate(), frame: (picture) => this.#frame(picture) },
      host.ownerDocument,
    );
  }

  get #devices(): CameraDevices | undefined {
    return (
      this.host.camera ??
      (isSecureContext ? (navigator.mediaDevices as MediaDevices | undefined) : undefined)
    );
  }
  get #wallet(): WalletAccess | undefined {
    return this.host.wallet ?? walletHere();
  }

  /** Makes an engine that also scans images for codes. */
  around(engine: Engine): Engine {
    return {
      verify: (badge, options) => engine.verify(badge, options),
      read: (input, options) =>
        engine.read(input, options).catch((error: unknown) => {
          if (!(input instanceof Blob)) throw error;
          return lookAgain(input, error, this.#scanner.scan, { engine, sets: this.#sets, options });
        }),
    };
  }

  /**
   * Tells whether an error belongs to a part of a set that is now complete: the badge is in another
   * row.
   */
  isJoined(error: unknown): boolean {
    return (
      error instanceof BadgeError &&
      error.code === 'code-incomplete' &&
      this.#sets.isWhole(error.params['set'])
    );
  }

  /**
   * Renders a button that resolves an error: a URL in a code is only fetched when the user chooses
   * to (A-11).
   */
  readonly remedy = (
    error: unknown,
    { words, lang }: Messages,
    load: (url: URL) => void,
  ): TemplateResult | undefined => {
    const url =
      error instanceof BadgeError && error.code === 'code-address'
        ? String(error.params['url'])
        : '';
    return URL.canParse(url)
      ? html`<button type="button" part="button" id="load" @click=${() => load(new URL(url))}>${fill(words['load-from'], { host: new URL(url).host }, lang)}</button>`
      : undefined;
  };

  /** Turns everything off. */
  close(): void {
    if (this.#camera.state !== 'closed') this.#shut();
    this.#asking?.control.abort();
    this.#scanner.close();
  }

  /** Clears everything read so far. */
  forget(): void {
    this.#sets = new CodeSets();
    this.#seen = this.#walletTrouble = this.#camera.trouble = undefined;
  }

  /** Gives the message for screen readers; empty when there is nothing new. */
  says({ words, errors, lang }: Messages): string {
    if (this.#asking) return words['wallet-waiting'];
    const trouble = this.#walletTrouble ?? this.#camera.trouble;
    if (trouble) return words[trouble];
    if (this.#camera.state === 'closed') return '';
    return this.#seen
      ? fill(errors[this.#seen.code], this.#seen.params, lang)
      : this.#camera.state === 'live'
        ? words['camera-hint']
        : words['camera-starting'];
  }

  /** Renders the buttons, beside those for files. */
  readonly buttons = ({ words }: Messages): TemplateResult => html`
    ${this.#devices ? html`<button type="button" part="button" id="scan" aria-expanded=${this.#camera.state !== 'closed'} @click=${() => this.#toggle()}>${words['scan-camera']}</button>` : nothing}
    ${this.#wallet ? html`<button type="button" part="button" id="ask" ?disabled=${this.#asking !== undefined} @click=${() => void this.#ask()}>${words['ask-wallet']}</button>` : nothing}`;

  /** Renders the panel below them. */
  readonly panel = (messages: Messages): TemplateResult | typeof nothing => {
    if (this.#camera.state !== 'closed') return this.#live(messages);
    if (this.#asking) return this.#waiting(messages);
    const said =
      this.says(messages) ||
      (this.#devices || isSecureContext ? '' : messages.words['camera-insecure']);
    return said ? html`<p class="hint" part="way-note">${said}</p>` : nothing;
  };

  #live(messages: Messages): TemplateResult {
    const { words } = messages,
      camera = this.#camera;
    return html`<div class="camera" part="camera" role="group" aria-label=${words['scan-camera']}>
      <div class="view"><video part="video" playsinline muted .muted=${true} aria-label=${words['camera-picture']} ${ref((video) => camera.attach(video))}></video></div>
      <div class="beside"><p class="wrap">${this.says(messages)}</p><p class="hint">${words['camera-stays']}</p>
        ${
          camera.cameras.length > 1
            ? html`<label class="tool">${words.camera} <select part="input" id="camera" @change=${(event: Event) => void camera.open((event.target as HTMLSelectElement).value)}>${camera.cameras.map(
                ({ id, label }, at) =>
                  html`<option value=${id} ?selected=${id === camera.chosen}>${label || `${words.camera} ${at + 1}`}</option>`,
              )}</select></label>`
            : nothing
        }
        <div class="row">${camera.light === undefined ? nothing : html`<button type="button" part="button" aria-pressed=${camera.light} @click=${() => void camera.toggleLight()}>${words['camera-light']}</button>`}
        <button type="button" part="button" id="shut" @click=${() => this.#shut()}>${words.close}</button></div></div>
    </div>`;
  }

  #waiting({ words }: Messages): TemplateResult {
    return html`<div class="progress" part="way-note"><span>${words['wallet-waiting']} <small class="hint">${words['wallet-hint']}</small></span><progress aria-label=${words['wallet-waiting']}></progress>
      <button type="button" part="button" id="shut" @click=${() => this.#asking?.control.abort(new DOMException('', 'AbortError'))}>${words.cancel}</button></div>`;
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#shut();
  };

  #toggle(): void {
    if (this.#camera.state !== 'closed') {
      this.#shut();
      return;
    }
    this.#seen = this.#walletTrouble = undefined;
    this.host.ownerDocument.addEventListener('keydown', this.#escape);
    void this.#camera.open();
    this.#focus('#shut');
  }

  #shut(): void {
    this.host.ownerDocument.removeEventListener('keydown', this.#escape);
    const wasInside = (this.host.renderRoot as ShadowRoot).activeElement?.closest('.camera');
    this.#camera.close();
    if (wasInside) this.#focus('#scan');
  }

  #focus(selector: string): void {
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  async #frame(picture: ImageBitmap): Promise<void> {
    for (const code of await this.#scanner.scan(picture, { quick: true }))
      if (this.#camera.state === 'live') await this.#read(code);
  }

  /**
   * Reads a code. A badge or a URL ends the scan; any other content is reported, and the camera
   * continues.
   */
  async #read(code: string): Promise<void> {
    try {
      const content = await contentOf(code);
      if (content.kind === 'badge') this.#found({ input: content.text });
      else if (content.kind === 'part') await this.#part(content.text);
      else if (content.kind === 'address') this.#found({ error: refusal(content) });
      else this.#say(refusal(content));
    } catch (error) {
      if (error instanceof BadgeError) this.#say(error);
    }
  }

  async #part(part: string): Promise<void> {
    const { text, have, total, isNew } = this.#sets.add(part);
    if (text === undefined) {
      if (isNew) this.#say(new BadgeError('code-incomplete', { have, total }));
      return;
    }
    const content = await contentOf(text);
    if (content.kind === 'badge') this.#found({ input: content.text });
    else
      this.#found({
        error:
          content.kind === 'part'
            ? new BadgeError('link-damaged', { reason: 'qr' })
            : refusal(content),
      });
  }

  #say(seen: BadgeError): void {
    this.#seen = seen;
    this.host.requestUpdate();
  }

  #found(found: { readonly input?: string; readonly error?: BadgeError }): void {
    this.#shut();
    this.take([{ input: found.input ?? new Blob([]), error: found.error }], 'camera');
  }

  async #ask(): Promise<void> {
    const access = this.#wallet,
      control = new AbortController();
    if (!access) return;
    this.forget();
    this.#asking = { control };
    this.host.requestUpdate();
    const answer = await requestFromWallet(access, {
      origin: location.origin,
      signal: control.signal,
    });
    this.#asking = undefined;
    if ('trouble' in answer) this.#walletTrouble = answer.trouble;
    else
      this.take(
        answer.presentations.map((presentation) => ({
          input: new File([presentation.text ?? ''], 'presentation.json'),
          presentation,
        })),
        'wallet',
      );
    this.host.requestUpdate();
  }
}
