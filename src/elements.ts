/** Element classes, not registered: for tag names of your own and for scoped registries. */
export { OpenBadge, type OpenBadgeState } from './elements/open-badge/open-badge.js';
export {
  OpenBadgeErrorEvent,
  OpenBadgeReadEvent,
  OpenBadgeVerifiedEvent,
} from './elements/open-badge/events.js';
export { OpenBadgeDetails } from './elements/open-badge-details/open-badge-details.js';
export { OpenBadgeReport } from './elements/open-badge-report/open-badge-report.js';
export { OpenBadgeShare } from './elements/open-badge-share/open-badge-share.js';
export { OpenBadgeShareEvent } from './elements/open-badge-share/events.js';
export { OpenBadgeVerifier } from './elements/open-badge-verifier/open-badge-verifier.js';
export { offerBadges, type AutoOptions } from './elements/auto/auto.js';
export type { VerifyingElement } from './elements/base/verifying-element.js';
export { OpenBadgeWall } from './elements/open-badge-wall/open-badge-wall.js';
export { MicroCredential } from './elements/micro-credential/micro-credential.js';
export { MicroCredentialApplication } from './elements/micro-credential-application/micro-credential-application.js';
export { MicroCredentialCatalog } from './elements/micro-credential-catalog/micro-credential-catalog.js';
export { MicroCredentialOpenEvent } from './elements/micro-credential-catalog/events.js';
export {
  MicroCredentialRepliedEvent,
  MicroCredentialSubmittedEvent,
} from './elements/micro-credential-application/events.js';
export { MicroCredentialAssessment } from './elements/micro-credential-assessment/micro-credential-assessment.js';
export {
  MicroCredentialAnsweredEvent,
  MicroCredentialReviewedEvent,
} from './elements/micro-credential-assessment/events.js';
export type { JourneyElement } from './elements/base/journey-element.js';
export type * from './elements/micro-credential-application/contract.js';
export type * from './elements/micro-credential-assessment/contract.js';
export type * from './journey/contract.js';
// a badge's identity has the name of the standard; a learner's, the longer one
export type { Identity } from './read.js';
export type { Identity as LearnerIdentity } from './journey/contract.js';
export type {
  AccreditationDraft,
  AddressDraft,
  AlignmentDraft,
  IdentifierDraft,
  ImageDraft,
  OtherIdentifierDraft,
  ProfileDraft,
  Random,
  RecipientDraft,
  // of an assessor's task
  AgreedReview,
  Calibration,
  CalibrationMiss,
  CriterionComparison,
  FoundName,
  KnownNames,
  NextStep,
  Offer,
  TaskFile,
  TaskLink,
  TaskOffer,
  TaskState,
  TaskStatus,
  TaskWork,
} from './assess.js';
export type { FreezeOptions } from './journey/application/freeze.js';
export type { Drafts, StoredDraft } from './stores/drafts/contract.js';
export { MicroCredentialErrorEvent } from './elements/micro-credential/events.js';
export type {
  BadgeInput,
  Engine,
  ReadSettings,
  VerifySettings,
} from './elements/controllers/engine.js';
export type { CameraDevices } from './elements/open-badge-verifier/sources/camera.js';
export type {
  WalletAccess,
  WalletMeans,
} from './elements/open-badge-verifier/sources/wallet-access.js';
export type { GroupBy, SortBy } from './elements/open-badge-wall/sort-group.js';
export type * from './read.js';
export type * from './verify.js';
