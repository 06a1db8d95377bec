import { CHALLENGE_BYTES } from '../../../exchange/challenge.js';
import { chapiRequest } from '../../../exchange/chapi/request.js';
import { claimFor, type Claim } from '../../../exchange/claim.js';
import type { WalletMeans } from '../../../exchange/contract.js';
import { openId4VpRequest, PROTOCOL } from '../../../exchange/openid4vp/request.js';
import { presentationsIn } from '../../../exchange/response.js';
import type { VerifierWords } from '../messages.js';

export type { WalletMeans } from '../../../exchange/contract.js';

/** Time that a wallet has for a response, in milliseconds. */
export const WALLET_TIMEOUT_MS = 5 * 60_000;

/** Access to a wallet. */
export interface WalletAccess {
  readonly means: WalletMeans;
  readonly get: (options: CredentialRequestOptions) => Promise<unknown>;
}

interface Surroundings {
  readonly DigitalCredential?: { userAgentAllowsProtocol?(protocol: string): boolean };
  readonly navigator?: {
    readonly credentials?: { get(options: CredentialRequestOptions): Promise<unknown> };
    readonly credentialsPolyfill?: unknown;
  };
  readonly isSecureContext?: boolean;
}

/**
 * Finds access to a wallet: the page's own API first, then the browser's. Undefined where there is
 * none.
 */
export function walletHere(
  { DigitalCredential, navigator, isSecureContext }: Surroundings = globalThis as Surroundings,
): WalletAccess | undefined {
  const credentials = navigator?.credentials;
  if (!isSecureContext || !credentials) return undefined;
  const get: WalletAccess['get'] = (options) => credentials.get(options);
  if (navigator.credentialsPolyfill) return { means: 'chapi', get };
  return DigitalCredential && (DigitalCredential.userAgentAllowsProtocol?.(PROTOCOL) ?? true)
    ? { means: 'digital', get }
    : undefined;
}

/** Reason why there is no response, as a message key. */
export type WalletProblem = Extract<keyof VerifierWords, `wallet-${string}`>;
/**
 * Result of a request: presentations, each with the challenge and domain it must have been made
 * for, or the reason why there are none.
 */
export type WalletResponse =
  { readonly presentations: readonly Claim[] } | { readonly problem: WalletProblem };

const PROBLEMS: Readonly<Record<string, WalletProblem>> = {
  NotAllowedError: 'wallet-declined',
  AbortError: 'wallet-declined',
  TimeoutError: 'wallet-timeout',
};

/** Environment of a request. */
export interface WalletSurroundings {
  readonly origin: string;
  readonly random?: (length: number) => Uint8Array;
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
}

const REQUESTS = { digital: openId4VpRequest, chapi: chapiRequest } as const;

const platformRandom = (length: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(length));

/** Settles when the signal aborts, even if the wallet ignores it. */
const heeding = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });

/**
 * Requests badges from a wallet, with proof that their holder is present (V-63). Every request has
 * its own challenge: a response to another one proves nothing.
 *
 * @param access the interface to use
 * @param surroundings origin of the page, signal to cancel, time limit
 */
export async function requestFromWallet(
  { means, get }: WalletAccess,
  { origin, random = platformRandom, signal, timeoutMs = WALLET_TIMEOUT_MS }: WalletSurroundings,
): Promise<WalletResponse> {
  const request = REQUESTS[means](origin, random(CHALLENGE_BYTES)),
    ends = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  try {
    ends.throwIfAborted();
    const response = await heeding(get({ ...request.options, signal: ends }), ends);
    if (response === null || response === undefined) return { problem: 'wallet-declined' };
    const texts = presentationsIn(response);
    return texts.length
      ? { presentations: texts.map((text) => claimFor(text, request)) }
      : { problem: 'wallet-empty' };
  } catch (error) {
    return { problem: PROBLEMS[(error as Error).name] ?? 'wallet-failed' };
  }
}
