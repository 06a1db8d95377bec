import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { Word } from '../../locales/contract.js';
import type { MadeFile, Share } from '../../share.js';
import { save } from '../save.js';
import { copyButton, doing, type ShareModel, type Told } from './share.js';

const fileWord = ({ mediaType }: MadeFile): Word =>
  mediaType.startsWith('image/') ? 'file-baked' : /jwt/.test(mediaType) ? 'file-jwt' : 'file-json';
const kept = ({ body, name, mediaType }: MadeFile): void => save(body as BlobPart, name, mediaType);

async function pdf(
  { headingLevel: _, ...model }: ShareModel,
  form: 'certificate' | 'resume',
  personal: boolean,
): Promise<void> {
  const [{ sharePdf }, { loadMessages }, { draw }] = await Promise.all([
    import('../../share.js'),
    import('../../locales/index.js'),
    import('../draw.js'),
  ]);
  kept(
    await sharePdf(
      model.badge,
      { ...model, messages: await loadMessages(model.lang), draw, personal },
      form,
    ),
  );
}

/** The answers are asked for as the page asks for them, or they would be missing from the bundle. */
async function bundle({
  badge,
  settings: { fetch, allowLoopback, contexts, trustedIssuers } = {},
}: ShareModel): Promise<void> {
  const made = await (
    await import('../../bundle.js')
  ).toBundle(badge, { fetch, allowLoopback, contexts, trustedIssuers });
  save(JSON.stringify(made.bundle), 'badge.bundle.json', 'application/json');
}

/** Everything that can be saved or copied into a résumé. */
export function downloads(share: Share, model: ShareModel, told: Told): TemplateResult {
  const {
    files,
    resume,
    view: { words, personal: names },
  } = share;
  const button = (word: Word, run: () => unknown, how: string): TemplateResult =>
    html`<button type="button" part="button" data-do=${how} @click=${(event: Event) => {
      told(how, '');
      void doing(event, words, run);
    }}>${words[word]}</button>`;
  const wantsName = (event: Event): boolean =>
    (event.currentTarget as Element).closest('.files')!.querySelector<HTMLInputElement>('#personal')
      ?.checked ?? false;
  const paper = (word: Word, form: 'certificate' | 'resume'): TemplateResult =>
    html`<button type="button" part="button" data-do=${`${form}-pdf`} @click=${(event: Event) => {
      const personal = wantsName(event);
      told(`${form}-pdf`, '');
      void doing(event, words, () => pdf(model, form, personal));
    }}>${words[word]}</button>`;
  const text = (word: Word, whole: string, how: string, url: string): TemplateResult =>
    html`<li class="row"><strong id=${how}>${words[word]}</strong>${copyButton(whole, words.copy, words, () => told(how, url), how)}</li>`;
  return html`<div class="files" part="files">
    <div class="ways">${files.map(
      (file) =>
        html`<button type="button" part="button" data-file=${file.name} @click=${() => {
          told('download', file.name);
          kept(file);
        }}>${words[fileWord(file)]}</button>`,
    )}</div>
    <div class="kept"><div class="ways">${paper('certificate-pdf', 'certificate')}${paper('resume-pdf', 'resume')}</div>
      ${names.length ? html`<label class="choice"><input type="checkbox" id="personal" /> <span>${words['show-personal']}</span></label>` : nothing}</div>
    <div class="kept"><div class="ways">${button('bundle', () => bundle(model), 'bundle')}</div><p class="soft">${words['bundle-hint']}</p></div>
    <ul class="texts" role="list">${text('resume-line', resume.line, 'resume', resume.line)}${text('resume-json', JSON.stringify(resume.entry, null, 2), 'resume-json', resume.entry.url)}</ul></div>`;
}

/** A wallet in this browser (CHAPI), where there is one. */
const walletHere = (): ((data: unknown) => Promise<unknown>) | undefined => {
  const { WebCredential } = globalThis as {
    readonly WebCredential?: new (type: string, data: unknown) => Credential;
  };
  return WebCredential && navigator.credentials?.store
    ? (data) => navigator.credentials.store(new WebCredential('VerifiablePresentation', data))
    : undefined;
};

/** The hand-off to a wallet: what is in this browser, what the host knows, and the file that any wallet opens. */
export function wallet(
  { wallet: { chapi, file, links }, view: { words } }: Share,
  told: Told,
): TemplateResult {
  const store = walletHere();
  return html`<div class="ways" part="wallet">
    ${
      chapi && store
        ? html`<button type="button" part="button" data-do="wallet" @click=${(event: Event) => {
            told('wallet', '');
            void doing(event, words, () => store(chapi.data));
          }}>${words['wallet-offer']}</button>`
        : nothing
    }
    ${links.map(({ name, href }) => html`<a part="network" href=${href} target="_blank" rel="noopener noreferrer" @click=${() => told('wallet', href)}>${fill(words['open-in'], { name })}</a>`)}
    <button type="button" part="button" data-do="wallet-file" @click=${() => {
      told('wallet-file', file.name);
      kept(file);
    }}>${words['wallet-file']}</button></div>`;
}

/** Others who check it: opened by a click, and told no more than is said here (A-13). */
export const verifiers = (
  { verifiers: all, view: { words } }: Share,
  told: Told,
): TemplateResult => html`
  <p class="soft">${words['verify-yourself-hint']}</p>
  <ul class="verifiers" role="list">${all.map(
    ({
      name,
      home,
      href,
    }) => html`<li><a part="network" href=${href ?? home} target="_blank" rel="noopener noreferrer" @click=${() => told('verifier', href ?? home)}>${fill(words['open-in'], { name })}</a>
    <span class="soft">${words[href ? 'told-address' : 'drop-it-there']}</span></li>`,
  )}</ul>`;
