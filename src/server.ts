/**
 * The journey's reference server: handlers of Web standard requests and responses, which an
 * organisation mounts in any runtime. Clock, randomness, storage, keys and passwords are arguments;
 * `open-badge-elements/server/node` has those of Node.
 */
export { addAccount, type NewAccount } from './server/accounts.js';
export type {
  AccountRole,
  Blobs,
  Oidc,
  OidcPerson,
  Passwords,
  ServerOptions,
} from './server/contract.js';
export { createMemoryBlobs } from './server/memory-blobs.js';
export { createOidc, type OidcOptions } from './server/oidc.js';
export { erasePerson, exportPerson } from './server/person.js';
export { REFUSALS as refusals, Refusal } from './server/refusals.js';
export type { RefusalCode, RefusalParams } from './server/refusals.js';
export { expire, RETENTION as retention, type Retention } from './server/retention.js';
export { routeTable, type RouteFacts } from './server/routes/table.js';
export { createJourneyServer, type JourneyServer } from './server/server.js';
export { tick, type Ticked } from './server/tick.js';
export { createJourneyMemory, type JourneyStore } from './server/tables.js';
// types that the signatures above name
export type { Calendar } from './journey/assessment/calendar.js';
export type { Random } from './crypto/random.js';
export type {
  CleanedFile,
  CleanOptions,
  FileToClean,
  FoundName,
  KnownNames,
  RefusedFile,
  RefusedReason,
  Removed,
  RemovedKind,
} from './journey/cleaning/index.js';
export type { Identity } from './journey/contract.js';
export type { IdentifierDraft } from './issuing/identity.js';
export type { RecipientDraft } from './issuing/draft-types.js';
export type { Signer } from './securing/contract.js';
export type * from './server/rows.js';
export type * from './stores/contract.js';
