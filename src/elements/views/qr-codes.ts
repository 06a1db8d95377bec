import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ShareWord } from '../../locales/contract.js';
import { fill } from '../../locales/fill.js';
import type { QrPlan, ShareView } from '../../share.js';
import type { QrCodesController } from '../controllers/qr-codes-controller.js';

type Words = ShareView['words'];

const HINTS: Readonly<Record<QrPlan['form'], ShareWord>> = {
  one: 'qr-one-hint',
  hosted: 'qr-hosted-hint',
  set: 'qr-set-hint',
  none: 'qr-none',
};

const code = (
  { cells, path }: NonNullable<QrCodesController['drawn']>,
  label: string,
): TemplateResult =>
  html`<svg class="code" part="code" viewBox="0 0 ${cells} ${cells}" role="img" aria-label=${label}>
        ${svg`<rect width="100%" height="100%" fill="#fff"/><path d=${path} fill="#000" shape-rendering="crispEdges"/>`}</svg>`;

const controls = (codes: QrCodesController, words: Words, label: string): TemplateResult =>
  html`<p class="soft" aria-live=${codes.isPlaying ? 'off' : 'polite'}>${label}</p><div class="ways" role="group" aria-label=${words['qr-code']}>
      <button type="button" part="button" data-do="previous" @click=${() => codes.step(-1)}>${words.previous}</button>
      <button type="button" part="button" data-do="play" @click=${() => codes.toggle()}>${codes.isPlaying ? words.pause : words.play}</button>
      <button type="button" part="button" data-do="next" @click=${() => codes.step(1)}>${words.next}</button></div>`;

/** Renders the current code with its controls. */
export function qrCodes(codes: QrCodesController, words: Words, lang: string): TemplateResult {
  const { form, texts } = codes.plan,
    label =
      texts.length > 1
        ? fill(words['qr-part'], { number: codes.index + 1, total: texts.length }, lang)
        : words['qr-code'];
  return html`<div class="codes" part="qr">
      ${codes.drawn ? code(codes.drawn, label) : nothing}
      <div class="beside"><p>${words[HINTS[form]]}</p>${texts.length > 1 ? controls(codes, words, label) : nothing}
        ${texts.length > 0 ? html`<div class="ways"><button type="button" part="button" data-do="save-qr" @click=${() => void codes.save()}>${words['save-qr']}</button></div>` : nothing}</div></div>`;
}
