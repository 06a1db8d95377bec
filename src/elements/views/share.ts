import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { Badge, CardView, Report } from '../../present.js';
import type { EmbedCode, MadeFile, NetworkLink, PrivacyNote, Share, ShareOptions } from '../../share.js';
import type { Word } from '../../locales/contract.js';
import { mark } from '../marks.js';
import { save } from '../save.js';
import { closed } from './list.js';

/** What is shared, and what the page knows better than the badge. */
export interface ShareModel extends Partial<Pick<ShareOptions, 'file' | 'script' | 'integrity' | 'frame' | 'picture' | 'organizationId' | 'wallets'>> {
  readonly badge: Badge; readonly report?: Report; readonly page: string; readonly lang: string; readonly headingLevel: number;
}
/** What was done: for an event. */
export type Told = (how: string, url: string) => void;

type Words = CardView['words'];

/** Puts a text on the clipboard and says so on the button, which says it aloud too. */
async function copy(event: Event, text: string, words: Words): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  await navigator.clipboard.writeText(text);
  button.textContent = words.copied;
}

const copyButton = (text: string, label: string, words: Words, done: () => void): TemplateResult =>
  html`<button type="button" part="button copy" @click=${(event: Event) => { done(); void copy(event, text, words); }}>${label}</button>`;

const notes = (all: readonly PrivacyNote[], words: Words): TemplateResult => html`
  <div class="do" part="privacy"><div class="section-title">${words['what-readers-see']}</div>
    <ul class="rows">${all.map(({ text, level }) => html`<li class="marked">${mark(level === 'warn' ? 'note' : 'unchecked', level === 'warn' ? 'warn' : 'quiet')}<span class="wrap">${text}</span></li>`)}</ul>
    <p class="soft">${words['stays-in-file']}</p></div>`;

const link = ({ link: { url, form, travels }, view: { words } }: Share, told: Told): TemplateResult => html`
  <div class="share-link" part="link"><label for="share-url">${words['share-link']}</label>
    <div class="row"><input id="share-url" part="input" dir="ltr" readonly .value=${url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} aria-describedby="share-hint" />
      ${copyButton(url, words['copy-link'], words, () => told('copy', url))}</div>
    <p class="soft" id="share-hint">${form === 'hosted' ? words['link-hosted'] : words['share-link-hint']} ${travels === 'few' ? words['link-long'] : ''}</p></div>`;

const network = ({ id, name, href }: NetworkLink, words: Words, told: Told): TemplateResult | typeof nothing => href
  ? html`<li><a part="network" data-network=${id} href=${href} target=${id === 'email' ? nothing : '_blank'} rel="noopener noreferrer" @click=${() => told(id, href)}>${id === 'email' ? words['share-by-email'] : fill(words['share-on'], { name })}</a></li>` : nothing;

const embed = ({ id, code }: EmbedCode, words: Words, told: Told): TemplateResult => html`
  <div class="embed" part="embed"><div class="row"><strong>${words[`embed-${id}` as Word]}</strong>${copyButton(code, words.copy, words, () => told(`embed-${id}`, code))}</div>
    <pre class="raw" tabindex="0" role="region" aria-label=${words[`embed-${id}` as Word]} dir="ltr">${code}</pre></div>`;

const fileWord = ({ mediaType }: MadeFile): Word => mediaType.startsWith('image/') ? 'file-baked' : /jwt/.test(mediaType) ? 'file-jwt' : 'file-json';

const downloads = ({ files, resume, view: { words } }: Share, told: Told): TemplateResult => html`
  <div class="actions" part="files">${files.map((file) => html`<button type="button" part="button" data-file=${file.name} @click=${() => { told('download', file.name); save(file.body as BlobPart, file.name, file.mediaType); }}>${words[fileWord(file)]}</button>`)}
    ${copyButton(resume.line, words['resume-line'], words, () => told('resume', resume.line))}</div>`;

/** The sharing of one badge, as an element draws it: everything is made in the page, and nothing is opened before it is clicked. */
export class Sharing {
  #key = '';
  #share?: Share;
  #server = '';

  constructor(private readonly host: LitElement, private readonly told: Told) {}

  /** Draws what there is, and makes what is asked for when it is another than before. */
  draw(model: ShareModel): TemplateResult | typeof nothing {
    const { badge: { raw }, report, page, lang } = model, key = [raw, report?.checkedAt, page, lang, this.#server].join('\u0000');
    if (key !== this.#key) void this.#make(model, key);
    return this.#share ? this.#view(this.#share, model.headingLevel) : nothing;
  }

  async #make({ headingLevel: _, ...model }: ShareModel, key: string): Promise<void> {
    this.#key = key;
    const [{ share }, { loadMessages }] = await Promise.all([import('../../share.js'), import('../../locales/index.js')]);
    const made = await share(model.badge, { ...model, messages: await loadMessages(model.lang), mastodon: this.#server || undefined });
    if (key !== this.#key) return;
    this.#share = made;
    this.host.requestUpdate();
  }

  readonly #asks = (event: Event): void => {
    event.preventDefault();
    this.#server = ((event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement).value;
    this.host.requestUpdate();
  };

  #mastodon(words: Words): TemplateResult {
    return html`<form class="row" @submit=${this.#asks}><label for="mastodon">${words['mastodon-server']}</label>
      <input id="mastodon" part="input" dir="ltr" inputmode="url" autocomplete="off" spellcheck="false" placeholder="mastodon.social" .value=${this.#server} /><button part="button">${fill(words['share-on'], { name: 'Mastodon' })}</button></form>`;
  }

  #app({ webShare, view: { words } }: Share): TemplateResult | typeof nothing {
    const { canShare } = navigator as { readonly canShare?: (data: ShareData) => boolean };
    const open = (): void => { this.told('app', webShare.url); navigator.share(webShare).catch(() => undefined); };
    return canShare?.call(navigator, webShare) ? html`<button type="button" part="button" @click=${open}>${words['share-with-app']}</button>` : nothing;
  }

  #view(share: Share, headingLevel: number): TemplateResult {
    const { view: { words, lang, dir }, told } = { ...share, told: this.told };
    return html`<section class="report share" part="share" lang=${lang} dir=${dir} aria-labelledby="share-title">
      <div class="section-title" id="share-title" role="heading" aria-level=${headingLevel}>${words.share}</div>
      ${notes(share.privacy, words)}
      ${link(share, told)}
      <div class="actions"><a class="primary" part="network" data-network="linkedin-profile" href=${share.linkedin} target="_blank" rel="noopener noreferrer" @click=${() => told('linkedin-profile', share.linkedin)}>${words['add-to-linkedin']}</a>${this.#app(share)}</div>
      <ul class="networks" role="list">${share.networks.map((each) => network(each, words, told))}</ul>
      ${this.#mastodon(words)}
      ${closed(words.embed, share.embeds.map((each) => embed(each, words, told)), 'embeds')}
      ${closed(words.download, downloads(share, told), 'downloads')}
      ${closed(words['verify-yourself'], html`<p class="soft">${words['verify-yourself-hint']}</p><ul class="networks" role="list">${share.verifiers.map(({ name, home, href }) => html`<li><a href=${href ?? home} target="_blank" rel="noopener noreferrer">${name}</a></li>`)}</ul>`, 'verifiers')}
    </section>`;
  }
}
