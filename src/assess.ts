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
export { ACCEPTED_MEDIA_TYPES as acceptedMediaTypes } from './journey/application/media-types.js';
export { mediaTypeOf } from './journey/application/media-types.js';
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
// types that the signatures above name
export type { AlignmentDraft, DefinedAchievement, ProfileDraft } from './issuing/draft-types.js';
export type { RecipientDraft } from './issuing/draft-types.js';
export type { Json, JsonObject } from './json/values.js';
