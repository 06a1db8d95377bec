import type { BadgeInput, SessionSettings } from './controllers/badge-session.js';
import { languageOf } from './language.js';

/** The properties by which every element is told how to verify. */
export interface VerifyProperties {
  readonly now?: string; readonly trustedIssuers?: unknown; readonly recipient?: string; readonly strict: boolean; readonly allowLoopback: boolean;
  readonly fetch?: typeof fetch; readonly contexts?: unknown; readonly engine?: SessionSettings['engine'];
}

/** Attribute `trusted-issuers`: JSON as the property takes it, else ids separated by white space. Broken JSON matches no issuer. */
export const trustedIssuersConverter = {
  fromAttribute: (value: string | null): unknown => {
    const text = value?.trim();
    if (!text) return undefined;
    try { return /^[[{]/.test(text) ? JSON.parse(text) : text.split(/\s+/); } catch { return text; }
  },
};

type Trusted = { readonly issuers: ReadonlyArray<string | { readonly id: string; readonly name?: string }>; readonly name?: string };
const isList = (value: unknown): value is Trusted => typeof value === 'object' && value !== null && 'issuers' in value;

/** One list, several lists, or plain ids: always several lists for `verify`. */
export function trustLists(given: unknown): readonly Trusted[] | undefined {
  if (given === undefined || given === null) return undefined;
  const all = [given].flat() as readonly unknown[], lists = all.filter(isList), ids = all.filter((each) => !isList(each));
  return [...lists, ...(ids.length ? [{ issuers: ids as Trusted['issuers'] }] : [])];
}

/** What a session is given, from the properties of its element as they are now. */
export function settingsOf(element: Element & VerifyProperties): SessionSettings {
  const { now, recipient, strict, allowLoopback, fetch, contexts, engine, trustedIssuers } = element;
  return {
    lang: languageOf(element), strict, allowLoopback, fetch, contexts, engine, trustedIssuers: trustLists(trustedIssuers),
    now: now ? new Date(now) : undefined, recipient: recipient || undefined,
  };
}

/** An attribute's address, resolved against the page; text that is no address is left for the reader to refuse. */
export const resolveSource = (src: string, base: string): BadgeInput => URL.canParse(src, base) ? new URL(src, base) : src;
