import { css, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { DefinitionMessages } from '../../locales/journey/contract.js';
import { JourneyElement } from '../base/journey-element.js';
import { JourneyMessagesController } from '../controllers/journey-messages-controller.js';
import type { DefinitionViews } from './definition.bundle.js';
import { MicroCredentialErrorEvent } from './events.js';

export * from './events.js';

/**
 * The public page of a micro-credential: its competency, key method, research and resources, each
 * part of the submission with the rubric that assessors use, fee, skills and related
 * micro-credentials. No account is needed, and nothing is sent. All of it can be printed.
 *
 * @tagname micro-credential
 * @summary Shows a micro-credential as anyone may read it.
 * @slot - shown until there is a definition, and where scripts do not run.
 * @slot apply - a button or link with which learners apply.
 * @event micro-credential-error - the definition could not be loaded; `detail.error`.
 * @csspart title - the name.
 * @csspart image - the image.
 * @csspart competency - the competency.
 * @csspart promises - no time limit, prior learning, no course.
 * @csspart facts - fee, attempts, assessment and decision.
 * @csspart details - around all sections; one part for each: key-method, components, research, parts, skills …
 * @csspart part - a part of the submission.
 * @csspart requirement - an answer or a work that is asked for.
 * @csspart rubric - the table of criteria and levels.
 * @csspart level - a level of a criterion.
 * @csspart button - a button.
 * @cssprop --open-badge-max-width - maximum width; default 60rem.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <micro-credential src="data-storytelling.json"><a href="data-storytelling.html">Data Storytelling</a></micro-credential>
 * @example <micro-credential><a slot="apply" href="apply.html">Apply</a></micro-credential> <script type="module">document.querySelector('micro-credential').definition = definition;</script>
 */
export class MicroCredential extends JourneyElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; max-inline-size: var(--open-badge-max-width, 60rem); } :host([hidden]), [hidden] { display: none; }`;

  /** URL of a definition as JSON, or of the Achievement as which it is published, relative to the page. Default none. */
  @property() src?: string;
  /** The definition itself, instead of `src`. Default none. */
  @property({ attribute: false }) definition?: Definition;
  /** Fetch function for the request of `src`. Default the page's own `fetch`. */
  @property({ attribute: false }) fetch?: typeof fetch;

  @state() private views?: DefinitionViews;
  @state() private loaded?: Definition;
  @state() private hasFailed = false;

  protected readonly language = new JourneyMessagesController(this, ['definition']);
  #request?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer || !(changed.has('definition') || changed.has('src'))) return;
    this.#request?.abort();
    Object.assign(this, { loaded: undefined, hasFailed: false });
    if (this.definition ?? this.src)
      this.ready = Promise.all([this.#prepare(), this.#read()]).then();
  }

  async #prepare(): Promise<void> {
    const [{ definitionViews }] = await Promise.all([
      import('./definition.bundle.js'),
      this.language.load(),
    ]);
    definitionViews.adopt(this.renderRoot);
    this.views = definitionViews;
  }

  async #read(): Promise<void> {
    const { definition, src = '', fetch } = this;
    if (definition) return;
    const { signal } = (this.#request = new AbortController());
    try {
      const { readSource } = await import('./read-source.js');
      const loaded = await readSource(new URL(src, this.ownerDocument.baseURI), { fetch, signal });
      if (!signal.aborted) this.loaded = loaded;
    } catch (error) {
      if (signal.aborted) return;
      this.hasFailed = true;
      this.dispatchEvent(new MicroCredentialErrorEvent(error));
    }
  }

  protected override render(): TemplateResult {
    const { views } = this,
      definition = this.definition ?? this.loaded,
      { messages } = this.language,
      shown = views && messages && definition && views.view(definition, messages);
    return html`<article class="definition" lang=${messages?.lang ?? nothing} dir=${messages?.dir ?? nothing} aria-labelledby=${shown ? 'title' : nothing}>
      <slot ?hidden=${shown !== undefined}></slot>
      <p role="status" ?hidden=${!this.hasFailed}>${this.hasFailed ? messages?.words['definition-unreadable'] : nothing}</p>
      ${shown ? views.header(shown, messages.words, this.headingLevel, 'title') : nothing}
      <div class="acts"><slot name="apply"></slot>${shown ? printButton(messages) : nothing}</div>
      ${shown ? views.sections(shown, messages.words, this.headingLevel + 1) : nothing}
    </article>`;
  }
}

const printButton = ({ words }: DefinitionMessages): TemplateResult =>
  html`<button type="button" class="quiet-button" part="button" @click=${() => window.print()}>${words.print}</button>`;

declare global {
  interface HTMLElementTagNameMap {
    'micro-credential': MicroCredential;
  }
}
