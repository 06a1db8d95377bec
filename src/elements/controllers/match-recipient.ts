import type { Badge, Report } from '../../present.js';
import type { Engine, VerifySettings } from './engine.js';

/** A report, and the recipient that the badge was awarded to, where one of several matched. */
export interface MatchedReport {
  readonly report: Report;
  readonly recipient?: string;
}

/**
 * Verifies a badge and compares it with several recipients (V-60…V-64); only the recipient check is
 * repeated. The recipients never leave the page, just like a single one.
 */
export async function matchRecipient(
  engine: Engine,
  badge: Badge,
  options: VerifySettings,
  recipients: readonly string[],
): Promise<MatchedReport> {
  const [first, ...others] = recipients;
  const report = await engine.verify(badge, { ...options, recipient: first });
  if (report.recipient === 'match') return { report, recipient: first };
  for (const recipient of others) {
    options.signal?.throwIfAborted();
    const only = { ...options, recipient, only: ['recipient'] as const, previous: report };
    const again = await engine.verify(badge, only);
    if (again.recipient === 'match') return { report: again, recipient };
  }
  return { report };
}
