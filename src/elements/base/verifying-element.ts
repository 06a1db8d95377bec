import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { VerifyOptions } from '../../verify.js';
import type { Engine } from '../controllers/engine.js';
import { CHANGES_VERDICT, trustedIssuersConverter } from './verify-properties.js';

/** Deprecated name of the attribute `verify-when`, accepted until version 0.3. */
const FORMER_NAME = 'verify';

/**
 * Properties of every element that verifies badges: the recipient, trust and clock of the
 * verification, how requests are made, and how the result is laid out.
 */
export abstract class VerifyingElement extends LitElement {
  /** Expected recipient; compared in the page and never sent. Default none. */
  @property() recipient?: string;
  /** Trusted issuers: ids separated by spaces, or lists as JSON. Default none. */
  @property({ attribute: 'trusted-issuers', converter: trustedIssuersConverter })
  trustedIssuers?: VerifyOptions['trustedIssuers'];
  /** ISO date to verify at; the verdict then shows “as of”. Default the current time. */
  @property() now?: string;
  /** Rejects small deviations from the standard that are common in real badges. Default false. */
  @property({ type: Boolean }) strict = false;
  /** Allows URLs of this machine, for demos and tests. Default false. */
  @property({ type: Boolean, attribute: 'allow-loopback' }) allowLoopback = false;
  /** Heading level of the titles. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Larger, calmer layout: more space, short lines, full contrast, no ornament. Default false. */
  @property({ type: Boolean, reflect: true }) readable = false;
  /** Fetch function for all requests. Default the page's own `fetch`. */
  @property({ attribute: false }) fetch?: typeof fetch;
  /** JSON-LD contexts that are not built in, by URL. Default none. */
  @property({ attribute: false }) contexts?: VerifyOptions['contexts'];
  /**
   * Engine that reads and verifies, for a worker of your own. Default the built-in one; several
   * badges are verified in module workers.
   */
  @property({ attribute: false }) engine?: Engine;

  /** Also observes `verify`, the former name of `verify-when`. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, FORMER_NAME];
  }

  /** Takes the former name of `verify-when` for it, unless the element has both. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== FORMER_NAME) super.attributeChangedCallback(name, old, value);
    else if (!this.hasAttribute('verify-when'))
      super.attributeChangedCallback('verify-when', old, value);
  }

  /** Tells whether a change calls for another verification of what is shown (10.A17). */
  protected changesVerdict(changed: PropertyValues<this>): boolean {
    return hasChanged(changed, CHANGES_VERDICT);
  }
}

/** Tells whether one of some properties changed. */
export const hasChanged = (
  changed: ReadonlyMap<PropertyKey, unknown>,
  names: readonly string[],
): boolean => names.some((name) => changed.has(name));
