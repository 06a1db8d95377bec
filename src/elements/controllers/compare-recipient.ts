import type { BadgeSession } from './badge-session.js';
import { parted } from './engine.js';
import { compareAgain } from './match-recipient.js';

/**
 * Compares the badge of a session with one more person, without a request: only the recipient check
 * is repeated (V-60…V-64). Does nothing before there is a report.
 */
export async function compareRecipient(session: BadgeSession, recipient: string): Promise<void> {
  const { badge, report } = session;
  if (!badge || !report) return;
  const { engine, options } = parted(session.settings());
  const again = await compareAgain({ engine, badge, options, previous: report }, [recipient]);
  if (again && session.report === report) await session.amend(again.report);
}
