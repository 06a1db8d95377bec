import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Badge } from '../../present.js';
import type { Share } from '../../share.js';
import { OpenBadgeShareEvent } from '../open-badge-share/events.js';
import type { ShareModel } from '../views/share-actions.js';
import type { QrCodesController } from './qr-codes-controller.js';
import type { SelectiveDisclosureController } from './selective-disclosure-controller.js';

/** Everything that the menu is rendered from; made anew when the badge or a choice changes. */
interface Content {
  readonly menu: typeof import('../views/share-menu.js');
  readonly share: Share;
  /** The model of the badge that is shared: without the parts that the holder withholds. */
  readonly model: ShareModel;
  readonly codes: QrCodesController;
  readonly disclosure: SelectiveDisclosureController;
}

const loaded = () =>
  Promise.all([
    import('../../share.js'),
    import('../views/share-menu.js'),
    import('./qr-codes-controller.js'),
    import('./selective-disclosure-controller.js'),
  ]);

/**
 * Gives the model of the badge that is shared. Where parts are withheld, the hosted file and its
 * pages still have them: nothing that is shared names those.
 */
function modelOf(whole: ShareModel, chosen: Pick<ShareModel, 'badge' | 'report'>): ShareModel {
  if (chosen.badge === whole.badge) return whole;
  // A folder is the page of the whole badge; with a query it is one that only opens links.
  const { file: _file, frame: _frame, page, ...rest } = whole;
  return { ...rest, ...chosen, page: page.endsWith('/') ? `${page}?` : page };
}

/**
 * Prepares the ways to share one badge and keeps the reader's choices. Everything is made in the
 * page, and nothing opens before it is clicked. Each use dispatches `open-badge-share`.
 */
export class ShareController implements ReactiveController {
  #key = '';
  #badge?: Badge;
  #content?: Content;
  #disclosure?: SelectiveDisclosureController;
  #preparing?: Promise<void>;
  /** The reader's Mastodon server. */
  #server = '';
  /** True when the reader chose that the link names the recipient. */
  #isNamed = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#content?.codes.close();
  }

  /** Renders the current content, and prepares it again when the model changed. */
  draw(model: ShareModel): TemplateResult | typeof nothing {
    if (model.badge !== this.#badge) {
      this.#disclosure = undefined;
      this.#isNamed = false;
    }
    this.#badge = model.badge;
    const key = this.#keyOf(model);
    if (key !== this.#key) this.#preparing = this.#prepare(model, key);
    if (!this.#content) return nothing;
    return this.#content.menu.shareMenu({
      ...this.#content,
      disclosure: this.#disclosure,
      headingLevel: model.headingLevel,
      server: this.#server,
      isNamed: this.#isNamed,
      onNamed: this.#setNamed,
      onShare: this.#dispatch,
      onServer: (server) => void this.#openMastodon(server),
    });
  }

  readonly #dispatch = (how: string, url: string): void => {
    this.host.dispatchEvent(new OpenBadgeShareEvent(how, url));
  };

  readonly #setNamed = (isNamed: boolean): void => {
    this.#isNamed = isNamed;
    this.host.requestUpdate();
  };

  /** Changes whenever the content has to be prepared again. */
  #keyOf({ badge: { raw }, report, page, lang }: ShareModel): string {
    const withheld = this.#disclosure?.key ?? '';
    const chosen = [this.#server, this.#isNamed, withheld];
    return [raw, report?.checkedAt, page, lang, ...chosen].join('\u0000');
  }

  async #prepare(whole: ShareModel, key: string): Promise<void> {
    this.#key = key;
    const [{ share, disclosuresOf }, menu, codes, selective] = await loaded();
    const disclosure =
      this.#disclosure ??
      new selective.SelectiveDisclosureController(this.host, disclosuresOf(whole.badge));
    const model = modelOf(whole, await disclosure.choose(whole));
    const { headingLevel: _, ...options } = model;
    const made = await share(model.badge, {
      ...options,
      showRecipient: this.#isNamed,
      mastodon: this.#server || undefined,
    });
    if (key !== this.#key) return;
    this.#content?.codes.close();
    this.#disclosure = disclosure;
    this.#key = this.#keyOf(whole);
    const qr = new codes.QrCodesController(this.host, made.qr);
    this.#content = { menu, share: made, model, codes: qr, disclosure };
    menu.adoptStyles(this.host.renderRoot);
    if (this.host.renderRoot.querySelector<HTMLDetailsElement>('[part=codes]')?.open) qr.open();
    this.host.requestUpdate();
  }

  /** Opens the reader's server. Its link stays in the list for browsers that block new windows. */
  async #openMastodon(server: string): Promise<void> {
    this.#server = server;
    this.host.requestUpdate();
    await this.host.updateComplete;
    await this.#preparing;
    const href = this.#content?.share.networks.find(({ id }) => id === 'mastodon')?.href;
    if (!href) return;
    this.#dispatch('mastodon', href);
    open(href, '_blank', 'noopener,noreferrer');
  }
}
