import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { BadgeError } from '../../../errors.js';
import { fill } from '../../../locales/fill.js';
import type { VerifierMessages } from '../messages.js';
import type { Camera } from './camera.js';
import { SourcesController } from './sources-controller.js';

/** Renders the links to the camera and the wallet, beside that to a folder, where there are any. */
const buttons = (sources: SourcesController, { words }: VerifierMessages): TemplateResult =>
  html`${
    sources.hasCamera
      ? html`<button type="button" part="button" class="quiet-button" id="scan" title=${words['scan-camera']} aria-expanded=${sources.camera.state !== 'closed'} @click=${() => sources.toggleCamera()}>${words.camera}</button>`
      : nothing
  }${
    sources.hasWallet
      ? html`<button type="button" part="button" class="quiet-button" id="ask" title=${words['ask-wallet']} ?disabled=${sources.isWaiting} @click=${() => void sources.requestFromWallet()}>${words.wallet}</button>`
      : nothing
  }`;

const cameraChoice = (camera: Camera, { words }: VerifierMessages): TemplateResult =>
  html`<label class="tool">${words.camera} <select part="input" id="camera" @change=${(event: Event) => void camera.open((event.target as HTMLSelectElement).value)}>${camera.cameras.map(
    ({ id, label }, at) =>
      html`<option value=${id} ?selected=${id === camera.chosen}>${label || `${words.camera} ${at + 1}`}</option>`,
  )}</select></label>`;

function live(sources: SourcesController, messages: VerifierMessages): TemplateResult {
  const { words } = messages,
    { camera } = sources;
  return html`<div class="camera" part="camera" role="group" aria-label=${words['scan-camera']}>
      <div class="view"><video part="video" playsinline muted .muted=${true} aria-label=${words['camera-picture']} ${ref((video) => camera.attach(video))}></video></div>
      <div class="beside"><p class="wrap">${sources.message(messages)}</p><p class="hint">${words['camera-stays']}</p>
        ${camera.cameras.length > 1 ? cameraChoice(camera, messages) : nothing}
        <div class="row">${camera.light === undefined ? nothing : html`<button type="button" part="button" aria-pressed=${camera.light} @click=${() => void camera.toggleLight()}>${words['camera-light']}</button>`}
        <button type="button" part="button" id="shut" @click=${() => sources.closeCamera()}>${words.close}</button></div></div>
    </div>`;
}

const waiting = (sources: SourcesController, { words }: VerifierMessages): TemplateResult =>
  html`<div class="progress" part="way-note"><span>${words['wallet-waiting']} <small class="hint">${words['wallet-hint']}</small></span><progress aria-label=${words['wallet-waiting']}></progress>
      <button type="button" part="button" id="shut" @click=${() => sources.cancelRequest()}>${words.cancel}</button></div>`;

/** Renders the panel below the buttons: the camera, the wait for a wallet, or the last message. */
function panel(
  sources: SourcesController,
  messages: VerifierMessages,
): TemplateResult | typeof nothing {
  if (sources.camera.state !== 'closed') return live(sources, messages);
  if (sources.isWaiting) return waiting(sources, messages);
  const message =
    sources.message(messages) ||
    (sources.hasCamera || isSecureContext ? '' : messages.words['camera-insecure']);
  return message ? html`<p class="hint" part="way-note">${message}</p>` : nothing;
}

/**
 * Renders a button that resolves an error: a URL in a code is only fetched when the user chooses to
 * (A-11).
 */
function remedy(
  error: unknown,
  { words, lang }: VerifierMessages,
  load: (url: URL) => void,
): TemplateResult | undefined {
  const url =
    error instanceof BadgeError && error.code === 'code-address' ? String(error.params['url']) : '';
  return URL.canParse(url)
    ? html`<button type="button" part="button" id="load" @click=${() => load(new URL(url))}>${fill(words['load-from'], { host: new URL(url).host }, lang)}</button>`
    : undefined;
}

/** Parts that are loaded with the verifier: the camera, codes and wallets. */
export const sourcesPanel = { Controller: SourcesController, buttons, panel, remedy };
