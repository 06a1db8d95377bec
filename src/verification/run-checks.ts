import type { Badge } from '../badge/contract.js';
import { finding, readAsCovered, type Check, type CheckContext } from './checks/index.js';
import { digest, hasCryptography, toHex } from '../crypto/index.js';
import { mayWithhold } from '../securing/may-withhold.js';
import type { Finding } from '../report/finding.js';
import { withinLimit } from './findings-limit.js';
import type { Session } from './session.js';

/**
 * Makes the context of the checks: the session, and the engine itself for nested or related
 * documents.
 */
export function contextOf(
  badge: Badge,
  session: Session,
  findings: readonly Finding[],
): CheckContext {
  const inside: Session = { ...session, around: [...session.around, badge.credential.id ?? ''] };
  return {
    ...session,
    findings,
    verifyOther: (document, role = 'list') => session.judgeOther(document, role, inside),
  };
}

/** Makes a context for what is not a badge: a presentation. */
export const contextAlone = (session: Session): CheckContext => ({
  ...session,
  findings: [],
  verifyOther: (document, role = 'list') => session.judgeOther(document, role, session),
});

/** cached, since a badge never changes after it was read */
const digests = new WeakMap<Badge, Promise<string>>();

/** Computes the digest of the exact text of a badge, as reports state it. */
export function digestOf(badge: Badge): Promise<string> {
  const known = digests.get(badge) ?? digest(badge.raw).then((bytes) => `sha256-${toHex(bytes)}`);
  digests.set(badge, known);
  return known;
}

/**
 * Findings of the checks, and the badge that they are about: the one given, or the part that its
 * proof covers.
 */
export interface Checked {
  readonly badge: Badge;
  readonly findings: readonly Finding[];
}

/**
 * Runs checks in order. Each sees the earlier findings, and a defect in a check never becomes a
 * verdict. From the proof on, checks receive exactly the part that it covers (M-30).
 *
 * @param findings earlier findings (default none); the new ones follow them
 * @returns all findings, each with the duration of its check and, where it has no other evidence,
 * the digest of the document
 */
export async function runChecks(
  given: Badge,
  checks: readonly Check[],
  session: Session,
  findings: readonly Finding[] = [],
): Promise<Checked> {
  const all = [...findings];
  const evidence = { digest: await digestOf(given) };
  // shared by all checks, since it shows the findings so far: a copy of all options for each check
  // took a tenth of a verification
  const context = contextOf(given, session, all);
  let { badge } = await readAsCovered(given, all);
  // side by side: a chain of requests would take longer than the bytes
  for (const check of checks) check.prepare?.(badge, context);
  for (const check of checks) {
    session.signal?.throwIfAborted();
    const started = performance.now();
    const found = await runOne(check, badge, context);
    const covered =
      check.id === 'proof' ? await readAsCovered(badge, found) : { badge, findings: [] };
    const ms = performance.now() - started;
    badge = covered.badge;
    for (const one of withinLimit([...found, ...covered.findings]))
      all.push({ ...one, ms, evidence: one.evidence ?? evidence });
  }
  session.signal?.throwIfAborted();
  return { badge, findings: mayWithhold(context) ? await disclosedIn(all, context) : all };
}

/** Tells what is absent from what is withheld, once the proof has shown that something may be. */
const disclosedIn = async (
  findings: readonly Finding[],
  context: CheckContext,
): Promise<readonly Finding[]> =>
  (await import('../securing/withheld.js')).notDisclosed(findings, context);

async function runOne(check: Check, badge: Badge, context: CheckContext): Promise<Finding[]> {
  try {
    return await check.run(badge, context);
  } catch (error) {
    // a check that needs cryptography, which a page without a secure context lacks, is not
    // defective, and does not count against the badge
    if (!hasCryptography()) return [{ ...finding('unknown', 'no-cryptography'), check: check.id }];
    const detail = error instanceof Error ? error.message : String(error);
    return [{ ...finding('unknown', 'check-crashed', { params: { detail } }), check: check.id }];
  }
}
