import type { BadgeInput, SessionSettings } from '../controllers/engine.js';
import type { VerifyOptions } from '../../verify.js';
import { closestLang } from './closest-lang.js';

/** Properties that tell an element how to verify. */
export interface VerifyProperties {
  readonly now?: string;
  readonly trustedIssuers?: VerifyOptions['trustedIssuers'];
  readonly recipient?: string;
  readonly strict: boolean;
  readonly allowLoopback: boolean;
  readonly fetch?: typeof fetch;
  readonly contexts?: VerifyOptions['contexts'];
  readonly engine?: SessionSettings['engine'];
}

/**
 * Properties that define the verification: when one of them changes, the verdict is dropped and the
 * badge is verified again (10.A17). `fetch` and `engine` only define how it is done: a change
 * restarts a running check, but a framework that creates a new function on every render starts
 * none.
 */
export const CHANGES_VERDICT = [
  'now',
  'recipient',
  'strict',
  'trustedIssuers',
  'contexts',
  'allowLoopback',
] as const satisfies readonly (keyof VerifyProperties)[];

/**
 * Converts the attribute `trusted-issuers`: JSON as the property accepts it, otherwise ids
 * separated by white space. Invalid JSON matches no issuer.
 */
export const trustedIssuersConverter = {
  fromAttribute: (value: string | null): VerifyOptions['trustedIssuers'] => {
    const text = value?.trim();
    if (!text) return undefined;
    try {
      return /^[[{]/.test(text)
        ? (JSON.parse(text) as VerifyOptions['trustedIssuers'])
        : text.split(/\s+/);
    } catch {
      return [text];
    }
  },
};

/** Gives the settings of a session, from the current properties of its element. */
export function settingsOf(element: Element & VerifyProperties): SessionSettings {
  const { now, recipient, strict, allowLoopback, fetch, contexts, engine, trustedIssuers } =
    element;
  return {
    lang: closestLang(element),
    strict,
    allowLoopback,
    fetch,
    contexts,
    engine,
    trustedIssuers: trustedIssuers ?? undefined,
    now: now || undefined,
    recipient: recipient || undefined,
  };
}

/**
 * Resolves the URL in an attribute against the page. Text that is not a URL is left for the reader
 * to reject.
 */
export const resolveSource = (src: string, base: string): BadgeInput =>
  URL.canParse(src, base) ? new URL(src, base) : src;
