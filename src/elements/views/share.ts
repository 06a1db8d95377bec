import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.js';
import type { Badge, CardView, Report } from '../../present.js';
import type { EmbedCode, NetworkLink, PrivacyNote, Share, ShareOptions } from '../../share.js';
import type { VerifyOptions } from '../../verify.js';
import type { Word } from '../../locales/contract.js';
import { mark } from '../marks.js';
import { adopt } from '../adopt.js';
import { share as shareStyles } from '../styles/share.styles.js';
import { closed } from './list.js';
import type { ShareCodes } from './share-codes.js';
import type { Leaving } from './share-leaving.js';

/** The badge to share, and settings of the page that override the badge. */
export interface ShareModel extends Partial<
  Pick<
    ShareOptions,
    'file' | 'script' | 'integrity' | 'frame' | 'picture' | 'organizationId' | 'wallets'
  >
> {
  readonly badge: Badge;
  readonly report?: Report;
  readonly page: string;
  readonly lang: string;
  readonly headingLevel: number;
  /** The page's settings for verification: a bundle keeps the responses that came with them. */
  readonly settings?: Pick<
    VerifyOptions,
    'fetch' | 'allowLoopback' | 'contexts' | 'trustedIssuers'
  >;
}
/** Receives what the reader did, for an event. */
export type Told = (how: string, url: string) => void;

type Words = CardView['words'];

/** A name with a dot in it, as people type servers: alone, after an account's @, or in a URL. */
const A_HOST = '.*[^\\s.\\/]\\.[^\\s.\\/]{2,}.*';

/**
 * Runs a button's action. If the browser refuses, the button shows it, which screen readers announce
 * too.
 */
export async function doing(
  event: Event,
  words: Words,
  run: () => unknown,
  done?: Word,
): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  button.setAttribute('aria-busy', 'true');
  const says = await Promise.resolve()
    .then(run)
    .then(
      () => done,
      (error: unknown) =>
        (error as Error).name === 'AbortError' ? undefined : ('not-possible-here' as const),
    );
  button.removeAttribute('aria-busy');
  // The template's own text node is changed, so that it follows later language changes.
  const label = [...button.childNodes].find(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
  if (says && label) label.data = words[says];
}

/**
 * Renders a button that copies a text; `about` is the id of the text's label, where several buttons
 * have the same name.
 */
export const copyButton = (
  text: string,
  label: string,
  words: Words,
  done: () => void,
  about?: string,
): TemplateResult =>
  html`<button type="button" part="button copy" aria-describedby=${about ?? nothing} @click=${(
    event: Event,
  ) => {
    done();
    void doing(event, words, () => navigator.clipboard.writeText(text), 'copied');
  }}>${label}</button>`;

const notes = (
  all: readonly PrivacyNote[],
  words: Words,
  leaving?: Leaving,
): TemplateResult => html`
  <div class="do" part="privacy"><div class="section-title">${words['what-readers-see']}</div>
    <ul class="rows">${all.map(({ text, level, part }) => html`<li class="marked">${level === 'warn' ? mark('note', 'warn') : html`<span class="point"></span>`}<span class="wrap">${text}${part ? html` <em class="leave">${words['can-be-left-out']}</em>` : nothing}</span></li>`)}</ul>
    <p class="soft">${words['stays-in-file']}</p>${leaving?.draw(words)}</div>`;

const link = (
  { link: { url, form, travels }, view: { words } }: Share,
  told: Told,
): TemplateResult => html`
  <div class="share-link" part="link"><label for="share-url">${words['share-link']}</label>
    <div class="row"><input id="share-url" part="input" dir="ltr" readonly .value=${url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} aria-describedby="share-hint" />
      ${copyButton(url, words['copy-link'], words, () => told('copy', url))}</div>
    <p class="soft" id="share-hint">${form === 'hosted' ? words['link-hosted'] : words['share-link-hint']} ${travels === 'few' ? words['link-long'] : ''}</p></div>`;

const network = (
  { id, name, href }: NetworkLink,
  words: Words,
  told: Told,
): TemplateResult | typeof nothing =>
  href
    ? html`<li><a part="network" data-network=${id} href=${href} target=${id === 'email' ? nothing : '_blank'} rel="noopener noreferrer"
    aria-label=${id === 'email' ? nothing : fill(words['share-on'], { name })} @click=${() => told(id, href)}>${id === 'email' ? words['share-by-email'] : name}</a></li>`
    : nothing;

const embed = ({ id, code }: EmbedCode, words: Words, told: Told): TemplateResult => html`
  <div class="embed" part="embed"><div class="row"><strong id=${`embed-${id}`}>${words[`embed-${id}` as Word]}</strong>${copyButton(code, words.copy, words, () => told(`embed-${id}`, code), `embed-${id}`)}</div>
    <pre class="raw" tabindex="0" role="region" aria-labelledby=${`embed-${id}`} dir="ltr">${code}</pre></div>`;

/**
 * Renders the ways to share one badge. Everything is made in the page, and nothing opens before it
 * is clicked.
 */
export class Sharing {
  #key = '';
  #share?: Share;
  #model?: ShareModel;
  #server = '';
  #codes?: ShareCodes;
  #files?: typeof import('./share-files.js');
  #leaving?: Leaving;
  #of?: Badge;
  #made?: Promise<void>;

  constructor(
    private readonly host: LitElement,
    private readonly told: Told,
  ) {}

