import type { Badge } from '../badge/contract.js';
import { mechanismOf } from '../securing/verifiers.js';
import { finding } from './checks/index.js';
import type { Opened } from './contract.js';
import { contextOf } from './run-checks.js';
import type { Session } from './session.js';

/** Badge to verify, and its session. */
export interface Judgeable {
  readonly badge: Badge;
  readonly session: Session;
}

/**
 * Finds the document that the verdict will be about, before any check runs: the securing
 * mechanism knows which it is; without one that tells, it is the document given.
 *
 * @param given badge as read
 * @param around session; documents that were opened for a document around this one are not carried
 *   over
 */
export async function judgeable(given: Badge, around: Session): Promise<Judgeable> {
  around.signal?.throwIfAborted();
  const mechanism = mechanismOf(given);
  const session = around.opened ? { ...around, opened: undefined } : around;
  if (!mechanism?.effective) return { badge: given, session };
  try {
    const { badge, opened } = await mechanism.effective(given, contextOf(given, session, []));
    return { badge, session: opened ? { ...session, opened } : session };
  } catch (error) {
    return { badge: given, session: { ...session, opened: crashed(error) } };
  }
}

/** Keeps a defect from becoming a verdict. */
function crashed(error: unknown): Opened {
  const detail = error instanceof Error ? error.message : String(error);
  const found = finding('unknown', 'check-crashed', { params: { detail } });
  return { findings: [{ ...found, check: 'proof' }] };
}
