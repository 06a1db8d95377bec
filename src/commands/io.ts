import { cwd } from 'node:process';

/** What a command touches of the terminal and the clock; tests give their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  now(): Date;
  /** Whether `out` is read by a person at a terminal, which acts on control characters. */
  readonly isTerminal?: boolean;
  /** The network; default the checked Node transport. */
  readonly fetch?: typeof fetch;
  /** Shows how far a long run is, over what it showed before; absent where nobody watches. @param text `''` to clear it away */
  progress?(text: string): void;
  /** Has `stop` called on Ctrl-C, instead of the end of the process; a second Ctrl-C ends it. @returns takes it back */
  onInterrupt?(stop: () => void): () => void;
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

/** A reader that has seen enough (`| head`) closes the pipe: no reason to complain. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The terminal this process runs in. */
export function processIo(): Io {
  process.stdout.on('error', ignoreClosedPipe);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: () => readAll(process.stdin),
    cwd: cwd(),
    now: () => new Date(),
    isTerminal: process.stdout.isTTY === true,
    ...(process.stderr.isTTY
      ? { progress: (text: string) => void process.stderr.write(`\r\u001B[K${text}`) }
      : {}),
    onInterrupt: (stop) => {
      process.once('SIGINT', stop);
      return () => void process.off('SIGINT', stop);
    },
  };
}

/** Exit statuses (sysexits' EX_USAGE for misuse, the shells' 128 + SIGINT for Ctrl-C). */
export const EXIT = { valid: 0, notValid: 1, undecided: 2, misuse: 64, interrupted: 130 } as const;

/** The command was asked for something it cannot do: one clear sentence, and exit status 64. */
export class Misuse extends Error {
  constructor(
    message: string,
    readonly showUsage = false,
  ) {
    super(message);
  }
}
