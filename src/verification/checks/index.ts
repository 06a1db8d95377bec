import { isOb2, mayHoldDocuments, type Badge } from '../../badge/index.js';
import { finding } from '../../report/findings.js';
import type { Check, CheckContext } from '../contract.js';
import { mayWithhold } from '../../securing/may-withhold.js';
import { statusMethodOf } from '../../status/index.js';
import { asList, isObject } from '../../json/values.js';
import { loadJudgeOther } from '../judge-other.js';
import { onDemand } from '../on-demand.js';
import { issuer } from './issuer.js';
import { proof } from './proof.js';
import { structure } from './structure.js';
import { validity } from './validity.js';

const has = ({ document }: Badge, name: string): boolean => document[name] !== undefined;

/** Tells whether a badge has results, or members that are compared with each other (M-16). */
const hasResults = ({ credential: { results, achievement, activityEnd, creditsEarned } }: Badge) =>
  results.length > 0 ||
  (achievement?.resultDescriptions.length ?? 0) > 0 ||
  activityEnd !== undefined ||
  creditsEarned !== undefined;

const isAskedForRecipient = (_: Badge, { recipient, presentation }: CheckContext): boolean =>
  recipient !== undefined || presentation !== undefined;

/** Tells whether a badge was presented, or may have a key binding. */
const isPresented = ({ found, securing }: Badge): boolean =>
  (found.presentations?.length ?? 0) > 0 || securing === 'sd-jwt';

/** Tells whether a badge may contain documents, which its proof covers or leaves out (M-30). */
const holdsDocuments = ({ kind, document }: Badge, { findings }: CheckContext): boolean =>
  kind === 'clr' ||
  mayHoldDocuments(document) ||
  findings.some(({ code }) => code === 'endorsement-unprotected');

/** Loads what verifies a status list, while the list is not even requested yet. */
async function loadListReading({ document }: Badge): Promise<void> {
  const entry = asList(document['credentialStatus']).find(isObject);
  if (entry) await Promise.all([loadJudgeOther(), statusMethodOf(entry)]);
}

/**
 * All checks, in the order in which they run; a later check sees the findings of the earlier ones.
 * Those that few badges need are loaded with the first badge that does.
 */
export const CHECKS: readonly Check[] = [
  structure,
  onDemand({
    id: 'results',
    isNeeded: hasResults,
    load: async () => (await import('./further.js')).results,
  }),
  proof,
  onDemand({
    id: 'schema',
    isNeeded: (badge) => isOb2(badge) || has(badge, 'credentialSchema'),
    load: async () => (await import('./schema.js')).schema,
  }),
  validity,
  onDemand({
    id: 'status',
    isNeeded: (badge, context) =>
      isOb2(badge) ||
      has(badge, 'credentialStatus') ||
      badge.jws?.payload['status'] !== undefined ||
      mayWithhold(context),
    load: async () => (await import('./status.js')).status,
    alsoLoad: loadListReading,
    otherwise: () => [finding('pass', 'status-none')],
  }),
  onDemand({
    id: 'refresh',
    isNeeded: (badge) => has(badge, 'refreshService'),
    load: async () => (await import('./further.js')).refresh,
  }),
  issuer,
  onDemand({
    id: 'recipient',
    isNeeded: isAskedForRecipient,
    load: async () => (await import('./recipient.js')).recipient,
    otherwise: () => [finding('skipped', 'recipient-not-asked')],
  }),
  onDemand({
    id: 'presentation',
    isNeeded: isPresented,
    load: async () => (await import('./presentation.js')).presentation,
  }),
  onDemand({
    id: 'evidence',
    isNeeded: (badge) => has(badge, 'relatedResource'),
    load: async () => (await import('./further.js')).evidence,
  }),
  onDemand({
    id: 'endorsement',
    isNeeded: holdsDocuments,
    load: async () => (await import('./documents-inside.js')).endorsements,
  }),
  onDemand({
    id: 'child',
    isNeeded: holdsDocuments,
    load: async () => (await import('./documents-inside.js')).children,
  }),
  onDemand({
    id: 'child',
    isNeeded: holdsDocuments,
    load: async () => (await import('./documents-inside.js')).describedTwice,
  }),
];

export type * from '../contract.js';
export * from '../work-limits.js';
export { listStructure } from './list-structure.js';
export { finding } from '../../report/findings.js';
export { readAsCovered } from '../../securing/covered-document.js';
export { MAX_PROOF_WORK, PROOF_WORK_PER_BADGE } from '../../securing/data-integrity/work-budget.js';
export {
  LIST_LIMITS,
  LISTS_BYTES_PER_BADGE,
  MAX_LISTS_BYTES,
  MAX_UNPACKED_BYTES,
  UNPACKED_BYTES_PER_BADGE,
} from '../../status/index.js';
