import type { Badge } from '../badge/contract.js';
import { finding, readAsCovered, type Check, type CheckContext } from './checks/index.js';
import { digest, hasCryptography, toHex } from '../crypto/index.js';
import type { Finding } from '../report/finding.js';
import { withinLimit } from './findings-limit.js';
import type { Session } from './session.js';

/** What the checks are given: the session, and the engine itself for documents inside or beside this one. */
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

/** A badge never changes after it was read. */
const digests = new WeakMap<Badge, Promise<string>>();

/** Digest of the exact text a badge came in, as reports name it. */
export function digestOf(badge: Badge): Promise<string> {
  const known = digests.get(badge) ?? digest(badge.raw).then((bytes) => `sha256-${toHex(bytes)}`);
  digests.set(badge, known);
  return known;
}

/** What the checks found, and the badge that it is about: the one that was given, or what its proof covers of it. */
export interface Checked {
  readonly badge: Badge;
  readonly findings: readonly Finding[];
}

/**
 * Runs checks in order; each sees what was found before it, and a defect of ours never becomes a verdict. From the proof on, they are
 * given exactly what it covers (M-30).
 *
 * @param findings what was found already (default nothing); the new ones follow it
 * @returns all findings, each with how long its check took and, where it rests on nothing from outside, the document it was made of
 */
export async function runChecks(
  given: Badge,
  checks: readonly Check[],
  session: Session,
  findings: readonly Finding[] = [],
): Promise<Checked> {
  const all = [...findings];
  const evidence = { digest: await digestOf(given) };
  // one for all checks: it shows what was found so far, and a copy of all the options for each check was a tenth of a verification
  const context = contextOf(given, session, all);
  let { badge } = readAsCovered(given, all);
  for (const check of checks) {
    session.signal?.throwIfAborted();
    const started = performance.now();
    const found = await runOne(check, badge, context);
    const covered = check.id === 'proof' ? readAsCovered(badge, found) : { badge, findings: [] };
    const ms = performance.now() - started;
    badge = covered.badge;
    for (const one of withinLimit([...found, ...covered.findings]))
      all.push({ ...one, ms, evidence: one.evidence ?? evidence });
  }
  session.signal?.throwIfAborted();
  return { badge, findings: all };
}

async function runOne(check: Check, badge: Badge, context: CheckContext): Promise<Finding[]> {
  try {
    return await check.run(badge, context);
  } catch (error) {
    // a check that needs what the page was not given is no defect, and says nothing against the badge
    if (!hasCryptography()) return [{ ...finding('unknown', 'no-cryptography'), check: check.id }];
    const detail = error instanceof Error ? error.message : String(error);
    return [{ ...finding('unknown', 'check-crashed', { params: { detail } }), check: check.id }];
  }
}
