import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exactly, need } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { ALLOW_LOOPBACK, OVERWRITE } from '../cli/common-options.js';
import { at, writeAtomically } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { assertFolderFree, assertFree } from '../cli/output-file.js';
import { judgedBadge, onlyBadge } from '../cli/judged-badge.js';
import { plain } from '../cli/plain-text.js';
import type { Badge } from '../badge/contract.js';
import { hostedTwin, revokedTwin, toDraft } from '../issue.js';
import type { Report } from '../report/finding.js';

export const spec = {
  forms: ['BADGE --out FILE', 'BADGE --hosted URL --out DIR'],
  args: { BADGE: 'a badge in any form, of OB 3.0 or older, - for stdin' },
  options: {
    out: {
      value: 'FILE',
      about: 'the unsigned credential, JSON; with --hosted a folder',
    },
    overwrite: OVERWRITE,
    hosted: {
      value: 'URL',
      about: 'write the badge in OB 2.0, to be published in the folder of that https URL',
    },
    revoked: {
      value: 'REASON',
      about: 'with --hosted: write that the badge was revoked, in place of its assertion',
    },
    unverified: { about: 'convert a badge that cannot be verified, without a request' },
    'allow-loopback': ALLOW_LOOPBACK,
  },
  notes: [
    'Makes an unsigned OB 3.0 credential, to edit and sign again with open-badge mint: to renew or correct a badge of yours, which keeps its id,',
    "its status and the day of the award, or to bring one of OB 2.0 to OB 3.0, which gets a new id. The recipient's hash is kept.",
    'With --hosted it writes the twin of an OB 3.0 badge for older backpacks: assertion, badge class and issuer, whose URLs follow from its ids.',
    'Publish them, and give a backpack the URL that is printed.',
  ],
  exits:
    'Exit status: 0 written, 1 the badge is not authentic, 2 it could not be verified, 64 misuse.',
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

/** Accepts a badge that has ended or was revoked too: it may be renewed. */
const isAuthentic = ({ authentic }: Report): boolean => authentic === 'yes';

/** Writes the documents of OB 2.0 below a folder as they are below the URL; prints the assertion's. */
async function writeTwin(
  io: Io,
  badge: Badge,
  { hosted: base, out, revoked: reason, overwrite }: Values & { hosted: string; out: string },
): Promise<number> {
  const { url, files } = await hostedTwin(badge, { base, now: io.now() }).catch(
    (error: unknown) => {
      throw error instanceof TypeError ? new UsageError(`--hosted: ${error.message}`) : error;
    },
  );
  const written = reason === undefined ? files : new Map([[url, revokedTwin(url, reason)]]);
  const made = [...written].map(([address, body]) => ({
    name: address.slice(new URL(base).href.length),
    body,
  }));
  // a revocation replaces the assertion: that is its purpose
  await assertFolderFree(io, out, made, overwrite ?? reason !== undefined);
  for (const { name, body } of made) {
    const path = join(out, name);
    await mkdir(dirname(at(io, path)), { recursive: true });
    await writeAtomically(io, path, body, 0o644);
  }
  io.out(`${plain(url, 4_000)}\n`);
  return EXIT.valid;
}

/**
 * Runs `open-badge convert`, which makes an unsigned credential of a badge.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [path] = exactly(positionals, 'BADGE');
  const out = need(values.out, '--out FILE');
  const { hosted } = values;
  if (hosted === undefined && values.revoked !== undefined)
    throw new UsageError('--revoked needs --hosted URL');
  if (hosted === undefined) await assertFree(io, out, values.overwrite);
  const given = await onlyBadge(io, path!);
  if (given.kind !== 'achievement')
    throw new UsageError(`${path}: is no badge, but of the kind ${given.kind}`);
  const allowLoopback = values['allow-loopback'] ?? false;
  const badge = values.unverified
    ? given
    : await judgedBadge(io, path!, given, {
        now: io.now(),
        allowLoopback,
        done: 'converted',
        accepts: isAuthentic,
      });
  if (hosted !== undefined) return writeTwin(io, badge, { ...values, hosted, out });
  await writeAtomically(io, out, `${JSON.stringify(await toDraft(badge), null, 2)}\n`, 0o644);
  io.out(`${plain(out, 4_000)}\n`);
  return EXIT.valid;
}
