import type { BadgeJob, BadgeSettings, MadeBadge } from '../batch.js';
import type { Signer } from '../issue.js';
import type { SentError } from '../workers/protocol.js';

/** A signer without its secret, which stays in the main thread. */
export type PublicSigner = Omit<Signer, 'sign'>;

/** Data with which a thread begins. */
export interface ThreadStart {
  readonly signer: PublicSigner;
  readonly settings: BadgeSettings;
}

/** A message to a thread: a badge to make, or a signature that it asked for. */
export type ToThread =
  | { readonly id: number; readonly job: BadgeJob }
  | { readonly id: number; readonly signature: Uint8Array }
  | { readonly id: number; readonly unsigned: SentError };

/** A message from a thread: a badge, why there is none, or bytes to be signed. */
export type FromThread =
  | { readonly id: number; readonly badge: MadeBadge }
  | { readonly id: number; readonly error: SentError }
  | { readonly id: number; readonly data: Uint8Array };
