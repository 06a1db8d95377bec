import type { JsonObject } from '../badge/contract.js';
import type { PublicKey } from '../crypto/contract.js';
import type { Net } from '../net/contract.js';
import type { Evidence, Report } from '../report/finding.js';

/**
 * Issuer on your own list. `keys` (public JWKs or Multikeys) are its keys in addition to those that
 * it publishes itself: a signature by one of them is the issuer's, even if its own key document is
 * unavailable.
 */
export interface ListedIssuer {
  readonly id: string;
  readonly name?: string;
  readonly keys?: ReadonlyArray<JsonWebKey | string>;
}

/** Your own list: ids of issuers, or ids with names and keys. */
export interface OwnList {
  readonly name?: string;
  readonly url?: string;
  readonly date?: string;
  readonly issuers: ReadonlyArray<string | ListedIssuer>;
}

/**
 * Registry in the format of the Digital Credentials Consortium: DIDs are the members of `registry`.
 */
export interface DccRegistry {
  readonly name?: string;
  readonly url?: string;
  readonly meta?: { readonly created?: string; readonly updated?: string };
  readonly registry: Readonly<
    Record<string, { readonly name?: string; readonly url?: string; readonly location?: string }>
  >;
}

/** List that is fetched, in either format above, plain or signed. */
export interface ListUrl {
  readonly type?: 'list' | 'dcc-legacy';
  readonly url: string;
  readonly name?: string;
  /** Public JWKs, one of which must have signed the list; an unsigned list is then not trusted. */
  readonly keys?: readonly JsonWebKey[];
  /** DID or URL of the issuer that must have signed the list. */
  readonly signer?: string;
}

/** OpenID Federation whose trust anchor (or an authority under it) vouches for the issuer. */
export interface Federation {
  readonly type: 'openid-federation' | 'oidf';
  readonly name?: string;
  /** Entity id of the trust anchor, or the URL of its configuration. */
  readonly url?: string;
  readonly trustAnchorEC?: string;
  /** Fetch endpoint of the anchor; default: the one in its configuration, else `{url}/fetch`. */
  readonly fetchEndpoint?: string;
  /** Pinned public JWKs of the anchor; without them the keys at its own https URL count. */
  readonly keys?: readonly JsonWebKey[];
}

/** Source of trusted issuers, in any of the forms above. */
export type TrustSource = OwnList | DccRegistry | ListUrl | Federation;

/** Name and date of a list, shown with every answer. */
export interface ListName {
  readonly name: string;
  readonly url?: string;
  readonly date?: string;
}

/** Answer of one list about one issuer; an unavailable list never means "unlisted" (G16). */
export type TrustAnswer = { readonly list: ListName; readonly evidence?: Evidence } & (
  | { readonly answer: 'listed'; readonly issuerName?: string }
  | { readonly answer: 'unlisted' }
  | { readonly answer: 'unreachable'; readonly reason: string; readonly status?: number }
  | { readonly answer: 'unreadable' | 'not-authentic'; readonly why: string }
);

/** Context of a trust list, including its whole environment. */
export interface TrustContext {
  readonly net: Net;
  readonly now: Date;
  /**
   * Gives the key of a verification method (DID URL), if its controller's document lists it for
   * assertions.
   */
  keyOf(methodId: string): Promise<PublicKey | undefined>;
  /**
   * Verifies the proof and dates of a credential with the engine (a signed list, a domain linkage
   * credential).
   */
  verifySecured(
    text: string,
  ): Promise<
    { readonly document: JsonObject; readonly report: Report } | { readonly error: string }
  >;
}

/** Kind of trust list. */
export interface TrustList {
  readonly name: string;
  accepts(source: TrustSource): boolean;
  /** Looks an issuer up in a source. Never throws; a failure is an answer. */
  lookUp(issuer: string, source: TrustSource, context: TrustContext): Promise<TrustAnswer>;
}
