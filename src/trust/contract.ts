import type { JsonObject } from '../badge/contract.js';
import type { PublicKey } from '../crypto/contract.js';
import type { Net } from '../net/contract.js';
import type { Evidence, Report } from '../report/finding.js';

/**
 * An issuer on one's own list. `keys` (public JWKs or Multikeys) are its keys beside those that it publishes itself: a seal by one of them
 * is the issuer's, also where its own key document cannot be had (J-8.5).
 */
export interface ListedIssuer {
  readonly id: string;
  readonly name?: string;
  readonly keys?: ReadonlyArray<JsonWebKey | string>;
}

/** One's own list: ids of issuers, or ids with names and keys. */
export interface OwnList {
  readonly name?: string;
  readonly url?: string;
  readonly date?: string;
  readonly issuers: ReadonlyArray<string | ListedIssuer>;
}

/** A registry in the format of the Digital Credentials Consortium: DIDs as the members of `registry`. */
export interface DccRegistry {
  readonly name?: string;
  readonly url?: string;
  readonly meta?: { readonly created?: string; readonly updated?: string };
  readonly registry: Readonly<
    Record<string, { readonly name?: string; readonly url?: string; readonly location?: string }>
  >;
}

/** A list to be fetched: in either format above, bare or signed. */
export interface ListAddress {
  readonly type?: 'list' | 'dcc-legacy';
  readonly url: string;
  readonly name?: string;
  /** Public JWKs of which one must have signed the list; then an unsigned list is not believed. */
  readonly keys?: readonly JsonWebKey[];
  /** DID or URL of the issuer who must have signed the list. */
  readonly signer?: string;
}

/** An OpenID Federation whose trust anchor (or an authority under it) vouches for the issuer. */
export interface Federation {
  readonly type: 'openid-federation' | 'oidf';
  readonly name?: string;
  /** Entity id of the trust anchor, or the address of its configuration. */
  readonly url?: string;
  readonly trustAnchorEC?: string;
  /** Where the anchor gives out statements; default: what its configuration says, else `{url}/fetch`. */
  readonly fetchEndpoint?: string;
  /** The anchor's public JWKs, pinned; without them those it publishes at its own https address count. */
  readonly keys?: readonly JsonWebKey[];
}

/** Whom the caller believes, in any of the forms above. */
export type TrustSource = OwnList | DccRegistry | ListAddress | Federation;

/** Which list it was, and of what date: shown with every answer. */
export interface ListName {
  readonly name: string;
  readonly url?: string;
  readonly date?: string;
}

/** What one list says of one issuer; a list that cannot be had is never a "not on it" (G16). */
export type TrustAnswer = { readonly list: ListName; readonly evidence?: Evidence } & (
  | { readonly answer: 'listed'; readonly issuerName?: string }
  | { readonly answer: 'unlisted' }
  | { readonly answer: 'unreachable'; readonly reason: string; readonly status?: number }
  | { readonly answer: 'unreadable' | 'not-authentic'; readonly why: string }
);

/** All that a list may use of the world. */
export interface TrustContext {
  readonly net: Net;
  readonly now: Date;
  /** The key of a verification method (DID URL), when its controller's document lets it make assertions. */
  keyOf(methodId: string): Promise<PublicKey | undefined>;
  /** Judges a credential's seal and dates with the engine (a signed list, a domain linkage credential). */
  verifySealed(
    text: string,
  ): Promise<
    { readonly document: JsonObject; readonly report: Report } | { readonly error: string }
  >;
}

/** A way to vouch for issuers. */
export interface TrustList {
  readonly name: string;
  accepts(source: TrustSource): boolean;
  /** Never throws; trouble is an answer. */
  ask(issuer: string, source: TrustSource, context: TrustContext): Promise<TrustAnswer>;
}
