import { css, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { CatalogItem, CatalogQuery } from '../../view/journey/catalog.js';
import { JourneyElement } from '../base/journey-element.js';
import { JourneyMessagesController } from '../controllers/journey-messages-controller.js';
import type { CatalogViews } from './catalog.bundle.js';
import { MicroCredentialOpenEvent } from './events.js';

export * from './events.js';

/**
 * A catalog of micro-credentials: search, facets by skill, issuer and cost, and pathways and stacks
 * of those that belong together. No account is needed, and nothing is sent.
 *
 * @tagname micro-credential-catalog
 * @summary Shows the micro-credentials that are offered, to search and to filter.
 * @slot - shown until there are definitions, and where scripts do not run.
 * @event micro-credential-open - a micro-credential was chosen; `detail.definition`; its page opens unless the event is cancelled.
 * @csspart title - the heading.
 * @csspart tools - search and facets.
 * @csspart input - a field.
 * @csspart count - how many are shown.
 * @csspart item - one micro-credential.
 * @csspart link - its name.
 * @csspart pathway - micro-credentials in an order.
 * @csspart stack - micro-credentials in any order.
 * @csspart empty - the sentence where nothing is offered.
 * @csspart button - a button.
 * @cssprop --open-badge-max-width - maximum width; default 72rem.
 * @cssprop --open-badge-background - background of the fields; default none.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <micro-credential-catalog><a href="all.html">All micro-credentials</a></micro-credential-catalog> <script type="module">document.querySelector('micro-credential-catalog').definitions = [definition];</script>
 */
export class MicroCredentialCatalog extends JourneyElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; max-inline-size: var(--open-badge-max-width, 72rem); } :host([hidden]), [hidden] { display: none; }`;

  /** The definitions that are offered. Default none. */
  @property({ attribute: false }) definitions?: readonly Definition[];

  @state() private views?: CatalogViews;
  @state() private query: CatalogQuery = { search: '', skill: '', issuer: '', cost: '' };

  protected readonly language = new JourneyMessagesController(this, ['definition', 'catalog']);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && changed.has('definitions') && this.definitions) this.ready ??= this.#load();
  }

  async #load(): Promise<void> {
    const [{ catalogViews }] = await Promise.all([
      import('./catalog.bundle.js'),
      this.language.load(),
    ]);
    catalogViews.adopt(this.renderRoot);
    this.views = catalogViews;
  }

  #query(change: Partial<CatalogQuery>): void {
    this.query = { ...this.query, ...change };
    // the button that clears everything disappears with what it clears
    if (change === this.views?.everything) this.focusAt('#search');
  }

  #open({ id }: CatalogItem, event: Event): void {
    const definition = this.definitions?.find((each) => each.id === id);
    if (definition && !this.dispatchEvent(new MicroCredentialOpenEvent(definition)))
      event.preventDefault();
  }

  #draw(): TemplateResult | undefined {
    const { views, definitions, query, headingLevel } = this,
      { messages } = this.language;
    if (!views || !definitions || !messages) return undefined;
    const items = definitions.map((definition) => views.item(definition, messages));
    return views.draw({
      ...{ items, query, messages, headingLevel },
      groups: views.groups(definitions, items),
      onQuery: (change) => this.#query(change),
      onOpen: (item, event) => this.#open(item, event),
    });
  }

  protected override render(): TemplateResult {
    const { messages } = this.language,
      drawn = this.#draw();
    return html`<div class="catalog" lang=${messages?.lang ?? nothing} dir=${messages?.dir ?? nothing}><slot ?hidden=${drawn !== undefined}></slot>${drawn ?? nothing}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'micro-credential-catalog': MicroCredentialCatalog;
  }
}
