/**
 * The command `open-badge`: finds the subcommand, runs it, and turns an error into one clear
 * sentence and an exit status.
 */
import { createRequire } from 'node:module';
import { EXIT, Refusal, UsageError, processIo, type Io } from './cli/io.js';
import { plain, plainLines } from './cli/plain-text.js';
import { messageOf } from './cli/error-messages.js';
import { BadgeError } from './errors.js';

interface Command {
  readonly usage: string;
  run(argv: readonly string[], io: Io): Promise<number>;
}

/** Each subcommand is loaded when it is used: `--version` does not load the verifier. */
const COMMANDS: Readonly<
  Record<string, { readonly about: string; readonly load: () => Promise<Command> }>
> = {
  verify: { about: 'verify badges', load: () => import('./commands/verify.js') },
  init: { about: 'write a draft to edit', load: () => import('./commands/init.js') },
  define: {
    about: 'define an achievement from a template',
    load: () => import('./commands/define.js'),
  },
  lint: {
    about: 'list faults and weaknesses of a draft, definition or badge',
    load: () => import('./commands/lint.js'),
  },
  skills: {
    about: 'print the skills of a framework file as alignments',
    load: () => import('./commands/skills.js'),
  },
  keygen: { about: 'create a signing key', load: () => import('./commands/keygen.js') },
  mint: {
    about: 'sign a draft, verify it, write JSON, PNG or SVG',
    load: () => import('./commands/mint.js'),
  },
  derive: {
    about: 'show parts of a badge with a base proof (ecdsa-sd-2023)',
    load: () => import('./commands/derive.js'),
  },
  batch: {
    about: 'issue a badge for each row of a table',
    load: () => import('./commands/batch.js'),
  },
  ledger: {
    about: 'tell what was issued to whom, and forget a person',
    load: () => import('./commands/ledger.js'),
  },
  bake: { about: 'bake a signed badge into an image', load: () => import('./commands/bake.js') },
  unbake: { about: 'print the badge inside an image', load: () => import('./commands/unbake.js') },
  doctor: {
    about: 'say what is wrong with a baked image, and mend it',
    load: () => import('./commands/doctor.js'),
  },
  share: {
    about: 'make links, embed codes and a page for a badge',
    load: () => import('./commands/share.js'),
  },
  convert: {
    about: 'make an unsigned credential of a badge, to renew it or bring it to OB 3.0',
    load: () => import('./commands/convert.js'),
  },
  endorse: {
    about: 'sign an endorsement of an achievement, an issuer or a badge',
    load: () => import('./commands/endorse.js'),
  },
  publish: {
    about: 'write keys, lists and definitions into a folder for a static host',
    load: () => import('./commands/publish.js'),
  },
  status: {
    about: 'revoke, suspend or restore badges',
    load: () => import('./commands/status.js'),
  },
};

const help = (): string =>
  [
    'Usage: open-badge COMMAND …',
    '',
    ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(8)} ${about}`),
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

async function runCommand(command: Command, argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(`${command.usage}\n`);
    return EXIT.valid;
  }
  return command.run(argv, io).catch((error: unknown) => report(error, command.usage, io));
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
  if (entry) return runCommand(await entry.load(), rest, io);
  io.err(`${name === undefined ? '' : `open-badge: unknown command: ${plain(name)}\n`}${help()}`);
  return EXIT.usage;
}
