import type { Word } from '../../locales/contract.js';
import type { PresentationClaim } from '../../verify.js';
import {
  CHALLENGE_BYTES,
  claimOf,
  presentationsIn,
  PROTOCOL,
  walletQuestion,
  type WalletMeans,
} from './wallet-request.js';

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
export type WalletTrouble = Extract<Word, `wallet-${string}`>;
/**
 * Result of a request: presentations, each with the challenge and domain it must have been made
 * for, or the reason why there are none.
 */
export type WalletAnswer =
  { readonly presentations: readonly PresentationClaim[] } | { readonly trouble: WalletTrouble };

const TROUBLES: Readonly<Record<string, WalletTrouble>> = {
  NotAllowedError: 'wallet-declined',
  AbortError: 'wallet-declined',
  TimeoutError: 'wallet-timeout',
};

/** Environment of a request. */
export interface WalletAsking {
  readonly origin: string;
  readonly random?: (length: number) => Uint8Array;
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
}

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
 * @param asking origin of the page, signal to cancel, time limit
 */
export async function askWallet(
  { means, get }: WalletAccess,
  { origin, random = platformRandom, signal, timeoutMs = WALLET_TIMEOUT_MS }: WalletAsking,
): Promise<WalletAnswer> {
  const question = walletQuestion(means, origin, random(CHALLENGE_BYTES)),
    ends = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  try {
    ends.throwIfAborted();
    const answer = await heeding(get({ ...question.options, signal: ends }), ends);
    if (answer === null || answer === undefined) return { trouble: 'wallet-declined' };
    const texts = presentationsIn(answer);
    return texts.length
      ? { presentations: texts.map((text) => claimOf(text, question)) }
      : { trouble: 'wallet-empty' };
  } catch (error) {
    return { trouble: TROUBLES[(error as Error).name] ?? 'wallet-failed' };
  }
}
