import type { Badge } from '../badge/contract.js';
import {
  CHECKS,
  finding,
  LIST_LIMITS,
  listStructure,
  type Check,
  type OtherAnswer,
  type OtherRole,
} from './checks/index.js';
import { BadgeError } from '../errors.js';
import type { JsonLimits } from '../json/limits.js';
import type { Net, NetResult } from '../net/index.js';
import { readWith } from '../reading/read-with.js';
import type { CheckId, Finding } from '../report/finding.js';
import { judge } from '../report/verdict.js';
import { LINKAGE_CONTEXT, LINKAGE_CONTEXT_URL } from './linkage-context.js';
import { digestOf, runChecks } from './run-checks.js';
import type { Session } from './session.js';
import { judgeable } from './effective-document.js';
import { addForBadge } from './work-left.js';

/**
 * No further requests: a document that was fetched or found inside is read as it is, even if a text
 * in it is a URL.
 */
const NOTHING_MORE: Net = {
  get: async (url) => ({ ok: false, url, reason: 'policy', at: '' }),
  send: async ({ url }) => ({ ok: false, url, reason: 'policy', at: '' }),
};

interface Role {
  /** Checks to run. */
  readonly checks: readonly Check[];
  /** Limits of the document, when it may be larger than a badge. */
  readonly limits?: JsonLimits;
  /** Findings that are given from the start. */
  readonly given?: readonly Finding[];
}

const all = (...left: readonly CheckId[]): readonly Check[] =>
  CHECKS.filter(({ id }) => !left.includes(id));
const SECURED: Role = {
  checks: [listStructure, ...CHECKS.filter(({ id }) => id === 'proof' || id === 'validity')],
  given: [finding('pass', 'status-none')],
};

/**
 * Checks for each role. A status list has no status of its own (S-2). An endorsement or a newer
 * version is not compared with the person named, and no related document is refreshed again (V-40).
 */
const ROLES: Readonly<Record<OtherRole, Role>> = {
  list: { ...SECURED, limits: LIST_LIMITS },
  linkage: SECURED,
  endorsement: { checks: all('recipient', 'refresh', 'child') },
  child: { checks: all('refresh') },
  newer: { checks: all('recipient', 'refresh', 'child') },
};

/**
 * Verifies another document with the same engine: a status list, an endorsement, a badge in a
 * record, a newer version. It inherits the clock, the trust lists and the budget, but nothing from
 * the document around it (V-71, C-4).
 */
export async function judgeOther(
  document: string | Badge,
  role: OtherRole,
  session: Session,
): Promise<OtherAnswer> {
  const badge = typeof document === 'string' ? await readOne(document, ROLES[role]) : document;
  if ('error' in badge) return badge;
  const { checks, given } = ROLES[role];
  const asked: NetResult[] = [];
  const judged = await judgeable(badge, sessionFor(role, session, asked));
  const checked = await runChecks(judged.badge, checks, judged.session, given);
  const report = judge(checked.findings, session.now.toISOString(), {
    strictEndorsements: session.strictEndorsements,
  });
  const shown = checked.badge === badge ? {} : { badge: checked.badge };
  return {
    badge: checked.badge,
    document: checked.badge.document,
    report: { ...report, digest: await digestOf(badge), ...shown },
    ...(role === 'list' ? { asked } : {}),
  };
}

type Unread = Extract<OtherAnswer, { error: unknown }>;

async function readOne(text: string, { limits }: Role): Promise<Badge | Unread> {
  try {
    return (
      (await readWith(text, NOTHING_MORE, { credential: limits }))[0] ?? { error: 'not-a-badge' }
    );
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const { limit } = error.params;
    return { error: error.code, ...(typeof limit === 'number' ? { limit } : {}) };
  }
}

/** Opens the session of a document; the requests for a list are also added to `asked`. */
function sessionFor(role: OtherRole, session: Session, asked: NetResult[]): Session {
  // each badge in a record has a budget of requests of its own; responses are shared
  if (role === 'child') {
    addForBadge(session.left);
    return { ...session, net: session.newNet(), presentation: undefined, around: [] };
  }
  if (role === 'list') return { ...session, net: overheard(session.net, asked) };
  if (role !== 'linkage') return session;
  return {
    ...session,
    contexts: (url) => (url === LINKAGE_CONTEXT_URL ? LINKAGE_CONTEXT : session.contexts(url)),
  };
}

/** Adds each response of a network to `asked`. */
function overheard(net: Net, asked: NetResult[]): Net {
  const noted = async (answer: Promise<NetResult>): Promise<NetResult> => {
    const result = await answer;
    asked.push(result);
    return result;
  };
  return {
    get: (...request) => noted(net.get(...request)),
    send: (...request) => noted(net.send(...request)),
  };
}
