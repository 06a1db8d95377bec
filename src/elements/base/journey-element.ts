import { LitElement } from 'lit';
import { property } from 'lit/decorators/property.js';

/**
 * Properties and habits of every element of the journey: its heading level, its layout, when it is
 * complete, and where the focus goes.
 */
export abstract class JourneyElement extends LitElement {
  /** Heading level of the name; sections are below it. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Larger, calmer layout: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;

  /** Work that must be done before everything is shown. */
  protected ready?: Promise<void>;

  /** Resolves when everything is shown, or could not be loaded. */
  get complete(): Promise<void> {
    return this.updateComplete
      .then(() => this.ready)
      .then(() => this.updateComplete)
      .then(() => undefined);
  }

  /** Moves the focus, once the changes are rendered, to the first of some elements that is there. */
  protected focusAt(...selectors: readonly string[]): void {
    void this.updateComplete.then(() =>
      selectors
        .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
        .find((found) => found !== null)
        ?.focus(),
    );
  }
}
