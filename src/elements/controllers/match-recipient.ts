import type { Badge, Report } from '../../present.js';
import { parted, type Engine, type SessionSettings, type VerifySettings } from './engine.js';
import { isSameVerification } from './same-verification.js';

/** A report, and the recipient that the badge was awarded to, where one of several matched. */
export interface MatchedReport {
  readonly report: Report;
  readonly recipient?: string;
}

/** A report, and the settings it was made with. */
export interface Verified {
  readonly report: Report;
  readonly asked: SessionSettings;
}

/** Leaves out the recipient, so that two settings are compared without it. */
const withoutRecipient = ({ asked, engine, ...settings }: SessionSettings): SessionSettings => ({
  ...settings,
  recipient: undefined,
  recipients: undefined,
  asked: [undefined, asked ? asked[1] : engine],
});

/**
 * Gives the dropped report that only has to be compared with another recipient. A holder's proof is
 * checked anew, and so is a badge of which a verification reveals more than was read.
 */
const comparable = ({ report, asked }: Verified, question: SessionSettings): Report | undefined =>
  !report.badge &&
  !question.presentation &&
  isSameVerification(withoutRecipient(asked), withoutRecipient(question))
    ? report
    : undefined;

/**
 * Verifies a badge for its recipient, or for the one of several that it was awarded to.
 *
 * @param question the settings of the session
 * @param dropped its last report: where it differs in the recipient alone, it is only compared
 */
export async function verified(
  badge: Badge,
  question: SessionSettings & VerifySettings,
  dropped: Verified | undefined,
): Promise<MatchedReport> {
  const { engine, recipients, options } = parted(question),
    previous = dropped && comparable(dropped, question);
  if (previous) {
    const all = recipients.length ? recipients : [options.recipient];
    return (await compareAgain({ engine, badge, options, previous }, all))!;
  }
  return recipients.length
    ? matchRecipient(engine, badge, options, recipients)
    : { report: await engine.verify(badge, options) };
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
  const again = await compareAgain({ engine, badge, options, previous: report }, others);
  return again?.recipient === undefined ? { report } : again;
}

/** A badge that was verified, and how its recipient is compared again. */
export interface Comparison {
  readonly engine: Engine;
  readonly badge: Badge;
  readonly options: VerifySettings;
  readonly previous: Report;
}

/**
 * Compares a verified badge with recipients, one after the other, and repeats nothing else: the
 * report keeps the time and the requests of the verification.
 *
 * @param recipients at least one; `undefined` compares with no one
 * @returns the report of the one that matched, else of the first; undefined without recipients
 */
export async function compareAgain(
  { engine, badge, options, previous }: Comparison,
  recipients: ReadonlyArray<VerifySettings['recipient']>,
): Promise<MatchedReport | undefined> {
  let first: MatchedReport | undefined;
  for (const recipient of recipients) {
    options.signal?.throwIfAborted();
    const only = { ...options, recipient, only: ['recipient'] as const, previous };
    const report = await engine.verify(badge, only);
    if (report.recipient === 'match' && typeof recipient === 'string') return { report, recipient };
    first ??= { report };
  }
  return first;
}
