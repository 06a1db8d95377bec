import { unbake } from '../read.js';
import { exactly } from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { readBytes, writeAtomically } from '../cli/files.js';
import { OVERWRITE } from '../cli/common-options.js';
import { EXIT, type Io } from '../cli/io.js';
import { assertFree } from '../cli/output-file.js';
import { plain, shownOnTerminal } from '../cli/plain-text.js';

export const spec = {
  forms: ['FILE|- [--out FILE]'],
  options: {
    out: { value: 'FILE', about: 'write the badge into this file (default: print it)' },
    overwrite: OVERWRITE,
  },
  notes: [
    'Gives the badge inside an image (or another file) unchanged, byte for byte. Nothing is verified or requested.',
  ],
} as const satisfies CommandSpec;

/**
 * Runs `open-badge unbake`, which prints the credential's exact text on stdout or writes it.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [file] = exactly(positionals, 'FILE');
  await assertFree(io, values.out, values.overwrite);
  const [first, ...others] = await unbake(
    file === '-' ? await io.stdin() : await readBytes(io, file!),
  );
  const { text } = first!;
  // Byte for byte into a file or pipe; a terminal would act on control characters in the text.
  if (values.out === undefined) io.out(io.isTerminal ? shownOnTerminal(text) : text);
  else await writeAtomically(io, values.out, text);
  if (others.length > 0)
    io.err(`open-badge: ${plain(file!)}: contains ${others.length} more, left out\n`);
  return EXIT.valid;
}
