import {
  css,
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { Badge, Report } from '../../present.js';
import type { VerifyOptions } from '../../verify.js';
import { LanguageController } from '../controllers/language-controller.js';
import { closestLang } from '../base/closest-lang.js';
import type { Panels } from '../views/panels.bundle.js';

export * from './events.js';

/**
 * Every way to share a badge that was read elsewhere. It first states what readers will see, then
 * offers a link that contains the badge itself, LinkedIn's profile form, networks, embed codes and
 * files. Nothing is tracked or sent, and nothing opens before it is clicked.
 *
 * @tagname open-badge-share
 * @summary Offers ways to share one badge, all made in the page.
 * @event open-badge-share - a link, code or file was copied, saved or opened; `detail.how`, `detail.url`.
 * @csspart share - around everything.
 * @csspart privacy - what readers will see.
 * @csspart link - the link and its button.
 * @csspart network - a link to a network.
 * @csspart embed - one piece of code to embed the badge.
 * @csspart qr - the QR codes and their controls.
 * @csspart code - the code that is shown.
 * @csspart files - the files to save or copy.
 * @csspart wallet - ways to a wallet.
 * @csspart button - a button.
 * @csspart input - a field.
 * @cssprop --open-badge-max-width - maximum width; default 44rem.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge-share page="https://badges.example/open.html"></open-badge-share> <script type="module">document.querySelector('open-badge-share').badge = badge;</script>
 */
export class OpenBadgeShare extends LitElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; max-inline-size: var(--open-badge-max-width, 44rem); } :host([hidden]) { display: none; } .report { border: 1px solid var(--_rule); border-radius: var(--_radius); }`;

  /** The badge, as returned by `read`. Default none. */
  @property({ attribute: false }) badge?: Badge;
  /** Its report, for the texts about the badge. Default none. */
  @property({ attribute: false }) report?: Report;
  /** URL of the page that opens share links, relative to this one. Default `open.html`. */
  @property() page = 'open.html';
  /** URL of the badge's own file, used in embed codes and résumé lines, and in the link when the badge is too large for one. Default none. */
  @property() file?: string;
  /** URL of the script for embed codes. Default none. */
  @property() script?: string;
  /** Digest of that script, `sha384-…`. Default none. */
  @property() integrity?: string;
  /** The issuer's LinkedIn organization id; replaces the one in the badge. Default none. */
  @property({ attribute: 'organization-id' }) organizationId?: string;
  /** Further wallets: names, and links with `{url}` where the file's URL goes. Default none. */
  @property({ attribute: false }) wallets?: Readonly<Record<string, string>>;
  /** Fetch function for the responses in a bundle. Default the platform's `fetch`. */
  @property({ attribute: false }) fetch?: VerifyOptions['fetch'];
  /** Also fetches URLs of this machine, for pages under development. Default `false`. */
  @property({ type: Boolean, attribute: 'allow-loopback' }) allowLoopback = false;
  /** Your own JSON-LD contexts, for the bundle. Default none. */
  @property({ attribute: false }) contexts?: VerifyOptions['contexts'];
  /** Trusted issuers; the responses of their lists go into the bundle too. Default none. */
  @property({ attribute: false }) trustedIssuers?: VerifyOptions['trustedIssuers'];
  /** Heading level. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Larger, calmer layout: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;

  @state() private menu?: InstanceType<Panels['ShareController']>;

  protected readonly language = new LanguageController(this, () => this.requestUpdate());

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && changed.has('badge') && this.badge && !this.menu) void this.#load();
  }

  async #load(): Promise<void> {
    const { panels } = await import('../views/panels.bundle.js');
    panels.adopt(this.renderRoot);
    this.menu ??= new panels.ShareController(this);
  }

  #absolute(url: string | undefined): string | undefined {
    return url ? new URL(url, this.ownerDocument.baseURI).href : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { badge, report, menu, integrity, organizationId, wallets, headingLevel } = this;
    if (!badge || !menu) return nothing;
    const page = this.#absolute(this.page || 'open.html')!;
    return html`${menu.draw({
      badge,
      report,
      page,
      file: this.#absolute(this.file),
      script: this.#absolute(this.script),
      integrity,
      organizationId,
      wallets,
      headingLevel,
      lang: closestLang(this),
      settings: this,
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-share': OpenBadgeShare;
  }
}
