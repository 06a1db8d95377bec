import { cwd } from 'node:process';

/** The terminal, files, clock and network that a command uses; tests pass their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Reads all of standard input. */
  stdin(): Promise<Uint8Array>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  now(): Date;
  /** True when `out` is a terminal, which acts on control characters. */
  readonly isTerminal?: boolean;
  /** The network; default: the checked Node transport. */
  readonly fetch?: typeof fetch;
  /**
   * Gives a passphrase, from the place that the caller named or from the keyboard.
   * @param question shown when a person is asked
   * @param isNew true if it must be typed twice
   */
  passphrase?(question: string, isNew?: boolean): Promise<string>;
  /**
   * Shows the progress of a long run in place of the previous text; absent without a terminal.
   * @param text `''` to clear it
   */
  progress?(text: string): void;
  /**
   * Calls `stop` on Ctrl-C, instead of ending the process; a second Ctrl-C ends it.
   * @returns a function that removes the handler
   */
  onInterrupt?(stop: () => void): () => void;
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

/** Ignores a pipe closed by its reader (`| head`): that is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Gives the terminal, files, clock and network of this process. */
export function processIo(): Io {
  process.stdout.on('error', ignoreClosedPipe);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: () => readAll(process.stdin),
    cwd: cwd(),
    now: () => new Date(),
    isTerminal: process.stdout.isTTY === true,
    passphrase: async (question, isNew) =>
      (await import('./passphrase.js')).passphraseOf(question, isNew),
    ...(process.stderr.isTTY
      ? { progress: (text: string) => void process.stderr.write(`\r\u001B[K${text}`) }
      : {}),
    onInterrupt: (stop) => {
      process.once('SIGINT', stop);
      return () => void process.off('SIGINT', stop);
    },
  };
}

/** Exit statuses (EX_USAGE of sysexits for misuse, 128 + SIGINT of the shells for Ctrl-C). */
export const EXIT = { valid: 0, notValid: 1, undecided: 2, usage: 64, interrupted: 130 } as const;

/** A command line that cannot be executed: one clear sentence, and exit status 64. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly showUsage = false,
    /** Option or argument that is missing, as the forms name it: `--out FILE`. */
    readonly missing?: string,
  ) {
    super(message);
  }
}

/** A command that refuses what it was given for its content: one clear sentence, and the exit status. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}
