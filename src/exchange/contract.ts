/** Interface to a wallet: the browser's own, or a page's Credential Handler API. */
export type WalletMeans = 'digital' | 'chapi';

/**
 * Values that a presentation must have been made for: the challenge of the request, and one of the
 * names of the verifier.
 */
export interface Expected {
  readonly challenge: string;
  readonly domains: readonly string[];
}

/** Request to a wallet, as options of `navigator.credentials.get`, and what its response must have. */
export interface WalletRequest extends Expected {
  readonly options: Readonly<Record<string, unknown>>;
}
