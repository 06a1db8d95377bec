/**
 * The command `open-badge`: finds the subcommand, runs it, and turns an error into one clear
 * sentence and an exit status.
 */
import { createRequire } from 'node:module';
import { EXIT, Refusal, UsageError, processIo, type Io } from './cli/io.js';
import { plain, plainLines } from './cli/plain-text.js';
import { messageOf } from './cli/error-messages.js';
import { COMMANDS, type Command } from './cli/registry.js';
import { nearName } from './json/near-name.js';
import { formsOf, usageOf } from './cli/usage.js';
import { BadgeError } from './errors.js';

const LONGEST = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));

const help = (): string =>
  [
    'Usage: open-badge COMMAND …',
    '',
    ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(LONGEST)} ${about}`),
    '',
    'open-badge COMMAND --help lists its options. open-badge --version prints the version.',
    '',
  ].join('\n');

function version(): string {
  // by the package's own name, since this module may be in a bundle at another depth
  const require = createRequire(import.meta.url);
  return (require('open-badge-elements/package.json') as { version: string }).version;
}

async function report(error: unknown, usage: string, io: Io): Promise<number> {
  if (error instanceof UsageError) {
    io.err(`open-badge: ${plain(error.message, 500)}\n${error.showUsage ? `${usage}\n` : ''}`);
    return EXIT.usage;
  }
  if (error instanceof Refusal) {
    io.err(`open-badge: ${error.message}\n`);
    return error.status;
  }
  if (!(error instanceof BadgeError)) throw error;
  io.err(`open-badge: ${await messageOf(error)}\n`);
  return EXIT.notValid;
}

async function runCommand(
  name: string,
  command: Command,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(`${usageOf(name, command.spec)}\n`);
    return EXIT.valid;
  }
  return command.run(argv, io).catch((error: unknown) => {
    const missing = error instanceof UsageError ? error.missing : undefined;
    return report(error, formsOf(name, command.spec, missing), io);
  });
}

function unknownCommand(name: string): string {
  const meant = nearName(name, Object.keys(COMMANDS));
  return `unknown command: ${plain(name)}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

/**
 * Runs `open-badge`.
 *
 * @param argv arguments after the program's name
 * @param terminal terminal, files' folder, clock and network; default: this process
 * @returns exit status: 0 done or all valid, 1 not valid or not made, 2 undecidable, 64 misuse
 * @example process.exitCode = await main(['verify', 'badge.png', '--json']);
 */
export async function main(argv: readonly string[], terminal: Io = processIo()): Promise<number> {
  // Files may have any name, and error messages contain it.
  const io: Io = { ...terminal, err: (text) => terminal.err(plainLines(text)) };
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') return (io.out(help()), EXIT.valid);
  if (name === '--version' || name === '-v') return (io.out(`${version()}\n`), EXIT.valid);
  const entry = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry) return runCommand(name!, await entry.load(), rest, io);
  io.err(`${name === undefined ? '' : `open-badge: ${unknownCommand(name)}\n`}${help()}`);
  return EXIT.usage;
}
