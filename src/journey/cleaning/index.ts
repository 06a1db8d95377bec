export {
  cleanFile,
  type CleanedFile,
  type CleanOptions,
  type FileToClean,
  type RefusedFile,
} from './clean-file.js';
export { CLEANING_LIMITS } from './limits.js';
export { findNames, type FoundNames } from './names/find.js';
export type {
  FileText,
  FoundName,
  KnownNames,
  RefusedReason,
  Removed,
  RemovedKind,
} from './contract.js';
