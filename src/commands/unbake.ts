import { unbake } from '../read.js';
import { exactly } from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { readBytes } from '../cli/files.js';
import { EXIT, type Io } from '../cli/io.js';
import { plain, shownOnTerminal } from '../cli/plain-text.js';

export const spec = {
  forms: ['FILE|-'],
  notes: [
    'Prints the badge inside an image (or another file) unchanged, byte for byte. Nothing is verified or requested.',
  ],
} as const satisfies CommandSpec;

/**
 * Runs `open-badge unbake`, which prints the credential's exact text on stdout.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [file] = exactly(parseFor(argv, spec).positionals, 'FILE');
  const [first, ...others] = await unbake(
    file === '-' ? await io.stdin() : await readBytes(io, file!),
  );
  // Byte for byte into a file or pipe; a terminal would act on control characters in the text.
  io.out(io.isTerminal ? shownOnTerminal(first!.text) : first!.text);
  if (others.length > 0)
    io.err(`open-badge: ${plain(file!)}: contains ${others.length} more, not printed\n`);
  return EXIT.valid;
}
