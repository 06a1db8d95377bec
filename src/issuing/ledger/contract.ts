/** The events of a badge's life, in their usual order; the last is one of an achievement. */
export const EVENT_KINDS = [
  'drafted',
  'issued',
  'delivered',
  'claimed',
  'cancelled',
  'revoked',
  'suspended',
  'restored',
  'refresh-announced',
  'message-set',
  're-issued',
  'forgotten',
  'archived',
] as const;

/** Kind of an event of the ledger. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** An event to be appended to the ledger. */
export interface LedgerEvent {
  readonly kind: EventKind;
  /** Digest of the id of the badge, or of the achievement, as `badgeDigest` gives it. */
  readonly badge: string;
  readonly at: Date | string;
  /** Who did it: a person, an office, a program. */
  readonly by: string;
  readonly batch?: string | null;
  /** Digest of what the event is about, such as a draft or a signed badge. */
  readonly digest?: string | null;
  /** Why, in a few words; do not name the recipient, since the ledger is kept. */
  readonly reason?: string | null;
}

/** Who does something that the ledger records, when and why. */
export interface RecordOptions {
  readonly by: string;
  readonly now: Date | string;
  /** In a few words; do not name the recipient. */
  readonly reason?: string | null;
}

/** The awards that are meant; all conditions hold. */
export interface AwardFilter {
  readonly batch?: string;
  readonly achievement?: string;
  readonly recipient?: string;
  /** Id of the credential. */
  readonly id?: string;
  /** Issued at this moment or later. */
  readonly since?: Date | string;
  /** Issued before this moment. */
  readonly until?: Date | string;
}
