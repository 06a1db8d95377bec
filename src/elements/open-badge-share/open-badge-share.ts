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
import { LanguageController } from '../controllers/language.js';
import { languageOf } from '../language.js';
import type { Panels } from '../views/panels.js';

/**
 * Every way to share a badge that was read elsewhere. What a reader will see comes first; then a link that carries the badge itself,
 * LinkedIn's form for profiles, networks, embed codes and files. Nothing is counted, nothing is opened before it is clicked, nothing is sent.
 *
 * @tagname open-badge-share
 * @summary Ways to share one badge, made in the page.
 * @event open-badge-share - something was copied, saved or opened; `detail.how`, `detail.url`.
 * @csspart share - around everything.
 * @csspart privacy - what a reader will see.
 * @csspart link - the link and its button.
 * @csspart network - a link to a place to post to.
 * @csspart embed - one piece of code to embed the badge.
 * @csspart qr - the QR codes and what turns them.
 * @csspart code - the one that is shown.
 * @csspart files - what can be saved or copied.
 * @csspart wallet - ways to a wallet.
 * @csspart button - a button.
 * @csspart input - a field.
 * @cssprop --open-badge-max-width - widest; default 44rem.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge-share page="https://badges.example/open.html"></open-badge-share> <script type="module">document.querySelector('open-badge-share').badge = badge;</script>
 */
export class OpenBadgeShare extends LitElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; max-inline-size: var(--open-badge-max-width, 44rem); } :host([hidden]) { display: none; } .report { border: 1px solid var(--_rule); border-radius: var(--_radius); }`;

  /** The badge, as `read` gave it. Default none. */
  @property({ attribute: false }) badge?: Badge;
  /** Its report, for what is said of it. Default none. */
  @property({ attribute: false }) report?: Report;
  /** Address of the page that opens share links, relative to this one. Default `open.html`. */
  @property() page = 'open.html';
  /** Address of the badge's own file: embed codes and lines for a résumé name it, and so does the link when the badge is too large for one. Default none. */
  @property() file?: string;
  /** Address of the script for embed codes. Default none. */
  @property() script?: string;
  /** Digest of that script, `sha384-…`. Default none. */
  @property() integrity?: string;
  /** The issuer's number at LinkedIn, over the one in the badge. Default none. */
  @property({ attribute: 'organization-id' }) organizationId?: string;
  /** Wallets the host knows: name, and link with `{url}` for the address of the file. Default none. */
  @property({ attribute: false }) wallets?: Readonly<Record<string, string>>;
  /** What asks the network for a bundle's answers. Default the platform's `fetch`. */
  @property({ attribute: false }) fetch?: VerifyOptions['fetch'];
  /** Ask also addresses of this machine, for pages under development. Default `false`. */
  @property({ type: Boolean, attribute: 'allow-loopback' }) allowLoopback = false;
  /** JSON-LD contexts of your own, for the bundle. Default none. */
  @property({ attribute: false }) contexts?: VerifyOptions['contexts'];
  /** Issuers that you trust, whose lists' answers go into the bundle too. Default none. */
  @property({ attribute: false }) trustedIssuers?: VerifyOptions['trustedIssuers'];
  /** Heading level. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Larger and calmer: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;

  @state() private panels?: Panels;

  protected readonly language = new LanguageController(this, () => this.requestUpdate());

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && changed.has('badge') && this.badge && !this.panels) void this.#load();
  }

  async #load(): Promise<void> {
    this.panels = (await import('../views/panels.js')).panels;
    this.panels.adopt(this.renderRoot);
  }

  #absolute(address: string | undefined): string | undefined {
    return address ? new URL(address, this.ownerDocument.baseURI).href : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { badge, report, panels, integrity, organizationId, wallets, headingLevel } = this;
    if (!badge || !panels) return nothing;
    const page = this.#absolute(this.page || 'open.html')!;
    return html`${panels.share(this, {
      badge,
      report,
      page,
      file: this.#absolute(this.file),
      script: this.#absolute(this.script),
      integrity,
      organizationId,
      wallets,
      headingLevel,
      lang: languageOf(this),
      settings: this,
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-share': OpenBadgeShare;
  }
}
