/**
 * Issues a badge for each row of a table: every badge follows from the batch's secret and the row's
 * key, is verified before it is kept, and is kept once, however often the batch is run.
 */
export { makeBadge, type BadgeJob, type BadgeSettings, type MadeBadge } from './batch/badge.js';
export type { BadgeMaker, BatchOptions, BatchProgress, BatchSettings } from './batch/run.js';
export { openRows, type ByteSource, type RowFile, type RowsOptions } from './issuing/batch/rows.js';
export { batchRandom } from './issuing/batch/derive.js';
export { ENCODINGS as batchEncodings } from './issuing/batch/encoding.js';
export { COLUMN_NAMES as batchColumns } from './issuing/batch/columns.js';
export { assertBatchSecret, createBatchSecret, type BatchSecret } from './issuing/batch/secret.js';
export type * from './issuing/batch/contract.js';
export { archiveAchievement, archivedAt, type ArchiveOptions } from './issuing/ledger/archive.js';
export { EVENT_KINDS as eventKinds } from './issuing/ledger/contract.js';
export type * from './issuing/ledger/contract.js';
export { exported as exportLedger, type LedgerForm } from './issuing/ledger/export.js';
export { forget, type ForgetOptions } from './issuing/ledger/forget.js';
export {
  awards,
  events as ledgerEvents,
  type AwardState,
  type EventFilter,
} from './issuing/ledger/read.js';
export {
  emailMessage,
  type Attachment,
  type Mailbox,
  type MessageDraft,
} from './issuing/delivery/message.js';
export { cancelBadge, isUndelivered, type NotCancelled } from './issuing/ledger/hand-over.js';
export { claimBadge, type ClaimedBadge, type NotClaimed } from './issuing/ledger/claim.js';
export { recordReissue, reissueObstacle, type NotReissued } from './issuing/ledger/reissue.js';
export { csvLine } from './bytes/csv-line.js';
export { badgeDigest, record as recordEvents } from './issuing/ledger/record.js';
export type * from './stores/contract.js';
export { createMemoryStore } from './stores/memory.js';
export { TakenError } from './stores/taken.js';
export { issueBatch, type BatchBadge, type IssueBatchOptions } from './batch/issue-batch.js';
export type { NextList } from './issuing/batch/indexes.js';
export {
  openBatchWorker,
  shareBatch,
  type BatchChunk,
  type BatchWorker,
  type ShareBatchUses,
} from './batch/share-batch.js';
export type { Transact } from './batch/keep.js';
export { planBatch, proveBatch } from './batch/prove-batch.js';
export type { BatchSummary, OnOutcome } from './batch/tally.js';
// types that the signatures above name
export type * from './issuing/draft-types.js';
export type { IdentifierDraft } from './issuing/identity.js';
export type { TextEncoding } from './issuing/batch/encoding.js';
export type * from './badge/contract.js';
export type { Json, JsonObject } from './json/values.js';
export type {
  Mechanism,
  Random,
  Signer,
  SignerOption,
  StatusList,
  StatusPurpose,
  StatusRegister,
} from './issue.js';