  /** Renders the current state, and prepares the content again when the model changed. */
  draw(model: ShareModel): TemplateResult | typeof nothing {
    const { badge } = model;
    if (badge !== this.#of) this.#leaving = undefined;
    this.#of = badge;
    const key = this.#keyOf(model);
    if (key !== this.#key) this.#made = this.#make(model, key);
    return this.#share ? this.#view(this.#share, model.headingLevel) : nothing;
  }

  #keyOf({ badge: { raw }, report, page, lang }: ShareModel): string {
    return [raw, report?.checkedAt, page, lang, this.#server, this.#leaving?.key ?? ''].join(
      '\u0000',
    );
  }

  async #make(whole: ShareModel, key: string): Promise<void> {
    this.#key = key;
    const [
      { share, disclosuresOf },
      { loadMessages },
      { ShareCodes: Codes },
      files,
      { Leaving: Leaves },
    ] = await Promise.all([
      import('../../share.js'),
      import('../../locales/index.js'),
      import('./share-codes.js'),
      import('./share-files.js'),
      import('./share-leaving.js'),
    ]);
    const leaving = this.#leaving ?? new Leaves(this.host, disclosuresOf(whole.badge)),
      chosen = { ...whole, ...(await leaving.choose(whole)) };
    const { headingLevel: _, ...model } = chosen;
    const made = await share(model.badge, {
      ...model,
      messages: await loadMessages(model.lang),
      mastodon: this.#server || undefined,
    });
    if (key !== this.#key) return;
    this.#codes?.close();
    this.#share = made;
    this.#model = chosen;
    this.#leaving = leaving;
    this.#key = this.#keyOf(whole);
    this.#files = files;
    this.#codes = new Codes(this.host, made.qr);
    adopt(this.host.renderRoot, shareStyles);
    if (this.host.renderRoot.querySelector<HTMLDetailsElement>('[part=codes]')?.open)
      this.#codes.open();
    this.host.requestUpdate();
  }

  readonly #showsCodes = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) this.#codes?.open();
    else this.#codes?.close();
  };

  /**
   * Opens the network when the form is submitted. Its link stays in the list for browsers that
   * block new windows.
   */
  readonly #asks = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#server = ((event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement).value;
    this.host.requestUpdate();
    await this.host.updateComplete;
    await this.#made;
    const href = this.#share?.networks.find(({ id }) => id === 'mastodon')?.href;
    if (!href) return;
    this.told('mastodon', href);
    open(href, '_blank', 'noopener,noreferrer');
  };

  #mastodon(words: Words): TemplateResult {
    return html`<form class="row" @submit=${this.#asks}><label for="mastodon">${words['mastodon-server']}</label>
      <input id="mastodon" part="input" dir="ltr" inputmode="url" autocomplete="off" spellcheck="false" placeholder="mastodon.social" required pattern=${A_HOST} .value=${this.#server} /><button part="button">${fill(words['share-on'], { name: 'Mastodon' })}</button></form>`;
  }

  /** Renders the device's own share menu: with the link, and with the file where it accepts one. */
  #app({ webShare, files, view: { words } }: Share): TemplateResult | typeof nothing {
    const { canShare } = navigator as { readonly canShare?: (data: ShareData) => boolean },
      { body, name, mediaType } = files[0]!;
    const withFile = {
      files: [new File([body as BlobPart], name, { type: mediaType })],
      title: webShare.title,
      text: webShare.text,
    };
    const button = (word: Word, data: ShareData, how: string): TemplateResult | typeof nothing =>
      canShare?.call(navigator, data)
        ? html`<button type="button" part="button" data-do=${how} @click=${(event: Event) => {
            this.told(how, webShare.url);
            void doing(event, words, () => navigator.share(data));
          }}>${words[word]}</button>`
        : nothing;
    return html`${button('share-with-app', webShare, 'app')}${button('share-file', withFile, 'app-file')}`;
  }

  #view(share: Share, headingLevel: number): TemplateResult {
    const {
      view: { words, lang, dir },
      told,
    } = { ...share, told: this.told };
    return html`<section class="report share" part="share" lang=${lang} dir=${dir} aria-labelledby="share-title">
      <div class="section-title" id="share-title" role="heading" aria-level=${headingLevel}>${words.share}</div>
      ${notes(share.privacy, words, this.#leaving)}
      ${link(share, told)}
      <div class="ways"><a class="primary" part="network" data-network="linkedin-profile" href=${share.linkedin} target="_blank" rel="noopener noreferrer" @click=${() => told('linkedin-profile', share.linkedin)}>${words['add-to-linkedin']}</a>${this.#app(share)}</div>
      <div class="places"><strong id="share-places">${words['share-places']}</strong>
        <ul class="networks" role="list" aria-labelledby="share-places">${share.networks.map((each) => network(each, words, told))}</ul></div>
      ${this.#mastodon(words)}
      ${closed(words.embed, html`<div class="files">${share.embeds.map((each) => embed(each, words, told))}</div>`, 'embeds')}
      <details part="codes" @toggle=${this.#showsCodes}><summary>${words['qr-code']}</summary>${this.#codes?.draw(words, lang)}</details>
      ${closed(words.download, this.#files?.downloads(share, this.#model!, told), 'downloads')}
      ${closed(words.wallet, this.#files?.wallet(share, told), 'wallets')}
      ${closed(words['other-verifiers'], this.#files?.verifiers(share, told), 'verifiers')}
    </section>`;
  }
}
