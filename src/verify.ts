import { dateFrom } from './json/instant.js';
import type { Badge } from './badge/contract.js';
import { CHECKS, type Check } from './verification/checks/index.js';
import type { Finding, Report } from './report/finding.js';
import { judge } from './report/verdict.js';
import { judgeOther } from './verification/judge-other.js';
import {
  carriedOver,
  circumstancesOf,
  wanted,
  type Circumstances,
} from './verification/carried-over.js';
import { clockRemarks } from './verification/clock-drift.js';
import { assertUsable, conditionsOf, type VerifyOptions } from './verification/options.js';
import { customCheck } from './verification/custom-checks.js';
import { contextAlone, digestOf, runChecks } from './verification/run-checks.js';
import { judgeable } from './verification/effective-document.js';
import type {
  PresentationOptions,
  PresentationReport,
} from './verification/presentation-report.js';
import { settled } from './verification/settled-options.js';
import { inSlices } from './verification/turns.js';
import { openSession, sourcesIn } from './verification/session.js';
import { workLeft } from './verification/work-left.js';

export type {
  GivenSchemas,
  PresentationClaim,
  RecipientClaim,
  TrustedIssuers,
} from './verification/checks/index.js';
export type {
  DccRegistry,
  Federation,
  ListUrl as ListAddress,
  ListedIssuer,
  TrustSource,
} from './trust/contract.js';
export type * from './dids/contract.js';
export type * from './net/contract.js';
export type * from './badge/contract.js';
export type * from './report/finding.js';
export type { Code, FindingCode } from './report/codes.js';
export type { CustomCheck, CustomContext, CustomFinding } from './verification/custom-checks.js';
export { createCache, type VerifyCache, type VerifyOptions } from './verification/options.js';
export type {
  PresentationOptions,
  PresentationReport,
  PresentedBadge,
} from './verification/presentation-report.js';
export { MAX_ENDORSEMENTS } from './verification/checks/index.js';

/**
 * Verifies one badge. The report has separate answers: is it authentic, is it valid now, which list
 * vouches for the issuer, and whose badge is it.
 *
 * @param badge a badge from `read`
 * @param options clock, network, contexts, trust list, recipient; all have defaults
 * @returns a report; a network failure is an `unknown` finding in it, never an exception
 * @throws TypeError for options of the wrong kind, or a `previous` report on another badge; the
 * signal's reason when aborted
 * @example
 * import { read } from 'open-badge-elements/read';
 * import { verify } from 'open-badge-elements/verify';
 * const [badge] = await read(bytes);
 * if (badge) {
 *   const report = await verify(badge, { now: '2026-11-21T00:00:00Z' });
 *   console.log(report.verdict, report.findings.filter(({ outcome }) => outcome === 'fail'));
 * }
 */
export async function verify(badge: Badge, options: VerifyOptions = {}): Promise<Report> {
  assertUsable(badge, options);
  const own = settled(options);
  return inSlices(() => report(badge, own));
}

async function report(badge: Badge, options: VerifyOptions): Promise<Report> {
  const now = options.now === undefined ? new Date() : dateFrom(options.now);
  const own = circumstances(options, now);
  const session = openSession(options, now, judgeOther, workLeft(badge));
  const digest = await digestOf(badge);
  const judged = await judgeable(badge, session);
  const { badge: shown, findings: found } = await runChecks(
    judged.badge,
    checksFor(options),
    judged.session,
    carriedOver(options, digest),
  );
  // a clock that the caller gave, or a saved response, tells nothing about this machine's clock
  const findings =
    options.now === undefined && options.asOf === undefined
      ? withRemarks(found, clockRemarks(session.asked))
      : found;
  const made = circumstancesOf(own, options);
  return {
    ...judge(findings, made.checkedAt, { strictEndorsements: session.strictEndorsements }),
    digest,
    asked: [...(options.previous?.asked ?? []), ...(await sourcesIn(session.asked))],
    ...made,
    ...(shown === badge ? {} : { badge: shown }),
  };
}

/** Adds the remarks of this call, each of which replaces that of an earlier report. */
const withRemarks = (found: readonly Finding[], remarks: readonly Finding[]): Finding[] => [
  ...found.filter(({ code }) => remarks.every((remark) => remark.code !== code)),
  ...remarks,
];

/** Gives the time and the conditions of this call. */
const circumstances = (options: VerifyOptions, now: Date): Circumstances => ({
  checkedAt: now.toISOString(),
  conditions: conditionsOf(options),
  ...(options.asOf === undefined ? {} : { asOf: dateFrom(options.asOf).toISOString() }),
});

/**
 * Verifies what a holder presents: a verifiable presentation (VCDM 2.0 “Verifiable Presentations”)
 * as JSON with a proof or as a JWT (VC-JOSE-COSE §3.2), or an SD-JWT with its key binding (RFC 9901
 * §7.3). The report tells who signed it and whether it was made for your challenge, and has the
 * report of each badge in it.
 *
 * @param presentation the presentation as text, as bytes of text, or parsed; a text that is a URL is
 *   not requested
 * @param options options of `verify`, and the `challenge` and `domain` that it must have been made
 *   for, together; without them a copied presentation is not noticed
 * @returns a report; input that is no presentation is `invalid`, and a network failure is
 *   `indeterminate`, never an exception
 * @throws TypeError for options of the wrong kind, such as a challenge without a domain; the
 * signal's reason when aborted
 * @example
 * import { verifyPresentation } from 'open-badge-elements/verify';
 * const challenge = crypto.randomUUID(); // what the page sent to the wallet
 * const received = text; // what the wallet sent back
 * const report = await verifyPresentation(received, { challenge, domain: 'https://hr.example' });
 * for (const { badge, report: own } of report.badges)
 *   console.log(badge.credential.name, report.verdict, own.verdict, own.recipient);
 */
export async function verifyPresentation(
  presentation: string | Uint8Array | object,
  options: PresentationOptions = {},
): Promise<PresentationReport> {
  const own = settled(options);
  const { claimIn, reportPresentation } = await import('./verification/presentation-report.js');
  claimIn(own);
  const now = own.now === undefined ? new Date() : dateFrom(own.now);
  const session = openSession(own, now, judgeOther, workLeft());
  return reportPresentation(presentation, own, { context: contextAlone(session), verify });
}

function checksFor({ only, checks = [] }: VerifyOptions): readonly Check[] {
  const isWanted = ({ id }: { readonly id: string }): boolean => !only || wanted(only).has(id);
  return [...CHECKS.filter(isWanted), ...checks.filter(isWanted).map(customCheck)];
}
