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
import { BadgeController } from '../controllers/badge-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { closestLang } from '../base/closest-lang.js';
import type { Panels } from '../views/panels.bundle.js';

/**
 * The details of a badge that was read elsewhere: description, criteria, results with the levels
 * that were possible, skills, evidence, endorsements, issuer, dates, identifiers. Personal data
 * stays closed until the reader opens it.
 *
 * @tagname open-badge-details
 * @summary Shows everything in a badge, safely.
 * @csspart details - around everything; one part for each section: description, criteria, results, skills, evidence, issuer …
 * @csspart markdown - a text that the issuer wrote in Markdown.
 * @cssprop --open-badge-min-height - room for it, also before there is a badge. Default none.
 * @cssprop --open-badge-mono - font of code; default the system's.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge-details></open-badge-details> <script type="module">document.querySelector('open-badge-details').badge = badge;</script>
 */
export class OpenBadgeDetails extends LitElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; min-block-size: var(--open-badge-min-height, auto); } :host([hidden]) { display: none; }`;

  /** The badge, as returned by `read`. Default none. */
  @property({ attribute: false }) badge?: Badge;
  /** Its report, for the endorsements and for who trusts the issuer. Default none. */
  @property({ attribute: false }) report?: Report;
  /** Heading level of the card it belongs to; sections are one below. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Larger, calmer layout: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;

  @state() private panels?: Panels;

  readonly #session = new BadgeController(this, () => ({ lang: closestLang(this) }), true);
  protected readonly language = new LanguageController(this, () => void this.#session.present());

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && (changed.has('badge') || changed.has('report'))) void this.#show();
  }

  async #show(): Promise<void> {
    // Includes the styles of the frame, so that chips and hosts look as they do on the card.
    const [{ panels }, { cardViews }] = await Promise.all([
      import('../views/panels.bundle.js'),
      import('../views/card.bundle.js'),
    ]);
    this.panels = panels;
    cardViews.adopt(this.renderRoot);
    panels.adopt(this.renderRoot);
    if (this.badge) await this.#session.adopt(this.badge, this.report);
  }

  protected override render(): TemplateResult {
    const { opened: view } = this.#session;
    return html`<div lang=${view?.lang ?? nothing} dir=${view?.dir ?? nothing}>${view && this.panels ? this.panels.details(view, this.headingLevel, true) : nothing}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-details': OpenBadgeDetails;
  }
}
