import { exactly } from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { completionFor, SHELLS } from '../cli/completion.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { loadSpecs } from '../cli/registry.js';

export const spec = {
  forms: [SHELLS.join('|')],
  notes: [
    'Prints the completion of a shell.',
    'bash: open-badge completion bash > ~/.local/share/bash-completion/completions/open-badge',
    'zsh: open-badge completion zsh > a file _open-badge in a folder of $fpath',
    'fish: open-badge completion fish > ~/.config/fish/completions/open-badge.fish',
  ],
} as const satisfies CommandSpec;

/**
 * Runs `open-badge completion`, which prints the script that completes its commands in a shell.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name] = exactly(parseFor(argv, spec).positionals, SHELLS.join('|'));
  const shell = SHELLS.find((one) => one === name);
  if (!shell) throw new UsageError(`${name}: expected ${SHELLS.join(', ')}`, true);
  io.out(completionFor(shell, await loadSpecs()));
  return EXIT.valid;
}
