import { dateFrom } from '../../json/instant.js';
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
 * An explained report: headline, the four questions, advice, every check in plain words, with
 * technical details and the raw credential one click away. It makes no judgement of its own.
 *
 * @tagname open-badge-report
 * @summary Explains the verdict.
 * @csspart report - around everything.
 * @csspart headline - the sentence over it.
 * @csspart question - one of the four questions.
 * @csspart advice - what the reader can do.
 * @csspart check - one check.
 * @csspart raw - the credential as received.
 * @cssprop --open-badge-min-height - room for it, also before there is a badge. Default none.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <open-badge-report></open-badge-report> <script type="module">Object.assign(document.querySelector('open-badge-report'), { badge, report });</script>
 */
export class OpenBadgeReport extends LitElement {
  static override styles = css`
    :host { display: block; container-type: inline-size; line-height: 1.5; min-block-size: var(--open-badge-min-height, auto); max-inline-size: var(--open-badge-max-width, 44rem); }
    :host([hidden]) { display: none; }
    .report { border: 1px solid var(--_rule); border-radius: var(--_radius); }`;

  /** The badge that was verified. Default none. */
  @property({ attribute: false }) badge?: Badge;
  /** The report from `verify`; without it the badge is shown as not checked. Default none. */
  @property({ attribute: false }) report?: Report;
  /** Shows “as of” instead of “checked”, for a report at a chosen time. Default false. */
  @property({ type: Boolean, attribute: 'as-of' }) asOf = false;
  /** Heading level of the headline. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Larger, calmer layout: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;

  @state() private panels?: Panels;

  readonly #session = new BadgeController(
    this,
    () => ({
      lang: closestLang(this),
      now: this.asOf && this.report ? dateFrom(this.report.checkedAt) : undefined,
    }),
    true,
  );
  protected readonly language = new LanguageController(this, () => void this.#session.present());

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      !isServer &&
      ['badge', 'report', 'asOf'].some((name) => (changed as Map<string, unknown>).has(name))
    )
      void this.#show();
  }

  async #show(): Promise<void> {
    this.panels ??= (await import('../views/panels.bundle.js')).panels;
    this.panels.adopt(this.renderRoot);
    if (this.badge) await this.#session.adopt(this.badge, this.report);
  }

  /** Prints the page, with every section that is open on screen. */
  print(): void {
    window.print();
  }

  protected override render(): TemplateResult {
    const { opened: view } = this.#session;
    return html`<div lang=${view?.lang ?? nothing} dir=${view?.dir ?? nothing}>${
      view && this.panels
        ? this.panels.explain(view, {
            badge: this.badge,
            report: this.report,
            headingLevel: this.headingLevel,
            onPrint: () => this.print(),
          })
        : nothing
    }</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-badge-report': OpenBadgeReport;
  }
}
