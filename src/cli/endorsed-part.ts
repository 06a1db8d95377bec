import type { Badge } from '../badge/contract.js';
import { createNodeFetch } from '../net/node/fetch.js';
import { read } from '../read.js';
import type { Report } from '../report/finding.js';
import { verify } from '../verify.js';
import { readBytes } from './files.js';
import { EXIT, UsageError, type Io } from './io.js';
import { plain } from './plain-text.js';

/** The parts of a badge that can be endorsed, by the word of `--part`. */
const PARTS = {
  achievement: ({ credential }: Badge) => credential.achievement,
  issuer: ({ credential }: Badge) => credential.issuer,
  badge: ({ credential }: Badge) => credential,
} as const;

export type PartName = keyof typeof PARTS;

/** The names of the parts, for usage. */
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** What an endorsement is about: its id, and its name if it has one. */
export interface EndorsedPart {
  readonly id: string;
  readonly name?: string;
}

/** How the badge is verified before a part of it is endorsed. */
export interface Verifying {
  readonly now: Date;
  readonly allowLoopback: boolean;
  /** True to endorse a part of a badge that is not verified. */
  readonly unverified: boolean;
}

/** Reports a badge that is not endorsed, with the exit status. */
export class NotEndorsed extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/**
 * Verifies a badge: who endorses a forgery, or a badge that was revoked, vouches for it.
 * @throws NotEndorsed
 */
async function verified(io: Io, path: string, badge: Badge, how: Verifying): Promise<Badge> {
  const { now, allowLoopback } = how;
  const fetch = io.fetch ?? createNodeFetch({ allowLoopback });
  const report = await verify(badge, { now, allowLoopback, fetch });
  const { authentic, current, verdict } = report;
  if (authentic === 'yes' && (current === 'yes' || current === 'not-yet-valid'))
    return report.badge ?? badge;
  throw new NotEndorsed(
    `${plain(path)} was not endorsed: it is ${verdict} (${codesOf(report)}). See open-badge verify; --unverified endorses it as it is`,
    isOpen(report) ? EXIT.undecided : EXIT.notValid,
  );
}

const isOpen = ({ verdict }: Report): boolean =>
  verdict === 'indeterminate' || verdict === 'unsupported';

const codesOf = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => ['fail', 'unknown', 'unsupported'].includes(outcome))
    .map(({ code }) => code)
    .slice(0, 3)
    .join(', ');

/**
 * Finds the part of a badge that is to be endorsed.
 *
 * @param path file with one badge, in any form
 * @param part `achievement`, `issuer` or `badge`
 * @throws Misuse for a file of several badges, and for a part without an id; NotEndorsed for a badge
 *   that is not valid
 */
export async function endorsedPart(
  io: Io,
  path: string,
  part: PartName,
  how: Verifying,
): Promise<EndorsedPart> {
  const badges = await read(path === '-' ? await io.stdin() : await readBytes(io, path));
  const [only] = badges;
  if (!only || badges.length > 1)
    throw new UsageError(`${path}: holds ${badges.length} badges; endorse them one by one`);
  const badge = how.unverified ? only : await verified(io, path, only, how);
  const found = PARTS[part](badge);
  if (!found?.id) throw new UsageError(`${path}: its ${part} has no id that could be endorsed`);
  return { id: found.id, name: found.name?.[0]?.value };
}
