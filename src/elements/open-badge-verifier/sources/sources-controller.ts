import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BadgeError } from '../../../errors.js';
import { fill } from '../../../locales/fill.js';
import type { VerifierMessages } from '../messages.js';
import type { BatchInput } from '../../controllers/badge-batch.js';
import type { Engine } from '../../controllers/engine.js';
import type { PresentationOptions } from '../../../verify.js';
import { PresentedTogether } from '../../controllers/presented-together.js';
import { Camera, type CameraDevices } from './camera.js';
import { classifyQr } from './classify-qr.js';
import { explained } from './pasted-text.js';
import { QrSets } from './qr-sets.js';
import { readQrImage, refusal } from './read-qr-image.js';
import { QrScanner } from './qr-scanner.js';
import {
  requestFromWallet,
  walletHere,
  type WalletAccess,
  type WalletProblem,
} from './wallet-access.js';

/** Members of the element that the camera, codes and wallets need. */
export interface SourcesHost extends ReactiveControllerHost {
  readonly camera?: CameraDevices;
  readonly wallet?: WalletAccess;
  readonly ownerDocument: Document;
  readonly renderRoot: ParentNode;
}

/** Gets badges from the camera, from images of QR codes and from wallets. */
export class SourcesController implements ReactiveController {
  readonly camera: Camera;
  readonly #scanner = new QrScanner();
  #sets = new QrSets();
  /** Ends the request to the wallet that is running. */
  #request?: AbortController;
  #walletProblem?: WalletProblem;
  /** The last code read: a part of a set, or a code without a badge. */
  #seen?: BadgeError;

  /**
   * @param host rendered again after each step
   * @param take receives the inputs found
   */
  constructor(
    private readonly host: SourcesHost,
    private readonly take: (
      inputs: readonly Omit<BatchInput, 'file'>[],
      from: 'camera' | 'wallet',
    ) => void,
  ) {
    this.camera = new Camera(
      this.#devices,
      { changed: () => host.requestUpdate(), frame: (image) => this.#frame(image) },
      host.ownerDocument,
    );
    host.addController(this);
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
      ...(engine.verifyPresentation
        ? {
            verifyPresentation: (text: string, options: PresentationOptions) =>
              engine.verifyPresentation!(text, options),
          }
        : {}),
      read: (input, options) =>
        engine.read(input, options).catch((error: unknown) => {
          if (!(input instanceof Blob)) throw explained(input, error);
          return readQrImage(input, error, this.#scanner.scan, {
            engine,
            sets: this.#sets,
            options,
          });
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

  /** Turns everything off. */
  hostDisconnected(): void {
    if (this.camera.state !== 'closed') this.closeCamera();
    this.#request?.abort();
    this.#scanner.close();
  }

  get hasCamera(): boolean {
    return this.#devices !== undefined;
  }
  get hasWallet(): boolean {
    return this.#wallet !== undefined;
  }
  /** True while a request to the wallet is running. */
  get isWaiting(): boolean {
    return this.#request !== undefined;
  }

  /** Clears everything read so far. */
  forget(): void {
    this.#sets = new QrSets();
    this.#seen = this.#walletProblem = this.camera.problem = undefined;
  }

  /** Gives the message for screen readers; empty when there is nothing new. */
  message({ words, errors, lang }: VerifierMessages): string {
    if (this.isWaiting) return words['wallet-waiting'];
    const problem = this.#walletProblem ?? this.camera.problem;
    if (problem) return words[problem];
    if (this.camera.state === 'closed') return '';
    return this.#seen
      ? fill(errors[this.#seen.code], this.#seen.params, lang)
      : this.camera.state === 'live'
        ? words['camera-hint']
        : words['camera-starting'];
  }

  /** Opens the camera, or closes it. */
  toggleCamera(): void {
    if (this.camera.state !== 'closed') return this.closeCamera();
    this.#seen = this.#walletProblem = undefined;
    this.host.ownerDocument.addEventListener('keydown', this.#escape);
    void this.camera.open();
    this.#focus('#shut');
  }

  /** Closes the camera; the focus does not get lost with its panel. */
  closeCamera(): void {
    this.host.ownerDocument.removeEventListener('keydown', this.#escape);
    const wasInside = (this.host.renderRoot as ShadowRoot).activeElement?.closest('.camera');
    this.camera.close();
    if (wasInside) this.#focus('#scan');
  }

  /** Requests badges from the wallet. */
  async requestFromWallet(): Promise<void> {
    const access = this.#wallet,
      request = new AbortController();
    if (!access) return;
    this.forget();
    this.#request = request;
    this.host.requestUpdate();
    const answer = await requestFromWallet(access, {
      origin: location.origin,
      signal: request.signal,
    });
    this.#request = undefined;
    if ('problem' in answer) this.#walletProblem = answer.problem;
    else
      this.take(
        answer.presentations.map((presentation) => ({
          input: new File([presentation.text ?? ''], 'presentation.json'),
          together: new PresentedTogether(presentation),
        })),
        'wallet',
      );
    this.host.requestUpdate();
  }

  /** Ends the request to the wallet. */
  cancelRequest(): void {
    this.#request?.abort(new DOMException('', 'AbortError'));
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.closeCamera();
  };

  /** Moves the focus; to the button that unfolds the area, when the target is folded away. */
  #focus(selector: string): void {
    void this.host.updateComplete.then(() => {
      const target = this.host.renderRoot.querySelector<HTMLElement>(selector),
        isHidden = target?.closest('[hidden]');
      (isHidden ? this.host.renderRoot.querySelector<HTMLElement>('#more') : target)?.focus();
    });
  }

  async #frame(image: ImageBitmap): Promise<void> {
    for (const code of await this.#scanner.scan(image, { quick: true }))
      if (this.camera.state === 'live') await this.#read(code);
  }

  /**
   * Reads a code. A badge or a URL ends the scan; any other content is reported, and the camera
   * continues.
   */
  async #read(code: string): Promise<void> {
    try {
      const content = await classifyQr(code);
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
    const content = await classifyQr(text);
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
    this.closeCamera();
    this.take([{ input: found.input ?? new Blob([]), error: found.error }], 'camera');
  }
}
