import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { ShareWord } from '../../locales/contract.js';
import type { MadeFile, PdfOptions, Share } from '../../share.js';
import { save } from '../dom/download.js';
import { copyButton, runAction, type ShareListener, type ShareModel } from './share-actions.js';

const fileWord = ({ mediaType }: MadeFile): ShareWord =>
  mediaType.startsWith('image/') ? 'file-baked' : /jwt/.test(mediaType) ? 'file-jwt' : 'file-json';
const kept = ({ body, name, mediaType }: MadeFile): void => save(body as BlobPart, name, mediaType);

async function pdf(
  { headingLevel: _, ...model }: ShareModel,
  form: 'certificate' | 'resume',
  recipient: Pick<PdfOptions, 'personal' | 'name'>,
): Promise<void> {
  const [{ sharePdf }, { draw }] = await Promise.all([
    import('../../share.js'),
    import('../dom/rasterize-svg.js'),
  ]);
  kept(await sharePdf(model.badge, { ...model, draw, ...recipient }, form));
}

/**
 * Makes a bundle with the page's own fetch settings; otherwise responses would be missing from it.
 */
async function bundle({
  badge,
  settings: { fetch, allowLoopback, contexts, trustedIssuers } = {},
}: ShareModel): Promise<void> {
  const made = await (
    await import('../../bundle.js')
  ).toBundle(badge, { fetch, allowLoopback, contexts, trustedIssuers });
  save(JSON.stringify(made.bundle), 'badge.bundle.json', 'application/json');
}

/** Renders the button that saves the badge's image, which contains the badge, where there is one. */
export function imageButton(
  { files, view: { words } }: Share,
  onShare: ShareListener,
): TemplateResult | typeof nothing {
  const image = files.find(({ mediaType }) => mediaType.startsWith('image/'));
  return image
    ? html`<button type="button" part="button" data-do="image" @click=${() => {
        onShare('download', image.name);
        kept(image);
      }}>${words['download-image']}</button>`
    : nothing;
}

/** Renders everything that can be saved or copied into a résumé. */
export function downloads(share: Share, model: ShareModel, onShare: ShareListener): TemplateResult {
  const {
    files,
    resume,
    view: { words, person },
  } = share;
  const button = (word: ShareWord, run: () => unknown, how: string): TemplateResult =>
    html`<button type="button" part="button" data-do=${how} @click=${(event: Event) => {
      onShare(how, '');
      void runAction(event, words, run);
    }}>${words[word]}</button>`;
  const recipientIn = (event: Event): Pick<PdfOptions, 'personal' | 'name'> => {
    const { checked, value } = (event.currentTarget as Element)
      .closest('.files')!
      .querySelector<HTMLInputElement>('#personal')!;
    return person ? { personal: checked } : { name: value };
  };
  const recipient = person
    ? html`<label class="choice"><input type="checkbox" id="personal" /> <span>${words['show-personal']}</span></label>`
    : html`<label for="personal">${words['name-to-print']}</label><input id="personal" part="input" autocomplete="name" maxlength="200" />`;
  const paper = (word: ShareWord, form: 'certificate' | 'resume'): TemplateResult =>
    html`<button type="button" part="button" data-do=${`${form}-pdf`} @click=${(event: Event) => {
      const given = recipientIn(event);
      onShare(`${form}-pdf`, '');
      void runAction(event, words, () => pdf(model, form, given));
    }}>${words[word]}</button>`;
  const text = (word: ShareWord, whole: string, how: string, url: string): TemplateResult =>
    html`<li class="row"><strong id=${how}>${words[word]}</strong>${copyButton(whole, words.copy, words, () => onShare(how, url), how)}</li>`;
  return html`<div class="files" part="files">
    <div class="ways">${files.map(
      (file) =>
        html`<button type="button" part="button" data-file=${file.name} @click=${() => {
          onShare('download', file.name);
          kept(file);
        }}>${words[fileWord(file)]}</button>`,
    )}</div>
    <div class="kept"><div class="ways">${paper('certificate-pdf', 'certificate')}${paper('resume-pdf', 'resume')}</div>
      ${recipient}</div>
    <div class="kept"><div class="ways">${button('bundle', () => bundle(model), 'bundle')}</div><p class="soft">${words['bundle-hint']}</p></div>
    <ul class="texts" role="list">${text('resume-line', resume.line, 'resume', resume.line)}${text('resume-json', JSON.stringify(resume.entry, null, 2), 'resume-json', resume.entry.url)}</ul></div>`;
}

/** Finds a wallet in this browser (CHAPI), if there is one. */
const walletHere = (): ((data: unknown) => Promise<unknown>) | undefined => {
  const { WebCredential } = globalThis as {
    readonly WebCredential?: new (type: string, data: unknown) => Credential;
  };
  return WebCredential && navigator.credentials?.store
    ? (data) => navigator.credentials.store(new WebCredential('VerifiablePresentation', data))
    : undefined;
};

/**
 * Renders the ways to a wallet: in this browser, those configured by the page, and the file that
 * any wallet opens.
 */
export function wallet(
  { wallet: { chapi, file, links }, view: { words } }: Share,
  onShare: ShareListener,
): TemplateResult {
  const store = walletHere();
  return html`<div class="ways" part="wallet">
    ${
      chapi && store
        ? html`<button type="button" part="button" data-do="wallet" @click=${(event: Event) => {
            onShare('wallet', '');
            void runAction(event, words, () => store(chapi.data));
          }}>${words['wallet-offer']}</button>`
        : nothing
    }
    ${links.map(({ name, href }) => html`<a part="network" href=${href} target="_blank" rel="noopener noreferrer" @click=${() => onShare('wallet', href)}>${fill(words['open-in'], { name })}</a>`)}
    <button type="button" part="button" data-do="wallet-file" @click=${() => {
      onShare('wallet-file', file.name);
      kept(file);
    }}>${words['wallet-file']}</button></div>`;
}

/**
 * Renders links to other verifiers: they open on a click, and receive only what is stated here
 * (A-13).
 */
export const verifiers = (
  { verifiers: all, view: { words } }: Share,
  onShare: ShareListener,
): TemplateResult => html`
  <p class="soft">${words['verify-yourself-hint']}</p>
  <ul class="verifiers" role="list">${all.map(
    ({
      name,
      home,
      href,
    }) => html`<li><a part="network" href=${href ?? home} target="_blank" rel="noopener noreferrer" @click=${() => onShare('verifier', href ?? home)}>${fill(words['open-in'], { name })}</a>
    <span class="soft">${words[href ? 'told-address' : 'drop-it-there']}</span></li>`,
  )}</ul>`;
