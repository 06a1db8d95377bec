import type { Badge } from '../badge/contract.js';
import { finding } from './checks/index.js';
import { isPointer, settle } from '../securing/effective-document.js';
import { contextOf } from './run-checks.js';
import type { Session } from './session.js';

/** Badge to verify, and its session. */
export interface Judgeable {
  readonly badge: Badge;
  readonly session: Session;
}

/**
 * Finds the document that the verdict will be about, before any check runs.
 *
 * @param badge as read
 * @param session documents that were opened for a document around this one are not carried over
 */
export async function judgeable(badge: Badge, session: Session): Promise<Judgeable> {
  session.signal?.throwIfAborted();
  if (!isPointer(badge) && !session.opened) return { badge, session };
  try {
    const { badge: settled, opened } = await settle(
      badge,
      contextOf(badge, { ...session, opened: undefined }, []),
    );
    return { badge: settled, session: { ...session, opened } };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      badge,
      session: {
        ...session,
        opened: {
          findings: [
            { ...finding('unknown', 'check-crashed', { params: { detail } }), check: 'proof' },
          ],
        },
      },
    };
  }
}
