import { read, type Badge } from '../read.js';
import type { Report } from '../report/finding.js';
import { verify, type VerifyOptions } from '../verify.js';
import { readBytes } from './files.js';
import { EXIT, Refusal, UsageError, type Io } from './io.js';
import { tellLoopback, wasLoopbackRefused } from './loopback.js';
import { nodeFetch } from './node-fetch.js';
import { plain } from './plain-text.js';

/**
 * Reads the one badge of a file, or of stdin for `-`.
 * @throws Misuse for a file with several badges; BadgeError when it cannot be read
 */
export async function onlyBadge(io: Io, path: string): Promise<Badge> {
  const badges = await read(path === '-' ? await io.stdin() : await readBytes(io, path));
  const [only] = badges;
  if (!only || badges.length > 1)
    throw new UsageError(`${path}: contains ${badges.length} badges; take them one by one`);
  return only;
}

/** How a badge is verified before a command uses it, and what the command does with it. */
export interface Judging {
  readonly now: Date;
  readonly allowLoopback: boolean;
  /** Documents of contexts that are not bundled. */
  readonly contexts?: VerifyOptions['contexts'];
  /** The participle of the command, such as `endorsed`, for the sentence that refuses the badge. */
  readonly done: string;
  /** Tells whether the command may use a badge with this report. */
  accepts(report: Report): boolean;
}

/**
 * Verifies a badge before a command uses it.
 * @returns the badge with all that was fetched or disclosed for it
 * @throws Refusal naming the verdict and the first reasons
 */
export async function judgedBadge(
  io: Io,
  path: string,
  badge: Badge,
  { now, allowLoopback, contexts, done, accepts }: Judging,
): Promise<Badge> {
  const fetch = io.fetch ?? nodeFetch({ allowLoopback });
  const report = await verify(badge, { now, allowLoopback, contexts, fetch });
  if (accepts(report)) return report.badge ?? badge;
  if (wasLoopbackRefused(report)) tellLoopback(io);
  const { verdict } = report,
    isOpen = verdict === 'indeterminate' || verdict === 'unsupported';
  throw new Refusal(
    `${plain(path)} was not ${done}: it is ${verdict} (${reasonsOf(report)}). See open-badge verify; with --unverified it is ${done} as it is`,
    isOpen ? EXIT.undecided : EXIT.notValid,
  );
}

const reasonsOf = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => ['fail', 'unknown', 'unsupported'].includes(outcome))
    .map(({ code }) => code)
    .slice(0, 3)
    .join(', ');
