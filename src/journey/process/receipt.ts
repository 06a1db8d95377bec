import { isSignedBy, keyFromJwk, keyFromMultikey, type PublicKey } from '../../crypto/index.js';
import { parseJws } from '../../jose/decode-jws.js';
import type { Signer } from '../../securing/contract.js';
import { signJws } from '../../securing/jose/sign-jws.js';
import type { HistoryEntry, State } from './contract.js';
import { verifyHistory } from './history.js';

/** The `typ` of a receipt, so that it is never taken for a badge. */
const TYPE = 'journey-receipt+jwt';

/** The statement of a receipt: up to where the history went, and its head. */
export interface Receipt {
  /** The issuer. */
  readonly iss: string;
  /** Id of the application. */
  readonly about: string;
  /** Number of entries. */
  readonly number: number;
  /** Digest of the last entry. */
  readonly digest: string;
  /** Digest of what the last act was about, such as the submission. */
  readonly subject?: string;
  readonly state: State;
  /** Moment of the last act, ISO 8601 in UTC. */
  readonly at: string;
}

/**
 * Signs the head of a history as a receipt for the learner: a compact JWS (RFC 7515). With it the
 * learner can later show that the history was not rewritten.
 *
 * @param history at least one entry
 * @param signer the issuer's key
 * @throws TypeError for an empty history; BadgeError `key-unusable` where the signer fails
 * @example
 * import { addAct, signReceipt } from 'open-badge-elements/assess';
 * const history = await addAct(
 *   [],
 *   { action: 'submit', role: 'learner', by: 'learner-7f3a', at: '2026-09-01T10:00:00Z' },
 *   { about: 'urn:uuid:0b6f0a3c-9a53-4a0c-8d5e-6f0f4a3c9a53' },
 * );
 * const receipt = await signReceipt(history, signer);
 */
export async function signReceipt(
  history: readonly HistoryEntry[],
  signer: Signer,
): Promise<string> {
  const head = history.at(-1);
  if (!head) throw new TypeError('history: expected at least one entry');
  const { about, number, digest, subject, to: state, at } = head;
  const statement = { iss: signer.controller, about, number, digest, state, at };
  return signJws({ ...statement, ...(subject !== undefined && { subject }) }, TYPE, signer);
}

/** The result of verifying a receipt. */
export interface ReceiptCheck {
  /** True where the key signed the receipt. */
  readonly isAuthentic: boolean;
  /** The statement, of an authentic receipt. */
  readonly receipt?: Receipt;
  /**
   * True where a sound history contains the head of the receipt; absent where no history was given.
   */
  readonly isInHistory?: boolean;
}

/** The public key of a signer: Multikey, or JWK for RSA. */
export type ReceiptKey = Pick<Signer, 'publicKeyMultibase' | 'publicKeyJwk'>;

function publicKey({ publicKeyMultibase, publicKeyJwk }: ReceiptKey): PublicKey | undefined {
  const key =
    publicKeyMultibase === undefined
      ? keyFromJwk(publicKeyJwk ?? {})
      : keyFromMultikey(publicKeyMultibase);
  return 'fault' in key ? undefined : key;
}

/**
 * Verifies a receipt: the signature with the issuer's key, and the history against its head.
 *
 * @param token as `signReceipt` made it
 * @param key public key of the issuer
 * @param history as the issuer shows it now; entries may have been added
 * @example
 * import { addAct, signReceipt, verifyReceipt } from 'open-badge-elements/assess';
 * const history = await addAct(
 *   [],
 *   { action: 'submit', role: 'learner', by: 'learner-7f3a', at: '2026-09-01T10:00:00Z' },
 *   { about: 'urn:uuid:0b6f0a3c-9a53-4a0c-8d5e-6f0f4a3c9a53' },
 * );
 * const { isAuthentic, isInHistory } = await verifyReceipt(await signReceipt(history, signer), signer, history);
 */
export async function verifyReceipt(
  token: string,
  key: ReceiptKey,
  history?: readonly HistoryEntry[],
): Promise<ReceiptCheck> {
  const jws = parseJws(token);
  const known = publicKey(key);
  const isReceipt = jws?.header['typ'] === TYPE;
  if (!jws || !known || !isReceipt || !(await isSignedBy(jws, known)))
    return { isAuthentic: false };
  const receipt = jws.payload as unknown as Receipt;
  if (!history) return { isAuthentic: true, receipt };
  const head = history[receipt.number - 1];
  const isSound = (await verifyHistory(history)).length === 0;
  const isInHistory = isSound && head?.digest === receipt.digest && head.about === receipt.about;
  return { isAuthentic: true, receipt, isInHistory };
}
