import { exactly, need, parse } from '../cli/args.js';
import { readBytes, writeNew } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { plain } from '../cli/plain-text.js';
import { toDraft } from '../issue.js';
import { createNodeFetch } from '../net/node/fetch.js';
import { read, type Badge } from '../read.js';
import { verify } from '../verify.js';

export const usage = `Usage: open-badge convert BADGE --out FILE
  BADGE             a badge in any form, of OB 3.0 or older, - for stdin
  --out FILE        the unsigned credential, JSON; never overwritten
  --unverified      convert a badge that cannot be verified, without a request
  --allow-loopback  allow an issuer on this machine (demo and tests)
Makes an unsigned OB 3.0 credential, to edit and sign again with open-badge mint: to renew or correct a badge of yours, which keeps its id,
its status and the day of the award, or to bring one of OB 2.0 to OB 3.0, which gets a new id. The recipient's hash is kept.
Exit status: 0 written, 1 the badge is not authentic, 2 it could not be verified, 64 misuse.`;

const OPTIONS = {
  out: { type: 'string' },
  unverified: { type: 'boolean' },
  'allow-loopback': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values'];

async function onlyBadge(io: Io, path: string): Promise<Badge> {
  const badges = await read(path === '-' ? await io.stdin() : await readBytes(io, path));
  const [only] = badges;
  if (!only || badges.length > 1)
    throw new UsageError(`${path}: contains ${badges.length} badges; convert them one by one`);
  return only;
}

/** Verifies who signed it; a badge that has ended or was revoked may be renewed. */
async function judged(
  io: Io,
  badge: Badge,
  { 'allow-loopback': allowLoopback = false }: Values,
): Promise<{ readonly badge: Badge; readonly status: number; readonly verdict: string }> {
  const fetch = io.fetch ?? createNodeFetch({ allowLoopback });
  const report = await verify(badge, { now: io.now(), fetch, allowLoopback });
  const { authentic, verdict } = report;
  const status =
    authentic === 'yes' ? EXIT.valid : authentic === 'no' ? EXIT.notValid : EXIT.undecided;
  return { badge: report.badge ?? badge, status, verdict };
}

/**
 * Runs `open-badge convert`, which makes an unsigned credential of a badge.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(argv, OPTIONS);
  const [path] = exactly(positionals, 'BADGE');
  const out = need(values.out, '--out FILE');
  const given = await onlyBadge(io, path!);
  if (given.kind !== 'achievement')
    throw new UsageError(`${path}: is no badge, but of the kind ${given.kind}`);
  const { badge, status, verdict } = values.unverified
    ? { badge: given, status: EXIT.valid, verdict: 'not verified' }
    : await judged(io, given, values);
  if (status !== EXIT.valid) {
    io.err(
      `open-badge: ${plain(path!)} was not converted: it is ${verdict}. See open-badge verify; --unverified converts it as it is\n`,
    );
    return status;
  }
  await writeNew(io, out, `${JSON.stringify(await toDraft(badge), null, 2)}\n`, 0o644);
  io.out(`${plain(out, 4_000)}\n`);
  return EXIT.valid;
}
