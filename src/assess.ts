/**
 * The journey to a micro-credential, without storage and without a page: definition, application,
 * assessment, decision, award. Each step is pure; clock, randomness, keys and storage are arguments.
 */
export type * from './journey/contract.js';
export { JOURNEY_ERRORS as journeyErrors, JourneyError } from './journey/error.js';
export type { JourneyErrorCode, JourneyErrorParams } from './journey/error.js';
export { checkDefinition, usableDefinition } from './journey/definition/check.js';
export { fromAchievement } from './journey/definition/from-achievement.js';
export { publishDefinition } from './journey/definition/publish.js';
export { toAchievement } from './journey/definition/to-achievement.js';
export {
  addFile,
  addLink,
  digestSRIOf,
  maxBytesOf,
  mediaTypesOf,
  type GivenFile,
} from './journey/application/artifacts.js';
export {
  Autosave,
  type AutosaveOptions,
  type SaveProblem,
  type SaveStatus,
} from './journey/application/autosave.js';
export {
  agreeTo,
  beginApplication,
  choosePublished,
  continueAfterDenial,
  declareCollaboration,
  moveToVersion,
  removeArtifact,
  setAnswer,
  type ChangeOptions,
  type MakeOptions,
} from './journey/application/change.js';
export { startAgain } from './journey/application/start-again.js';
export { completeness } from './journey/application/completeness.js';
export { freeze, type FreezeOptions, type Frozen } from './journey/application/freeze.js';
export {
  ACCEPTED_MEDIA_TYPES as acceptedMediaTypes,
  mediaTypeOf,
} from './journey/application/media-types.js';
export { mergeDrafts, type MergeConflict } from './journey/application/merge.js';
export {
  exportApplication,
  importApplication,
  type FilesByDigest,
} from './journey/application/transfer.js';
export { countWords } from './journey/application/words.js';
export { award, type AwardInput, type AwardOptions } from './journey/award/award.js';
export { awardFrom, type AwardParts } from './journey/award/award-from.js';
export { assessedLine } from './journey/award/assessed-line.js';
export type { PublishedFile } from './journey/award/evidence.js';
export {
  signReceipt,
  verifyReceipt,
  type Receipt,
  type ReceiptCheck,
  type ReceiptKey,
} from './journey/process/receipt.js';
export {
  attemptsIn,
  attemptsUsed,
  addAct,
  stateOf,
  verifyHistory,
  type Act,
  type HistoryFault,
  type HistoryOptions,
} from './journey/process/history.js';
export {
  actionsIn,
  stateAfter,
  TRANSITIONS as transitions,
  turnOf,
} from './journey/process/transitions.js';
export type { Drafts, StoredDraft } from './stores/drafts/contract.js';
export { createIndexedDbDrafts, type IndexedDbDraftsOptions } from './stores/drafts/indexed-db.js';
export { createMemoryDrafts, type MemoryDraftsOptions } from './stores/drafts/memory.js';
export { StorageError, type StorageErrorCode } from './stores/drafts/storage-error.js';
export {
  agreementOf,
  cohenKappa,
  gwetAC,
  krippendorffAlpha,
  rawAgreement,
} from './journey/agreement/index.js';
export type {
  Agreement,
  AgreementResult,
  AgreementWeights,
  AlphaOptions,
  EnoughOptions,
  Interval,
  Measured,
  Ratings,
  Scale,
  TooFew,
  WeightedOptions,
} from './journey/agreement/index.js';
export {
  cleanFile,
  CLEANING_LIMITS as cleaningLimits,
  findNames,
} from './journey/cleaning/index.js';
export type {
  CleanedFile,
  CleanOptions,
  FileText,
  FileToClean,
  FoundName,
  FoundNames,
  KnownNames,
  RefusedFile,
  RefusedReason,
  Removed,
  RemovedKind,
} from './journey/cleaning/index.js';
export { assign } from './journey/assessment/assign.js';
export type { Assignment, AssignmentInput, Candidate } from './journey/assessment/assign.js';
export type { Calendar } from './journey/assessment/calendar.js';
export { calibrate } from './journey/assessment/calibration.js';
export type { CalibrationOptions, PreparedWork } from './journey/assessment/calibration.js';
export { conflictsOf } from './journey/assessment/conflicts.js';
export type {
  AgreedReview,
  Assessor,
  Calibration,
  CalibrationMiss,
  Conflict,
  CriterionComparison,
  NextStep,
  Offer,
  ReviewFinding,
  TaskFile,
  TaskLink,
  TaskOffer,
  TaskState,
  TaskStatus,
  TaskWork,
} from './journey/assessment/contract.js';
export { decide, type DecisionInput } from './journey/assessment/decide.js';
export { dueOf } from './journey/assessment/due.js';
export type { Due, DueInput, Pause, Reminder } from './journey/assessment/due.js';
export {
  createGrantorKey,
  decryptIdentity,
  encryptIdentity,
  type GrantorKey,
} from './journey/assessment/identity.js';
export { fingerprintOf, lookAlikes } from './journey/assessment/look-alikes.js';
export type { Fingerprint, LookAlike } from './journey/assessment/look-alikes.js';
export { offerOf } from './journey/assessment/offer.js';
export { pseudonymOf } from './journey/assessment/pseudonyms.js';
export {
  changeReview,
  checkReview,
  startReview,
  submitReview,
} from './journey/assessment/review.js';
export type { ReviewChange } from './journey/assessment/review.js';
export { compareReviews, nextStep, reviewsFor } from './journey/assessment/reviews.js';
export type { AgreementPolicy } from './journey/assessment/reviews.js';
export { recommendationOf } from './journey/assessment/rubric.js';
export { prepareForAssessor } from './journey/assessment/work-for-assessor.js';
export type {
  AssessorsWork,
  PreparedForAssessor,
  PrepareOptions,
  WorkFile,
  WorkLink,
} from './journey/assessment/work-for-assessor.js';
// types that the signatures above name
export type {
  AccreditationDraft,
  AddressDraft,
  AlignmentDraft,
  DefinedAchievement,
  ImageDraft,
  OtherIdentifierDraft,
  ProfileDraft,
  RecipientDraft,
} from './issuing/draft-types.js';
export type { IdentifierDraft } from './issuing/identity.js';
export type { Json, JsonObject } from './json/values.js';
export type { Random } from './crypto/random.js';
export type { Signer } from './securing/contract.js';
