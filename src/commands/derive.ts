import { bakeInto, derive } from '../issue.js';
import { read } from '../read.js';
import type { Report } from '../report/finding.js';
import { exactly, need } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { ALLOW_LOOPBACK, CONTEXTS, OVERWRITE } from '../cli/common-options.js';
import { contextsFrom, readContexts } from '../cli/contexts.js';
import { readBytes, writeAtomically } from '../cli/files.js';
import { assertSuits, kindOfName } from '../cli/image-kind.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { assertFree } from '../cli/output-file.js';
import { judgedBadge, onlyBadge } from '../cli/judged-badge.js';
import { plain } from '../cli/plain-text.js';

export const spec = {
  forms: ['BADGE [--show PTR …] [--image IMAGE] --out FILE'],
  args: {
    BADGE:
      'a badge with a base proof (open-badge mint --proof ecdsa-sd-2023), - for stdin; keep it to yourself',
  },
  options: {
    show: {
      value: 'PTR',
      about:
        'JSON pointer to a part to show beside what is mandatory, such as /credentialSubject/result or /evidence/0',
      several: true,
    },
    all: { about: 'show all' },
    out: { value: 'FILE', about: '.json, .png or .svg: the name decides the format' },
    overwrite: OVERWRITE,
    image: { value: 'IMAGE', about: 'PNG or SVG to bake into' },
    contexts: CONTEXTS,
    unverified: { about: 'write it without verifying it, without a request' },
    'allow-loopback': ALLOW_LOOPBACK,
  },
  notes: [
    'Makes the badge that you show. Without --show and --all it shows as little as the issuer allows. It is verified before it is written.',
  ],
  exits:
    'Exit status: 0 written, 1 the badge is not authentic, 2 it could not be verified, 64 misuse.',
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

/** Accepts a badge that has ended or was revoked too: what it shows is still true to what was signed. */
const isAuthentic = ({ authentic }: Report): boolean => authentic === 'yes';

/**
 * Reads the image to bake into; none for `.json`.
 * @throws Misuse when it is missing, or of another kind than the output
 */
async function imageFor(io: Io, out: string, path?: string): Promise<Uint8Array | undefined> {
  const kind = kindOfName(out);
  const isImage = kind.startsWith('image/');
  if (!isImage && kind !== 'application/json')
    throw new UsageError(`${out}: a derived badge is .json, .png or .svg`);
  if (isImage !== (path !== undefined))
    throw new UsageError(
      isImage ? `${out}: needs --image IMAGE` : `--image is for .png and .svg, not ${out}`,
    );
  if (path === undefined) return undefined;
  const image = await readBytes(io, path);
  assertSuits(image, out);
  return image;
}

const shownBy = ({ show = [], all }: Values): readonly string[] => (all ? [''] : show);

/**
 * Runs `open-badge derive`, which makes the badge that a holder shows.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [path] = exactly(positionals, 'BADGE');
  const out = need(values.out, '--out FILE');
  if ([path, values.image].includes(out))
    throw new UsageError(`${out}: --out would overwrite an input`);
  await assertFree(io, out, values.overwrite);
  const image = await imageFor(io, out, values.image);
  const contexts = contextsFrom(await readContexts(io, values.contexts));
  const given = await onlyBadge(io, path!);
  const { text } = await derive(given, shownBy(values), { contexts }).catch((error: unknown) => {
    if (error instanceof TypeError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  });
  if (!values.unverified) {
    const [badge] = await read(text);
    const allowLoopback = values['allow-loopback'] ?? false;
    const how = { now: io.now(), allowLoopback, contexts, done: 'derived' };
    await judgedBadge(io, path!, badge!, { ...how, accepts: isAuthentic });
  }
  await writeAtomically(io, out, image ? await bakeInto(image, text) : `${text}\n`);
  io.out(`${plain(out, 4_000)}\n`);
  return EXIT.valid;
}
