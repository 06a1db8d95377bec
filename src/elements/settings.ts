import type { BadgeInput, SessionSettings } from './controllers/badge-session.js';
import type { VerifyOptions } from '../verify.js';
import { languageOf } from './language.js';

/** The properties by which every element is told how to verify. */
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
 * The properties that are the question: when one of them is another, the verdict is dropped and asked for anew (10.A17). `fetch` and `engine`
 * are how it is answered: another one restarts a check that is under way, but a framework that makes a function for each drawing starts none.
 */
export const ASKED_BY = [
  'now',
  'recipient',
  'strict',
  'trustedIssuers',
  'contexts',
  'allowLoopback',
] as const satisfies readonly (keyof VerifyProperties)[];

/** Attribute `trusted-issuers`: JSON as the property takes it, else ids separated by white space. Broken JSON matches no issuer. */
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

/** What a session is given, from the properties of its element as they are now. */
export function settingsOf(element: Element & VerifyProperties): SessionSettings {
  const { now, recipient, strict, allowLoopback, fetch, contexts, engine, trustedIssuers } =
    element;
  return {
    lang: languageOf(element),
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

/** An attribute's address, resolved against the page; text that is no address is left for the reader to refuse. */
export const resolveSource = (src: string, base: string): BadgeInput =>
  URL.canParse(src, base) ? new URL(src, base) : src;
